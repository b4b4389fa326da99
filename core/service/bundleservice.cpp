#include "core/service/bundleservice.h"

#include "core/access/actions.h"
#include "core/bundle/bundlereader.h"
#include "core/bundle/bundlesignature.h"
#include "core/catalog/scoped.h"
#include "core/gallery/jsonfields.h"
#include "core/service/bundle/bundleexportjob.h"
#include "core/service/bundle/bundleimportrun.h"
#include "core/service/bundle/bundlejobs.h"
#include "core/service/bundle/bundlekey.h"
#include "core/service/bundle/bundleselection.h"
#include "core/service/jobrequests.h"
#include "core/service/livejobs.h"
#include "core/service/replicationservice.h"

#include <QFileInfo>
#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

const QString kSubscriptions = QStringLiteral("/subscriptions/");

// The smallest scope that holds everything that is chosen.
QString scopeOf(const BundleSelection &selection)
{
    if (selection.resourceGroup.isEmpty())
        return kSubscriptions + selection.subscriptionId;
    if (selection.gallery.isEmpty())
        return ResourceId::group(selection.subscriptionId, selection.resourceGroup).toString();
    const ResourceId gallery =
        ResourceId::compute(selection.subscriptionId, selection.resourceGroup,
                            QStringLiteral("galleries"), selection.gallery);
    return selection.definition.isEmpty()
        ? gallery.toString()
        : gallery.child(QStringLiteral("images"), selection.definition).toString();
}

Result<> checkRequest(const BundleExportRequest &request)
{
    if (request.partBytes < kSmallestPartBytes || request.partBytes > kLargestPartBytes)
        return std::unexpected(
            Fault::of(QStringLiteral("bundle.partSize.invalid"), QStringLiteral("partBytes"),
                      {Fault::bytes(request.partBytes), Fault::bytes(kSmallestPartBytes),
                       Fault::bytes(kLargestPartBytes)}));
    if (QFileInfo::exists(request.folder))
        return std::unexpected(
            Fault::of(QStringLiteral("bundle.exists"), request.folder, {request.folder}));
    return {};
}

Result<> requireTrust(const BundleReader &bundle, const QString &trust)
{
    if (plainFingerprint(trust) == bundle.fingerprint())
        return {};
    return std::unexpected(Fault::of(QStringLiteral("bundle.signature.notTrusted"), bundle.folder(),
                                     {bundle.fingerprint()}));
}

/// An export that was found right.
struct PreparedExport {
    BundleContents contents;
    std::shared_ptr<const BaseBlocks> base;
};

Result<PreparedExport> prepared(Catalog &catalog, const Change &change,
                                const BundleExportRequest &request, const QString &fingerprint)
{
    if (auto sound = checkRequest(request); !sound)
        return std::unexpected(std::move(sound.error()));
    auto contents =
        inRead(catalog, change.caller, [&](Transaction &view) -> Result<BundleContents> {
            if (auto may = view.allow(action::kBundleWrite, scopeOf(request.selection)); !may)
                return std::unexpected(std::move(may.error()));
            return chosenContents(view, request.selection);
        });
    if (!contents)
        return std::unexpected(notedRefusal(catalog, change.caller, std::move(contents.error())));
    PreparedExport ready{std::move(*contents), nullptr};
    if (request.baseFolder.isEmpty())
        return ready;
    auto base = BaseBlocks::open(request.baseFolder, fingerprint);
    if (!base)
        return std::unexpected(std::move(base.error()));
    ready.base = std::move(*base);
    return ready;
}

nlohmann::ordered_json exportJson(const BundleExportRequest &request,
                                  const BundleContents &contents)
{
    nlohmann::ordered_json versions = nlohmann::ordered_json::array();
    for (const BundledGallery &gallery : contents.galleries) {
        for (const BundledDefinition &definition : gallery.definitions) {
            for (const BundledVersion &version : definition.versions)
                versions.push_back(jsonText(version.version.id().toString()));
        }
    }
    return {{"folder", jsonText(request.folder)}, {"versions", std::move(versions)}};
}

}  // namespace

void BundleImportReport::set(BundleImportPlan plan)
{
    const std::lock_guard lock(m_mutex);
    m_plan = std::move(plan);
}

BundleImportPlan BundleImportReport::plan() const
{
    const std::lock_guard lock(m_mutex);
    return m_plan;
}

BundleService::BundleService(Catalog &catalog, FileOps &files, VersionService &versions,
                             ReplicationService &replication)
    : m_catalog(catalog)
    , m_files(files)
    , m_versions(versions)
    , m_replication(replication)
{
}

Result<QString> BundleService::fingerprint()
{
    const auto seed = bundleSigningSeed(m_catalog);
    if (!seed)
        return std::unexpected(seed.error());
    return signedBundle({}, *seed).fingerprint();
}

Result<BundleExportPlan> BundleService::planExport(const Change &change,
                                                   const BundleExportRequest &request)
{
    const auto own = fingerprint();
    if (!own)
        return std::unexpected(own.error());
    const auto ready = prepared(m_catalog, change, request, *own);
    if (!ready)
        return std::unexpected(ready.error());
    return bundleExportPlan(m_catalog, m_files, ready->contents, ready->base.get());
}

