#include "core/service/sourceservice.h"

#include "core/catalog/accountrows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/shallowrows.h"
#include "core/gallery/armjson.h"
#include "core/service/machinesource.h"
#include "core/service/resourcechecks.h"

#include <QFileInfo>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

/// A source that is asked for: completed, with what is wrong with it and what is there already.
struct SourcePlan {
    Source source;
    Problems problems;
    std::optional<Source> present;
};

QString actionOn(const Source &source, const QString &verb)
{
    return source.id().type() + u'/' + verb;
}

QString textOf(const std::vector<AttachedDisk> &disks)
{
    QStringList texts;
    for (const AttachedDisk &disk : disks)
        texts << QStringLiteral("%1: %2").arg(disk.lun).arg(
            disk.diskId.isNull() ? disk.path : disk.diskId.toString());
    return texts.join(QStringLiteral(", "));
}

QString textOf(const std::optional<PurchasePlan> &plan)
{
    return plan ? QStringList{plan->name, plan->publisher, plan->product}.join(u'/') : QString();
}

bool isSameDisk(const AttachedDisk &a, const AttachedDisk &b)
{
    // The file of a managed disk is the disk's own business.
    const bool sameFile = a.diskId.isNull() ? a.path == b.path : true;
    return a.lun == b.lun && a.diskId == b.diskId && sameFile && a.hostCaching == b.hostCaching;
}

/// Gathers what a second request for the same name may not change. What it leaves open, it agrees
/// to; a switch or a choice at its default is open.
class Differences {
public:
    Differences(const Source &present, const Source &wanted)
        : m_present(present)
        , m_wanted(wanted)
    {
    }

    Problems all(bool hasLocation)
    {
        if (hasLocation && m_present.location != m_wanted.location)
            m_problems.push_back(otherLocation(m_wanted.name, m_present.location,
                                               m_present.resourceGroup, m_wanted.location));
        if (!m_wanted.path.isEmpty())
            compare(u"properties.creationData.sourceUri", m_present.path, m_wanted.path);
        compareKnown(u"properties.osType", m_present.osType, m_wanted.osType);
        compareKnown(u"properties.osState", m_present.osState, m_wanted.osState);
        compareKnown(u"properties.hyperVGeneration", m_present.hyperVGeneration,
                     m_wanted.hyperVGeneration);
        if (m_wanted.sku != DiskSku::StandardLrs)
            compare(u"sku.name", toString(m_present.sku), toString(m_wanted.sku));
        if (!m_wanted.diskEncryptionSetId.isNull())
            compare(u"properties.encryption.diskEncryptionSetId",
                    m_present.diskEncryptionSetId.toString(),
                    m_wanted.diskEncryptionSetId.toString());
        if (m_wanted.purchasePlan)
            compare(u"properties.purchasePlan", textOf(m_present.purchasePlan),
                    textOf(m_wanted.purchasePlan));
        compareDisks();
        addProblems(m_problems, checkSameTags(m_present.tags, m_wanted.tags));
        return std::move(m_problems);
    }

private:
    void compare(QStringView path, const QString &is, const QString &wanted)
    {
        // Ids do not differ by their case, and nothing else here ever does.
        if (is.compare(wanted, path.endsWith(u"Id") ? Qt::CaseInsensitive : Qt::CaseSensitive) != 0)
            m_problems.push_back(changeNotAllowed(path.toString(), is, wanted));
    }
    template <typename Enum>
    void compareKnown(QStringView path, const std::optional<Enum> &is,
                      const std::optional<Enum> &wanted)
    {
        if (wanted)
            compare(path, is ? toString(*is) : QString(), toString(*wanted));
    }
    void compareDisks()
    {
        if (!m_wanted.osDiskId.isNull())
            compare(u"properties.storageProfile.osDisk.managedDisk.id",
                    m_present.osDiskId.toString(), m_wanted.osDiskId.toString());
        if (m_wanted.hasEphemeralOsDisk && !m_present.hasEphemeralOsDisk)
            compare(u"properties.storageProfile.osDisk.diffDiskSettings.option", QString(),
                    QStringLiteral("Local"));
        if (m_wanted.osDiskCaching != HostCaching::ReadWrite)
            compare(u"properties.storageProfile.osDisk.caching", toString(m_present.osDiskCaching),
                    toString(m_wanted.osDiskCaching));
        if (!m_wanted.dataDisks.empty()
            && !std::ranges::equal(m_present.dataDisks, m_wanted.dataDisks, isSameDisk))
            m_problems.push_back(
                changeNotAllowed(QStringLiteral("properties.storageProfile.dataDisks"),
                                 textOf(m_present.dataDisks), textOf(m_wanted.dataDisks)));
    }

    const Source &m_present;
    const Source &m_wanted;
    Problems m_problems;
};

