#include "ui/change/undobar.h"

#include "ui/change/edithistory.h"
#include "ui/controls.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace vitrine {
namespace {

// Long enough to read one line and reach the button.
constexpr std::chrono::seconds kOffered{10};

}  // namespace

UndoBar::UndoBar(EditHistory &history, QWidget *parent)
    : QFrame(parent)
    , m_history(history)
    , m_text(makeTextLabel(this))
    , m_undo(new QPushButton(this))
{
    setObjectName(QStringLiteral("undoBar"));
    m_text->setObjectName(QStringLiteral("undoBarText"));
    m_undo->setObjectName(QStringLiteral("undoBarButton"));
    const int unit = spacingUnit(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * unit, unit / 2, unit, unit / 2);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(kOffered);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        m_history.undo();
    });
    connect(&m_history, &EditHistory::saved, this, &UndoBar::offer);
    connect(&m_history, &EditHistory::availabilityChanged, this,
            [this] { m_undo->setEnabled(m_history.canUndo()); });
    retranslate();
}

void UndoBar::offer(const QString &name)
{
    m_name = name;
    retranslate();
    m_undo->setEnabled(m_history.canUndo());
    show();
    m_timer.start();
}

void UndoBar::retranslate()
{
    //: %1 is the name of a resource
    m_text->setText(tr("%1 was changed.").arg(m_name));
    m_undo->setText(tr("Undo"));
    setAccessibleName(m_text->text());
}

void UndoBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UndoBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), toneBackground(Tone::Good, palette()));
}

}  // namespace vitrine
