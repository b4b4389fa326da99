// vitrinectl disk convert
#include "app/cli/interrupt.h"
#include "app/cli/jobfollower.h"
#include "app/cli/progressbars.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/base/clock.h"
#include "core/replication/convertjob.h"

#include <QFileInfo>
#include <nlohmann/json.hpp>

#include <future>

namespace vitrine {

using Json = nlohmann::ordered_json;

namespace {

using namespace std::chrono_literals;

constexpr auto kDrawInterval = 200ms;

const QString kFile = QStringLiteral("--file");
const QString kOutputFile = QStringLiteral("--output-file");
const QString kFormat = QStringLiteral("--format");
const QString kSourceFormat = QStringLiteral("--source-format");

// Where nothing was said, the ending of the file's name says it.
DiskFormat formatFor(const Arguments &arguments, const QString &path)
{
    if (const auto said = diskFormatOf(arguments.text(kFormat)))
        return *said;
    return diskFormatOf(QFileInfo(path).suffix()).value_or(DiskFormat::Raw);
}

JobOutcome follow(Session &session, ConvertJob &job, JobMeter &meter)
{
    std::stop_source stop;
    ProgressBars bars(ProgressBars::styleFor(session.output().onlyErrors));
    auto running = std::async(std::launch::async,
                              [&job, &meter, &stop] { return job.run(stop.get_token(), meter); });
    while (running.wait_for(kDrawInterval) != std::future_status::ready) {
        bars.show(meter.sample(), ProgressBars::Amounts::ByteCounts);
        if (session.interrupt().isRequested())
            stop.request_stop();
    }
    bars.show(meter.sample(), ProgressBars::Amounts::ByteCounts);
    return running.get();
}

void printAnswer(Output &output, const DiskWriteRequest &written)
{
    const QString format = toString(written.format);
    const qint64 size = QFileInfo(written.path).size();
    OutputTable table(
        {QStringLiteral("OutputFile"), QStringLiteral("Format"), QStringLiteral("SizeBytes")});
    table.addRow({written.path, format, QString::number(size)});
    output.print(Json{{"outputFile", written.path.toStdString()},
                      {"format", format.toStdString()},
                      {"sizeBytes", size}},
                 table);
}

Result<int> convertDisk(Session &session)
{
    Arguments &arguments = session.arguments();
    ConvertRequest request{.inputPath = arguments.path(kFile)};
    request.opening.format = arguments.text(kSourceFormat).toLower();
    request.opening.repair = arguments.has(QStringLiteral("--repair"));
    DiskWriteRequest &output = request.output;
    output.path = arguments.path(kOutputFile);
    output.format = formatFor(arguments, output.path);
    output.identity = Uid::random();
    output.createdAt = systemClock().now();
    output.overwrite = arguments.has(QStringLiteral("--overwrite"));
    output.allowNestedFormat = arguments.has(QStringLiteral("--allow-nested-format"));
    if (const Result<> checked = arguments.check(); !checked)
        return std::unexpected(checked.error());
    ConvertJob job(request);
    const auto meter = ConvertJob::meterFor(request);
    const JobOutcome outcome = follow(session, job, *meter);
    if (const auto *fault = std::get_if<Fault>(&outcome))
        return std::unexpected(*fault);
    if (std::holds_alternative<Cancelled>(outcome))
        return leaveNothing(session);
    printAnswer(session.output(), output);
    return 0;
}

}  // namespace

Command diskConvertCommand()
{
    using namespace argument;
    return {
        .name = QStringLiteral("convert"),
        .summary = Tr::tr("Write the disk of an image file into another file, in any format that "
                          "Vitrine writes. Nothing is registered, and the file that is read "
                          "stays as it is. This command is Vitrine's own: az has none."),
        .arguments = {required(value(u"--file", Tr::tr("Disk image file to read."))),
                      required(value(u"--output-file", Tr::tr("File to write."))),
                      value(u"--format",
                            Tr::tr("Format of the file to write. Default: what its name ends "
                                   "with, else raw."),
                            diskFormatNames()),
                      value(u"--source-format",
                            Tr::tr("Format that the file to read must have. Default: what its "
                                   "content says."),
                            {QStringLiteral("raw"), QStringLiteral("vhd"), QStringLiteral("vhdx"),
                             QStringLiteral("qcow2"), QStringLiteral("vmdk")}),
                      flag(u"--overwrite", Tr::tr("Replace the file when it is already there.")),
                      flag(u"--repair",
                           Tr::tr("Agree that what the image's writer left unfinished is "
                                  "mended while it is read. The file stays as it is.")),
                      allowNestedFormat()},
        .examples = {{Tr::tr("Turn a QCOW2 image into a fixed VHD."),
                      QStringLiteral("disk convert --file debian.qcow2 --output-file debian.vhd")}},
        .action = convertDisk};
}

}  // namespace vitrine