Result<Problems> checkEncryption(Transaction &transaction, const ResourceId &set)
{
    if (set.isNull())
        return Problems();
    const QString path = QStringLiteral("properties.encryption.diskEncryptionSetId");
    if (!set.isType(kDiskEncryptionSetType))
        return Problems{Fault::of(QStringLiteral("version.encryption.setInvalid"), path, {path})};
    const auto found = findEncryptionSet(transaction, set);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return Problems{
            Fault::of(QStringLiteral("version.encryption.setNotFound"), path, {set.toString()})};
    return Problems();
}

Problems checkPlan(const std::optional<PurchasePlan> &plan)
{
    Problems problems;
    if (!plan)
        return problems;
    const auto need = [&problems](const QString &member, const QString &value) {
        if (value.isEmpty())
            problems.push_back(Fault::of(QStringLiteral("definition.plan.incomplete"),
                                         QStringLiteral("properties.purchasePlan.") + member,
                                         {member}));
    };
    need(QStringLiteral("name"), plan->name);
    need(QStringLiteral("publisher"), plan->publisher);
    need(QStringLiteral("product"), plan->product);
    return problems;
}

void makeAbsolute(QString &path)
{
    if (!path.isEmpty())
        path = QFileInfo(path).absoluteFilePath();
}

// Only machines name managed disks; a managed image has copies of its own.
void settleFiles(Source &source)
{
    if (source.kind != SourceKind::VirtualMachine)
        source.osDiskId = {};
    if (!source.osDiskId.isNull())
        source.path.clear();
    makeAbsolute(source.path);
    for (AttachedDisk &disk : source.dataDisks) {
        if (source.kind != SourceKind::VirtualMachine)
            disk.diskId = {};
        if (!disk.diskId.isNull())
            disk.path.clear();
        makeAbsolute(disk.path);
    }
    std::ranges::sort(source.dataDisks, {}, &AttachedDisk::lun);
}

Result<SourcePlan> planSource(Transaction &transaction, const Source &draft)
{
    SourcePlan plan{draft, checkSourceName(draft.name), std::nullopt};
    Source &source = plan.source;
    addProblems(plan.problems, checkTags(draft.tags));
    addProblems(plan.problems, checkPlan(draft.purchasePlan));
    addProblems(plan.problems, checkLuns(draft.dataDisks));
    settleFiles(source);
    auto place =
        settlePlace(transaction, source.subscriptionId, source.resourceGroup, source.location);
    if (!place)
        return std::unexpected(std::move(place.error()));
    addProblems(plan.problems, std::move(*place));
    auto present = findSource(transaction, source.id());
    if (!present)
        return std::unexpected(std::move(present.error()));
    plan.present = std::move(*present);
    if (plan.present) {
        // What a source was made of may be gone by now; the request is the same all the same.
        addProblems(plan.problems,
                    Differences(*plan.present, source).all(!draft.location.isEmpty()));
        return plan;
    }
    auto disks = takeManagedDisks(transaction, source);
    auto encryption = checkEncryption(transaction, source.diskEncryptionSetId);
    if (!disks || !encryption)
        return std::unexpected(!disks ? disks.error() : encryption.error());
    addProblems(plan.problems, std::move(*disks));
    addProblems(plan.problems, std::move(*encryption));
    return plan;
}

// Fills in what the operating system disk shows and the request left open.
void describe(Source &source, const DiskInspection &disk)
{
    source.format = disk.format;
    source.diskSizeBytes = disk.virtualSizeBytes;
    if (!source.osType)
        source.osType = parseEnum<OsType>(disk.osType);
    if (!source.hyperVGeneration && disk.hyperVGeneration)
        source.hyperVGeneration =
            *disk.hyperVGeneration == 2 ? HyperVGeneration::V2 : HyperVGeneration::V1;
}

// Reads the files that no managed disk stands for.
Problems readFiles(Source &source)
{
    Problems problems;
    if (source.osDiskId.isNull()) {
        if (const auto disk = inspectDisk(source.path))
            describe(source, *disk);
        else
            problems.push_back(disk.error());
    }
    for (AttachedDisk &data : source.dataDisks) {
        if (!data.diskId.isNull())
            continue;
        if (const auto disk = inspectDisk(data.path)) {
            data.format = disk->format;
            data.diskSizeBytes = disk->virtualSizeBytes;
        } else {
            problems.push_back(disk.error());
        }
    }
    if (source.kind != SourceKind::ManagedImage && source.kind != SourceKind::VirtualMachine)
        return problems;
    // The service takes an image for generalized unless it is told otherwise; a machine is what
    // it was when it ran, until somebody generalizes it.
    if (!source.osState)
        source.osState =
            source.kind == SourceKind::ManagedImage ? OsState::Generalized : OsState::Specialized;
    if (!source.osType && problems.empty())
        problems.push_back(Fault::of(QStringLiteral("source.osType.missing"),
                                     QStringLiteral("properties.storageProfile.osDisk.osType"),
                                     {source.name}));
    return problems;
}

Fault kindNotAllowed(const Source &source)
{
    return Fault::of(QStringLiteral("source.kind.notAllowed"), source.id().toString(),
                     {source.id().toString(), toString(source.kind)});
}

