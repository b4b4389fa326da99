#include "models/gallerytreemodel.h"
#include "models/words.h"

#include <QLocale>

// What the rows of the tree say, to the eye and to a screen reader.
namespace vitrine {

QVariant GalleryTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GalleryNode &node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole: return displayText(node);
    case Qt::AccessibleTextRole: return spokenText(node);
    case KindRole: return static_cast<int>(node.kind);
    case KeyRole: return node.key;
    case ResourceIdRole: return node.id.isNull() ? QString() : node.id.toString();
    case RegionRole: return node.region;
    case StateRole: return static_cast<int>(node.state);
    case PermilleRole: return permilleOf(node);
    case IsLatestRole: return node.isLatest;
    case IsExcludedRole: return node.isExcluded;
    case CountRole: return node.total;
    case AttentionRole:
        return node.kind == NodeKind::Region && m_regionsInTrouble.contains(node.region);
    default: return {};
    }
}

int GalleryTreeModel::permilleOf(const GalleryNode &node) const
{
    return node.kind == NodeKind::Version && !m_permilles.isEmpty()
        ? m_permilles.value(node.id.folded(), -1)
        : -1;
}

QString GalleryTreeModel::displayText(const GalleryNode &node) const
{
    switch (node.kind) {
    case NodeKind::Galleries: return tr("Galleries");
    case NodeKind::SharedWithMe: return tr("Shared with me");
    case NodeKind::Regions: return tr("Regions");
    case NodeKind::Region: return Words::region(node.region);
    case NodeKind::RecycleBin: return tr("Recycle bin");
    case NodeKind::State: return Words::state(node.state);
    case NodeKind::More:
        if (node.total < 0)
            return tr("Show more…");
        return node.total > 0 ? tr("%Ln more…", nullptr, node.total)
                              : tr("More than can be shown: narrow the filter");
    case NodeKind::Machines: return tr("Machines");
    case NodeKind::LabAccounts: return tr("Lab accounts");
    case NodeKind::None:
    case NodeKind::Gallery:
    case NodeKind::Definition:
    case NodeKind::Machine:
    case NodeKind::ScaleSet:
    case NodeKind::LabAccount:
    case NodeKind::Lab:
    case NodeKind::Version: return node.name;
    }
    return {};
}

QString GalleryTreeModel::spokenText(const GalleryNode &node) const
{
    QStringList parts{displayText(node)};
    if (node.kind == NodeKind::Region && m_regionsInTrouble.contains(node.region))
        parts << tr("needs attention");
    if (node.kind == NodeKind::Version) {
        const int permille = permilleOf(node);
        if (permille >= 0)
            parts << tr("replicating") << Words::spokenPercent(permille);
        else
            parts << Words::state(node.state).toLower();
        if (node.isLatest)
            parts << tr("latest");
        if (node.isExcluded)
            parts << tr("excluded from latest");
    }
    return parts.join(QStringLiteral(", "));
}

}  // namespace vitrine
