#include "core/service/workspace.h"

#include "core/base/caller.h"
#include "core/catalog/catalog.h"
#include "core/keys/filekeyring.h"
#include "core/service/accountservice.h"
#include "core/service/adviceservice.h"
#include "core/service/boottestservice.h"
#include "core/service/bundleservice.h"
#include "core/service/careservice.h"
#include "core/service/computeservice.h"
#include "core/service/costservice.h"
#include "core/service/deletionservice.h"
#include "core/service/deploymentservice.h"
#include "core/service/encryptionsetservice.h"
#include "core/service/galleryservice.h"
#include "core/service/labservice.h"
#include "core/service/principalservice.h"
#include "core/service/regionservice.h"
#include "core/service/replicationservice.h"
#include "core/service/roleservice.h"
#include "core/service/searchservice.h"
#include "core/service/sharingservice.h"
#include "core/service/sourceservice.h"
#include "core/service/storageaccountservice.h"
#include "core/service/versionservice.h"
#include "core/store/fileops.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace vitrine {
namespace {

const QString kLocalRegion = QStringLiteral("local");

// A newcomer needs no set-up: a catalogue without regions gets one beside it.
Result<> ensureLocalRegion(RegionService &regions, const QString &catalogPath)
{
    const auto present = regions.regions();
    if (!present)
        return std::unexpected(present.error());
    if (!present->empty())
        return {};
    const QString folder =
        QFileInfo(catalogPath).absoluteDir().filePath(QStringLiteral("regions/local"));
    const auto made = regions.create(Caller::program(), kLocalRegion, folder);
    if (!made)
        return std::unexpected(made.error());
    return {};
}

std::shared_ptr<KeyRing> keyRingOf(const Workspace::Options &options, const QString &catalogPath,
                                   FileOps &files)
{
    if (options.keyRing != nullptr)
        return options.keyRing;
    QString folder = qEnvironmentVariable("VITRINE_KEYS");
    if (folder.isEmpty())
        folder = QFileInfo(catalogPath).absoluteDir().filePath(QStringLiteral("keys"));
    QString passphraseFile = options.passphraseFile;
    if (passphraseFile.isEmpty())
        passphraseFile = qEnvironmentVariable("VITRINE_PASSPHRASE_FILE");
    return std::make_shared<FileKeyRing>(
        FileKeyRing::Setting{QDir().absoluteFilePath(folder), passphraseFile, &files});
}

}  // namespace

struct Workspace::Parts {
    Parts(std::unique_ptr<Catalog> opened, FileOps &files, Options options)
        : catalog(std::move(opened))
        , policy(options.policy)
        , accounts(*catalog)
        , galleries(*catalog, policy)
        , regions(*catalog, files)
        , sources(*catalog)
        , encryptionSets(*catalog)
        , storageAccounts(*catalog)
        , replication(*catalog, files, std::move(options.jobsChanged))
        , care(*catalog, files, replication, policy)
        , versions(*catalog, files, replication, policy)
        , bundles(*catalog, files, versions, replication)
        , compute(*catalog, files, versions, replication, policy)
        , bootTests(*catalog, files, replication)
        , labs(*catalog, files, replication, sources, versions, policy)
        , deletion(*catalog, galleries, versions, compute)
        , costs(*catalog, files, policy)
        , advice(*catalog, versions, deletion, policy)
        , deployments(*catalog, {galleries, sources, versions, replication, compute}, policy)
        , search(*catalog)
        , principals(*catalog)
        , roles(*catalog)
        , sharing(*catalog)
    {
    }

    const std::unique_ptr<Catalog> catalog;
    const Policy policy;
    AccountService accounts;
    GalleryService galleries;
    RegionService regions;
    SourceService sources;
    EncryptionSetService encryptionSets;
    StorageAccountService storageAccounts;
    ReplicationService replication;
    CareService care;
    VersionService versions;
    BundleService bundles;
    ComputeService compute;
    BootTestService bootTests;
    LabService labs;
    DeletionService deletion;
    CostService costs;
    AdviceService advice;
    DeploymentService deployments;
    SearchService search;
    PrincipalService principals;
    RoleService roles;
    SharingService sharing;
};

QString Workspace::defaultCatalogPath()
{
    const QString chosen = qEnvironmentVariable("VITRINE_CATALOG");
    if (!chosen.isEmpty())
        return QDir().absoluteFilePath(chosen);
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/vitrine/catalog.sqlite");
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Options options)
{
    const QString absolute = QDir().absoluteFilePath(path);
    auto catalog =
        Catalog::open(absolute, options.clock != nullptr ? *options.clock : systemClock());
    if (!catalog)
        return std::unexpected(catalog.error());
    const auto policy = readPolicy(**catalog, options.policy);
    if (!policy)
        return std::unexpected(policy.error());
    options.policy = *policy;
    FileOps &files = options.files != nullptr ? *options.files : systemFiles();
    (*catalog)->setKeyRing(keyRingOf(options, absolute, files));
    auto parts = std::make_unique<Parts>(std::move(*catalog), files, std::move(options));
    if (const auto local = ensureLocalRegion(parts->regions, absolute); !local)
        return std::unexpected(local.error());
    return std::unique_ptr<Workspace>(new Workspace(std::move(parts)));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path)
{
    return open(path, Options());
}

Workspace::Workspace(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Workspace::~Workspace() = default;

Catalog &Workspace::catalog() const
{
    return *m_parts->catalog;
}

void Workspace::signIn(Caller caller)
{
    m_parts->catalog->signIn(std::move(caller));
}

Caller Workspace::caller() const
{
    return m_parts->catalog->caller();
}

const Policy &Workspace::policy() const
{
    return m_parts->policy;
}

AccountService &Workspace::accounts() const
{
    return m_parts->accounts;
}

GalleryService &Workspace::galleries() const
{
    return m_parts->galleries;
}

RegionService &Workspace::regions() const
{
    return m_parts->regions;
}

SourceService &Workspace::sources() const
{
    return m_parts->sources;
}

EncryptionSetService &Workspace::encryptionSets() const
{
    return m_parts->encryptionSets;
}

StorageAccountService &Workspace::storageAccounts() const
{
    return m_parts->storageAccounts;
}

VersionService &Workspace::versions() const
{
    return m_parts->versions;
}

ReplicationService &Workspace::replication() const
{
    return m_parts->replication;
}

CareService &Workspace::care() const
{
    return m_parts->care;
}

BundleService &Workspace::bundles() const
{
    return m_parts->bundles;
}

LabService &Workspace::labs() const
{
    return m_parts->labs;
}

ComputeService &Workspace::compute() const
{
    return m_parts->compute;
}

BootTestService &Workspace::bootTests() const
{
    return m_parts->bootTests;
}

SearchService &Workspace::search() const
{
    return m_parts->search;
}

PrincipalService &Workspace::principals() const
{
    return m_parts->principals;
}

RoleService &Workspace::roles() const
{
    return m_parts->roles;
}

SharingService &Workspace::sharing() const
{
    return m_parts->sharing;
}

DeploymentService &Workspace::deployments() const
{
    return m_parts->deployments;
}

DeletionService &Workspace::deletion() const
{
    return m_parts->deletion;
}

CostService &Workspace::costs() const
{
    return m_parts->costs;
}

AdviceService &Workspace::advice() const
{
    return m_parts->advice;
}

}  // namespace vitrine
