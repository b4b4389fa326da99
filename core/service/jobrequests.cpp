#include "core/service/jobrequests.h"

#include "core/replication/exportjob.h"
#include "core/service/bundleservice.h"

namespace vitrine {
namespace {

/// The arguments of one command; what is empty or as it is without being said is left out.
class Line {
public:
    Line(const char *path, const ResourceId &id)
        : m_command{.path = path, .id = id}
    {
    }

    void add(const char16_t *name, const QString &value)
    {
        if (!value.isEmpty())
            m_command.arguments.push_back({name, {value}});
    }
    void add(const char16_t *name, const QStringList &values)
    {
        if (!values.isEmpty())
            m_command.arguments.push_back({name, values});
    }
    void addFlag(const char16_t *name, bool isSet)
    {
        if (isSet)
            m_command.arguments.push_back({.name = name});
    }
    OwnCommand take() { return std::move(m_command); }

private:
    OwnCommand m_command;
};

}  // namespace

OwnCommand commandOf(const ExportRequest &request)
{
    Line line("sig image-version export", request.versionId);
    line.add(request.allDisks ? u"--output-folder" : u"--output-file", request.outputPath);
    line.addFlag(u"--all-disks", request.allDisks);
    if (request.lun && !request.allDisks)
        line.add(u"--lun", QString::number(*request.lun));
    line.add(u"--format", toString(request.format));
    line.add(u"--location", request.region);
    if (request.replica > 0)
        line.add(u"--replica", QString::number(request.replica));
    line.addFlag(u"--overwrite", request.overwrite);
    line.addFlag(u"--allow-nested-format", request.allowNestedFormat);
    return line.take();
}

OwnCommand commandOf(const BundleExportRequest &request)
{
    const BundleSelection &selection = request.selection;
    Line line("bundle export", {});
    line.add(u"--subscription", selection.subscriptionId);
    line.add(u"--folder", request.folder);
    line.add(u"--resource-group", selection.resourceGroup);
    line.add(u"--gallery-name", selection.gallery);
    line.add(u"--gallery-image-definition", selection.definition);
    line.add(u"--gallery-image-version", selection.version);
    if (request.partBytes != kDefaultPartBytes)
        line.add(u"--part-size", QString::number(request.partBytes));
    line.add(u"--base", request.baseFolder);
    return line.take();
}

OwnCommand commandOf(const BundleImportRequest &request)
{
    Line line("bundle import", {});
    line.add(u"--subscription", request.subscriptionId);
    line.add(u"--folder", request.folder);
    line.add(u"--resource-group", request.resourceGroup);
    line.add(u"--target-regions", request.targetRegions);
    line.add(u"--trust", request.trust);
    return line.take();
}

OwnCommand bundleCheckOf(const QString &folder)
{
    Line line("bundle verify", {});
    line.add(u"--folder", folder);
    return line.take();
}

OwnCommand reclaimOf(const QString &region, bool emptiesTrash)
{
    Line line("region reclaim", {});
    line.add(u"--name", region);
    line.addFlag(u"--empty-trash", emptiesTrash);
    line.addFlag(u"--yes", emptiesTrash);
    return line.take();
}

OwnCommand moveOf(const QString &region, int zone, const QString &folder)
{
    Line line("region move", {});
    line.add(u"--name", region);
    line.add(u"--path", folder);
    if (zone > 0)
        line.add(u"--zone", QString::number(zone));
    return line.take();
}

OwnCommand replicaCheckOf(const ResourceId &version, bool repairs)
{
    return {.path = repairs ? "sig image-version repair" : "sig image-version verify",
            .id = version};
}

}  // namespace vitrine
