#pragma once

#include "ui/theme.h"

#include <QWidget>

class QLabel;

namespace vitrine {

/// A line of plain text with the shape of what it means: coloured as a message under a field, in
/// the usual colour as a value, or on the tone's quiet background as a banner. Follows the
/// palette.
class ToneLabel final : public QWidget {
    Q_OBJECT

public:
    enum class Look { Plain, Value, Banner };
    explicit ToneLabel(Look look, QWidget *parent = nullptr);

    /// Shows \p text; hides the widget when it is empty.
    void show(Tone tone, const QString &text);
    Tone tone() const { return m_tone; }
    QString text() const;
    QLabel *label() const { return m_text; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void recolour();

    const Look m_look;
    Tone m_tone = Tone::Neutral;
    QLabel *m_text;
    int m_shapeSide;
};

}  // namespace vitrine
