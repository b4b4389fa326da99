#pragma once

#include "core/gallery/enums.h"
#include "core/jobs/jobstate.h"
#include "ui/theme.h"

#include <QStyledItemDelegate>

#include <functional>

namespace vitrine {

Tone toneOf(JobState state);
Tone toneOf(ProvisioningState state);
Tone toneOf(RegionalReplicationState state);

/// What a state cell shows beside its text.
struct StateReading {
    Tone tone = Tone::Neutral;
    int permille = -1;  ///< 0…1000
    bool hasBar = false;  ///< a bar instead of a shape; with permille -1 an empty track
    bool hasShape = true;  ///< false where there is nothing to say
};

/// Paints a state as shape, word and colour, or as a bar while work is under way. The word is
/// the cell's text; a screen reader gets the model's AccessibleTextRole.
class StateDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using Reader = std::function<StateReading(const QModelIndex &)>;
    explicit StateDelegate(Reader reader, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Reader m_reader;
};

/// Paints a flat bar of \p permille (-1: an empty track) into \p rect.
void paintBar(QPainter *painter, const QRect &rect, int permille, const QColor &color);

}  // namespace vitrine
