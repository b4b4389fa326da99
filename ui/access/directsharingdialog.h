#pragma once

#include "core/access/sharing.h"
#include "core/base/resourceid.h"
#include "ui/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace vitrine {

class Background;
class Workspace;

/// With whom a gallery is shared beside roles: with subscriptions and tenants, or with everybody.
/// Object names: sharingKind, sharingSubscriptions, sharingTenants, publisherUri, publisherContact,
/// eula, publicNamePrefix.
class DirectSharingDialog final : public FormDialog {
    Q_OBJECT

public:
    DirectSharingDialog(Workspace &workspace, Background &background, ResourceId gallery,
                        QWidget *parent = nullptr);

Q_SIGNALS:
    /// The gallery is shared as the dialog said, and the dialog has closed itself.
    void applied();

protected:
    void submit() override;
    Field *fieldOf(const Fault &problem) override;
    void retranslate() override;

private:
    /// What the dialog asks for.
    struct Wanted {
        SharingPermission permissions = SharingPermission::Private;
        QStringList subscriptions;
        QStringList tenants;
        CommunityInfo community;
    };

    static Result<> apply(Workspace &workspace, const ResourceId &gallery, const Wanted &wanted);
    static Result<> applyShares(Workspace &workspace, const ResourceId &gallery,
                                const SharingProfile &present, const Wanted &wanted);
    void readProfile();
    void showKind();
    Wanted wanted() const;
    QString answersOf(GranteeKind kind) const;

    Workspace &m_workspace;
    Background &m_background;
    const ResourceId m_gallery;
    SharingProfile m_profile;
    QComboBox *m_kind;
    QPlainTextEdit *m_subscriptions;
    QPlainTextEdit *m_tenants;
    QLineEdit *m_uri;
    QLineEdit *m_contact;
    QLineEdit *m_eula;
    QLineEdit *m_prefix;
    Field &m_kindField;
    Field &m_subscriptionsField;
    Field &m_tenantsField;
    Field &m_uriField;
    Field &m_contactField;
    Field &m_eulaField;
    Field &m_prefixField;
};

}  // namespace vitrine
