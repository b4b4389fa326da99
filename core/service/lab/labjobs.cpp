#include "core/service/lab/labjobs.h"

#include "core/catalog/labrows.h"
#include "core/catalog/scoped.h"
#include "core/compute/overlay.h"
#include "core/service/sourceservice.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace vitrine {
namespace {

// The end of a job is the program's to write: whoever asked for it may have lost the right since.
template <typename Work>
std::invoke_result_t<Work, Transaction &> asProgram(Catalog &catalog, Work work)
{
    return inChange(catalog, Caller::program(), work);
}

}  // namespace

Fault templateUnfinished(const Lab &lab)
{
    return Fault::of(QStringLiteral("lab.template.unfinished"), lab.id().toString(), {lab.name});
}

Source templateDisk(const Lab &lab)
{
    Source disk;
    disk.kind = SourceKind::Disk;
    disk.subscriptionId = lab.accountId.subscriptionId();
    disk.resourceGroup = lab.accountId.resourceGroup();
    // The uid keeps labs of one name in two accounts apart.
    disk.name = QStringLiteral("lab-%1-template").arg(lab.uid.toString());
    disk.location = lab.location;
    disk.path = lab.templatePath();
    disk.osType = lab.osType;
    disk.hyperVGeneration = lab.hyperVGeneration;
    return disk;
}

Result<Lab> labOf(Catalog &catalog, const Uid &uid)
{
    auto view = Transaction::read(catalog, Caller::program());
    if (!view)
        return std::unexpected(std::move(view.error()));
    auto found = findLab(*view, uid);
    if (!found)
        return std::unexpected(std::move(found.error()));
    if (!*found)
        return std::unexpected(
            Fault::of(QStringLiteral("resource.notFound"), uid.toString(), {uid.toString()}));
    return std::move(**found);
}

Result<> makeMachines(const LabFolder &folder, Lab &lab, const std::vector<int> &numbers,
                      const QDateTime &now)
{
    const QByteArray disk = overlayImage(Lab::publishedName(lab.publication), lab.diskSizeBytes);
    for (const int number : numbers) {
        if (auto made = folder.put(Lab::machineName(number), disk); !made)
            return made;
        std::erase_if(lab.machines,
                      [number](const LabMachine &machine) { return machine.number == number; });
        lab.machines.push_back({number, lab.publication, now});
    }
    std::ranges::sort(lab.machines, {}, &LabMachine::number);
    return {};
}

Result<> removeLeftOvers(const LabFolder &folder, const Lab &lab)
{
    std::set<QString> needed;
    for (const LabMachine &machine : lab.machines) {
        needed.insert(Lab::machineName(machine.number));
        needed.insert(Lab::publishedName(machine.publication));
    }
    needed.insert(Lab::publishedName(lab.publication));
    return folder.removeIf([&needed](const QString &name) {
        const bool isOurs = name.startsWith(QStringLiteral("machine-"))
            || name.startsWith(QStringLiteral("published-"));
        return isOurs && !needed.contains(name);
    });
}

TemplateJob::TemplateJob(LabJobSetting setting, SourceService &sources)
    : m_setting(std::move(setting))
    , m_sources(sources)
{
}

Result<> TemplateJob::note(const std::optional<Fault> &fault)
{
    return asProgram(*m_setting.catalog, [&](Transaction &change) -> Result<> {
        auto lab = findLab(change, m_setting.lab);
        if (!lab)
            return std::unexpected(std::move(lab.error()));
        if (!*lab)
            return {};
        (*lab)->state = LabState::Failed;
        (*lab)->fault = fault ? *fault : templateUnfinished(**lab);
        return updateLab(change, **lab);
    });
}

Result<> TemplateJob::finish()
{
    const auto lab = labOf(*m_setting.catalog, m_setting.lab);
    if (!lab)
        return std::unexpected(lab.error());
    const auto disk = m_sources.create(Caller::program(), templateDisk(*lab));
    if (!disk)
        return std::unexpected(disk.error());
    return asProgram(*m_setting.catalog, [&](Transaction &change) -> Result<> {
        Lab ready = *lab;
        ready.state = LabState::Ready;
        ready.fault.reset();
        ready.templateDiskId = disk->id();
        ready.diskSizeBytes = disk->diskSizeBytes;
        return updateLab(change, ready);
    });
}

JobOutcome TemplateJob::run(std::stop_token stop, JobMeter &meter)
{
    JobOutcome outcome = m_setting.copy->run(std::move(stop), meter);
    if (std::holds_alternative<std::monostate>(outcome)) {
        auto finished = finish();
        if (finished)
            return outcome;
        outcome = std::move(finished.error());
    }
    const auto *fault = std::get_if<Fault>(&outcome);
    // When even this fails the lab is found as one whose process is gone.
    static_cast<void>(note(fault != nullptr ? std::optional(*fault) : std::nullopt));
    return outcome;
}

PublishLabJob::PublishLabJob(LabJobSetting setting, LabFolder folder, int machines)
    : m_setting(std::move(setting))
    , m_folder(std::move(folder))
    , m_machines(machines)
{
}

Result<> PublishLabJob::finish()
{
    auto lab = labOf(*m_setting.catalog, m_setting.lab);
    if (!lab)
        return std::unexpected(std::move(lab.error()));
    const QDateTime now = m_setting.catalog->clock().now();
    ++lab->publication;
    lab->capacity = m_machines;
    lab->publishedAt = now;
    std::erase_if(lab->machines,
                  [this](const LabMachine &machine) { return machine.number > m_machines; });
    std::vector<int> numbers(static_cast<std::size_t>(m_machines));
    std::iota(numbers.begin(), numbers.end(), 1);
    if (auto made = makeMachines(m_folder, *lab, numbers, now); !made)
        return made;
    if (auto written = asProgram(*m_setting.catalog,
                                 [&](Transaction &change) { return updateLab(change, *lab); });
        !written)
        return written;
    return removeLeftOvers(m_folder, *lab);
}

JobOutcome PublishLabJob::run(std::stop_token stop, JobMeter &meter)
{
    JobOutcome outcome = m_setting.copy->run(std::move(stop), meter);
    if (!std::holds_alternative<std::monostate>(outcome))
        return outcome;
    if (auto finished = finish(); !finished)
        return std::move(finished.error());
    return outcome;
}

}  // namespace vitrine
