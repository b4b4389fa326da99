// Users, groups, applications and roles are made and taken away in the window *Principals and
// roles*, by whom the policy lets.
#include "core/access/actions.h"
#include "core/service/principalservice.h"
#include "core/service/roleservice.h"
#include "core/service/signinservice.h"
#include "models/background.h"
#include "models/consolemodels.h"
#include "tests/support/tempworkspace.h"
#include "tests/support/widgettexts.h"
#include "ui/access/actionrights.h"
#include "ui/access/applicationdialog.h"
#include "ui/access/assigndialog.h"
#include "ui/access/membersdialog.h"
#include "ui/access/principaldialog.h"
#include "ui/access/roledialog.h"
#include "ui/access/roleswindow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace vitrine;

class TestAccessPages final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::TempWorkspace> m_workspace;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<RolesWindow> m_window;

    RoleService &roles() const { return (*m_workspace)->roles(); }
    PrincipalService &principals() const { return (*m_workspace)->principals(); }

    template <typename Widget>
    static Widget *child(const QWidget &window, const char16_t *name)
    {
        return window.findChild<Widget *>(QString::fromUtf16(name));
    }
    QPushButton *button(const char16_t *name) const { return child<QPushButton>(*m_window, name); }
    QTableView *table(const char16_t *name) const { return child<QTableView>(*m_window, name); }
    bool choose(const char16_t *name, const QString &first) const
    {
        const QTableView &view = *table(name);
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            if (view.model()->index(row, 0).data().toString() == first) {
                table(name)->selectRow(row);
                return true;
            }
        }
        return false;
    }
    template <typename Dialog>
    Dialog *opened(const char16_t *name) const
    {
        button(name)->click();
        return m_window->findChild<Dialog *>();
    }
    static void order(const QWidget &dialog)
    {
        child<QPushButton>(dialog, u"formAcceptButton")->click();
    }
    bool confirm() const
    {
        auto *box = m_window->findChild<QMessageBox *>(QStringLiteral("confirmAccessBox"));
        if (box == nullptr)
            return false;
        child<QPushButton>(*box, u"confirmAccessButton")->click();
        return true;
    }
    Principal addBob() const
    {
        NewUser draft;
        draft.displayName = QStringLiteral("Bob");
        draft.signInName = QStringLiteral("bob@example.com");
        auto bob = principals().createUser(m_workspace->caller(), draft, nullptr);
        m_window->refresh();
        return bob.value_or(Principal());
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(
            QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
        m_workspace = std::make_unique<test::TempWorkspace>();
        QVERIFY(m_workspace->isOpen());
        m_background = std::make_unique<Background>();
        m_window = std::make_unique<RolesWindow>(**m_workspace, *m_background);
    }
    void cleanup()
    {
        m_window.reset();
        m_background.reset();
        m_workspace.reset();
    }

    void aUserIsMadeWithAPasswordAndTakenAway()
    {
        auto *dialog = opened<PrincipalDialog>(u"newUserButton");
        QVERIFY(dialog != nullptr);
        child<QLineEdit>(*dialog, u"principalName")->setText(QStringLiteral("Alice"));
        child<QLineEdit>(*dialog, u"principalSignIn")->setText(QStringLiteral("alice"));
        auto *password = child<QLineEdit>(*dialog, u"principalPassword");
        // What is wrong is said under the field, and nothing is made.
        password->setText(QStringLiteral("short"));
        order(*dialog);
        QTRY_VERIFY(!password->accessibleDescription().isEmpty());
        QVERIFY(!principals().principal(PrincipalKind::User, QStringLiteral("alice")));
        QSignalSpy made(dialog, &PrincipalDialog::made);
        password->setText(QStringLiteral("a horse and a battery"));
        order(*dialog);
        QVERIFY(made.wait(20'000));
        QVERIFY(principals().principal(PrincipalKind::User, QStringLiteral("alice")));
        QVERIFY(choose(u"principalTable", QStringLiteral("Alice")));
        QVERIFY(!button(u"membersButton")->isEnabled() && !button(u"newSecretButton")->isEnabled());
        button(u"deletePrincipalButton")->click();
        QVERIFY(confirm());
        QTRY_VERIFY(!choose(u"principalTable", QStringLiteral("Alice")));
    }

    void aGroupGetsMembersAndLosesThem()
    {
        const Principal bob = addBob();
        auto *dialog = opened<PrincipalDialog>(u"newGroupButton");
        QVERIFY(child<QLineEdit>(*dialog, u"principalPassword")->isHidden());
        child<QLineEdit>(*dialog, u"principalName")->setText(QStringLiteral("Image makers"));
        QSignalSpy made(dialog, &PrincipalDialog::made);
        order(*dialog);
        QVERIFY(made.wait());
        const QString group = made.first().first().toString();
        QVERIFY(choose(u"principalTable", QStringLiteral("Image makers")));
        auto *members = opened<MembersDialog>(u"membersButton");
        QVERIFY(members != nullptr);
        auto *list = child<QListWidget>(*members, u"memberList");
        auto *candidates = child<QComboBox>(*members, u"memberCandidates");
        QCOMPARE(list->count(), 0);
        candidates->setCurrentIndex(candidates->findData(bob.id));
        child<QPushButton>(*members, u"addMemberButton")->click();
        QTRY_COMPARE(list->count(), 1);
        QCOMPARE(principals().members(group)->front().id, bob.id);
        QCOMPARE(candidates->findData(bob.id), -1);
        list->setCurrentRow(0);
        child<QPushButton>(*members, u"removeMemberButton")->click();
        QTRY_COMPARE(list->count(), 0);
        QVERIFY(principals().members(group)->empty());
    }

    void anApplicationsSecretIsShownOnceAndSignsIn()
    {
        auto *dialog = opened<ApplicationDialog>(u"newApplicationButton");
        child<QLineEdit>(*dialog, u"applicationName")->setText(QStringLiteral("Builder"));
        auto *lifetime = child<QComboBox>(*dialog, u"secretLifetime");
        lifetime->setCurrentIndex(lifetime->findData(3));
        auto *secret = child<QLineEdit>(*dialog, u"applicationSecret");
        QVERIFY(secret->text().isEmpty());
        QSignalSpy made(dialog, &ApplicationDialog::made);
        order(*dialog);
        QVERIFY(made.wait(20'000));
        const QString appId = made.first().first().toString();
        QVERIFY(!secret->text().isEmpty());
        const auto application = principals().application(appId);
        QVERIFY(application.has_value());
        QCOMPARE(application->secrets.size(), std::size_t{1});
        const QDateTime ends = application->secrets.front().endsAt;
        QVERIFY(ends > QDateTime::currentDateTimeUtc().addDays(80));
        QVERIFY(ends < QDateTime::currentDateTimeUtc().addDays(100));
        order(*dialog);
        QCOMPARE(dialog->result(), static_cast<int>(QDialog::Accepted));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

        // Another one does not end the first.
        QVERIFY(choose(u"principalTable", QStringLiteral("Builder")));
        auto *again = opened<ApplicationDialog>(u"newSecretButton");
        QVERIFY(child<QLineEdit>(*again, u"applicationSecret")->text().isEmpty());
        QSignalSpy more(again, &ApplicationDialog::made);
        order(*again);
        QVERIFY(more.wait(20'000));
        QCOMPARE(principals().application(appId)->secrets.size(), std::size_t{2});
        order(*again);
        QVERIFY(choose(u"principalTable", QStringLiteral("Builder")));
        button(u"deletePrincipalButton")->click();
        QVERIFY(confirm());
        QTRY_VERIFY(!principals().application(appId).has_value());
    }

    void aRoleIsDefinedAssignedAndTakenAway()
    {
        const Principal bob = addBob();
        auto *define = opened<RoleDialog>(u"newRoleButton");
        child<QLineEdit>(*define, u"roleName")->setText(QStringLiteral("Image watcher"));
        auto *actions = child<QPlainTextEdit>(*define, u"roleActions");
        actions->setPlainText(QStringLiteral("no action\n"));
        order(*define);
        QTRY_VERIFY(!actions->accessibleDescription().isEmpty());
        actions->setPlainText(QStringLiteral("Microsoft.Compute/galleries/*/read\n\n"));
        QSignalSpy made(define, &RoleDialog::made);
        order(*define);
        QVERIFY(made.wait());
        const auto role = roles().role(QStringLiteral("Image watcher"));
        QVERIFY(role.has_value());
        QCOMPARE(role->actions, QStringList(QStringLiteral("Microsoft.Compute/galleries/*/read")));

        auto *assign = opened<AssignDialog>(u"assignButton");
        auto *who = child<QComboBox>(*assign, u"assignWho");
        who->setCurrentIndex(who->findData(bob.id));
        auto *what = child<QComboBox>(*assign, u"assignRole");
        what->setCurrentIndex(what->findData(role->name));
        QSignalSpy assigned(assign, &AssignDialog::assigned);
        order(*assign);
        QVERIFY(assigned.wait());
        QCOMPARE(roles().assignments({.assignee = bob.id})->front().roleName, role->name);

        // Somebody has it: it stays.
        QVERIFY(choose(u"roleTable", role->name));
        button(u"deleteRoleButton")->click();
        QVERIFY(confirm());
        QTRY_VERIFY(m_background->isIdle());
        QVERIFY(roles().role(role->name).has_value());
        QVERIFY(choose(u"assignmentTable", QStringLiteral("Bob")));
        button(u"unassignButton")->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(confirm());
        QTRY_VERIFY(roles().assignments({.assignee = bob.id})->empty());
    }

    void whatIsBuiltInStays()
    {
        QVERIFY(choose(u"roleTable", QStringLiteral("Reader")));
        QVERIFY(!button(u"deleteRoleButton")->isEnabled());
    }

    void whoMayNotIsToldWhichRoleWouldDo()
    {
        const Principal bob = addBob();
        const Gallery gallery = *m_workspace->addGallery(QStringLiteral("Linux"));
        QVERIFY(roles().assign(m_workspace->caller(), bob.id, QStringLiteral("Reader"),
                               gallery.id().toString()));
        QAction publish(QStringLiteral("Publish"), nullptr);
        permitSomewhere(publish, roles(), action::kVersionWrite);
        QVERIFY(publish.isEnabled() && publish.toolTip() == publish.text());
        (*m_workspace)->signIn({bob.signInName, {bob.id}});
        permitSomewhere(publish, roles(), action::kVersionWrite);
        QVERIFY(!publish.isEnabled());
        QVERIFY(publish.toolTip().contains(u"Contributor"));
        permitSomewhere(publish, roles(), action::kVersionRead);
        QVERIFY(publish.isEnabled());
        const RolesWindow window(**m_workspace, *m_background);
        for (const char16_t *name : {u"newUserButton", u"newGroupButton", u"newApplicationButton",
                                     u"newRoleButton", u"assignButton"}) {
            QVERIFY(!child<QPushButton>(window, name)->isEnabled());
            QVERIFY(child<QPushButton>(window, name)->toolTip().contains(u"Owner"));
        }
    }

    void everyTextIsTranslatedAndNamed()
    {
        const Principal bob = addBob();
        PrincipalDialog user(**m_workspace, *m_background, PrincipalKind::User);
        PrincipalDialog group(**m_workspace, *m_background, PrincipalKind::Group);
        ApplicationDialog application(**m_workspace, *m_background, std::nullopt);
        MembersDialog members(**m_workspace, *m_background, bob);
        RoleDialog role(**m_workspace, *m_background);
        AssignDialog assign(**m_workspace, *m_background);
        const std::initializer_list<QWidget *> all{&user, &group,  &application,  &members,
                                                   &role, &assign, m_window.get()};
        for (const QWidget *one : all) {
            QCOMPARE(test::namelessWidgets(*one), QStringList());
            QCOMPARE(test::sharedMnemonics(*one), QStringList());
        }
        test::BracketTranslator brackets;
        QCoreApplication::installTranslator(&brackets);
        QCoreApplication::sendPostedEvents();
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

QTEST_MAIN(TestAccessPages)
#include "tst_accesspages.moc"
