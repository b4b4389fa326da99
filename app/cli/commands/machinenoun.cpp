#include "app/cli/commands/machinenoun.h"

#include "app/cli/commands/definitionarguments.h"
#include "app/cli/commands/rowanswer.h"
#include "app/cli/tr.h"
#include "core/gallery/armjson.h"
#include "core/service/computeservice.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

const QString kOsDisk = QStringLiteral("--attach-os-disk");
const QString kOsFile = QStringLiteral("--os-disk-file");
const QString kDataDisks = QStringLiteral("--attach-data-disks");
const QString kDataLuns = QStringLiteral("--data-disk-luns");

template <typename Enum>
QString optionalText(const std::optional<Enum> &value)
{
    return value ? toString(*value) : QString();
}

Result<MachineRow> rowOf(Workspace &workspace, Source source)
{
    auto made = workspace.compute().machine(source.id());
    if (!made)
        return std::unexpected(std::move(made.error()));
    return MachineRow{std::move(source), std::move(*made)};
}

}  // namespace

MachineRow MachineNoun::draft(Session &session)
{
    Arguments &arguments = session.arguments();
    Source draft = sourceDraft(session, SourceKind::VirtualMachine);
    draft.path = arguments.path(kOsFile);
    draft.hasEphemeralOsDisk =
        arguments.boolean(QStringLiteral("--ephemeral-os-disk")).value_or(false);
    draft.purchasePlan = planOf(arguments);
    const std::vector<int> luns = arguments.numbers(kDataLuns);
    const auto count = static_cast<std::size_t>(arguments.texts(kDataDisks).size());
    if (!luns.empty() && luns.size() != count)
        arguments.invalidValue(kDataLuns, arguments.texts(kDataLuns).join(QLatin1Char(' ')),
                               Tr::tr("as many as disks in %1").arg(kDataDisks));
    for (std::size_t i = 0; i < count; ++i)
        draft.dataDisks.push_back({.lun = i < luns.size() ? luns[i] : static_cast<int>(i),
                                   .diskId = {},
                                   .path = {},
                                   .format = {}});
    return {std::move(draft)};
}

Result<MachineRow> MachineNoun::create(Session &session, Workspace &workspace, MachineRow draft)
{
    const Arguments &arguments = session.arguments();
    Problems problems;
    const auto diskId = [&](const QString &text) {
        Result<ResourceId> id = session.idOf(text, QStringLiteral("disks"));
        if (id)
            return *id;
        problems.push_back(std::move(id.error()));
        return ResourceId();
    };
    if (arguments.has(kOsDisk))
        draft.osDiskId = diskId(arguments.text(kOsDisk));
    std::size_t at = 0;
    for (const QString &word : arguments.texts(kDataDisks))
        draft.dataDisks[at++].diskId = diskId(word);
    if (Result<> sound = Fault::all(std::move(problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    auto made =
        SourceNoun<SourceKind::VirtualMachine>::create(session, workspace, std::move(draft));
    if (!made)
        return std::unexpected(std::move(made.error()));
    return MachineRow{std::move(*made)};
}

Result<std::vector<MachineRow>> MachineNoun::page(Session &session, Workspace &workspace,
                                                  const PageCursor &after, int limit)
{
    auto sources = workspace.sources().sources(SourceKind::VirtualMachine, session.resourceGroup(),
                                               after, limit);
    if (!sources)
        return std::unexpected(std::move(sources.error()));
    std::vector<MachineRow> rows;
    for (Source &source : *sources) {
        auto row = rowOf(workspace, std::move(source));
        if (!row)
            return std::unexpected(std::move(row.error()));
        rows.push_back(std::move(*row));
    }
    return rows;
}

Result<MachineRow> MachineNoun::read(Session &session, Workspace &workspace)
{
    auto source = workspace.sources().source(id(session));
    if (!source)
        return std::unexpected(std::move(source.error()));
    return rowOf(workspace, std::move(*source));
}

Result<> MachineNoun::remove(Session &session, Workspace &workspace)
{
    return workspace.compute().remove(session.change(), id(session));
}

void MachineNoun::print(Output &output, const std::vector<MachineRow> &rows, bool asList)
{
    OutputTable table(
        {QStringLiteral("Name"), QStringLiteral("ResourceGroup"), QStringLiteral("Location"),
         QStringLiteral("OsType"), QStringLiteral("OsState"), QStringLiteral("PowerState"),
         QStringLiteral("Image"), QStringLiteral("DataDisks"), QStringLiteral("Path")});
    for (const MachineRow &row : rows)
        table.addRow({row.name, row.resourceGroup, row.location, optionalText(row.osType),
                      optionalText(row.osState),
                      row.made ? toString(row.made->powerState) : QString(),
                      row.made ? shortName(row.made->imageId.toString()) : QString(),
                      QString::number(row.dataDisks.size()), row.path});
    printRows(output, table, rows, asList, [](const MachineRow &row) -> Json {
        return row.made ? toJson(row, *row.made) : toJson(static_cast<const Source &>(row));
    });
}

}  // namespace vitrine
