#include "models/activitymodel.h"
#include "ui/activitydock.h"
#include "ui/activityfilter.h"
#include "ui/controls.h"

#include <QAction>
#include <QHBoxLayout>
#include <QIcon>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>

// What can be done to the activities: the actions, their menus and buttons, the bandwidth.
namespace vitrine {
namespace {

// Mbit/s, as links are sold; 0: no limit.
constexpr std::array<quint64, 5> kBandwidths{0, 50, 100, 200, 400};

QToolButton *makeButton(QWidget *parent, QAction *action, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    if (action != nullptr)
        button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}  // namespace

void ActivityDock::makeActions()
{
    m_cancel = new QAction(QIcon::fromTheme(QStringLiteral("process-stop")), {}, this);
    m_cancel->setShortcut(Qt::CTRL | Qt::Key_Period);
    m_cancel->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_retry = new QAction(QIcon::fromTheme(QStringLiteral("retry")), {}, this);
    m_retry->setShortcut(Qt::Key_R);
    m_retry->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_pause = new QAction(this);
    // The buttons in the rows take the same key for themselves.
    m_pause->setShortcut(Qt::Key_Space);
    m_pause->setShortcutContext(Qt::WidgetShortcut);
    m_show = new QAction(QIcon::fromTheme(QStringLiteral("go-jump")), {}, this);
    m_command = new QAction(this);
    m_command->setObjectName(QStringLiteral("activityCommandAction"));
    m_pauseAll = new QAction(this);
    m_clearDone = new QAction(this);
    m_showDetails = new QAction(this);
    m_showDetails->setCheckable(true);
    m_moveUp = new QAction(this);
    m_moveDown = new QAction(this);
    m_tree->addActions({m_cancel, m_retry, m_pause});
    const auto current = [this] { return m_tree->currentIndex(); };
    connect(m_cancel, &QAction::triggered, this, [this, current] { cancelAt(current()); });
    connect(m_retry, &QAction::triggered, this, [this, current] { retryAt(current()); });
    connect(m_pause, &QAction::triggered, this, [this, current] { pauseAt(current()); });
    connect(m_show, &QAction::triggered, this, [this, current] {
        Q_EMIT showRequested(current().data(ActivityModel::ResourceIdRole).toString());
    });
    connect(m_command, &QAction::triggered, this, [this, current] {
        Q_EMIT commandRequested(current().data(ActivityModel::ResourceIdRole).toString());
    });
    connect(m_pauseAll, &QAction::triggered, this, &ActivityDock::pauseAllRequested);
    connect(m_clearDone, &QAction::triggered, &m_model, &ActivityModel::clearDone);
    connect(m_showDetails, &QAction::toggled, this, &ActivityDock::updateDetails);
    const auto move = [this, current](bool isUp) {
        if (const JobReport *report = m_model.report(current()))
            Q_EMIT moveRequested(report->uid, isUp);
    };
    connect(m_moveUp, &QAction::triggered, this, [move] { move(true); });
    connect(m_moveDown, &QAction::triggered, this, [move] { move(false); });
}

void ActivityDock::makeMenus()
{
    m_menu = new QMenu(this);
    m_menu->addActions({m_show, m_command, m_pause, m_retry, m_cancel});
    m_menu->addSeparator();
    for (std::size_t i = 0; i < m_priorities.size(); ++i) {
        m_priorities[i] = m_menu->addAction(QString());
        m_priorities[i]->setCheckable(true);
        connect(m_priorities[i], &QAction::triggered, this, [this, i] {
            if (const JobReport *report = m_model.report(m_tree->currentIndex()))
                Q_EMIT priorityRequested(report->uid, static_cast<JobPriority>(i));
        });
    }
    m_menu->addActions({m_moveUp, m_moveDown});
    m_bandwidthMenu = new QMenu(this);
    for (std::size_t i = 0; i < m_bandwidths.size(); ++i) {
        m_bandwidths[i] = m_bandwidthMenu->addAction(QString());
        m_bandwidths[i]->setCheckable(true);
        connect(m_bandwidths[i], &QAction::triggered, this, [this, i] {
            const bool asks = i == kBandwidths.size();
            if (asks)
                askBandwidth();
            else
                Q_EMIT bandwidthRequested(kBandwidths[i]);
            // What is checked is what holds, not what was asked for.
            showBandwidth(m_megabits);
        });
    }
}

QLayout *ActivityDock::makeBars(QWidget *content)
{
    auto *upper = new QHBoxLayout;
    upper->addWidget(m_filter);
    upper->addStretch(1);
    m_bandwidth = makeButton(content, nullptr, QStringLiteral("bandwidthButton"));
    m_bandwidth->setMenu(m_bandwidthMenu);
    m_bandwidth->setPopupMode(QToolButton::InstantPopup);
    upper->addWidget(m_bandwidth);
    upper->addWidget(makeButton(content, m_pauseAll, QStringLiteral("pauseAllButton")));
    upper->addWidget(makeButton(content, m_clearDone, QStringLiteral("clearDoneButton")));
    auto *lower = new QHBoxLayout;
    lower->addWidget(m_summary, 1);
    lower->addWidget(makeButton(content, m_showDetails, QStringLiteral("activityDetailsButton")));
    lower->addWidget(makeButton(content, m_show, QStringLiteral("showActivityResourceButton")));
    lower->addWidget(makeButton(content, m_pause, QStringLiteral("pauseActivityButton")));
    lower->addWidget(makeButton(content, m_retry, QStringLiteral("retryActivityButton")));
    lower->addWidget(makeButton(content, m_cancel, QStringLiteral("cancelActivityButton")));
    auto *bars = new QVBoxLayout;
    bars->addLayout(upper);
    bars->addLayout(lower);
    return bars;
}

void ActivityDock::showBandwidth(quint64 megabits)
{
    m_megabits = megabits;
    bool isListed = false;
    for (std::size_t i = 0; i < kBandwidths.size(); ++i) {
        const bool holds = kBandwidths[i] == megabits;
        m_bandwidths[i]->setChecked(holds);
        isListed = isListed || holds;
    }
    m_bandwidths.back()->setChecked(!isListed);
    m_bandwidth->setText(megabits == 0 ? tr("No limit") : tr("Limit %L1 Mbit/s").arg(megabits));
    setSpokenName(m_bandwidth, tr("Bandwidth: %1").arg(m_bandwidth->text()));
}

void ActivityDock::askBandwidth()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("bandwidthDialog"));
    dialog->setWindowTitle(tr("Bandwidth"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(0, 10'000'000);
    dialog->setIntValue(static_cast<int>(m_megabits));
    dialog->setLabelText(tr("Mbit/s for all jobs together; 0 means no limit:"));
    connect(dialog, &QInputDialog::intValueSelected, this,
            [this](int megabits) { Q_EMIT bandwidthRequested(static_cast<quint64>(megabits)); });
    dialog->open();
}

void ActivityDock::nameBandwidths()
{
    m_bandwidths[0]->setText(tr("No limit"));
    for (std::size_t i = 1; i < kBandwidths.size(); ++i)
        m_bandwidths[i]->setText(tr("%L1 Mbit/s").arg(kBandwidths[i]));
    m_bandwidths.back()->setText(tr("Other…"));
    showBandwidth(m_megabits);
}

}  // namespace vitrine
