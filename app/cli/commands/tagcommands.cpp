// vitrinectl tag …
#include "app/cli/commands/rowanswer.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/service/galleryservice.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"

#include <nlohmann/json.hpp>

namespace vitrine {

using Json = nlohmann::ordered_json;

namespace {

const QString kId = QStringLiteral("--resource-id");
const QString kOperation = QStringLiteral("--operation");
const QString kIfMatch = QStringLiteral("--if-match");
const QString kMerge = QStringLiteral("Merge");
const QString kReplace = QStringLiteral("Replace");
const QString kDelete = QStringLiteral("Delete");

/// What becomes of the tags that are there; they are left alone without one.
enum class Operation { None, Merge, Replace, Delete };

void apply(Operation operation, const Tags &given, Tags &tags)
{
    switch (operation) {
    case Operation::None: break;
    case Operation::Merge: tags.insert(given); break;
    case Operation::Replace: tags = given; break;
    case Operation::Delete:
        // As in az, a name with another value is no match; one without a value is.
        for (auto tag = given.begin(); tag != given.end(); ++tag) {
            if (tag->isEmpty() || tags.value(tag.key()) == tag.value())
                tags.remove(tag.key());
        }
        break;
    }
}

// Reads a resource, changes its tags and writes it, unless nothing is to change.
template <typename Row, typename Read, typename Write>
Result<Tags> retag(Session &session, Operation operation, Read read, Write write)
{
    const Result<Row> before = read();
    if (!before)
        return std::unexpected(before.error());
    if (operation == Operation::None)
        return before->tags;
    Change change = session.change();
    if constexpr (requires { before->etag(); }) {
        if (change.ifMatch.isEmpty())
            change.ifMatch = before->etag();
    } else if (!change.ifMatch.isEmpty()) {
        // A group has no etag that could be compared.
        return std::unexpected(
            Fault::of(QStringLiteral("argument.conflict"), kIfMatch, {kId, kIfMatch}));
    }
    Row wanted = *before;
    apply(operation, session.arguments().tags(), wanted.tags);
    const auto after = write(change, wanted);
    if (!after)
        return std::unexpected(after.error());
    if constexpr (requires { after->version; })
        return after->version.tags;
    else
        return after->tags;
}

Result<Tags> retag(Session &session, const Workspace &workspace, const ResourceId &id,
                   Operation operation)
{
    GalleryService &galleries = workspace.galleries();
    VersionService &versions = workspace.versions();
    if (id.type().isEmpty())
        return retag<ResourceGroup>(
            session, operation, [&] { return galleries.group(id); },
            [&](const Change &change, const auto &row) {
                return galleries.updateGroup(change, row);
            });
    if (id.isType(kGalleryType))
        return retag<Gallery>(
            session, operation, [&] { return galleries.gallery(id); },
            [&](const Change &change, const auto &row) {
                return galleries.updateGallery(change, row);
            });
    if (id.isType(kImageDefinitionType))
        return retag<ImageDefinition>(
            session, operation, [&] { return galleries.definition(id); },
            [&](const Change &change, const auto &row) {
                return galleries.updateDefinition(change, row);
            });
    if (id.isType(kImageVersionType))
        return retag<ImageVersion>(
            session, operation, [&] { return versions.version(id); },
            [&](const Change &change, const auto &row) { return versions.update(change, row); });
    return std::unexpected(
        Fault::of(QStringLiteral("argument.invalidValue"), kId,
                  {kId, id.toString(),
                   QStringList{QStringLiteral("resourceGroups"), QString::fromUtf16(kGalleryType),
                               QString::fromUtf16(kImageDefinitionType),
                               QString::fromUtf16(kImageVersionType)}
                       .join(QStringLiteral(", "))}));
}

Result<int> answer(Session &session, Operation operation)
{
    session.arguments().tags();
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<ResourceId> id = ResourceId::parse(session.arguments().text(kId));
    if (!id)
        return std::unexpected(id.error());
    const Result<Tags> tags = retag(session, **workspace, *id, operation);
    if (!tags)
        return std::unexpected(tags.error());
    OutputTable table({QStringLiteral("Name"), QStringLiteral("Value")});
    Json list = Json::object();
    for (auto tag = tags->begin(); tag != tags->end(); ++tag) {
        table.addRow({tag.key(), tag.value()});
        list[tag.key().toStdString()] = tag.value().toStdString();
    }
    const QString own =
        id->toString() + QStringLiteral("/providers/Microsoft.Resources/tags/default");
    session.output().print(Json{{"id", own.toStdString()},
                                {"name", "default"},
                                {"type", "Microsoft.Resources/tags"},
                                {"properties", {{"tags", std::move(list)}}}},
                           table);
    return 0;
}

Result<int> list(Session &session)
{
    return answer(session, Operation::None);
}

Result<int> create(Session &session)
{
    return answer(session, Operation::Replace);
}

Result<int> update(Session &session)
{
    const QString text = session.arguments().text(kOperation);
    const Operation operation = text.compare(kReplace, Qt::CaseInsensitive) == 0
        ? Operation::Replace
        : text.compare(kDelete, Qt::CaseInsensitive) == 0 ? Operation::Delete
                                                          : Operation::Merge;
    return answer(session, operation);
}

Result<int> remove(Session &session)
{
    // Without --tags there is nothing to replace them by: all are gone.
    return answer(session, Operation::Replace);
}

}  // namespace

CommandGroup tagCommands()
{
    using namespace argument;
    const ArgumentSpec id = required(
        value(u"--resource-id",
              Tr::tr("Id of a resource group, gallery, image definition or image version.")));
    const QString example =
        QStringLiteral(" --resource-id /subscriptions/.../resourceGroups/images");
    return {.name = QStringLiteral("tag"),
            .summary = Tr::tr("Manage the tags of groups, galleries, definitions and versions."),
            .groups = {},
            .commands = {
                {.name = QStringLiteral("create"),
                 .summary = Tr::tr("Give a resource exactly these tags."),
                 .arguments = joined({id, required(tags())}, change()),
                 .examples = {{Tr::tr("Give a group two tags."),
                               QStringLiteral("tag create") + example
                                   + QStringLiteral(" --tags team=web stage=test")}},
                 .action = create},
                {.name = QStringLiteral("delete"),
                 .summary = Tr::tr("Remove every tag of a resource."),
                 .arguments = joined({id, yes()}, change()),
                 .examples = {{Tr::tr("Remove every tag of a group."),
                               QStringLiteral("tag delete") + example}},
                 .action = remove},
                {.name = QStringLiteral("list"),
                 .summary = Tr::tr("List the tags of a resource."),
                 .arguments = {id},
                 .examples = {{Tr::tr("List the tags of a group."),
                               QStringLiteral("tag list") + example}},
                 .action = list},
                {.name = QStringLiteral("update"),
                 .summary = Tr::tr("Change some of the tags of a resource."),
                 .arguments = joined(
                     {id, required(tags()),
                      value(u"--operation",
                            Tr::tr("Whether these tags are added, replace all the others, or "
                                   "are removed. Default: Merge."),
                            {kMerge, kReplace, kDelete})},
                     change()),
                 .examples = {{Tr::tr("Change one tag and keep the others."),
                               QStringLiteral("tag update") + example
                                   + QStringLiteral(" --operation merge --tags stage=production")}},
                 .action = update},
            }};
}

}  // namespace vitrine
