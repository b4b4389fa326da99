#include "core/service/deletionservice.h"

#include "core/catalog/galleryrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "core/gallery/armjson.h"
#include "core/gallery/machine.h"
#include "core/service/computeservice.h"
#include "core/service/encryptionsetservice.h"
#include "core/service/etagcheck.h"
#include "core/service/galleryservice.h"
#include "core/service/resourcechecks.h"
#include "core/service/sourceservice.h"
#include "core/service/storageaccountservice.h"
#include "core/service/versionservice.h"

#include <QSet>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

constexpr int kPage = 500;
// More top level resources than one group is ever given.
constexpr int kMostInGroup = 1'000'000;

/// Gathers the steps of one plan, children before parents. Each call fails as its queries do.
class Planner {
public:
    explicit Planner(Transaction &transaction)
        : m_transaction(transaction)
    {
    }

    DeletionPlan take() { return std::move(m_plan); }

    Result<> group(const ResourceId &id)
    {
        const auto found = findGroup(m_transaction, id);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return std::unexpected(resourceNotFound(id));
        auto held = resourcesInGroup(m_transaction, (*found)->id(), kMostInGroup);
        if (!held)
            return std::unexpected(std::move(held.error()));
        // A machine goes before the disks it is made of, a set after what it encrypts.
        std::ranges::sort(
            *held, {}, [](const ResourceId &one) { return std::pair(orderOf(one), one.folded()); });
        for (const ResourceId &one : *held) {
            if (auto done = one.isType(kGalleryType) ? gallery(one) : step(one); !done)
                return done;
        }
        return step((*found)->id());
    }

    Result<> gallery(const ResourceId &id)
    {
        const auto found = existing(findGallery(m_transaction, id), id);
        if (!found)
            return std::unexpected(found.error());
        PageCursor after;
        for (;;) {
            const auto page = definitionPage(m_transaction, found->uid, after, kPage);
            if (!page)
                return std::unexpected(page.error());
            for (const ImageDefinition &one : *page) {
                if (auto done = definition(one); !done)
                    return done;
            }
            if (page->size() < kPage)
                return step(found->id());
            after = PageCursor::behind(page->back());
        }
    }

    Result<> definition(const ResourceId &id)
    {
        const auto found = existing(findDefinition(m_transaction, id), id);
        return found ? definition(*found) : std::unexpected(found.error());
    }

    Result<> version(const ResourceId &id)
    {
        const auto found = existing(findVersion(m_transaction, id), id);
        return found ? version(*found) : std::unexpected(found.error());
    }

private:
    static int orderOf(const ResourceId &id)
    {
        static constexpr const char16_t *kOrder[] = {kGalleryType,        kScaleSetType,
                                                     kVirtualMachineType, kManagedImageType,
                                                     kSnapshotType,       kDiskType};
        const auto found =
            std::ranges::find_if(kOrder, [&id](const char16_t *type) { return id.isType(type); });
        return static_cast<int>(found - std::begin(kOrder));
    }

    Result<> step(const ResourceId &id)
    {
        m_plan.steps.push_back(id);
        return {};
    }

    Result<> definition(const ImageDefinition &definition)
    {
        std::optional<VersionNumber> below;
        for (;;) {
            const auto page = versionPage(m_transaction, definition.uid, below, kPage);
            if (auto done = versions(page); !done)
                return done;
            if (page->size() < kPage)
                break;
            below = page->back().number;
        }
        if (auto done = versions(deletedVersionsOf(m_transaction, definition.uid)); !done)
            return done;
        return step(definition.id());
    }

    Result<> versions(const Result<std::vector<ImageVersion>> &some)
    {
        if (!some)
            return std::unexpected(some.error());
        for (const ImageVersion &one : *some) {
            if (auto done = version(one); !done)
                return done;
        }
        return {};
    }

    Result<> version(const ImageVersion &version)
    {
        const auto stored = replicas(m_transaction, version.uid);
        if (!stored)
            return std::unexpected(stored.error());
        for (const Replica &replica : *stored)
            m_plan.storedBytes += replica.storedBytes;
        return step(version.id());
    }

    Transaction &m_transaction;
    DeletionPlan m_plan;
};

Result<DeletionPlan> planOf(Transaction &transaction, const ResourceId &id)
{
    Planner planner(transaction);
    Result<> done = std::unexpected(resourceNotFound(id));
    if (id.type().isEmpty() && !id.isNull())
        done = planner.group(id);
    else if (id.isType(kGalleryType))
        done = planner.gallery(id);
    else if (id.isType(kImageDefinitionType))
        done = planner.definition(id);
    else if (id.isType(kImageVersionType))
        done = planner.version(id);
    if (!done)
        return std::unexpected(std::move(done.error()));
    return planner.take();
}