Fault sourceNotFound(const QString &idOrName)
{
    return Fault::of(QStringLiteral("source.notFound"), idOrName, {idOrName});
}

}  // namespace

SourceService::SourceService(Catalog &catalog)
    : m_catalog(catalog)
{
}

Result<Source> SourceService::create(const Change &change, Source draft)
{
    // The files are read between two transactions: reading takes time, and a write transaction
    // would keep everyone else waiting for it.
    auto plan =
        inRead(m_catalog, [&](Transaction &transaction) { return planSource(transaction, draft); });
    if (!plan)
        return std::unexpected(std::move(plan.error()));
    if (plan->present && plan->problems.empty())
        return std::move(*plan->present);
    if (!plan->present)
        addProblems(plan->problems, readFiles(plan->source));
    if (auto sound = Fault::all(std::move(plan->problems)); !sound)
        return std::unexpected(std::move(sound.error()));

    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<Source> {
        auto again = planSource(transaction, draft);
        if (!again)
            return std::unexpected(std::move(again.error()));
        if (auto sound = Fault::all(std::move(again->problems)); !sound)
            return std::unexpected(std::move(sound.error()));
        if (again->present)
            return std::move(*again->present);
        Source source = std::move(plan->source);
        source.uid = Uid::random();
        source.timeCreated = m_catalog.clock().now();
        auto made = insertSource(transaction, source);
        if (made)
            made = audit(transaction, change.caller, actionOn(source, QStringLiteral("write")),
                         source.id().toString(), {}, compactJson(toJson(source)));
        if (!made)
            return std::unexpected(std::move(made.error()));
        return source;
    });
}

Result<Source> SourceService::source(const ResourceId &id)
{
    return inRead(m_catalog, [&](Transaction &transaction) {
        return existing(findSource(transaction, id), id);
    });
}

Result<Source> SourceService::resolve(const QString &idOrName, const QString &resourceGroup,
                                      const std::vector<SourceKind> &kinds)
{
    return inRead(m_catalog, [&](Transaction &transaction) -> Result<Source> {
        std::vector<Source> candidates;
        if (idOrName.startsWith(u'/')) {
            const auto id = ResourceId::parse(idOrName);
            if (!id)
                return std::unexpected(id.error());
            auto found = findSource(transaction, *id);
            if (!found)
                return std::unexpected(std::move(found.error()));
            if (*found)
                candidates.push_back(std::move(**found));
        } else {
            auto found = findSourcesByName(transaction, resourceGroup, idOrName);
            if (!found)
                return std::unexpected(std::move(found.error()));
            candidates = std::move(*found);
        }
        const auto fitting = std::ranges::find_if(candidates, [&kinds](const Source &source) {
            return std::ranges::find(kinds, source.kind) != kinds.end();
        });
        if (fitting != candidates.end())
            return std::move(*fitting);
        return std::unexpected(candidates.empty() ? sourceNotFound(idOrName)
                                                  : kindNotAllowed(candidates.front()));
    });
}

Result<std::vector<Source>> SourceService::sources(const std::optional<SourceKind> &kind,
                                                   const QString &resourceGroup,
                                                   const PageCursor &after, int limit)
{
    return inRead(m_catalog, [&](Transaction &transaction) {
        return sourcePage(transaction, kind, resourceGroup, after, limit);
    });
}

Result<Source> SourceService::generalize(const Change &change, const ResourceId &id)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<Source> {
        auto source = existing(findSource(transaction, id), id);
        if (!source || source->osState == OsState::Generalized)
            return source;
        const QByteArray before = compactJson(toJson(*source));
        source->osState = OsState::Generalized;
        // Nothing else of a source ever changes, so its row is written anew.
        auto written = removeSource(transaction, source->uid);
        if (written)
            written = insertSource(transaction, *source);
        if (written)
            written = audit(transaction, change.caller, actionOn(*source, QStringLiteral("write")),
                            source->id().toString(), before, compactJson(toJson(*source)));
        if (!written)
            return std::unexpected(std::move(written.error()));
        return source;
    });
}

Result<> SourceService::remove(const Change &change, const ResourceId &id)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<> {
        const auto source = existing(findSource(transaction, id), id);
        if (!source)
            return std::unexpected(source.error());
        if (source->kind == SourceKind::Disk) {
            const auto machine = machineWithDisk(transaction, source->id());
            if (!machine)
                return std::unexpected(machine.error());
            if (*machine)
                return std::unexpected(
                    Fault::of(QStringLiteral("source.disk.attached"), source->id().toString(),
                              {source->id().toString(), (*machine)->id().toString()}));
        }
        const auto shallow = shallowVersionOn(transaction, source->id());
        if (auto unused = requireUnused(shallow, source->id()); !unused)
            return unused;
        if (auto removed = removeSource(transaction, source->uid); !removed)
            return removed;
        return audit(transaction, change.caller, actionOn(*source, QStringLiteral("delete")),
                     source->id().toString(), compactJson(toJson(*source)), {});
    });
}

}  // namespace vitrine
