#include "ui/publish/droparea.h"

#include "ui/controls.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace vitrine {

DropArea::DropArea(QWidget *parent)
    : QFrame(parent)
    , m_text(makeQuietLabel(this))
{
    setObjectName(QStringLiteral("sourceDropArea"));
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    applyPageSpacing(layout, this);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    layout->addWidget(m_text);
    retranslate();
}

QString DropArea::droppedFile(const QMimeData *mime)
{
    const QList<QUrl> urls = mime->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

void DropArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void DropArea::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedFile(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_hovered = true;
    update();
}

void DropArea::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_hovered = false;
    update();
    QFrame::dragLeaveEvent(event);
}

void DropArea::dropEvent(QDropEvent *event)
{
    m_hovered = false;
    update();
    event->acceptProposedAction();
    Q_EMIT dropped(droppedFile(event->mimeData()));
}

void DropArea::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = toneColor(m_hovered ? Tone::Busy : Tone::Neutral, palette());
    painter.setPen(QPen(line, 1, m_hovered ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(m_hovered ? toneBackground(Tone::Busy, palette())
                               : palette().color(QPalette::Base));
    const double radius = spacingUnit(this) / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void DropArea::retranslate()
{
    m_text->setText(tr("…or drop a disk image here"));
}

}  // namespace vitrine
