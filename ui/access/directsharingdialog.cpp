#include "ui/access/directsharingdialog.h"

#include "core/service/sharingservice.h"
#include "core/service/workspace.h"
#include "models/background.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace vitrine {
namespace {

constexpr int kShownIds = 3;  // lines of a list of ids

QStringList idsIn(const QPlainTextEdit &edit)
{
    QStringList ids;
    for (const QString &line : edit.toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString id = line.trimmed().toCaseFolded(); !id.isEmpty() && !ids.contains(id))
            ids << id;
    }
    return ids;
}

QStringList idsOf(const SharingProfile &profile, GranteeKind kind)
{
    QStringList ids;
    for (const GalleryShare &share : profile.shares) {
        if (share.kind == kind)
            ids << share.granteeId;
    }
    return ids;
}

QStringList without(QStringList all, const QStringList &some)
{
    all.removeIf([&some](const QString &one) { return some.contains(one); });
    return all;
}

Result<> plain(const Result<SharingProfile> &profile)
{
    return profile ? Result<>() : std::unexpected(profile.error());
}

}  // namespace

DirectSharingDialog::DirectSharingDialog(Workspace &workspace, Background &background,
                                         ResourceId gallery, QWidget *parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_gallery(std::move(gallery))
    , m_kind(new QComboBox(this))
    , m_subscriptions(new QPlainTextEdit(this))
    , m_tenants(new QPlainTextEdit(this))
    , m_uri(new QLineEdit(this))
    , m_contact(new QLineEdit(this))
    , m_eula(new QLineEdit(this))
    , m_prefix(new QLineEdit(this))
    , m_kindField(addField(m_kind, m_kind))
    , m_subscriptionsField(addField(m_subscriptions, m_subscriptions))
    , m_tenantsField(addField(m_tenants, m_tenants))
    , m_uriField(addField(m_uri, m_uri))
    , m_contactField(addField(m_contact, m_contact))
    , m_eulaField(addField(m_eula, m_eula))
    , m_prefixField(addField(m_prefix, m_prefix))
{
    setObjectName(QStringLiteral("directSharingDialog"));
    setProperty("helpPage", QStringLiteral("sharing"));
    m_kind->setObjectName(QStringLiteral("sharingKind"));
    m_subscriptions->setObjectName(QStringLiteral("sharingSubscriptions"));
    m_tenants->setObjectName(QStringLiteral("sharingTenants"));
    m_uri->setObjectName(QStringLiteral("publisherUri"));
    m_contact->setObjectName(QStringLiteral("publisherContact"));
    m_eula->setObjectName(QStringLiteral("eula"));
    m_prefix->setObjectName(QStringLiteral("publicNamePrefix"));
    for (QPlainTextEdit *edit : {m_subscriptions, m_tenants}) {
        edit->setTabChangesFocus(true);
        edit->setLineWrapMode(QPlainTextEdit::NoWrap);
        edit->setFixedHeight(fontMetrics().lineSpacing() * (kShownIds + 1));
    }
    readProfile();
    retranslate();
    m_kind->setCurrentIndex(static_cast<int>(m_profile.permissions));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DirectSharingDialog::showKind);
    showKind();
}

void DirectSharingDialog::readProfile()
{
    auto profile = m_workspace.sharing().profile(m_gallery);
    if (!profile) {
        showFault(profile.error());
        return;
    }
    m_profile = std::move(*profile);
    m_subscriptions->setPlainText(
        idsOf(m_profile, GranteeKind::Subscription).join(QLatin1Char('\n')));
    m_tenants->setPlainText(idsOf(m_profile, GranteeKind::Tenant).join(QLatin1Char('\n')));
    m_uri->setText(m_profile.community.publisherUri);
    m_contact->setText(m_profile.community.publisherContact);
    m_eula->setText(m_profile.community.eula);
    m_prefix->setText(m_profile.community.publicNamePrefix);
}

void DirectSharingDialog::showKind()
{
    const auto kind = static_cast<SharingPermission>(m_kind->currentIndex());
    for (QPlainTextEdit *edit : {m_subscriptions, m_tenants})
        edit->setEnabled(kind == SharingPermission::Groups);
    for (QLineEdit *edit : {m_uri, m_contact, m_eula})
        edit->setEnabled(kind == SharingPermission::Community);
    // The public name is made of it once and for all.
    m_prefix->setEnabled(kind == SharingPermission::Community && !m_profile.isCommunityEnabled());
}

DirectSharingDialog::Wanted DirectSharingDialog::wanted() const
{
    Wanted all;
    all.permissions = static_cast<SharingPermission>(m_kind->currentIndex());
    if (all.permissions == SharingPermission::Groups) {
        all.subscriptions = idsIn(*m_subscriptions);
        all.tenants = idsIn(*m_tenants);
    }
    if (all.permissions == SharingPermission::Community)
        all.community = {m_uri->text().trimmed(), m_contact->text().trimmed(),
                         m_eula->text().trimmed(), m_prefix->text().trimmed()};
    return all;
}

