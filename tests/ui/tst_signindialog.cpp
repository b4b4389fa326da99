#include "core/access/passwordhash.h"
#include "core/service/principalservice.h"
#include "core/service/signedinaccounts.h"
#include "models/background.h"
#include "tests/support/tempworkspace.h"
#include "tests/support/widgettexts.h"
#include "ui/account/signindialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vitrine;

class TestSignInDialog final : public QObject {
    Q_OBJECT

private:
    const QString m_password = QStringLiteral("correct horse battery");
    std::unique_ptr<test::TempWorkspace> m_workspace;
    std::unique_ptr<SignedInAccounts> m_accounts;
    std::unique_ptr<Background> m_background;

    static QLineEdit *edit(const QDialog &dialog, const char *name)
    {
        return dialog.findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    static void accept(const QDialog &dialog)
    {
        dialog.findChild<QPushButton *>(QStringLiteral("formAcceptButton"))->click();
    }
    void fill(const QDialog &dialog, const QString &secret) const
    {
        edit(dialog, "signInName")->setText(QStringLiteral("alice"));
        edit(dialog, "signInSecret")->setText(secret);
    }

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<test::TempWorkspace>();
        QVERIFY(m_workspace->isOpen());
        m_accounts = std::make_unique<SignedInAccounts>(
            **m_workspace, AccountFile(m_workspace->filePath(QStringLiteral("accounts.json"))));
        m_background = std::make_unique<Background>();
        const Secret password = secretOf(m_password);
        QVERIFY((*m_workspace)
                    ->principals()
                    .createUser(Caller::program(),
                                {{}, QStringLiteral("Alice"), QStringLiteral("alice")}, &password));
    }
    void cleanup()
    {
        m_background.reset();
        m_accounts.reset();
        m_workspace.reset();
    }
    void aUserSignsInAndStays()
    {
        SignInDialog dialog(*m_accounts, *m_background);
        dialog.show();
        QSignalSpy signedIn(&dialog, &SignInDialog::signedIn);
        fill(dialog, m_password);
        accept(dialog);
        QVERIFY(signedIn.wait());
        QVERIFY(!dialog.isVisible());
        QCOMPARE((*m_workspace)->caller().name, QStringLiteral("alice"));
        QVERIFY(!m_accounts->accounts().front().token.isEmpty());
    }
    void whoDoesNotStayLeavesNoToken()
    {
        SignInDialog dialog(*m_accounts, *m_background);
        dialog.show();
        QSignalSpy signedIn(&dialog, &SignInDialog::signedIn);
        fill(dialog, m_password);
        dialog.findChild<QCheckBox *>(QStringLiteral("signInStay"))->setChecked(false);
        accept(dialog);
        QVERIFY(signedIn.wait());
        QVERIFY(m_accounts->accounts().front().token.isEmpty());
    }
    void aWrongSecretIsToldUnderItsFieldAndForgotten()
    {
        SignInDialog dialog(*m_accounts, *m_background);
        dialog.show();
        fill(dialog, QStringLiteral("wrong"));
        accept(dialog);
        auto *secret = edit(dialog, "signInSecret");
        QVERIFY(secret->text().isEmpty());
        QTRY_VERIFY(!secret->accessibleDescription().isEmpty());
        QVERIFY(dialog.isVisible());
        QVERIFY(m_accounts->accounts().empty());
    }
    void theDesktopProvesNothing()
    {
        SignInDialog dialog(*m_accounts, *m_background);
        dialog.show();
        QSignalSpy signedIn(&dialog, &SignInDialog::signedIn);
        QVERIFY(edit(dialog, "signInSecret")->isVisible());
        QCOMPARE(edit(dialog, "signInSecret")->echoMode(), QLineEdit::Password);
        dialog.findChild<QComboBox *>(QStringLiteral("signInKind"))->setCurrentIndex(2);
        QVERIFY(!edit(dialog, "signInSecret")->isVisible());
        accept(dialog);
        QVERIFY(signedIn.wait());
        QVERIFY(m_accounts->accounts().front().isOsAccount);
        QCOMPARE((*m_workspace)->caller(), Caller::desktopUser());
    }
    void everyWordFollowsTheLanguage()
    {
        SignInDialog dialog(*m_accounts, *m_background);
        dialog.show();
        QCOMPARE(test::namelessWidgets(dialog).join(u'\n'), QString());
        QCOMPARE(test::sharedMnemonics(dialog).join(u'\n'), QString());
        test::BracketTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QTRY_VERIFY(dialog.windowTitle().startsWith(u'['));
        const auto words = test::wordsOf(dialog);
        for (auto word = words.begin(); word != words.end(); ++word)
            QVERIFY2(word->contains(u'['), qPrintable(word.key() + QStringLiteral(": ") + *word));
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_MAIN(TestSignInDialog)
#include "tst_signindialog.moc"
