#include "models/lab/lablists.h"

#include "core/service/workspace.h"
#include "models/words.h"

#include <QLocale>

#include <algorithm>

namespace vitrine {

QString LabLists::word(LabState state)
{
    switch (state) {
    case LabState::Creating: return tr("Being made");
    case LabState::Ready: return tr("Ready");
    case LabState::Failed: return tr("Failed");
    }
    return {};
}

QString LabLists::whyNot(const std::vector<Fault> &obstacles)
{
    QStringList titles;
    for (const Fault &fault : obstacles)
        titles << faultText(fault).title;
    return titles.join(QStringLiteral("; "));
}

LabLists::ImageState LabLists::stateOf(const LabImage &image)
{
    if (!image.obstacles.empty())
        return NotUsable;
    return image.isEnabled ? Usable : Disabled;
}

QStringList LabLists::accountHeadings()
{
    return {tr("Name"), tr("Gallery"), tr("Region"), tr("Resource group")};
}

RowListModel::Reader LabLists::accounts(Workspace &workspace)
{
    return [&workspace](const PageCursor &after, int limit) -> Result<ListPage> {
        const auto accounts = workspace.labs().accounts({}, after, limit);
        if (!accounts)
            return std::unexpected(accounts.error());
        ListPage page;
        for (const LabAccount &account : *accounts)
            page.rows.push_back(
                {.key = account.id().toString(),
                 .texts = {account.name,
                           account.galleryId.isNull() ? Words::dash() : account.galleryId.name(),
                           Words::region(account.location), account.resourceGroup}});
        if (std::ssize(*accounts) == limit)
            page.next = PageCursor::behind(accounts->back());
        return page;
    };
}

QStringList LabLists::labHeadings()
{
    return {tr("Name"), tr("Template"), tr("Image"), tr("Machines"), tr("Last published")};
}

RowListModel::Reader LabLists::labs(Workspace &workspace, const ResourceId &account)
{
    return [&workspace, account](const PageCursor &after, int limit) -> Result<ListPage> {
        const auto labs = workspace.labs().labs(account, after, limit);
        if (!labs)
            return std::unexpected(labs.error());
        ListPage page;
        for (const Lab &lab : *labs)
            page.rows.push_back(
                {.key = lab.id().toString(),
                 .texts = {lab.name, word(lab.state),
                           Words::resource(lab.versionId.isNull() ? lab.imageId : lab.versionId),
                           QLocale().toString(std::ssize(lab.machines)),
                           Words::moment(lab.publishedAt)},
                 .state = static_cast<int>(lab.state)});
        if (std::ssize(*labs) == limit)
            page.next = PageCursor::behind(labs->back());
        return page;
    };
}

QStringList LabLists::imageHeadings()
{
    return {tr("Image definition"), tr("Latest version here"), tr("Enabled"), tr("For labs")};
}

RowListModel::Reader LabLists::images(Workspace &workspace, const ResourceId &account)
{
    return [&workspace, account](const PageCursor &after, int limit) -> Result<ListPage> {
        const auto images = workspace.labs().images(account, after, limit);
        if (!images && images.error().reason == QLatin1String("lab.gallery.notAttached"))
            return ListPage();
        if (!images)
            return std::unexpected(images.error());
        ListPage page;
        for (const LabImage &image : *images) {
            const QString reason = whyNot(image.obstacles);
            page.rows.push_back(
                {.key = image.definition.name,
                 .texts = {image.definition.name,
                           image.version ? image.version->number.toString() : Words::dash(),
                           image.isEnabled ? tr("Yes") : tr("No"),
                           !reason.isEmpty()     ? reason
                               : image.isEnabled ? tr("Can be used")
                                                 : tr("Disabled")},
                 .state = stateOf(image),
                 .reason = reason});
        }
        if (std::ssize(*images) == limit)
            page.next = PageCursor::behind(images->back().definition);
        return page;
    };
}

QStringList LabLists::machineHeadings()
{
    return {tr("Machine"), tr("Publication"), tr("Disk made")};
}

RowListModel::Reader LabLists::machines(Workspace &workspace, const ResourceId &lab)
{
    return [&workspace, lab](const PageCursor &, int) -> Result<ListPage> {
        const auto known = workspace.labs().lab(lab);
        if (!known)
            return std::unexpected(known.error());
        ListPage page;
        for (const LabMachine &machine : known->machines)
            page.rows.push_back({.key = QString::number(machine.number),
                                 .texts = {QLocale().toString(machine.number),
                                           QLocale().toString(machine.publication),
                                           Words::moment(machine.madeAt)}});
        return page;
    };
}

}  // namespace vitrine