Result<> DirectSharingDialog::applyShares(Workspace &workspace, const ResourceId &gallery,
                                          const SharingProfile &present, const Wanted &wanted)
{
    const QStringList subscriptions = idsOf(present, GranteeKind::Subscription);
    const QStringList tenants = idsOf(present, GranteeKind::Tenant);
    const Grantees fresh{without(wanted.subscriptions, subscriptions),
                         without(wanted.tenants, tenants)};
    const Grantees gone{without(subscriptions, wanted.subscriptions),
                        without(tenants, wanted.tenants)};
    const auto isNone = [](const Grantees &some) {
        return some.subscriptions.isEmpty() && some.tenants.isEmpty();
    };
    // First what may be refused: nobody loses access to a request that was wrong.
    Result<> done;
    if (!isNone(fresh))
        done = plain(workspace.sharing().add(workspace.caller(), gallery, fresh));
    if (done && !isNone(gone))
        done = plain(workspace.sharing().remove(workspace.caller(), gallery, gone));
    return done;
}

Result<> DirectSharingDialog::apply(Workspace &workspace, const ResourceId &gallery,
                                    const Wanted &wanted)
{
    SharingService &sharing = workspace.sharing();
    auto present = sharing.profile(gallery);
    if (!present)
        return std::unexpected(present.error());
    SharingWishes wishes;
    wishes.permissions = wanted.permissions;
    wishes.community = wanted.community;
    if (auto sound = SharingService::check(wishes); !sound)
        return sound;
    if (wanted.permissions != present->permissions && present->isShared()) {
        present = sharing.reset(workspace.caller(), gallery);
        if (!present)
            return std::unexpected(present.error());
    }
    if (auto updated = sharing.update(workspace.caller(), gallery, wishes); !updated)
        return std::unexpected(updated.error());
    if (wanted.permissions == SharingPermission::Groups)
        return applyShares(workspace, gallery, *present, wanted);
    if (wanted.permissions == SharingPermission::Community && !present->isCommunityEnabled())
        return plain(sharing.enableCommunity(workspace.caller(), gallery));
    return {};
}

void DirectSharingDialog::submit()
{
    setBusy(true);
    m_background.run(
        this,
        [workspace = &m_workspace, gallery = m_gallery, wanted = wanted()] {
            return apply(*workspace, gallery, wanted);
        },
        [this](const Result<> &done) {
            setBusy(false);
            if (!done) {
                showFault(done.error());
                return;
            }
            accept();
            Q_EMIT applied();
        });
}

FormDialog::Field *DirectSharingDialog::fieldOf(const Fault &problem)
{
    const auto isFor = [&problem](const char *property) {
        return problem.target.endsWith(QLatin1String(property));
    };
    if (isFor("subscriptionIds"))
        return &m_subscriptionsField;
    if (isFor("tenantIds"))
        return &m_tenantsField;
    if (isFor("publisherUri"))
        return &m_uriField;
    if (isFor("publisherContact"))
        return &m_contactField;
    if (isFor("eula"))
        return &m_eulaField;
    return isFor("publicNamePrefix") ? &m_prefixField : nullptr;
}

QString DirectSharingDialog::answersOf(GranteeKind kind) const
{
    const auto count = [this, kind](ShareAnswer answer) {
        return static_cast<int>(
            std::ranges::count_if(m_profile.shares, [kind, answer](const GalleryShare &share) {
                return share.kind == kind && share.answer == answer;
            }));
    };
    return tr("One id a line. Accepted: %1, waiting: %2, rejected: %3.")
        .arg(QString::number(count(ShareAnswer::Accepted)),
             QString::number(count(ShareAnswer::Pending)),
             QString::number(count(ShareAnswer::Rejected)));
}

void DirectSharingDialog::retranslate()
{
    //: %1 is the name of a gallery
    setWindowTitle(tr("Share %1 beside roles").arg(m_gallery.name()));
    const int chosen = m_kind->currentIndex();
    {
        const QSignalBlocker blocker(m_kind);
        m_kind->clear();
        m_kind->addItems({tr("By role only"), tr("Also with subscriptions and tenants"),
                          tr("Also with everybody who uses this catalogue")});
        m_kind->setCurrentIndex(chosen);
    }
    const auto name = [](Field &field, const QString &caption, const QString &spoken,
                         const QString &hint) {
        field.caption->setText(caption);
        field.buddy->setAccessibleName(spoken);
        setHint(field, hint);
    };
    name(m_kindField, tr("S&hared"), tr("How the gallery is shared"),
         tr("Whoever it is shared with sees and uses the gallery, its image definitions and "
            "versions, and changes nothing."));
    name(m_subscriptionsField, tr("&Subscriptions"), tr("Ids of subscriptions"),
         answersOf(GranteeKind::Subscription));
    name(m_tenantsField, tr("&Tenants"), tr("Ids of tenants"), answersOf(GranteeKind::Tenant));
    name(m_uriField, tr("&Publisher"), tr("Web address of the publisher"),
         tr("Web address that tells about the publisher."));
    name(m_contactField, tr("&Mail"), tr("Mail address of the publisher"), {});
    name(m_eulaField, tr("&Licence"), tr("Licence terms"), tr("Web address or text."));
    name(m_prefixField, tr("Name pre&fix"), tr("Prefix of the public name"),
         tr("5 to 16 letters and digits. It cannot be changed while the gallery is public."));
    acceptButton()->setText(tr("&Apply"));
}

}  // namespace vitrine
