#pragma once

#include "ui/theme.h"

#include <QString>

class QLabel;
class QLayout;
class QPainter;
class QRect;
class QWidget;

// Small building blocks that give every page the same look. Text is always plain: names come
// from people and files and are never read as markup.
namespace vitrine {

/// Returns half a line's height: the unit of all spacing.
int spacingUnit(const QWidget *widget);
/// Gives \p layout the page's margins (two units) and spacing (one unit).
void applyPageSpacing(QLayout *layout, const QWidget *widget);

/// A plain text label that wraps and can be selected.
QLabel *makeTextLabel(QWidget *parent);
/// A label in the quiet colour, for hints under fields and captions.
QLabel *makeQuietLabel(QWidget *parent);
/// A page's or section's title. \p level 1 is the larger.
QLabel *makeHeading(QWidget *parent, int level = 1);

/// Paints the status shape of \p tone into \p rect: ring, half disc, tick, triangle or cross.
void paintToneShape(QPainter *painter, const QRect &rect, Tone tone, const QColor &color);
/// Gives \p widget the name assistive technology reads and, when it has none, the tool tip.
void setSpokenName(QWidget *widget, const QString &name);

}  // namespace vitrine
