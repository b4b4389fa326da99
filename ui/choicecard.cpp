#include "ui/choicecard.h"

#include "ui/controls.h"

#include <QIcon>
#include <QPainter>
#include <QStyle>

namespace vitrine {

ChoiceCard::ChoiceCard(const QString &iconName, const QString &objectName, QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(objectName);
    setIcon(QIcon::fromTheme(iconName));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void ChoiceCard::setTexts(const QString &title, const QString &description)
{
    setText(title);
    m_description = description;
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

QFont ChoiceCard::titleFont() const
{
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.15);
    larger.setWeight(QFont::DemiBold);
    return larger;
}

int ChoiceCard::descriptionLeft() const
{
    return 8 * spacingUnit(this);
}

QSize ChoiceCard::sizeHint() const
{
    const int unit = spacingUnit(this);
    const int width = fontMetrics().averageCharWidth() * 72;
    const QRect room(0, 0, width - descriptionLeft() - 2 * unit, unit * 100);
    const int text = fontMetrics().boundingRect(room, Qt::TextWordWrap, m_description).height();
    return {width, QFontMetrics(titleFont()).height() + text + 3 * unit + unit / 2};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const int unit = spacingUnit(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool raised = isEnabled() && (underMouse() || hasFocus());
    QColor edge = palette().color(QPalette::PlaceholderText);
    edge.setAlphaF(0.4F);
    if (raised)
        edge = palette().color(QPalette::Highlight);
    painter.setPen(QPen(edge, hasFocus() ? 2 : 1));
    painter.setBrush(isDown() ? toneBackground(Tone::Busy, palette())
                              : palette().color(isEnabled() ? QPalette::Base : QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), unit / 2.0, unit / 2.0);

    const QRect iconRect(2 * unit, (height() - 4 * unit) / 2, 4 * unit, 4 * unit);
    icon().paint(&painter, iconRect, Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled);
    const int left = descriptionLeft();
    const QFontMetrics titleMetrics(titleFont());
    const int top = unit * 3 / 2;
    painter.setFont(titleFont());
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(QRect(left, top, width() - left - unit, titleMetrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int below = top + titleMetrics.height() + unit / 2;
    painter.drawText(QRect(left, below, width() - left - 2 * unit, height() - below - unit / 2),
                     Qt::AlignLeft | Qt::TextWordWrap, m_description);
}

}  // namespace vitrine
