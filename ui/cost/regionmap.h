#pragma once

#include "ui/theme.h"

#include <QPointF>
#include <QRectF>
#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

namespace vitrine {

/// A region as the map shows it.
struct MapRegion {
    QString region;  ///< normalised
    QString label;
    QString text;  ///< what it says to a screen reader, and in a tool tip
    Tone tone = Tone::Neutral;
    std::uint64_t bytes = 0;  ///< the more, the larger the dot
};

/// Regions on a map of the world in equirectangular projection, each a dot with the shape, colour
/// and name of its state; faint points are the other public regions. Regions without a known place
/// stand in a row below. What it shows stands in a table beside it, too.
class RegionMap final : public QWidget {
    Q_OBJECT

public:
    explicit RegionMap(QWidget *parent = nullptr);

    void showRegions(const QString &title, std::vector<MapRegion> regions);
    /// What each state is called, in the order of the legend.
    void setLegend(std::vector<std::pair<Tone, QString>> legend);
    /// Returns the region at a point of the widget; empty: none.
    QString regionAt(const QPointF &at) const;
    /// Returns where a region's dot is; null for one that is not shown.
    QRectF dotOf(const QString &region) const;

Q_SIGNALS:
    /// A person pressed on a region.
    void chosen(const QString &region);

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Dot {
        const MapRegion *region = nullptr;
        QRectF place;
        std::optional<QRectF> label;  ///< absent where there is no room
    };

    QRectF mapRect() const;
    QPointF pointOf(double latitude, double longitude) const;
    double radiusOf(const MapRegion &region) const;
    std::vector<Dot> dots() const;
    std::vector<Dot> placelessDots() const;
    void placeLabels(std::vector<Dot> &dots) const;
    const Dot *dotAt(const std::vector<Dot> &dots, const QPointF &at) const;
    void paintGround(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;

    QString m_title;
    std::vector<MapRegion> m_regions;
    std::vector<std::pair<Tone, QString>> m_legend;
};

}  // namespace vitrine
