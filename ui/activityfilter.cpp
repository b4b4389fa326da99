#include "ui/activityfilter.h"

#include "models/activitymodel.h"
#include "ui/controls.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace vitrine {

ActivityFilter::ActivityFilter(ActivityModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_text(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacingUnit(this) / 2);
    const std::array<QString, KindCount> names{
        QStringLiteral("showRunningButton"), QStringLiteral("showQueuedButton"),
        QStringLiteral("showFailedButton"), QStringLiteral("showDoneButton")};
    for (std::size_t kind = 0; kind < KindCount; ++kind) {
        auto *button = new QToolButton(this);
        button->setObjectName(names[kind]);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::toggled, this, &ActivityFilter::changed);
        layout->addWidget(button);
        m_switches[kind] = button;
    }
    m_text->setObjectName(QStringLiteral("activityFilter"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    connect(m_text, &QLineEdit::textChanged, this, &ActivityFilter::changed);
    layout->addWidget(m_text);
    connect(&m_model, &ActivityModel::countsChanged, this, &ActivityFilter::updateCounts);
    retranslate();
}

ActivityFilter::Kind ActivityFilter::kindOf(JobState state)
{
    if (state == JobState::Failed)
        return Failed;
    if (isOver(state))
        return Done;
    return isActive(state) ? Running : Queued;
}

bool ActivityFilter::shows(int row) const
{
    const QModelIndex index = m_model.index(row, ActivityModel::TaskColumn);
    const auto state = static_cast<JobState>(index.data(ActivityModel::StateRole).toInt());
    bool any = false;
    for (const QToolButton *button : m_switches)
        any = any || button->isChecked();
    if (any && !m_switches[static_cast<std::size_t>(kindOf(state))]->isChecked())
        return false;
    return index.data().toString().contains(m_text->text().trimmed(), Qt::CaseInsensitive);
}

void ActivityFilter::updateCounts()
{
    m_switches[Running]->setText(tr("Running %L1").arg(m_model.runningCount()));
    m_switches[Queued]->setText(tr("Queued %L1").arg(m_model.waitingCount()));
    m_switches[Failed]->setText(tr("Failed %L1").arg(m_model.failedCount()));
    m_switches[Done]->setText(tr("Done %L1").arg(m_model.doneCount()));
    for (QToolButton *button : m_switches)
        setSpokenName(button, button->text());
}

void ActivityFilter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ActivityFilter::retranslate()
{
    m_text->setPlaceholderText(tr("Filter activities"));
    m_text->setAccessibleName(tr("Filter activities"));
    updateCounts();
}

}  // namespace vitrine
