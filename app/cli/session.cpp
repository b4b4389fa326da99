#include "app/cli/session.h"

#include "app/cli/tr.h"
#include "core/service/accountservice.h"
#include "core/service/galleryservice.h"
#include "core/service/signedinaccounts.h"
#include "core/service/workspace.h"

namespace vitrine {

Session::Session(Arguments arguments, Output &output, Interrupt &interrupt)
    : m_arguments(std::move(arguments))
    , m_output(output)
    , m_interrupt(interrupt)
{
}

Session::~Session() = default;

QString Session::catalogPath() const
{
    const QString path = m_arguments.path(QStringLiteral("--catalog"));
    return path.isEmpty() ? Workspace::defaultCatalogPath() : path;
}

QString Session::passphraseFile() const
{
    return m_arguments.path(QStringLiteral("--passphrase-file"));
}

Result<Workspace *> Session::openSignedOut()
{
    if (m_workspace != nullptr)
        return m_workspace.get();
    if (const Result<> checked = m_arguments.check(); !checked)
        return std::unexpected(checked.error());
    //: %1 is a file name
    m_output.detail(Tr::tr("Catalogue: %1").arg(catalogPath()));
    Workspace::Options options;
    options.passphraseFile = passphraseFile();
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(catalogPath(), std::move(options));
    if (!opened)
        return std::unexpected(std::move(opened.error()));
    m_workspace = std::move(*opened);
    m_accounts = std::make_unique<SignedInAccounts>(*m_workspace);
    return m_workspace.get();
}

Result<Workspace *> Session::openDirectory()
{
    const bool isOpen = m_workspace != nullptr;
    const Result<Workspace *> workspace = openSignedOut();
    if (!workspace || isOpen)
        return workspace;
    if (Result<> resumed = m_accounts->resume(); !resumed) {
        close();
        return std::unexpected(std::move(resumed.error()));
    }
    m_caller = m_workspace->caller();
    return workspace;
}

Result<Workspace *> Session::open()
{
    const Result<Workspace *> workspace = openDirectory();
    if (!workspace || !m_subscriptionId.isEmpty())
        return workspace;
    QString wanted = m_arguments.text(QStringLiteral("--subscription"));
    if (wanted.isEmpty())
        wanted = m_accounts->subscriptionId();
    const Result<Subscription> subscription = m_workspace->accounts().subscription(wanted);
    if (!subscription) {
        close();
        return std::unexpected(subscription.error());
    }
    m_subscriptionId = subscription->id;
    return workspace;
}

void Session::close()
{
    m_accounts.reset();
    m_workspace.reset();
}

QString Session::resourceGroup() const
{
    return m_arguments.text(QStringLiteral("--resource-group"));
}

ResourceId Session::groupId() const
{
    return ResourceId::group(m_subscriptionId, resourceGroup());
}

ResourceId Session::galleryId() const
{
    return ResourceId::compute(m_subscriptionId, resourceGroup(), QStringLiteral("galleries"),
                               m_arguments.text(QStringLiteral("--gallery-name")));
}

ResourceId Session::definitionId() const
{
    return galleryId().child(QStringLiteral("images"),
                             m_arguments.text(QStringLiteral("--gallery-image-definition")));
}

ResourceId Session::versionId()
{
    return definitionId().child(QStringLiteral("versions"), m_arguments.version().toString());
}

ResourceId Session::namedId(const QString &type, const QString &provider) const
{
    return ResourceId::resource(m_subscriptionId, resourceGroup(), provider, type,
                                m_arguments.text(QStringLiteral("--name")));
}

Result<ResourceId> Session::idOf(const QString &idOrName, const QString &type,
                                 const QString &provider) const
{
    if (idOrName.startsWith(u'/'))
        return ResourceId::parse(idOrName);
    return ResourceId::resource(m_subscriptionId, resourceGroup(), provider, type, idOrName);
}

Change Session::change() const
{
    Change change(m_caller);
    change.ifMatch = m_arguments.text(QStringLiteral("--if-match"));
    change.validateOnly = m_arguments.has(QStringLiteral("--validate-only"))
        || m_arguments.has(QStringLiteral("--equivalent"));
    return change;
}

QString Session::writtenLocation() const
{
    return regionNameOf(m_arguments.text(QStringLiteral("--location")));
}

Result<QString> Session::location()
{
    if (m_arguments.has(QStringLiteral("--location")))
        return writtenLocation();
    const Result<ResourceGroup> group = m_workspace->galleries().group(groupId());
    if (!group)
        return std::unexpected(group.error());
    return group->location;
}

}  // namespace vitrine
