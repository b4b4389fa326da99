#include "ui/treedelegate.h"

#include "models/compute/workloadnodes.h"
#include "models/gallerytreemodel.h"
#include "models/words.h"
#include "ui/controls.h"
#include "ui/statedelegate.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QPainter>

namespace vitrine {
namespace {

NodeKind kindOf(const QModelIndex &index)
{
    return static_cast<NodeKind>(index.data(GalleryTreeModel::KindRole).toInt());
}

QIcon iconOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Galleries:
    case NodeKind::SharedWithMe:
    case NodeKind::Gallery: return QIcon::fromTheme(QStringLiteral("gallery"));
    case NodeKind::Definition: return QIcon::fromTheme(QStringLiteral("image-definition"));
    case NodeKind::Regions:
    case NodeKind::Region: return QIcon::fromTheme(QStringLiteral("region"));
    case NodeKind::RecycleBin: return QIcon::fromTheme(QStringLiteral("edit-delete"));
    case NodeKind::Machines:
    case NodeKind::Machine:
    case NodeKind::ScaleSet: return QIcon::fromTheme(QStringLiteral("server"));
    case NodeKind::LabAccounts:
    case NodeKind::LabAccount:
    case NodeKind::Lab: return QIcon::fromTheme(QStringLiteral("sample"));
    case NodeKind::None:
    case NodeKind::Version:
    case NodeKind::State:
    case NodeKind::More: return {};
    }
    return {};
}

/// Paints \p icon, in one colour when \p ink is valid: on the highlight its own would drown.
void paintIcon(QPainter *painter, const QRect &rect, const QIcon &icon, const QColor &ink)
{
    if (!ink.isValid()) {
        icon.paint(painter, rect);
        return;
    }
    QPixmap pixmap = icon.pixmap(rect.size(), painter->device()->devicePixelRatio());
    QPainter tint(&pixmap);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(pixmap.rect(), ink);
    tint.end();
    painter->drawPixmap(rect, pixmap);
}

}  // namespace

TreeDelegate::TreeDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize TreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 4 * option.fontMetrics.height(), option.fontMetrics.height() * 3 / 2};
}

QString TreeDelegate::badge(const QModelIndex &index)
{
    const NodeKind kind = kindOf(index);
    if (kind == NodeKind::Version) {
        const int permille = index.data(GalleryTreeModel::PermilleRole).toInt();
        if (permille >= 0)
            return Words::percent(permille);
        if (index.data(GalleryTreeModel::IsLatestRole).toBool())
            return tr("latest");
        if (index.data(GalleryTreeModel::IsExcludedRole).toBool())
            //: a version that `latest` never means
            return tr("excluded");
        return {};
    }
    if (kind == NodeKind::More || kind == NodeKind::Regions || hasWorkloads(kind))
        return {};
    const int count = index.data(GalleryTreeModel::CountRole).toInt();
    return count > 0 ? QLocale().toString(count) : QString();
}

void TreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString name = cell.text;
    cell.text.clear();
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);

    const NodeKind kind = kindOf(index);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? ink : option.palette.color(QPalette::PlaceholderText);
    const int unit = option.fontMetrics.height() / 2;
    const int side = 2 * unit;
    QRect area = option.rect.adjusted(unit / 2, 0, -unit, 0);
    const QRect mark(area.left(), area.center().y() - unit + 1, side, side);
    painter->save();
    painter->setFont(option.font);
    if (kind == NodeKind::Version) {
        const bool replicating = index.data(GalleryTreeModel::PermilleRole).toInt() >= 0;
        const auto state =
            static_cast<ProvisioningState>(index.data(GalleryTreeModel::StateRole).toInt());
        const Tone tone = replicating ? Tone::Busy : toneOf(state);
        paintToneShape(painter, mark.adjusted(1, 1, -1, -1), tone,
                       selected ? ink : toneColor(tone, option.palette));
    } else if (kind == NodeKind::State) {
        const Tone tone =
            toneOf(static_cast<ProvisioningState>(index.data(GalleryTreeModel::StateRole).toInt()));
        paintToneShape(painter, mark.adjusted(1, 1, -1, -1), tone,
                       selected ? ink : toneColor(tone, option.palette));
    } else if (index.data(GalleryTreeModel::AttentionRole).toBool()) {
        paintToneShape(painter, mark.adjusted(1, 1, -1, -1), Tone::Warning,
                       selected ? ink : toneColor(Tone::Warning, option.palette));
    } else if (const QIcon icon = iconOf(kind); !icon.isNull()) {
        paintIcon(painter, mark, icon, selected ? ink : QColor());
    }
    area.setLeft(mark.right() + unit);
    const QString right = badge(index);
    painter->setPen(quiet);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, right);
    area.setRight(area.right() - option.fontMetrics.horizontalAdvance(right) - unit / 2);
    painter->setPen(kind == NodeKind::More ? quiet : ink);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(name, Qt::ElideMiddle, area.width()));
    painter->restore();
}

}  // namespace vitrine
