#include "ui/publish/tonelabel.h"

#include "ui/controls.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace vitrine {

ToneLabel::ToneLabel(Look look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_text(makeTextLabel(this))
    , m_shapeSide(fontMetrics().ascent())
{
    const int unit = spacingUnit(this);
    const int margin = look == Look::Banner ? unit : 0;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(margin + m_shapeSide + unit, margin, margin, margin);
    layout->addWidget(m_text, 1);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    // A path without spaces must not widen the window.
    m_text->setMinimumWidth(1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void ToneLabel::show(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text->setText(text);
    recolour();
    setVisible(!text.isEmpty());
    update();
}

QString ToneLabel::text() const
{
    return m_text->text();
}

void ToneLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QWidget::changeEvent(event);
}

void ToneLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const QColor color = toneColor(m_tone, palette());
    if (m_look == Look::Banner) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(color);
        painter.setBrush(toneBackground(m_tone, palette()));
        const double radius = spacingUnit(this) / 2.0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    const int margin = m_look == Look::Banner ? spacingUnit(this) : 0;
    const QRect shape(margin, m_text->y() + (fontMetrics().height() - m_shapeSide) / 2, m_shapeSide,
                      m_shapeSide);
    paintToneShape(&painter, shape, m_tone, color);
}

void ToneLabel::recolour()
{
    // Only the text's own colour is set: everything else keeps following the application.
    QPalette colours;
    colours.setColor(QPalette::WindowText,
                     m_look == Look::Plain ? toneColor(m_tone, palette())
                                           : palette().color(QPalette::WindowText));
    m_text->setPalette(colours);
}

}  // namespace vitrine
