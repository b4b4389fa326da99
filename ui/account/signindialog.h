#pragma once

#include "core/service/signinservice.h"
#include "ui/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace vitrine {

class Background;
class SignedInAccounts;
struct SavedAccount;

/// Signs somebody in: a user with a password, an application with its secret, or the account of
/// this desktop, which has to prove nothing.
/// Object names: signInKind, signInName, signInSecret, signInTenant, signInStay.
class SignInDialog final : public FormDialog {
    Q_OBJECT

public:
    SignInDialog(SignedInAccounts &accounts, Background &background, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Somebody is signed in; the dialog has closed itself.
    void signedIn();

protected:
    void submit() override;
    Field *fieldOf(const Fault &problem) override;
    void retranslate() override;

private:
    /// What signs in, in the order in which it is offered.
    enum Kind { User, Application, Desktop };

    Kind kind() const;
    void showFields();
    void nameFields();
    void take(const Result<SavedAccount> &account);

    SignedInAccounts &m_accounts;
    Background &m_background;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QLineEdit *m_secret;
    QLineEdit *m_tenant;
    QCheckBox *m_stay;
    Field &m_kindField;
    Field &m_nameField;
    Field &m_secretField;
    Field &m_tenantField;
    Field &m_stayField;
};

}  // namespace vitrine
