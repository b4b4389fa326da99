#include "ui/contraststyle.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace vitrine {
namespace {

void outline(const QStyleOption &option, QPainter *painter, double radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter->setPen(
        QPen(option.palette.color(hasFocus ? QPalette::Highlight : QPalette::PlaceholderText),
             hasFocus ? 2 : 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

bool isFrame(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_Frame:
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_PanelButtonCommand:
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_FrameGroupBox:
    case QStyle::PE_FrameMenu: return true;
    default: return false;
    }
}

}  // namespace

ContrastStyle::ContrastStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void ContrastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!isHighContrast(option->palette))
        return;
    if (element == PE_IndicatorRadioButton)
        outline(*option, painter, option->rect.height() / 2.0);
    else if (isFrame(element))
        outline(*option, painter, 2);
}

void ContrastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox || control == CC_SpinBox) && isHighContrast(option->palette))
        outline(*option, painter, 2);
}

}  // namespace vitrine
