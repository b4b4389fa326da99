#include "ui/statedelegate.h"

#include "models/words.h"
#include "ui/controls.h"

#include <QApplication>
#include <QPainter>

namespace vitrine {

Tone toneOf(JobState state)
{
    switch (state) {
    case JobState::Queued:
    case JobState::Paused:
    case JobState::Cancelled: return Tone::Neutral;
    case JobState::Preparing:
    case JobState::Copying:
    case JobState::Verifying:
    case JobState::Committing:
    case JobState::Cancelling: return Tone::Busy;
    case JobState::Interrupted: return Tone::Warning;
    case JobState::Succeeded: return Tone::Good;
    case JobState::Failed: return Tone::Bad;
    }
    return Tone::Neutral;
}

Tone toneOf(ProvisioningState state)
{
    switch (state) {
    case ProvisioningState::Creating:
    case ProvisioningState::Updating:
    case ProvisioningState::Deleting: return Tone::Busy;
    case ProvisioningState::Succeeded: return Tone::Good;
    case ProvisioningState::Failed: return Tone::Bad;
    }
    return Tone::Neutral;
}

Tone toneOf(RegionalReplicationState state)
{
    switch (state) {
    case RegionalReplicationState::Unknown: return Tone::Neutral;
    case RegionalReplicationState::Replicating: return Tone::Busy;
    case RegionalReplicationState::Completed: return Tone::Good;
    case RegionalReplicationState::Failed: return Tone::Bad;
    }
    return Tone::Neutral;
}

void paintBar(QPainter *painter, const QRect &rect, int permille, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double radius = rect.height() / 2.0;
    QColor track = color;
    track.setAlphaF(0.25F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(track);
    painter->drawRoundedRect(rect, radius, radius);
    if (permille > 0) {
        // Never thinner than its own round ends: a started bar is always visible.
        QRectF filled = rect;
        filled.setWidth(qMax<double>(rect.height(), rect.width() * permille / 1000.0));
        painter->setBrush(color);
        painter->drawRoundedRect(filled, radius, radius);
    }
    painter->restore();
}

StateDelegate::StateDelegate(Reader reader, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_reader(std::move(reader))
{
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 2 * option.fontMetrics.height(),
            qMax(size.height(), option.fontMetrics.height() * 3 / 2)};
}

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);

    const StateReading reading = m_reader(index);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const QColor ink = selected ? option.palette.color(QPalette::HighlightedText)
                                : option.palette.color(QPalette::Text);
    const QColor color = selected ? ink : toneColor(reading.tone, option.palette);
    const int unit = option.fontMetrics.height() / 2;
    QRect area = option.rect.adjusted(unit / 2, 0, -unit / 2, 0);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(ink);
    if (reading.hasBar) {
        const QString percent =
            reading.permille >= 0 ? Words::percent(reading.permille) : QString();
        const int percentWidth = option.fontMetrics.horizontalAdvance(Words::percent(1000)) + unit;
        QRect bar(area.left(), 0, qMax(4 * unit, area.width() * 9 / 20), qMax(6, unit * 3 / 4));
        bar.moveTop(area.center().y() - bar.height() / 2);
        paintBar(painter, bar, reading.permille, color);
        const QRect number(bar.right(), area.top(), percentWidth, area.height());
        painter->drawText(number, Qt::AlignRight | Qt::AlignVCenter, percent);
        area.setLeft(number.right() + unit);
    } else if (reading.hasShape) {
        const QRect shape(area.left(), area.center().y() - unit + 1, 2 * unit, 2 * unit);
        paintToneShape(painter, shape.adjusted(1, 1, -1, -1), reading.tone, color);
        area.setLeft(shape.right() + unit);
    }
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(text, Qt::ElideRight, area.width()));
    painter->restore();
}

}  // namespace vitrine
