#pragma once

#include "core/catalog/page.h"
#include "core/lab/lab.h"
#include "core/service/change.h"
#include "core/service/versionservice.h"

#include <functional>
#include <optional>
#include <vector>

namespace vitrine {

class Catalog;
class FileOps;
class JobLock;
class LabFolder;
class ReplicationService;
class SourceService;
struct HeldLab;
struct LabOrigin;

/// An image of the attached gallery as a lab account offers it.
struct LabImage {
    ImageDefinition definition;
    std::optional<ImageVersion> version;  ///< what a lab would be made of; none in its region
    bool isEnabled = true;
    /// Why no lab can be made of it, whether it is enabled or not.
    std::vector<Fault> obstacles = {};

    bool isUsable() const { return isEnabled && obstacles.empty(); }
};

/// A lab, and the job that works on its disks.
struct LabWork {
    Lab lab;
    Uid job;  ///< null when nothing is left to do
};

/// How a template becomes an image.
struct TemplateExport {
    /// Of a new definition; or, to update, of the definition that gets a new version: empty means
    /// the one of the last export, else the one the lab was made from.
    QString image;
    bool updatesExisting = false;
};

/// Lab accounts, their labs, and the images made of them. Thread: any; calls that start or end work
/// on disks touch regions' folders and disk images and are never made from the GUI thread.
/// The work of a lab's disks is a job of this process; the disk it was at when the process ended is
/// made again when it is asked for again. Exports are durable jobs like every publication.
class LabService {
public:
    LabService(Catalog &catalog, FileOps &files, ReplicationService &replication,
               SourceService &sources, VersionService &versions, const Policy &policy);

    /// Makes an account. Idempotent. Errors: `lab.name.invalid`, `account.subscription.notFound`,
    /// `group.notFound`, `region.unknown`, `resource.otherLocation`, `tags.invalid`,
    /// `property.change.notAllowed`.
    Result<LabAccount> createAccount(const Change &change, LabAccount draft);
    /// Errors: `resource.notFound`.
    Result<LabAccount> account(const ResourceId &id);
    /// \p resourceGroup empty: all.
    Result<std::vector<LabAccount>> accounts(const QString &resourceGroup = {},
                                             const PageCursor &after = {}, int limit = 500);
    /// Attaches a gallery, all of whose images are enabled then; the account becomes its
    /// Contributor. The gallery that is attached already stays as it is.
    /// Errors: `resource.notFound`, `lab.gallery.attached` when it is another one.
    Result<LabAccount> attachGallery(const Change &change, const ResourceId &id,
                                     const ResourceId &galleryId);
    /// Labs made from the gallery stay. Errors: `resource.notFound`, `lab.gallery.notAttached`,
    /// `lab.export.running` while a template is exported to it.
    Result<LabAccount> detachGallery(const Change &change, const ResourceId &id);
    /// Returns the attached gallery's images by name. Errors: `resource.notFound`,
    /// `lab.gallery.notAttached`.
    Result<std::vector<LabImage>> images(const ResourceId &id, const PageCursor &after = {},
                                         int limit = 500);
    /// Says of definitions, by name, whether labs may be made from them.
    /// Errors: `resource.notFound`, `lab.gallery.notAttached`.
    Result<LabAccount> enableImages(const Change &change, const ResourceId &id,
                                    const QStringList &names, bool enabled);
    /// Errors: `resource.notFound`, `resource.notEmpty` with the labs that are in the way.
    Result<> removeAccount(const Change &change, const ResourceId &id);

