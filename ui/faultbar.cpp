#include "ui/faultbar.h"

#include "ui/controls.h"
#include "ui/help/helpwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace vitrine {

FaultBar::FaultBar(QWidget *parent)
    : QFrame(parent)
    , m_title(makeHeading(this, 2))
    , m_message(makeTextLabel(this))
    , m_help(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_dismiss(new QToolButton(this))
{
    setObjectName(QStringLiteral("faultBar"));
    // Never squeezed by its neighbours: a message that is cut off explains nothing.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_title->setObjectName(QStringLiteral("faultTitle"));
    m_title->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("faultMessage"));
    m_help->setObjectName(QStringLiteral("faultHelpButton"));
    m_help->setIcon(QIcon::fromTheme(QStringLiteral("help")));
    m_copy->setObjectName(QStringLiteral("faultCopyButton"));
    m_dismiss->setObjectName(QStringLiteral("faultDismissButton"));
    m_copy->setIcon(QIcon::fromTheme(QStringLiteral("edit-copy")));
    m_dismiss->setIcon(QIcon::fromTheme(QStringLiteral("window-close")));
    for (QToolButton *button : {m_help, m_copy, m_dismiss}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }

    const int unit = spacingUnit(this);
    m_texts = new QVBoxLayout;
    m_texts->setSpacing(unit / 2);
    m_texts->addWidget(m_title);
    m_texts->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(m_help);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_dismiss);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4 * unit, unit, unit, unit);
    layout->addLayout(m_texts, 1);
    layout->addLayout(buttons);
    layout->setAlignment(buttons, Qt::AlignTop);

    connect(m_help, &QToolButton::clicked, this, [this] {
        if (m_fault)
            HelpWindow::open(HelpWindow::pageOf(this), this);
    });
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(details()); });
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
    clear();
}

void FaultBar::showFault(const Fault &fault)
{
    m_fault = fault;
    // Of several problems the first is explained; the others are in the list of the help.
    setProperty("helpPage", QStringLiteral("fault:") + fault.flattened().front().reason);
    retranslate();
    show();
}

void FaultBar::clear()
{
    m_fault.reset();
    setProperty("helpPage", QVariant());
    hide();
    retranslate();
}

QString FaultBar::details() const
{
    if (!m_fault)
        return {};
    QStringList lines;
    for (const Fault &fault : m_fault->flattened()) {
        const FaultText text = faultText(fault);
        lines << text.title << text.message << tr("Cause: %1").arg(text.cause)
              << tr("Remedy: %1").arg(text.remedy)
              << tr("Code: %1 (%2)").arg(text.code, fault.reason);
        if (!fault.target.isEmpty())
            lines << tr("Concerns: %1").arg(fault.target);
        if (!fault.systemText.isEmpty())
            lines << tr("The system says: %1").arg(fault.systemText);
        lines << QString();
    }
    return lines.join(QLatin1Char('\n')).trimmed();
}

void FaultBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FaultBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = toneColor(Tone::Bad, palette());
    const int unit = spacingUnit(this);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(color, 1));
    painter.setBrush(toneBackground(Tone::Bad, palette()));
    painter.drawRoundedRect(box, unit / 2.0, unit / 2.0);
    const int top = m_title->geometry().top();
    paintToneShape(&painter, QRect(unit, top, 2 * unit, m_title->height()), Tone::Bad, color);
}

void FaultBar::retranslate()
{
    setSpokenName(m_help, tr("Help on this fault"));
    setSpokenName(m_copy, tr("Copy the details"));
    setSpokenName(m_dismiss, tr("Dismiss the message"));
    delete m_problems;
    m_problems = nullptr;
    if (!m_fault)
        return;
    const FaultText text = faultText(*m_fault);
    m_title->setText(text.title);
    m_message->setText(text.message);
    setAccessibleName(text.title);
    setAccessibleDescription(text.message);
    m_problems = new QWidget(this);
    // A grid, not a form layout: that one gives a wrapping label one line only.
    auto *grid = new QGridLayout(m_problems);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * spacingUnit(this));
    grid->setVerticalSpacing(spacingUnit(this) / 4);
    grid->setColumnStretch(1, 1);
    const std::vector<Fault> problems = m_fault->flattened();
    for (const Fault &problem : problems)
        addProblem(problem, !m_fault->nested.empty());
    m_texts->addWidget(m_problems);
    m_problems->show();
}

void FaultBar::addProblem(const Fault &fault, bool withMessage)
{
    const FaultText text = faultText(fault);
    if (withMessage)
        addRow(tr("Problem"), text.message);
    addRow(tr("Cause"), text.cause);
    addRow(tr("Remedy"), text.remedy);
    addRow(tr("Code"),
           fault.systemText.isEmpty()
               ? QStringLiteral("%1 · %2").arg(text.code, fault.reason)
               : QStringLiteral("%1 · %2 · %3").arg(text.code, fault.reason, fault.systemText));
}

void FaultBar::addRow(const QString &caption, const QString &text)
{
    if (text.isEmpty())
        return;
    QLabel *captionLabel = makeQuietLabel(m_problems);
    captionLabel->setWordWrap(false);
    captionLabel->setText(caption);
    QLabel *textLabel = makeTextLabel(m_problems);
    textLabel->setText(text);
    auto *grid = static_cast<QGridLayout *>(m_problems->layout());
    const int row = grid->rowCount();
    grid->addWidget(captionLabel, row, 0, Qt::AlignTop);
    grid->addWidget(textLabel, row, 1, Qt::AlignTop);
}

}  // namespace vitrine
