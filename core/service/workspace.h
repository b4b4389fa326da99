#pragma once

#include "core/base/caller.h"
#include "core/base/clock.h"
#include "core/base/fault.h"
#include "core/gallery/rules.h"

#include <QString>

#include <functional>
#include <memory>

namespace vitrine {

class AccountService;
class AdviceService;
class BootTestService;
class BundleService;
class CareService;
class Catalog;
class ComputeService;
class CostService;
class DeletionService;
class DeploymentService;
class EncryptionSetService;
class FileOps;
class GalleryService;
class KeyRing;
class LabService;
class PrincipalService;
class RegionService;
class ReplicationService;
class RoleService;
class SearchService;
class SharingService;
class SourceService;
class StorageAccountService;
class VersionService;

/// An opened catalogue with the services that work on it: what console and command line share.
/// Thread: any; the services may be called from any thread, but calls that read a disk image or
/// wait (each says so) never from the GUI thread.
class Workspace {
public:
    struct Options {
        const Clock *clock = nullptr;  ///< default: the machine's
        FileOps *files = nullptr;  ///< default: the machine's file system
        Policy policy;  ///< what the catalogue's own policy table replaces
        /// With the passphrase that protects the keys of disk encryption sets. Default:
        /// `VITRINE_PASSPHRASE_FILE`; without either a root key beside them does.
        QString passphraseFile = {};
        /// Keeps those keys. Default: files in the folder that `VITRINE_KEYS` names, else in the
        /// folder `keys` beside the catalogue.
        std::shared_ptr<KeyRing> keyRing = nullptr;
        /// Called on a worker thread when a job changed its state; must not block.
        std::function<void()> jobsChanged;
    };

    /// Returns `VITRINE_CATALOG`, else `vitrine/catalog.sqlite` under `XDG_DATA_HOME`.
    static QString defaultCatalogPath();

    /// Opens the catalogue at \p path, making it and its folder when there is none. A new
    /// catalogue gets a *Default* subscription and one region `local` in a folder beside it.
    /// Errors: those of Catalog::open and RegionService::create.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, Options options);
    static Result<std::unique_ptr<Workspace>> open(const QString &path);
    ~Workspace();  ///< stops running jobs; they are found again as interrupted
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    Catalog &catalog() const;
    /// Makes \p caller the one for whom the services answer. At first: the desktop user.
    void signIn(Caller caller);
    Caller caller() const;
    const Policy &policy() const;
    AccountService &accounts() const;
    GalleryService &galleries() const;
    RegionService &regions() const;
    SourceService &sources() const;
    EncryptionSetService &encryptionSets() const;
    StorageAccountService &storageAccounts() const;
    VersionService &versions() const;
    ReplicationService &replication() const;
    CareService &care() const;
    DeletionService &deletion() const;
    SearchService &search() const;
    PrincipalService &principals() const;
    RoleService &roles() const;
    SharingService &sharing() const;
    ComputeService &compute() const;
    LabService &labs() const;
    CostService &costs() const;
    AdviceService &advice() const;
    DeploymentService &deployments() const;
    BundleService &bundles() const;
    BootTestService &bootTests() const;

private:
    struct Parts;
    explicit Workspace(std::unique_ptr<Parts> parts);

    const std::unique_ptr<Parts> m_parts;
};

}  // namespace vitrine
