#pragma once

#include <QProxyStyle>

namespace vitrine {

/// Fusion, with outlines that can be seen in the high contrast: Fusion makes them by darkening the
/// window's colour, and there is nothing darker than black.
class ContrastStyle final : public QProxyStyle {
    Q_OBJECT

public:
    ContrastStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget = nullptr) const override;
};

}  // namespace vitrine