template <typename Resource>
Result<> checkSeen(Transaction &transaction, const Change &change,
                   const Result<std::optional<Resource>> &found)
{
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return {};
    return checkEtag(transaction, change, (*found)->id(), (*found)->etag(),
                     compactJson(toJson(**found)));
}

// The condition is meant for the root, and must be known before its first child goes.
Result<> checkRoot(Transaction &transaction, const Change &change, const ResourceId &root)
{
    if (change.ifMatch.isEmpty())
        return {};
    if (root.isType(kGalleryType))
        return checkSeen(transaction, change, findGallery(transaction, root));
    if (root.isType(kImageDefinitionType))
        return checkSeen(transaction, change, findDefinition(transaction, root));
    if (root.isType(kImageVersionType))
        return checkSeen(transaction, change, findVersion(transaction, root));
    return {};
}

// What came into the tree after it was planned would be left without its parent.
Result<> checkComplete(const DeletionPlan &plan, const DeletionPlan &now)
{
    QSet<QString> planned;
    for (const ResourceId &id : plan.steps)
        planned.insert(id.folded());
    std::vector<ResourceId> missing;
    for (const ResourceId &id : now.steps) {
        if (!planned.contains(id.folded()))
            missing.push_back(id);
    }
    if (missing.empty())
        return {};
    const auto count = static_cast<int>(missing.size());
    missing.resize(std::min<std::size_t>(missing.size(), kNestedNamed));
    return std::unexpected(notEmpty(plan.steps.back(), count, missing));
}

}  // namespace

DeletionService::DeletionService(Catalog &catalog, GalleryService &galleries,
                                 VersionService &versions, ComputeService &compute)
    : m_catalog(catalog)
    , m_galleries(galleries)
    , m_versions(versions)
    , m_compute(compute)
{
}

Result<DeletionPlan> DeletionService::plan(const ResourceId &id)
{
    return inRead(m_catalog, [&](Transaction &transaction) { return planOf(transaction, id); });
}

Result<> DeletionService::run(const Change &change, const DeletionPlan &plan,
                              const std::function<void(const ResourceId &)> &done)
{
    if (plan.steps.empty())
        return {};
    const auto checked = inRead(m_catalog, [&](Transaction &transaction) -> Result<> {
        const ResourceId &root = plan.steps.back();
        if (auto same = checkRoot(transaction, change, root); !same)
            return same;
        const auto now = planOf(transaction, root);
        return now ? checkComplete(plan, *now) : std::unexpected(now.error());
    });
    if (!checked)
        return checked;
    Change step = change;
    step.ifMatch.clear();
    for (const ResourceId &id : plan.steps) {
        if (auto removed = remove(step, plan, id); !removed)
            return removed;
        if (done)
            done(id);
    }
    return {};
}

Result<> DeletionService::remove(const Change &change, const DeletionPlan &plan,
                                 const ResourceId &id)
{
    if (id.isType(kImageVersionType)) {
        // Nothing can be restored to a definition that goes as well.
        const bool isAlone = plan.steps.size() == 1;
        const auto version = m_versions.version(id);
        const bool inBin = version && version->isSoftDeleted();
        return m_versions.remove(change, id, !isAlone || inBin);
    }
    // The children of a parent are still there when it is only asked what would happen.
    const bool isParent =
        id.type().isEmpty() || id.isType(kGalleryType) || id.isType(kImageDefinitionType);
    if (change.validateOnly && isParent)
        return {};
    if (id.type().isEmpty())
        return m_galleries.deleteGroup(change, id);
    if (id.isType(kGalleryType))
        return m_galleries.deleteGallery(change, id);
    if (id.isType(kImageDefinitionType))
        return m_galleries.deleteDefinition(change, id);
    if (id.isType(kDiskEncryptionSetType))
        return EncryptionSetService(m_catalog).remove(change, id);
    if (id.isType(kStorageAccountType))
        return StorageAccountService(m_catalog).remove(change, id);
    if (id.isType(kScaleSetType))
        return m_compute.removeScaleSet(change, id);
    if (id.isType(kVirtualMachineType))
        return m_compute.remove(change, id);
    auto removed = SourceService(m_catalog).remove(change, id);
    // The disks of a machine that was made here have gone with it.
    const bool isGone = !removed && removed.error().reason == QStringLiteral("resource.notFound");
    return isGone && id.isType(kDiskType) ? Result<>() : removed;
}

}  // namespace vitrine