    /// Makes a lab from `draft.imageId`: a definition of the attached gallery, whose latest version
    /// in the account's region it takes, one of its versions, or a registered source. The template
    /// is a disk of its own, laid down by the job. A lab whose template was not finished is taken
    /// up again. Touches the region: never from the GUI thread.
    /// Errors: `lab.name.invalid`, `parent.notFound`, `resource.notFound`, `region.unknown`,
    /// `lab.gallery.notAttached`, `lab.image.otherGallery`, `lab.image.disabled`,
    /// `lab.image.notInRegion`, `lab.image.tooLarge`, `lab.image.severalDisks`,
    /// `lab.image.encrypted`, `source.osType.missing`, `lab.busy`, `property.change.notAllowed`
    /// for another image than the lab has, those of RegionFolder::open().
    Result<LabWork> create(const Change &change, Lab draft);
    /// Errors: `resource.notFound`.
    Result<Lab> lab(const ResourceId &id);
    /// Errors: `resource.notFound` for the account.
    Result<std::vector<Lab>> labs(const ResourceId &accountId, const PageCursor &after = {},
                                  int limit = 500);
    /// Makes a disk of the template as it is now, by the job, and \p machines whose disks stand on
    /// it, in the place of those there are. What was published before stays until then.
    /// Errors: `resource.notFound`, `property.value.range`, `lab.template.notReady`, `lab.busy`.
    Result<LabWork> publish(const Change &change, const ResourceId &id, int machines);
    /// Makes or removes machines of a published lab.
    /// Errors: as publish(), `lab.notPublished`, those of RegionFolder::open() and fault().
    Result<Lab> setCapacity(const Change &change, const ResourceId &id, int machines);
    /// Gives a machine, or all of them, the disk as it was published; what was done on it since is
    /// gone. Errors: as setCapacity(), `lab.machine.notFound`.
    Result<Lab> reset(const Change &change, const ResourceId &id,
                      const std::optional<int> &machine = {});
    /// Removes a lab with its disks. Errors: `resource.notFound`, `lab.busy`, `lab.export.running`,
    /// `source.shallow.used`, `region.unknown`, `region.unreachable`, `region.mismatch`, `io.*`.
    Result<> remove(const Change &change, const ResourceId &id);

    /// Makes a version of the template in the attached gallery, always specialized, replicated to
    /// the registered regions of the same geography. The job is durable and not started: give it to
    /// ReplicationService::start(), and call settle() when it is over.
    /// Errors: `resource.notFound`, `lab.template.notReady`, `lab.gallery.notAttached`, `lab.busy`,
    /// `lab.export.running`, `lab.export.nameTaken`, `lab.export.nothingToUpdate`,
    /// `lab.export.generalized`, `definition.name.invalid`, those of VersionService::publish().
    Result<Publication> exportTemplate(const Change &change, const ResourceId &id,
                                       const TemplateExport &wanted);
    /// Returns where an export would replicate to, the account's region first.
    Result<QStringList> exportTargets(const ResourceId &id);
    /// Returns the export of a lab that has not ended.
    Result<std::optional<LabExport>> openExport(const ResourceId &id);
    /// Ends what is over: an export that succeeded is noted in its lab; one that was cancelled, or
    /// failed without a replica in its own region, is taken back with the definition made for it;
    /// a template whose process is gone is Failed. Returns how many ended. Call it when jobs are
    /// over and at start.
    Result<int> settle();

private:
    Result<JobLock> claim(const Lab &lab) const;
    Result<HeldLab> hold(const ResourceId &id);
    Result<LabFolder> folderOf(const Lab &lab) const;
    Result<LabWork> startTemplate(Lab lab, const LabOrigin &origin, JobLock ownership);
    Result<Lab> changeMachines(const Change &change, const HeldLab &held, const QString &action,
                               const std::function<std::vector<int>(Lab &)> &plan);
    Result<bool> settleExport(const LabExport &one);
    Result<bool> settleTemplate(const Lab &lab);
    Result<> takeBack(const LabExport &one);

    Catalog &m_catalog;
    FileOps &m_files;
    ReplicationService &m_replication;
    SourceService &m_sources;
    VersionService &m_versions;
    const Policy &m_policy;
};

}  // namespace vitrine
