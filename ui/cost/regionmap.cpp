#include "ui/cost/regionmap.h"

#include "core/gallery/publicregions.h"
#include "ui/controls.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <tuple>

namespace vitrine {
namespace {

// Degrees. No public region is nearer to a pole.
constexpr double kNorth = 72;
constexpr double kSouth = -50;
constexpr double kEast = 180;
constexpr double kStep = 30;

QColor faint(const QPalette &palette, float alpha)
{
    QColor color = palette.color(QPalette::Text);
    color.setAlphaF(alpha);
    return color;
}

const PublicRegion *placeOf(const MapRegion &region)
{
    const PublicRegion *found = findPublicRegion(region.region);
    return found != nullptr && found->latitude && found->longitude ? found : nullptr;
}

}  // namespace

RegionMap::RegionMap(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("regionMap"));
    setMinimumHeight(fontMetrics().height() * 14);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void RegionMap::showRegions(const QString &title, std::vector<MapRegion> regions)
{
    m_title = title;
    m_regions = std::move(regions);
    // What most needs to be seen keeps its label; large dots lie below small ones.
    std::ranges::sort(m_regions, std::ranges::greater(), [](const MapRegion &region) {
        return std::tuple(region.tone, region.bytes, region.region);
    });
    QStringList spoken;
    for (const MapRegion &region : m_regions)
        spoken << region.text;
    setAccessibleName(title);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

void RegionMap::setLegend(std::vector<std::pair<Tone, QString>> legend)
{
    m_legend = std::move(legend);
    update();
}

QRectF RegionMap::mapRect() const
{
    const double line = fontMetrics().height();
    // The title stands above; the legend and the regions without a place below.
    const QRectF room = QRectF(rect()).adjusted(line, 1.5 * line, -line, -4 * line);
    const double unit =
        std::max(0.1, std::min(room.width() / (2 * kEast), room.height() / (kNorth - kSouth)));
    QRectF map(0, 0, unit * 2 * kEast, unit * (kNorth - kSouth));
    map.moveCenter(room.center());
    return map;
}

QPointF RegionMap::pointOf(double latitude, double longitude) const
{
    const QRectF map = mapRect();
    return {map.left() + map.width() * (longitude + kEast) / (2 * kEast),
            map.top() + map.height() * (kNorth - latitude) / (kNorth - kSouth)};
}

double RegionMap::radiusOf(const MapRegion &region) const
{
    std::uint64_t most = 1;
    for (const MapRegion &one : m_regions)
        most = std::max(most, one.bytes);
    const double share = static_cast<double>(region.bytes) / static_cast<double>(most);
    // The area says how much it is.
    return fontMetrics().height() * (0.45 + 0.55 * std::sqrt(share));
}

std::vector<RegionMap::Dot> RegionMap::dots() const
{
    std::vector<Dot> list;
    for (const MapRegion &region : m_regions) {
        const PublicRegion *place = placeOf(region);
        if (place == nullptr)
            continue;
        const double radius = radiusOf(region);
        QRectF dot(0, 0, 2 * radius, 2 * radius);
        dot.moveCenter(pointOf(*place->latitude, *place->longitude));
        list.push_back({&region, dot, {}});
    }
    placeLabels(list);
    const auto beside = placelessDots();
    list.insert(list.end(), beside.begin(), beside.end());
    return list;
}

std::vector<RegionMap::Dot> RegionMap::placelessDots() const
{
    std::vector<Dot> list;
    const double line = fontMetrics().height();
    const double gap = line / 2;
    double x = line;
    for (const MapRegion &region : m_regions) {
        if (placeOf(region) != nullptr)
            continue;
        const double size = 2 * radiusOf(region);
        const double width = fontMetrics().horizontalAdvance(region.label);
        if (x + size + gap + width > this->width() - line)
            break;
        const double middle = height() - 2.75 * line;
        list.push_back({&region, QRectF(x, middle - size / 2, size, size),
                        QRectF(x + size + gap / 2, middle - line / 2, width, line)});
        x += size + width + 2 * line;
    }
    return list;
}

void RegionMap::placeLabels(std::vector<Dot> &dots) const
{
    const QRectF map = mapRect();
    std::vector<QRectF> taken;
    for (const Dot &dot : dots)
        taken.push_back(dot.place);
    const double gap = fontMetrics().height() / 6.0;
    for (Dot &dot : dots) {
        const QSizeF size(fontMetrics().horizontalAdvance(dot.region->label),
                          fontMetrics().height());
        const QPointF middle = dot.place.center();
        const double low = middle.y() - size.height() / 2;
        const double mid = middle.x() - size.width() / 2;
        const std::array<QPointF, 4> places{QPointF(dot.place.right() + gap, low),
                                            QPointF(dot.place.left() - gap - size.width(), low),
                                            QPointF(mid, dot.place.top() - gap - size.height()),
                                            QPointF(mid, dot.place.bottom() + gap)};
        for (const QPointF &corner : places) {
            const QRectF label(corner, size);
            const bool isFree =
                std::ranges::none_of(taken, [&](const QRectF &t) { return t.intersects(label); });
            if (!isFree || !map.contains(label))
                continue;
            dot.label = label;
            taken.push_back(label);
            break;
        }
    }
}

const RegionMap::Dot *RegionMap::dotAt(const std::vector<Dot> &dots, const QPointF &at) const
{
    // The last is painted above the others.
    for (auto dot = dots.rbegin(); dot != dots.rend(); ++dot) {
        if (dot->place.contains(at) || (dot->label && dot->label->contains(at)))
            return &*dot;
    }
    return nullptr;
}

QString RegionMap::regionAt(const QPointF &at) const
{
    const std::vector<Dot> shown = dots();
    const Dot *dot = dotAt(shown, at);
    return dot == nullptr ? QString() : dot->region->region;
}

QRectF RegionMap::dotOf(const QString &region) const
{
    const std::vector<Dot> shown = dots();
    const auto found = std::ranges::find_if(
        shown, [&region](const Dot &dot) { return dot.region->region == region; });
    return found == shown.end() ? QRectF() : found->place;
}

bool RegionMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *asked = static_cast<QHelpEvent *>(event);
    const std::vector<Dot> shown = dots();
    if (const Dot *dot = dotAt(shown, asked->pos()); dot != nullptr)
        QToolTip::showText(asked->globalPos(), dot->region->text.toHtmlEscaped(), this);
    else
        QToolTip::hideText();
    return true;
}

void RegionMap::mousePressEvent(QMouseEvent *event)
{
    const QString region = regionAt(event->position());
    if (!region.isEmpty())
        Q_EMIT chosen(region);
}

void RegionMap::paintGround(QPainter &painter) const
{
    painter.setPen(faint(palette(), 0.18F));
    const QRectF map = mapRect();
    painter.drawRect(map);
    const auto degrees = [](double value, const QString &positive, const QString &negative) {
        const QString number = QString::number(std::abs(value));
        return value == 0 ? tr("%1°").arg(number) : (value > 0 ? positive : negative).arg(number);
    };
    const QColor text = faint(palette(), 0.6F);
    const auto name = [&](const QPointF &at, const QString &words) {
        painter.setPen(text);
        painter.drawText(at, words);
        painter.setPen(faint(palette(), 0.18F));
    };
    const double line = fontMetrics().height();
    double taken = map.left();  // up to where names stand: on a small map not every one has room
    for (double east = -kEast + kStep; east < kEast; east += kStep) {
        const QPointF foot = pointOf(kSouth, east);
        painter.drawLine(foot, pointOf(kNorth, east));
        //: degrees of longitude, east and west
        const QString words = degrees(east, tr("%1° E"), tr("%1° W"));
        const double end = foot.x() + line / 3 + fontMetrics().horizontalAdvance(words);
        if (foot.x() < taken || end > map.right())
            continue;
        taken = end;
        name(foot + QPointF(line / 6, -line / 4), words);
    }
    for (double north = -kStep; north < kNorth; north += kStep) {
        const QPointF left = pointOf(north, -kEast);
        painter.drawLine(left, pointOf(north, kEast));
        //: degrees of latitude, north and south
        name(left + QPointF(line / 6, -line / 6), degrees(north, tr("%1° N"), tr("%1° S")));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(faint(palette(), 0.3F));
    for (const PublicRegion &region : publicRegions()) {
        if (region.latitude && region.longitude)
            painter.drawEllipse(pointOf(*region.latitude, *region.longitude), 2, 2);
    }
}

void RegionMap::paintLegend(QPainter &painter) const
{
    const double line = fontMetrics().height();
    double x = line;
    const double y = height() - 1.25 * line;
    for (const auto &[tone, word] : m_legend) {
        const QRect shape(static_cast<int>(x), static_cast<int>(y), static_cast<int>(line),
                          static_cast<int>(line));
        paintToneShape(&painter, shape, tone, toneColor(tone, palette()));
        const double width = fontMetrics().horizontalAdvance(word);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(x + 1.3 * line, y, width + line, line), Qt::AlignVCenter, word);
        x += 2.8 * line + width;
    }
}

void RegionMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(rect(), Qt::AlignHCenter | Qt::AlignTop, m_title);
    paintGround(painter);
    for (const Dot &dot : dots()) {
        const QColor color = toneColor(dot.region->tone, palette());
        QColor ground = color;
        ground.setAlphaF(0.2F);
        painter.setPen(color);
        painter.setBrush(ground);
        painter.drawEllipse(dot.place);
        const double size = fontMetrics().height() * 0.8;
        QRectF shape(0, 0, size, size);
        shape.moveCenter(dot.place.center());
        paintToneShape(&painter, shape.toRect(), dot.region->tone, color);
        if (!dot.label)
            continue;
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(*dot.label, Qt::AlignCenter, dot.region->label);
    }
    paintLegend(painter);
}

}  // namespace vitrine
