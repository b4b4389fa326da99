// vitrinectl sig image-version export
#include "app/cli/commands/versionactions.h"
#include "app/cli/jobfollower.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"

#include <QFileInfo>
#include <nlohmann/json.hpp>

namespace vitrine {

using Json = nlohmann::ordered_json;

namespace {

const QString kOutputFile = QStringLiteral("--output-file");
const QString kOutputFolder = QStringLiteral("--output-folder");
const QString kAllDisks = QStringLiteral("--all-disks");
const QString kLun = QStringLiteral("--lun");

// All disks go into a folder, one goes into a file.
void readTarget(Arguments &arguments, ExportRequest &request)
{
    request.allDisks = arguments.has(kAllDisks);
    request.lun = arguments.number(kLun);
    const QString wanted = request.allDisks ? kOutputFolder : kOutputFile;
    const QString unwanted = request.allDisks ? kOutputFile : kOutputFolder;
    if (!arguments.has(wanted))
        arguments.addProblem(arguments.missing(wanted));
    arguments.allowOneOf({wanted, unwanted});
    arguments.allowOneOf({kAllDisks, kLun});
    request.outputPath = arguments.path(wanted);
}

ExportRequest readRequest(Arguments &arguments)
{
    ExportRequest request;
    readTarget(arguments, request);
    request.format =
        diskFormatOf(arguments.text(QStringLiteral("--format"))).value_or(ExportFormat::Raw);
    request.region = regionNameOf(arguments.text(QStringLiteral("--location")));
    constexpr int kMostReplicas = 1000;
    request.replica = arguments.number(QStringLiteral("--replica"), 1, kMostReplicas).value_or(0);
    request.overwrite = arguments.has(QStringLiteral("--overwrite"));
    request.allowNestedFormat = arguments.has(QStringLiteral("--allow-nested-format"));
    return request;
}

void printFiles(Output &output, const ExportRequest &request,
                const std::vector<ExportedDisk> &disks)
{
    const QString format = toString(request.format);
    OutputTable table(
        {QStringLiteral("OutputFile"), QStringLiteral("Format"), QStringLiteral("SizeBytes")});
    Json list = Json::array();
    for (const ExportedDisk &disk : disks) {
        const qint64 size = QFileInfo(disk.path).size();
        table.addRow({disk.path, format, QString::number(size)});
        Json json{{"id", request.versionId.toString().toStdString()},
                  {"outputFile", disk.path.toStdString()},
                  {"format", format.toStdString()},
                  {"sizeBytes", size}};
        if (disk.lun)
            json["lun"] = *disk.lun;
        list.push_back(std::move(json));
    }
    output.print(request.allDisks ? list : list.front(), table);
}

}  // namespace

Specs versionExportArguments()
{
    using namespace argument;
    return {value(u"--output-file", Tr::tr("File to write.")),
            value(u"--output-folder",
                  Tr::tr("Folder to write all disks to, as NAME-VERSION-os and NAME-VERSION-lunN "
                         "with the ending of the format.")),
            value(u"--lun",
                  Tr::tr("LUN of the data disk to write. Default: the operating system disk.")),
            flag(u"--all-disks",
                 Tr::tr("Write every disk of the version, each into a file of its own in "
                        "--output-folder.")),
            value(u"--format", Tr::tr("Format of the file. Default: raw."), diskFormatNames()),
            location(Tr::tr("Region to read from. Default: the first that can be read.")),
            value(u"--replica", Tr::tr("Number of the replica to read, from 1. Default: any.")),
            flag(u"--overwrite", Tr::tr("Replace the file when it is already there.")),
            allowNestedFormat()};
}

Result<int> exportVersion(Session &session)
{
    session.arguments().version();
    ExportRequest request = readRequest(session.arguments());
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    request.versionId = session.versionId();
    const auto version = (*workspace)->versions().version(request.versionId);
    if (!version)
        return std::unexpected(version.error());
    const Result<Uid> job = (*workspace)->replication().startExport(session.caller(), request);
    if (!job)
        return std::unexpected(job.error());
    const auto ended = followToSuccess(session, *job);
    if (!ended || *ended)
        return ended ? Result<int>(**ended) : std::unexpected(ended.error());
    printFiles(session.output(), request, exportedDisks(*version, request));
    return 0;
}

}  // namespace vitrine
