#include "core/service/signedinaccounts.h"
#include "models/background.h"
#include "models/consolemodels.h"
#include "ui/account/signindialog.h"
#include "ui/detailsview.h"
#include "ui/mainwindow.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QLabel>

// Who is signed in: signing in and out, the name in the status bar.
namespace vitrine {

void MainWindow::signIn()
{
    auto *dialog = new SignInDialog(m_models.accounts(), m_models.background(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SignInDialog::signedIn, this, &MainWindow::changeAccount);
    dialog->open();
}

void MainWindow::signOut()
{
    m_models.background().run(
        this, [accounts = &m_models.accounts()] { return accounts->signOut({}); },
        [this](const Result<> &done) {
            if (!done)
                showFault(done.error());
            changeAccount();
        });
}

void MainWindow::changeAccount()
{
    // What was shown may be somebody else's.
    m_models.refresh();
    m_models.activities().refresh();
    select({NodeKind::Galleries, {}, {}});
    updateAccount();
}

void MainWindow::updateAccount()
{
    const std::vector<SavedAccount> accounts = m_models.accounts().accounts();
    QStringList names;
    for (const SavedAccount &account : accounts)
        names << account.displayName;
    if (names.isEmpty())
        names << m_models.accounts().accountOf({}).displayName;
    const QString text = names.join(QStringLiteral(", "));
    m_account->setText(text);
    //: %1 is one account, or several
    m_account->setAccessibleName(tr("Signed in: %1").arg(text));
    m_account->setToolTip(m_account->accessibleName());
    m_actions->signOut->setEnabled(!accounts.empty());
}

}  // namespace vitrine