Result<Uid> BundleService::startExport(const Change &change, const BundleExportRequest &request)
{
    const auto own = fingerprint();
    if (!own)
        return std::unexpected(own.error());
    auto ready = prepared(m_catalog, change, request, *own);
    if (!ready)
        return std::unexpected(std::move(ready.error()));
    const QString scope = scopeOf(request.selection);
    const auto noted = inChange(m_catalog, change, [&](Transaction &transaction) -> Result<> {
        if (auto may = transaction.allow(action::kBundleWrite, scope); !may)
            return may;
        return audit(transaction, change.caller, QStringLiteral("Vitrine/bundles/export/action"),
                     scope, {}, compactJson(exportJson(request, ready->contents)));
    });
    if (!noted)
        return std::unexpected(noted.error());
    return m_replication.startHere(
        {.kind = QStringLiteral("bundleExport"),
         .resourceId = scope,
         .detail = request.folder,
         .requests = {commandOf(request)}},
        std::make_unique<BundleExportJob>(m_catalog, m_files, std::move(ready->contents), request,
                                          std::move(ready->base)),
        BundleExportJob::meterFor(request));
}

Result<BundleDescription> BundleService::describe(const QString &folder)
{
    const auto bundle = BundleReader::open(folder);
    if (!bundle)
        return std::unexpected(bundle.error());
    const auto own = fingerprint();
    if (!own)
        return std::unexpected(own.error());
    const BundleIndex &index = bundle->index();
    BundleDescription description{.folder = bundle->folder(),
                                  .id = index.id,
                                  .catalog = index.catalog,
                                  .madeAt = index.madeAt,
                                  .base = index.base,
                                  .fingerprint = bundle->fingerprint(),
                                  .isOwn = bundle->fingerprint() == *own,
                                  .totalBytes = index.totalBytes(),
                                  .parts = static_cast<int>(index.parts.size()),
                                  .entries = {}};
    for (const BundledGallery &gallery : bundle->contents().galleries) {
        for (const BundledDefinition &definition : gallery.definitions) {
            for (const BundledVersion &version : definition.versions)
                description.entries.push_back({gallery.gallery.resourceGroup, gallery.gallery.name,
                                               definition.definition.name, version.version.number,
                                               static_cast<int>(version.disks.size()),
                                               version.version.occupiedBytes});
        }
    }
    return description;
}

Result<Uid> BundleService::startVerify(const QString &folder)
{
    auto bundle = BundleReader::open(folder);
    if (!bundle)
        return std::unexpected(std::move(bundle.error()));
    auto meter = BundleVerifyJob::meterFor(*bundle);
    const QString path = bundle->folder();
    return m_replication.startHere({.kind = QStringLiteral("bundleVerify"),
                                    .resourceId = QFileInfo(path).fileName(),
                                    .detail = path,
                                    .requests = {bundleCheckOf(path)}},
                                   std::make_unique<BundleVerifyJob>(std::move(*bundle)),
                                   std::move(meter));
}

Result<BundleImportPlan> BundleService::planImport(const Change &change,
                                                   const BundleImportRequest &request)
{
    const auto bundle = BundleReader::open(request.folder);
    if (!bundle)
        return std::unexpected(bundle.error());
    if (auto trusted = requireTrust(*bundle, request.trust); !trusted)
        return std::unexpected(std::move(trusted.error()));
    return BundleImportRun(m_catalog, m_versions, m_replication, change, request, *bundle).plan();
}

Result<BundleImport> BundleService::startImport(const Change &change,
                                                const BundleImportRequest &request)
{
    auto bundle = BundleReader::open(request.folder);
    if (!bundle)
        return std::unexpected(std::move(bundle.error()));
    if (auto trusted = requireTrust(*bundle, request.trust); !trusted)
        return std::unexpected(std::move(trusted.error()));
    const QString scope = request.resourceGroup.isEmpty()
        ? kSubscriptions + request.subscriptionId
        : ResourceId::group(request.subscriptionId, request.resourceGroup).toString();
    auto may = inRead(m_catalog, change.caller,
                      [&](Transaction &view) { return view.allow(action::kBundleWrite, scope); });
    if (!may)
        return std::unexpected(notedRefusal(m_catalog, change.caller, std::move(may.error())));
    const auto report = std::make_shared<BundleImportReport>();
    auto meter = BundleImportJob::meterFor(*bundle);
    const QString path = bundle->folder();
    const Uid job = m_replication.startHere(
        {.kind = QStringLiteral("bundleImport"),
         .resourceId = scope,
         .detail = path,
         .requests = {commandOf(request)}},
        std::make_unique<BundleImportJob>(std::move(*bundle),
                                          BundleImportJob::Setting{&m_catalog, &m_versions,
                                                                   &m_replication, change, request,
                                                                   report}),
        std::move(meter));
    return BundleImport{job, report};
}

}  // namespace vitrine
