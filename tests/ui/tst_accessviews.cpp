#include "core/access/actions.h"
#include "core/service/accountservice.h"
#include "core/service/principalservice.h"
#include "core/service/roleservice.h"
#include "core/service/sharingservice.h"
#include "models/accesslistmodel.h"
#include "models/background.h"
#include "models/consolemodels.h"
#include "tests/support/tempworkspace.h"
#include "tests/support/widgettexts.h"
#include "ui/access/accesstab.h"
#include "ui/access/actionrights.h"
#include "ui/access/directsharingdialog.h"
#include "ui/access/roleswindow.h"
#include "ui/access/sharedialog.h"
#include "ui/access/tenantassistant.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace vitrine;

class TestAccessViews final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::TempWorkspace> m_workspace;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<ConsoleModels> m_models;
    Gallery m_gallery;
    ImageDefinition m_definition;
    Principal m_bob;

    RoleService &roles() const { return (*m_workspace)->roles(); }
    QString scope() const { return m_gallery.id().toString(); }

    template <typename Widget>
    static Widget *child(const QWidget &window, const char16_t *name)
    {
        return window.findChild<Widget *>(QString::fromUtf16(name));
    }
    static QString cellOf(const QWidget &window, int row, int column)
    {
        return window.findChild<QLabel *>(QStringLiteral("matrix_%1_%2").arg(row).arg(column))
            ->text();
    }
    static bool isBold(const QWidget &window, int row)
    {
        return window.findChild<QLabel *>(QStringLiteral("matrix_%1_0").arg(row))->font().bold();
    }

    /// Shares the gallery with the tenant *Fabrikam*, which has the subscription *Abroad*.
    void shareAbroad()
    {
        const auto caller = m_workspace->caller();
        const auto tenant =
            (*m_workspace)->accounts().createTenant(caller, QStringLiteral("Fabrikam"));
        QVERIFY(tenant);
        QVERIFY((*m_workspace)
                    ->accounts()
                    .createSubscription(caller, QStringLiteral("Abroad"), tenant->id));
        SharingWishes wishes;
        wishes.permissions = SharingPermission::Groups;
        QVERIFY((*m_workspace)->sharing().update(caller, m_gallery.id(), wishes));
        QVERIFY((*m_workspace)->sharing().add(caller, m_gallery.id(), {{}, {tenant->id}}));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(
            QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
        m_workspace = std::make_unique<test::TempWorkspace>();
        QVERIFY(m_workspace->isOpen());
        m_background = std::make_unique<Background>();
        m_models =
            std::make_unique<ConsoleModels>(**m_workspace, *m_background, m_workspace->notifier());
        m_gallery = *m_workspace->addGallery(QStringLiteral("Linux"));
        m_definition = *m_workspace->addDefinition(m_gallery, QStringLiteral("debian"));
        NewUser draft;
        draft.displayName = QStringLiteral("Bob");
        draft.signInName = QStringLiteral("bob@example.com");
        m_bob = *(*m_workspace)->principals().createUser(m_workspace->caller(), draft, nullptr);
    }
    void cleanup()
    {
        m_models.reset();
        m_background.reset();
        m_workspace.reset();
    }

    void theTabSaysWhoHasWhatAndFromWhere()
    {
        QVERIFY(roles().assign(m_workspace->caller(), m_bob.id, QStringLiteral("Reader"), scope()));
        AccessListModel model(**m_workspace);
        const QAbstractItemModelTester tester(&model);
        model.setScope(m_definition.id().toString());
        QCOMPARE(model.rowCount(), 2);
        const auto text = [&model](int row, AccessListModel::Column column) {
            return model.index(row, column).data().toString();
        };
        // The owner of everything stands above.
        QCOMPARE(text(0, AccessListModel::RoleColumn), QStringLiteral("Owner"));
        QCOMPARE(text(0, AccessListModel::WhereColumn), QStringLiteral("Everything"));
        QCOMPARE(text(1, AccessListModel::WhoColumn), QStringLiteral("Bob"));
        QCOMPARE(text(1, AccessListModel::KindColumn), QStringLiteral("User"));
        QCOMPARE(text(1, AccessListModel::RoleColumn), QStringLiteral("Reader"));
        QCOMPARE(text(1, AccessListModel::WhereColumn), QStringLiteral("Gallery Linux"));
        model.setScope(scope());
        QCOMPARE(text(1, AccessListModel::WhereColumn), QStringLiteral("Assigned here"));
        QVERIFY(!model.index(1, 0).data(AccessListModel::InheritedRole).toBool());
    }

    void aRoleIsGivenAndTakenInTheTab()
    {
        AccessTab tab(*m_models);
        tab.display(m_gallery.id());
        auto *table = child<QTableView>(tab, u"accessTable");
        auto *remove = child<QPushButton>(tab, u"unshareButton");
        QCOMPARE(table->model()->rowCount(), 1);
        // What comes from above is not taken away here.
        table->selectRow(0);
        QVERIFY(!remove->isEnabled());
        ShareDialog *dialog = tab.share();
        QSignalSpy shared(dialog, &ShareDialog::shared);
        child<QComboBox>(*dialog, u"shareAssignee")->setEditText(QStringLiteral("bob@example.com"));
        child<QPushButton>(*dialog, u"formAcceptButton")->click();
        QVERIFY(shared.wait());
        QCOMPARE(table->model()->rowCount(), 2);
        table->selectRow(1);
        QVERIFY(remove->isEnabled());
        remove->click();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(roles().assignments({.scope = scope()})->empty());
    }

    void anInvitationIsAcceptedAndRejected()
    {
        shareAbroad();
        const RolesWindow window(**m_workspace, *m_background);
        auto *table = child<QTableView>(window, u"invitationTable");
        auto *accept = child<QPushButton>(window, u"acceptInvitationButton");
        auto *reject = child<QPushButton>(window, u"rejectInvitationButton");
        QCOMPARE(table->model()->rowCount(), 1);
        const auto cell = [table](int column) {
            return table->model()->index(0, column).data().toString();
        };
        QCOMPARE(cell(0), QStringLiteral("Linux"));
        QCOMPARE(cell(1), m_gallery.subscriptionId);
        QCOMPARE(cell(2), QStringLiteral("Tenant Fabrikam"));
        QCOMPARE(cell(3), QStringLiteral("Waiting"));
        QVERIFY(!accept->isEnabled() && !reject->isEnabled());
        table->selectRow(0);
        accept->click();
        QTRY_COMPARE(cell(3), QStringLiteral("Accepted"));
        table->selectRow(0);
        QVERIFY(!accept->isEnabled());
        reject->click();
        QTRY_COMPARE(cell(3), QStringLiteral("Rejected"));
    }

    void aGalleryIsSharedWithATenantAndNoMore()
    {
        shareAbroad();
        const auto profile = [this] { return *(*m_workspace)->sharing().profile(m_gallery.id()); };
        const QString tenant = profile().shares.front().granteeId;
        AccessTab tab(*m_models);
        tab.display(m_gallery.id());
        QVERIFY(!child<QPushButton>(tab, u"directShareButton")->isHidden());
        DirectSharingDialog *dialog = tab.shareDirectly();
        QSignalSpy applied(dialog, &DirectSharingDialog::applied);
        auto *tenants = child<QPlainTextEdit>(*dialog, u"sharingTenants");
        auto *subscriptions = child<QPlainTextEdit>(*dialog, u"sharingSubscriptions");
        QCOMPARE(tenants->toPlainText(), tenant);
        QVERIFY(tenants->isEnabled());
        QVERIFY(!child<QLineEdit>(*dialog, u"publisherUri")->isEnabled());
        // What does not exist is said under its field, and nothing is taken away.
        tenants->clear();
        subscriptions->setPlainText(QStringLiteral("nobody"));
        auto *apply = child<QPushButton>(*dialog, u"formAcceptButton");
        apply->click();
        QTRY_VERIFY(apply->isEnabled());
        QCOMPARE(profile().shares.size(), std::size_t{1});
        QVERIFY(applied.isEmpty());
        subscriptions->setPlainText(m_gallery.subscriptionId);
        apply->click();
        QVERIFY(applied.wait());
        QCOMPARE(profile().shares.size(), std::size_t{1});
        QCOMPARE(profile().shares.front().granteeId, m_gallery.subscriptionId);
    }

    void aGalleryIsMadePublicAndPrivateAgain()
    {
        const auto publish = [this](int kind) {
            DirectSharingDialog dialog(**m_workspace, *m_background, m_gallery.id());
            QSignalSpy applied(&dialog, &DirectSharingDialog::applied);
            child<QComboBox>(dialog, u"sharingKind")->setCurrentIndex(kind);
            child<QLineEdit>(dialog, u"publisherUri")
                ->setText(QStringLiteral("https://contoso.example"));
            child<QLineEdit>(dialog, u"publisherContact")
                ->setText(QStringLiteral("images@contoso.example"));
            child<QLineEdit>(dialog, u"eula")->setText(QStringLiteral("as is"));
            child<QLineEdit>(dialog, u"publicNamePrefix")->setText(QStringLiteral("contoso"));
            child<QPushButton>(dialog, u"formAcceptButton")->click();
            return applied.wait();
        };
        const auto profile = [this] { return *(*m_workspace)->sharing().profile(m_gallery.id()); };
        QVERIFY(publish(2));
        QVERIFY(profile().isCommunityEnabled());
        QVERIFY(profile().publicName.startsWith(QStringLiteral("contoso-")));
        QVERIFY(publish(0));
        QVERIFY(!profile().isCommunityEnabled());
        QVERIFY(profile().permissions == SharingPermission::Private);
    }

    void theMatrixShowsWhatWillBeSeen()
    {
        ShareDialog dialog(**m_workspace, *m_background, m_definition.id());
        auto *level = child<QComboBox>(dialog, u"shareLevel");
        QCOMPARE(level->count(), 2);
        QVERIFY(isBold(dialog, 1) && !isBold(dialog, 2));
        for (int column = 1; column <= 3; ++column)
            QCOMPARE(cellOf(dialog, 1, column), QStringLiteral("Yes"));
        QCOMPARE(cellOf(dialog, 2, 1), QStringLiteral("No"));
        QCOMPARE(cellOf(dialog, 2, 2), QStringLiteral("Yes"));
        QCOMPARE(cellOf(dialog, 2, 3), QStringLiteral("Yes"));
        level->setCurrentIndex(1);
        QVERIFY(!isBold(dialog, 1) && isBold(dialog, 2));
        child<QComboBox>(dialog, u"shareAssignee")->setEditText(QStringLiteral("Bob"));
        QSignalSpy shared(&dialog, &ShareDialog::shared);
        child<QPushButton>(dialog, u"formAcceptButton")->click();
        QVERIFY(shared.wait());
        QVERIFY(roles().assignments({.scope = scope()})->empty());
        QCOMPARE(roles().assignments({.scope = m_definition.id().toString()})->size(),
                 std::size_t{1});
    }

    void whoIsNotKnownIsSaidUnderTheField()
    {
        ShareDialog dialog(**m_workspace, *m_background, m_gallery.id());
        dialog.show();
        auto *assignee = child<QComboBox>(dialog, u"shareAssignee");
        assignee->setEditText(QStringLiteral("nobody"));
        child<QPushButton>(dialog, u"formAcceptButton")->click();
        QTRY_VERIFY(!assignee->accessibleDescription().isEmpty());
        QVERIFY(dialog.isVisible());
    }

    void theAssistantDoesTheFirstPartAndTellsTheRest()
    {
        TenantAssistant assistant(**m_workspace, *m_background, m_gallery.id());
        QVERIFY(assistant.commands().contains(QStringLiteral("--scope %1").arg(scope())));
        QVERIFY(assistant.commands().contains(u"'<app ID>'"));
        child<QLineEdit>(assistant, u"otherTenant")->setText(QStringLiteral("it's"));
        QVERIFY(assistant.commands().contains(u"--tenant 'it'\\''s'"));
        QSignalSpy prepared(&assistant, &TenantAssistant::prepared);
        child<QPushButton>(assistant, u"formAcceptButton")->click();
        QVERIFY(prepared.wait(20'000));
        const QString appId = prepared.first().first().toString();
        QVERIFY(assistant.commands().contains(appId));
        QVERIFY(!assistant.commands().contains(u"<secret>"));
        QCOMPARE(child<QPlainTextEdit>(assistant, u"tenantCommands")->toPlainText(),
                 assistant.commands());
        const auto given = roles().assignments({.scope = scope()});
        QCOMPARE(given->size(), std::size_t{1});
        QCOMPARE(given->front().assignee.appId, appId);
        QCOMPARE(given->front().roleName, QStringLiteral("Reader"));
        // A second press makes no second application.
        child<QPushButton>(assistant, u"formAcceptButton")->click();
        QCOMPARE(prepared.size(), 1);
        QCOMPARE(assistant.result(), static_cast<int>(QDialog::Accepted));
    }

    void theWindowListsPrincipalsAssignmentsAndRoles()
    {
        const RolesWindow window(**m_workspace, *m_background);
        QCOMPARE(child<QTableView>(window, u"principalTable")->model()->rowCount(), 2);
        QCOMPARE(child<QTableView>(window, u"assignmentTable")->model()->rowCount(), 1);
        QCOMPARE(child<QTableView>(window, u"roleTable")->model()->rowCount(),
                 static_cast<int>(roles().roles()->size()));
    }

    void whatIsDeniedSaysWhichRoleWouldDo()
    {
        QVERIFY(roles().assign(m_workspace->caller(), m_bob.id, QStringLiteral("Reader"), scope()));
        QAction action(QStringLiteral("Delete"), nullptr);
        permit(action, roles(), action::kGalleryDelete, scope());
        QVERIFY(action.isEnabled());
        (*m_workspace)->signIn({m_bob.signInName, {m_bob.id}});
        permit(action, roles(), action::kGalleryRead, scope());
        QVERIFY(action.isEnabled());
        permit(action, roles(), action::kGalleryDelete, scope());
        QVERIFY(!action.isEnabled());
        QVERIFY(action.toolTip().contains(u"Contributor"));
        AccessTab tab(*m_models);
        tab.display(m_gallery.id());
        const auto *share = child<QPushButton>(tab, u"shareButton");
        QVERIFY(!share->isEnabled());
        QVERIFY(share->toolTip().contains(u"Owner"));
    }

    void everyTextIsTranslatedAndNamed()
    {
        AccessTab tab(*m_models);
        tab.display(m_gallery.id());
        ShareDialog dialog(**m_workspace, *m_background, m_definition.id());
        TenantAssistant assistant(**m_workspace, *m_background, m_gallery.id());
        RolesWindow window(**m_workspace, *m_background);
        DirectSharingDialog direct(**m_workspace, *m_background, m_gallery.id());
        const std::initializer_list<QWidget *> all{&tab, &dialog, &direct, &assistant, &window};
        for (const QWidget *one : all)
            QCOMPARE(test::namelessWidgets(*one), QStringList());
        for (const QWidget *one : all)
            QCOMPARE(test::sharedMnemonics(*one), QStringList());
        test::BracketTranslator brackets;
        QCoreApplication::installTranslator(&brackets);
        QCoreApplication::sendPostedEvents();
        tab.retranslate();
        QStringList plain;
        for (const QWidget *one : all) {
            const QMap<QString, QString> words = test::wordsOf(*one);
            for (auto word = words.cbegin(); word != words.cend(); ++word) {
                if (!word.value().contains(u'['))
                    plain << word.key() + QStringLiteral(": ") + word.value();
            }
        }
        QCoreApplication::removeTranslator(&brackets);
        QCOMPARE(plain, QStringList());
    }
};

QTEST_MAIN(TestAccessViews)
#include "tst_accessviews.moc"
