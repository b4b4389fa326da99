#include "core/catalog/labrows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/scoped.h"
#include "core/lab/labfolder.h"
#include "core/lab/labjson.h"
#include "core/lab/labrules.h"
#include "core/replication/convertjob.h"
#include "core/replication/exportjob.h"
#include "core/replication/versiondisks.h"
#include "core/service/lab/labimages.h"
#include "core/service/lab/labjobs.h"
#include "core/service/labservice.h"
#include "core/service/livejobs.h"
#include "core/service/replicationservice.h"
#include "core/service/resourcechecks.h"
#include "core/service/sourceservice.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

const QString kLabWrite = QStringLiteral("Microsoft.LabServices/labaccounts/labs/write");
const QString kLabDelete = QStringLiteral("Microsoft.LabServices/labaccounts/labs/delete");

Result<LabAccount> parentAccount(Transaction &transaction, const Lab &lab)
{
    auto account = findLabAccount(transaction, lab.accountId);
    if (!account)
        return std::unexpected(std::move(account.error()));
    if (!*account)
        return std::unexpected(Fault::of(QStringLiteral("parent.notFound"),
                                         lab.accountId.toString(),
                                         {lab.accountId.toString(), lab.accountId.name()}));
    return std::move(**account);
}

Result<Region> regionOf(Transaction &transaction, const QString &location)
{
    auto region = findRegion(transaction, location);
    if (!region)
        return std::unexpected(std::move(region.error()));
    if (!*region)
        return std::unexpected(Fault::of(QStringLiteral("region.unknown"), location, {location}));
    return std::move(**region);
}

Result<std::optional<Lab>> presentLab(Transaction &transaction, const Lab &draft)
{
    auto present = findLab(transaction, draft.id());
    if (present && *present && !draft.imageId.isNull() && (*present)->imageId != draft.imageId)
        return std::unexpected(changeNotAllowed(QStringLiteral("properties.imageId"),
                                                (*present)->imageId.toString(),
                                                draft.imageId.toString()));
    return present;
}

/// A lab as it is to be, and what its template begins as.
struct LabDraft {
    Lab lab;
    LabOrigin origin;
};

Result<LabDraft> putLab(Transaction &transaction, const Caller &caller, const Lab &draft,
                        const std::optional<Lab> &before)
{
    const auto account = parentAccount(transaction, draft);
    if (!account)
        return std::unexpected(account.error());
    if (auto sound = Fault::all(checkLabName(draft.name, QStringLiteral("labName"))); !sound)
        return std::unexpected(std::move(sound.error()));
    const auto region = regionOf(transaction, account->location);
    if (!region)
        return std::unexpected(region.error());
    LabDraft made{before.value_or(draft), {}};
    Lab &lab = made.lab;
    lab.uid = draft.uid;
    lab.accountId = account->id();
    lab.location = account->location;
    lab.folder = LabFolder::pathIn(region->path, lab.uid);
    lab.state = LabState::Creating;
    lab.fault.reset();
    auto origin = takeLabImage(transaction, *account, lab);
    if (!origin)
        return std::unexpected(std::move(origin.error()));
    made.origin = std::move(*origin);
    auto written = before ? updateLab(transaction, lab) : insertLab(transaction, *account, lab);
    if (written)
        written =
            audit(transaction, caller, kLabWrite, lab.id().toString(),
                  before ? compactJson(toJson(*before)) : QByteArray(), compactJson(toJson(lab)));
    if (!written)
        return std::unexpected(std::move(written.error()));
    return made;
}

Result<> removeIdleLab(Transaction &transaction, const Caller &caller, const Lab &lab)
{
    const auto open = findLabExport(transaction, lab.uid);
    if (!open)
        return std::unexpected(open.error());
    if (*open)
        return std::unexpected(Fault::of(QStringLiteral("lab.export.running"), lab.id().toString(),
                                         {lab.name, (*open)->versionId.toString()}));
    if (auto removed = removeLab(transaction, lab); !removed)
        return removed;
    return audit(transaction, caller, kLabDelete, lab.id().toString(), compactJson(toJson(lab)),
                 {});
}

/// The job that writes the disk a template begins as, with its meter.
struct CopyWork {
    std::unique_ptr<Job> job;
    std::unique_ptr<JobMeter> meter;
};

CopyWork copyOf(const LabOrigin &origin, const Lab &lab, Catalog &catalog, FileOps &files)
{
    if (origin.version) {
        ExportRequest request;
        request.versionId = origin.version->id();
        request.outputPath = lab.templatePath();
        request.region = lab.location;
        request.overwrite = true;
        return {std::make_unique<ExportJob>(catalog, files, *origin.version, request),
                ExportJob::meterFor(*origin.version, request)};
    }
    const ConvertRequest request{.inputPath = origin.source->path,
                                 .opening = {},
                                 .output = {.path = lab.templatePath(),
                                            .format = DiskFormat::Raw,
                                            .identity = lab.uid,
                                            .createdAt = catalog.clock().now(),
                                            .overwrite = true}};
    return {std::make_unique<ConvertJob>(request), ConvertJob::meterFor(request)};
}

}  // namespace

