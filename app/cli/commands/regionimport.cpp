// vitrinectl region import
#include "core/service/care/regionimport.h"

#include "app/cli/answers.h"
#include "app/cli/commands/regioncare.h"
#include "app/cli/commands/rowanswer.h"
#include "app/cli/session.h"
#include "app/cli/terminaltext.h"
#include "app/cli/tr.h"
#include "core/service/careservice.h"
#include "core/service/workspace.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {

using Json = nlohmann::ordered_json;

namespace {

QString fateText(ImportFate fate)
{
    switch (fate) {
    case ImportFate::Known: return QStringLiteral("Known");
    case ImportFate::Registered: return QStringLiteral("Registered");
    case ImportFate::Differs: return QStringLiteral("Differs");
    case ImportFate::NotTargeted: return QStringLiteral("NotTargeted");
    case ImportFate::Unfinished: return QStringLiteral("Unfinished");
    case ImportFate::Unknown: return QStringLiteral("Unknown");
    case ImportFate::Damaged: return QStringLiteral("Damaged");
    case ImportFate::NotChecked: return QStringLiteral("NotChecked");
    }
    return {};
}

Json replicaJson(const ImportedReplica &one)
{
    Json json{{"version", one.version.toString().toStdString()},
              {"versionUid", one.versionUid.toString().toStdString()},
              {"zone", one.zone},
              {"replica", one.replica},
              {"fate", fateText(one.fate).toStdString()},
              {"bytes", one.storedBytes}};
    if (one.fault)
        json["error"] = faultText(*one.fault).message.toStdString();
    return json;
}

void printImport(Output &output, const RegionImport &import)
{
    OutputTable table({QStringLiteral("Version"), QStringLiteral("Zone"), QStringLiteral("Replica"),
                       QStringLiteral("Fate"), QStringLiteral("Bytes")});
    Json replicas = Json::array();
    for (const ImportedReplica &one : import.replicas) {
        const QString name = one.version.toString().isEmpty() ? one.versionUid.toString()
                                                              : shortName(one.version.toString());
        table.addRow({name, one.zone > 0 ? QString::number(one.zone) : QString(),
                      QString::number(one.replica), fateText(one.fate),
                      displaySize(one.storedBytes)});
        replicas.push_back(replicaJson(one));
    }
    output.print({{"region", import.region.name.toStdString()},
                  {"path", import.region.path.toStdString()},
                  {"isNew", import.isNew},
                  {"isMoved", import.isMoved},
                  {"replicas", std::move(replicas)}},
                 table);
    for (const ImportedReplica &one : import.replicas) {
        if (one.fault)
            output.printFault(*one.fault);
    }
}

Result<int> import(Session &session)
{
    const QString folder = session.arguments().path(QStringLiteral("--folder"));
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    Change change = session.change();
    change.validateOnly =
        change.validateOnly || session.arguments().has(QStringLiteral("--what-if"));
    const auto done = (*workspace)->care().importRegion(change, folder);
    if (!done)
        return std::unexpected(done.error());
    printImport(session.output(), *done);
    const bool isSound = std::ranges::none_of(
        done->replicas, [](const ImportedReplica &one) { return one.fault.has_value(); });
    return isSound ? 0 : kExitFailed;
}

}  // namespace

Command regionImportCommand()
{
    return {.name = QStringLiteral("import"),
            .summary = Tr::tr("Take in the folder of a region that is found on a disk: register "
                              "the region in its new place, and the replicas that the catalogue "
                              "has lost. Nothing in the folder is changed."),
            .arguments = {{.name = QStringLiteral("--folder"),
                           .summary = Tr::tr("Folder of a region of this catalogue."),
                           .required = true},
                          argument::flag(u"--what-if",
                                         Tr::tr("Show what is found there, and change nothing."))},
            .examples = {{Tr::tr("Show what a disk that was moved to this machine holds."),
                          QStringLiteral("region import --folder /mnt/disk/westeurope "
                                         "--what-if")}},
            .action = import};
}

}  // namespace vitrine
