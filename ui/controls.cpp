#include "ui/controls.h"

#include <QFontMetrics>
#include <QLabel>
#include <QLayout>
#include <QPainter>
#include <QPainterPath>

namespace vitrine {

int spacingUnit(const QWidget *widget)
{
    return widget->fontMetrics().height() / 2;
}

void applyPageSpacing(QLayout *layout, const QWidget *widget)
{
    const int unit = spacingUnit(widget);
    layout->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    layout->setSpacing(unit);
}

QLabel *makeTextLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *makeQuietLabel(QWidget *parent)
{
    QLabel *label = makeTextLabel(parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *makeHeading(QWidget *parent, int level)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * (level == 1 ? 1.5 : 1.15));
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

void paintToneShape(QPainter *painter, const QRect &rect, Tone tone, const QColor &color)
{
    const double side = qMin(rect.width(), rect.height()) * 0.8;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(rect).center());
    const QPen pen(color, qMax(1.5, side / 8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    const QPointF corner = box.topLeft();
    const auto at = [&](double x, double y) { return corner + QPointF(x * side, y * side); };
    switch (tone) {
    case Tone::Neutral: painter->drawEllipse(box.adjusted(1, 1, -1, -1)); break;
    case Tone::Busy:
        painter->drawEllipse(box.adjusted(1, 1, -1, -1));
        painter->setBrush(color);
        painter->drawPie(box.adjusted(1, 1, -1, -1), 90 * 16, -180 * 16);
        break;
    case Tone::Good:
        painter->drawPolyline(QPolygonF{at(0.08, 0.55), at(0.38, 0.85), at(0.92, 0.2)});
        break;
    case Tone::Warning:
        painter->drawPolygon(QPolygonF{at(0.5, 0.08), at(0.96, 0.9), at(0.04, 0.9)});
        painter->drawLine(at(0.5, 0.42), at(0.5, 0.62));
        painter->drawPoint(at(0.5, 0.76));
        break;
    case Tone::Bad:
        painter->drawLine(at(0.15, 0.15), at(0.85, 0.85));
        painter->drawLine(at(0.85, 0.15), at(0.15, 0.85));
        break;
    }
    painter->restore();
}

void setSpokenName(QWidget *widget, const QString &name)
{
    widget->setAccessibleName(name);
    if (widget->toolTip().isEmpty() || widget->property("spokenTip").toBool()) {
        widget->setToolTip(name);
        widget->setProperty("spokenTip", true);
    }
}

}  // namespace vitrine