LabService::LabService(Catalog &catalog, FileOps &files, ReplicationService &replication,
                       SourceService &sources, VersionService &versions, const Policy &policy)
    : m_catalog(catalog)
    , m_files(files)
    , m_replication(replication)
    , m_sources(sources)
    , m_versions(versions)
    , m_policy(policy)
{
}

Result<JobLock> LabService::claim(const Lab &lab) const
{
    auto lock = JobLock::take(m_catalog.path(), lab.uid);
    if (!lock)
        return std::unexpected(std::move(lock.error()));
    if (!*lock)
        return std::unexpected(
            Fault::of(QStringLiteral("lab.busy"), lab.id().toString(), {lab.name}));
    return std::move(**lock);
}

Result<HeldLab> LabService::hold(const ResourceId &id)
{
    const auto before = lab(id);
    if (!before)
        return std::unexpected(before.error());
    auto ownership = claim(*before);
    if (!ownership)
        return std::unexpected(std::move(ownership.error()));
    // Who held it until now may have changed it.
    auto now = lab(id);
    if (!now)
        return std::unexpected(std::move(now.error()));
    return HeldLab{std::move(*now), std::move(*ownership)};
}

Result<LabFolder> LabService::folderOf(const Lab &lab) const
{
    const auto region = inRead(
        m_catalog, [&](Transaction &transaction) { return regionOf(transaction, lab.location); });
    if (!region)
        return std::unexpected(region.error());
    auto folder = openRegion(m_catalog, m_files, *region);
    if (!folder)
        return std::unexpected(std::move(folder.error()));
    return LabFolder::open(std::move(*folder), lab.uid);
}

Result<LabWork> LabService::create(const Change &change, Lab draft)
{
    const auto present =
        inRead(m_catalog, [&](Transaction &transaction) { return presentLab(transaction, draft); });
    if (!present)
        return std::unexpected(present.error());
    if (*present && (*present)->state == LabState::Ready)
        return LabWork{**present, {}};
    draft.uid = *present ? (*present)->uid : Uid::random();
    auto ownership = claim(draft);
    if (!ownership)
        return std::unexpected(std::move(ownership.error()));
    auto made = inChange(m_catalog, change, [&](Transaction &transaction) {
        return putLab(transaction, change.caller, draft, *present);
    });
    if (!made)
        return std::unexpected(std::move(made.error()));
    if (change.validateOnly)
        return LabWork{std::move(made->lab), {}};
    return startTemplate(std::move(made->lab), made->origin, std::move(*ownership));
}

Result<LabWork> LabService::startTemplate(Lab lab, const LabOrigin &origin, JobLock ownership)
{
    if (const auto folder = folderOf(lab); !folder) {
        lab.state = LabState::Failed;
        lab.fault = folder.error();
        const auto noted = inChange(m_catalog, Caller::program(), [&](Transaction &transaction) {
            return updateLab(transaction, lab);
        });
        return std::unexpected(!noted ? noted.error() : folder.error());
    }
    CopyWork copy = copyOf(origin, lab, m_catalog, m_files);
    LabJobSetting setting{&m_catalog, lab.uid, std::move(copy.job), std::move(ownership)};
    const Uid job = m_replication.startHere(
        {.kind = QStringLiteral("labTemplate"),
         .resourceId = lab.id().toString(),
         .requests = {LabCreation{lab.id(), lab.imageId}}},
        std::make_unique<TemplateJob>(std::move(setting), m_sources), std::move(copy.meter));
    return LabWork{std::move(lab), job};
}

Result<Lab> LabService::lab(const ResourceId &id)
{
    return inRead(m_catalog,
                  [&](Transaction &transaction) { return existing(findLab(transaction, id), id); });
}

Result<std::vector<Lab>> LabService::labs(const ResourceId &accountId, const PageCursor &after,
                                          int limit)
{
    return inRead(m_catalog, [&](Transaction &transaction) -> Result<std::vector<Lab>> {
        const auto account = existing(findLabAccount(transaction, accountId), accountId);
        if (!account)
            return std::unexpected(account.error());
        return labPage(transaction, account->uid, after, limit);
    });
}

Result<> LabService::remove(const Change &change, const ResourceId &id)
{
    const auto held = hold(id);
    if (!held)
        return std::unexpected(held.error());
    const Lab &lab = held->lab;
    const auto region = inRead(
        m_catalog, [&](Transaction &transaction) { return regionOf(transaction, lab.location); });
    if (!region)
        return std::unexpected(region.error());
    const auto folder = openRegion(m_catalog, m_files, *region);
    if (!folder)
        return std::unexpected(folder.error());
    const auto removeRow = [&](Transaction &transaction) {
        return removeIdleLab(transaction, change.caller, lab);
    };
    Change question = change;
    question.validateOnly = true;
    if (auto allowed = inChange(m_catalog, question, removeRow); !allowed)
        return allowed;
    Change own = Caller::program();
    own.validateOnly = change.validateOnly;
    if (auto forgotten = m_sources.remove(own, templateDisk(lab).id());
        !forgotten && forgotten.error().reason != QStringLiteral("resource.notFound"))
        return forgotten;
    // The row before its disks: a disk without a lab costs room, a lab without its disk is a lie.
    if (auto gone = inChange(m_catalog, change, removeRow); !gone || change.validateOnly)
        return gone;
    return LabFolder::remove(**folder, lab.uid);
}

}  // namespace vitrine
