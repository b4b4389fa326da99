// Editing in place: what may change of galleries, image definitions and versions, and taking it
// back.
#include "models/background.h"
#include "models/samplegallery.h"
#include "tests/support/tempworkspace.h"
#include "tests/support/widgettexts.h"
#include "ui/change/editform.h"
#include "ui/change/edithistory.h"
#include "ui/change/undobar.h"
#include "ui/formdialog.h"
#include "ui/publish/tagtable.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace vitrine;

class TestEditing final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::TempWorkspace> m_workspace;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<EditHistory> m_history;
    Gallery m_gallery;
    ImageDefinition m_definition;

    static Caller tester() { return test::testCaller(); }
    template <typename T>
    static T *find(const QWidget &form, const char *name)
    {
        return form.findChild<T *>(QString::fromLatin1(name));
    }
    static QStringList errors(const QWidget &form)
    {
        QStringList list;
        for (const FieldError *error : form.findChildren<FieldError *>()) {
            if (!error->isHidden())
                list << error->text();
        }
        return list;
    }
    QString description() const
    {
        return (*m_workspace)->galleries().gallery(m_gallery.id())->description;
    }
    // Saves a new description of the gallery.
    void describe(EditForm &form, const QString &text)
    {
        find<QPlainTextEdit>(form, "editDescription")->setPlainText(text);
        find<QPushButton>(form, "saveEditsButton")->click();
        QTRY_COMPARE(description(), text);
        QTRY_VERIFY(!form.isDirty() && m_history->canUndo());
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(
            QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
        m_workspace = std::make_unique<test::TempWorkspace>();
        QVERIFY(m_workspace->isOpen());
        const auto gallery = m_workspace->addGallery(QStringLiteral("Teaching"));
        QVERIFY(gallery.has_value());
        m_gallery = *gallery;
        const auto definition = m_workspace->addDefinition(m_gallery, QStringLiteral("debian"));
        QVERIFY(definition.has_value());
        m_definition = *definition;
        m_background = std::make_unique<Background>();
        m_history = std::make_unique<EditHistory>(**m_workspace, *m_background);
    }
    void cleanup()
    {
        m_history.reset();
        m_background.reset();
        m_workspace.reset();
    }

    void whatIsTypedIsSavedAtOnce()
    {
        EditForm form(NodeKind::Definition, **m_workspace, *m_history);
        form.display(m_definition.id());
        auto *save = find<QPushButton>(form, "saveEditsButton");
        QVERIFY(!save->isEnabled());
        find<QPlainTextEdit>(form, "editDescription")->setPlainText(QStringLiteral("For courses"));
        find<QLineEdit>(form, "editEndOfLife")->setText(QStringLiteral("2099-12-31"));
        find<QSpinBox>(form, "editMinVCPUs")->setValue(2);
        find<QSpinBox>(form, "editMaxMemory")->setValue(16);
        form.findChild<TagTable *>()->pasteText(QStringLiteral("team=web\nowner, me\n"));
        QVERIFY(save->isEnabled());
        QVERIFY(form.isDirty());
        save->click();
        QTRY_VERIFY(!form.isDirty());
        const auto there = (*m_workspace)->galleries().definition(m_definition.id());
        QCOMPARE(there->description, QStringLiteral("For courses"));
        QCOMPARE(there->endOfLifeDate.date(), QDate(2099, 12, 31));
        QCOMPARE(there->recommendedVCPUs.min, std::optional<int>(2));
        QVERIFY(!there->recommendedVCPUs.max);
        QCOMPARE(there->recommendedMemory.max, std::optional<int>(16));
        const Tags tags{{QStringLiteral("team"), QStringLiteral("web")},
                        {QStringLiteral("owner"), QStringLiteral("me")}};
        QCOMPARE(there->tags, tags);
    }

    void whatIsWrongIsSaidUnderItsField()
    {
        EditForm form(NodeKind::Definition, **m_workspace, *m_history);
        form.display(m_definition.id());
        auto *save = find<QPushButton>(form, "saveEditsButton");
        auto *end = find<QLineEdit>(form, "editEndOfLife");
        for (const char *date : {"someday", "2001-01-01"}) {
            end->setText(QString::fromLatin1(date));
            QCOMPARE(errors(form).size(), 1);
            QVERIFY(!save->isEnabled());
            QVERIFY(!end->accessibleDescription().isEmpty());
        }
        end->clear();
        QVERIFY(errors(form).isEmpty());
        find<QSpinBox>(form, "editMinVCPUs")->setValue(8);
        find<QSpinBox>(form, "editMaxVCPUs")->setValue(2);
        QCOMPARE(errors(form).size(), 1);
        form.findChild<TagTable *>()->pasteText(QStringLiteral("Team=1\nteam=2"));
        QCOMPARE(errors(form).size(), 2);
        find<QPushButton>(form, "discardEditsButton")->click();
        QVERIFY(errors(form).isEmpty());
        QVERIFY(!form.isDirty());
        QCOMPARE(find<QSpinBox>(form, "editMinVCPUs")->value(), 0);
    }

    void aTagNameIsThereOnce()
    {
        EditValues values = valuesOf(EditableResource(m_gallery));
        values.tags = {{QStringLiteral("a"), QStringLiteral("1")},
                       {QStringLiteral("a"), QStringLiteral("2")}};
        const auto refused = withValues(EditableResource(m_gallery), values);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().reason, QStringLiteral("tags.invalid"));
        QCOMPARE(editFieldOf(refused.error()), EditField::TagList);
    }

    void anEditIsUndoneAndDoneAgain()
    {
        EditForm form(NodeKind::Gallery, **m_workspace, *m_history);
        connect(m_history.get(), &EditHistory::changed, &form,
                [&] { form.display(m_gallery.id()); });
        UndoBar bar(*m_history);
        form.display(m_gallery.id());
        describe(form, QStringLiteral("one"));
        describe(form, QStringLiteral("two"));
        QVERIFY(!bar.isHidden());
        find<QPushButton>(bar, "undoBarButton")->click();
        QTRY_COMPARE(description(), QStringLiteral("one"));
        QVERIFY(bar.isHidden());
        QTRY_VERIFY(m_history->canUndo() && m_history->canRedo());
        QTRY_COMPARE(find<QPlainTextEdit>(form, "editDescription")->toPlainText(),
                     QStringLiteral("one"));
        m_history->undo();
        QTRY_COMPARE(description(), QString());
        QTRY_VERIFY(!m_history->canUndo() && m_history->canRedo());
        m_history->redo();
        QTRY_COMPARE(description(), QStringLiteral("one"));
        QTRY_VERIFY(m_history->canRedo());
        m_history->redo();
        QTRY_COMPARE(description(), QStringLiteral("two"));
    }

    void nobodysChangeIsOverwritten()
    {
        EditForm form(NodeKind::Gallery, **m_workspace, *m_history);
        form.display(m_gallery.id());
        describe(form, QStringLiteral("mine"));
        Gallery theirs = *(*m_workspace)->galleries().gallery(m_gallery.id());
        theirs.description = QStringLiteral("theirs");
        QVERIFY((*m_workspace)->galleries().updateGallery(tester(), theirs));
        QSignalSpy failed(m_history.get(), &EditHistory::failed);
        m_history->undo();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Fault>().reason, QStringLiteral("resource.changed"));
        QCOMPARE(description(), QStringLiteral("theirs"));
        QVERIFY(!m_history->canUndo());
        // The form still shows the older state: saving it is refused, and what was typed stays.
        auto *edit = find<QPlainTextEdit>(form, "editDescription");
        edit->setPlainText(QStringLiteral("mine again"));
        find<QPushButton>(form, "saveEditsButton")->click();
        QTRY_VERIFY(find<QPushButton>(form, "saveEditsButton")->isEnabled());
        QCOMPARE(description(), QStringLiteral("theirs"));
        QCOMPARE(edit->toPlainText(), QStringLiteral("mine again"));
        find<QPushButton>(form, "discardEditsButton")->click();
        QCOMPARE(edit->toPlainText(), QStringLiteral("theirs"));
    }

    void whatWasTypedWaitsWhileAnotherIsShown()
    {
        const auto other = m_workspace->addDefinition(m_gallery, QStringLiteral("ubuntu"));
        QVERIFY(other.has_value());
        EditForm form(NodeKind::Definition, **m_workspace, *m_history);
        form.display(m_definition.id());
        auto *edit = find<QPlainTextEdit>(form, "editDescription");
        edit->setPlainText(QStringLiteral("half a sen"));
        form.display(other->id());
        QCOMPARE(edit->toPlainText(), QString());
        QVERIFY(!form.isDirty());
        form.display(m_definition.id());
        QCOMPARE(edit->toPlainText(), QStringLiteral("half a sen"));
        QVERIFY(form.isDirty());
    }

    void everyWordFollowsTheLanguage()
    {
        for (const NodeKind kind : {NodeKind::Gallery, NodeKind::Definition, NodeKind::Version}) {
            EditForm form(kind, **m_workspace, *m_history);
            form.show();
            QCOMPARE(test::namelessWidgets(form).join(u'\n'), QString());
            test::BracketTranslator translator;
            QCoreApplication::installTranslator(&translator);
            QCoreApplication::sendPostedEvents();
            const auto words = test::wordsOf(form);
            for (auto word = words.begin(); word != words.end(); ++word)
                QVERIFY2(word->contains(u'['),
                         qPrintable(word.key() + QStringLiteral(": ") + *word));
            QCoreApplication::removeTranslator(&translator);
        }
    }
};

QTEST_MAIN(TestEditing)
#include "tests/support/testcaller.h"

#include "tst_editing.moc"
