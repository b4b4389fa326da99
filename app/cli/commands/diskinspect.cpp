// vitrinectl disk inspect
#include "app/cli/commands/rowanswer.h"
#include "app/cli/interrupt.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/disk/diskinspector.h"
#include "core/disk/diskreader.h"
#include "core/disk/diskverdict.h"
#include "core/disk/sourcefile.h"

#include <nlohmann/json.hpp>

#include <future>

namespace vitrine {

using Json = nlohmann::ordered_json;

namespace {

using namespace std::chrono_literals;

constexpr int kExitRejected = 3;
constexpr int kExitRepairable = 4;

const QString kFile = QStringLiteral("--file");
const QString kFormat = QStringLiteral("--format");
const QString kRepair = QStringLiteral("--repair");

/// An image that was read from end to end of its tables, and what is on it.
struct Inspected {
    DiskInspection facts;
    bool wasRepaired = false;
    bool wasStopped = false;
};

std::string utf8(const QString &text)
{
    return text.toStdString();
}

struct OpenedImage {
    std::unique_ptr<DiskReader> disk;
    std::uint64_t fileBytes = 0;
};

Result<OpenedImage> openImage(const QString &path, const DiskOpening &opening)
{
    auto file = SourceFile::open(path);
    if (!file)
        return std::unexpected(std::move(file).error());
    const std::uint64_t fileBytes = file->sizeBytes();
    auto disk = openDisk(std::make_unique<SourceFile>(*std::move(file)), opening);
    if (!disk)
        return std::unexpected(std::move(disk).error());
    return OpenedImage{*std::move(disk), fileBytes};
}

// Unpacking a large image takes a while: the first Ctrl+C ends it.
Result<bool> contentIsProven(const DiskReader &disk, const Interrupt &interrupt)
{
    std::stop_source stop;
    auto checking = std::async(std::launch::async,
                               [&disk, &stop] { return disk.checkContent(stop.get_token()); });
    while (checking.wait_for(50ms) != std::future_status::ready) {
        if (interrupt.isRequested())
            stop.request_stop();
    }
    const Result<> checked = checking.get();
    if (stop.stop_requested())
        return false;
    if (!checked)
        return std::unexpected(checked.error());
    return true;
}

Result<Inspected> inspect(const QString &path, const QString &format, bool mayRepair,
                          const Interrupt &interrupt)
{
    Inspected inspected;
    DiskOpening opening{.format = format};
    auto image = openImage(path, opening);
    if (!image && mayRepair && verdictOf(image.error()) == DiskVerdict::Repair) {
        inspected.wasRepaired = true;
        opening.repair = true;
        image = openImage(path, opening);
    }
    if (!image)
        return std::unexpected(std::move(image).error());
    const auto proven = contentIsProven(*image->disk, interrupt);
    if (!proven)
        return std::unexpected(proven.error());
    inspected.wasStopped = !*proven;
    if (inspected.wasStopped)
        return inspected;
    auto facts = inspectDisk(*image->disk, path, image->fileBytes);
    if (!facts)
        return std::unexpected(std::move(facts).error());
    inspected.facts = *std::move(facts);
    return inspected;
}

Json partitionJson(const InspectedPartition &partition)
{
    return {{"number", partition.number},
            {"offset", partition.offsetBytes},
            {"size", partition.sizeBytes},
            {"type", utf8(toString(partition.type))},
            {"typeId", utf8(partition.typeId)},
            {"name", utf8(partition.name)},
            {"fileSystem", utf8(partition.fileSystem)},
            {"label", utf8(partition.label)},
            {"aligned", partition.isAligned()}};
}

QString generationText(const DiskInspection &facts)
{
    return facts.hyperVGeneration ? QStringLiteral("V%1").arg(*facts.hyperVGeneration) : QString();
}

Json factsJson(const DiskInspection &facts)
{
    Json json{{"format", utf8(facts.format)},
              {"subformat", utf8(facts.subformat)},
              {"fileSize", facts.fileSizeBytes},
              {"virtualSize", facts.virtualSizeBytes},
              {"occupiedSize", facts.allocatedBytes},
              {"zeroPermille", facts.zeroPermille()},
              {"wholeMebibytes", facts.wholeMebibytes},
              {"fitsDataDisk", facts.fitsDataDisk()},
              {"fitsLab", facts.fitsLab()},
              {"partitionTable", utf8(toString(facts.partitionTable))},
              {"damagedGpt", facts.hasDamagedGpt},
              {"cutShort", facts.isCutShort},
              {"alignedPartitions", facts.hasAlignedPartitions()},
              {"partitions", Json::array()},
              {"hyperVGeneration", utf8(generationText(facts))},
              {"osType", utf8(facts.osType)},
              {"osId", utf8(facts.osId)},
              {"osName", utf8(facts.osName)},
              {"osVersion", utf8(facts.osVersion)},
              {"osState", utf8(facts.osState)},
              {"generalization", Json::array()}};
    for (const InspectedPartition &partition : facts.partitions)
        json["partitions"].push_back(partitionJson(partition));
    for (const SystemSign sign : facts.signs)
        json["generalization"].push_back(
            {{"sign", utf8(toString(sign))}, {"place", utf8(placeOf(sign))}});
    return json;
}

void printAnswer(Output &output, const QString &path, DiskVerdict verdict, const Fault *fault,
                 const Inspected &inspected)
{
    const FaultText words = fault != nullptr ? faultText(*fault) : FaultText();
    const QString reason = fault != nullptr ? reasonWord(*fault) : QString();
    Json json{{"file", utf8(path)},
              {"verdict", utf8(toString(verdict))},
              {"reason", utf8(reason)},
              {"message", utf8(words.message)},
              {"remedy", utf8(words.remedy)}};
    OutputTable table({QStringLiteral("Verdict"), QStringLiteral("Reason"),
                       QStringLiteral("Format"), QStringLiteral("VirtualSize"),
                       QStringLiteral("Generation"), QStringLiteral("OsName"),
                       QStringLiteral("Message")});
    const DiskInspection &facts = inspected.facts;
    if (verdict == DiskVerdict::Accept) {
        json["repaired"] = inspected.wasRepaired;
        json.update(factsJson(facts));
    }
    table.addRow({toString(verdict), reason, facts.format,
                  facts.format.isEmpty() ? QString() : QString::number(facts.virtualSizeBytes),
                  generationText(facts), facts.osName.isEmpty() ? facts.osType : facts.osName,
                  words.message});
    output.print(json, table);
}

int exitCodeOf(DiskVerdict verdict)
{
    switch (verdict) {
    case DiskVerdict::Accept: return 0;
    case DiskVerdict::Repair: return kExitRepairable;
    case DiskVerdict::Limit:
    case DiskVerdict::Reject: break;
    }
    return kExitRejected;
}

Result<int> inspectFile(Session &session)
{
    Arguments &arguments = session.arguments();
    const QString path = arguments.path(kFile);
    const QString format = arguments.text(kFormat).toLower();
    if (const Result<> checked = arguments.check(); !checked)
        return std::unexpected(checked.error());
    const auto inspected = inspect(path, format, arguments.has(kRepair), session.interrupt());
    if (inspected && inspected->wasStopped)
        return kExitInterrupted;
    DiskVerdict verdict = DiskVerdict::Accept;
    if (!inspected) {
        const std::optional<DiskVerdict> refused = verdictOf(inspected.error());
        if (!refused)
            return std::unexpected(inspected.error());
        verdict = *refused;
    }
    printAnswer(session.output(), path, verdict, inspected ? nullptr : &inspected.error(),
                inspected ? *inspected : Inspected());
    return exitCodeOf(verdict);
}

}  // namespace

Command diskInspectCommand()
{
    using namespace argument;
    return {
        .name = QStringLiteral("inspect"),
        .summary = Tr::tr("Check a disk image file as a publication does, and tell what is on "
                          "it. Nothing is registered. Exit codes: 0 accepted, 3 refused, 4 "
                          "readable with --repair. A file that cannot be checked at all gives "
                          "a fault instead of a verdict."),
        .arguments = {required(value(u"--file", Tr::tr("Disk image file on this machine."))),
                      value(u"--format",
                            Tr::tr("Format that the file must have. Default: what its content "
                                   "says."),
                            {QStringLiteral("raw"), QStringLiteral("vhd"), QStringLiteral("vhdx"),
                             QStringLiteral("qcow2"), QStringLiteral("vmdk")}),
                      flag(u"--repair",
                           Tr::tr("Agree that what the image's writer left unfinished is "
                                  "mended while it is read. The file stays as it is."))},
        .examples = {{Tr::tr("Check an image before it is registered."),
                      QStringLiteral("disk inspect --file debian.qcow2")}},
        .action = inspectFile};
}

}  // namespace vitrine
