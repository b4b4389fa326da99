#include "ui/cost/retentionview.h"

#include "core/gallery/resources.h"
#include "core/service/workspace.h"
#include "models/figures/costfigures.h"
#include "models/words.h"
#include "ui/controls.h"
#include "ui/cost/readstate.h"
#include "ui/cost/ruledialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine {

RetentionView::RetentionView(ConsoleModels &models, QWidget *parent)
    : FigureView(models, QStringLiteral("retentionTable"), parent)
    , m_rulesCaption(new QLabel(this))
    , m_rules(new QListWidget(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_apply(new QPushButton(this))
{
    panel().table()->setItemDelegateForColumn(1, new StateDelegate(readRetentionState, this));
    m_rulesCaption->setBuddy(m_rules);
    m_rules->setObjectName(QStringLiteral("retentionRules"));
    m_rules->setMaximumHeight(fontMetrics().height() * 6);
    m_add->setObjectName(QStringLiteral("addRuleButton"));
    m_remove->setObjectName(QStringLiteral("removeRuleButton"));
    m_apply->setObjectName(QStringLiteral("applyRetentionButton"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_apply);
    auto *top = qobject_cast<QVBoxLayout *>(panel().layout());
    top->insertWidget(0, m_rulesCaption);
    top->insertWidget(1, m_rules);
    top->insertLayout(2, buttons);
    connect(m_add, &QPushButton::clicked, this, &RetentionView::addRule);
    connect(m_remove, &QPushButton::clicked, this, &RetentionView::removeRule);
    connect(m_apply, &QPushButton::clicked, this, &RetentionView::askToApply);
    connect(m_rules, &QListWidget::currentRowChanged, this, &RetentionView::updateButtons);
    retranslate();
}

void RetentionView::read()
{
    ask(
        [resource = resource()](Workspace &workspace) -> Result<Answer> {
            auto rules = workspace.advice().rules(resource);
            if (!rules)
                return std::unexpected(std::move(rules.error()));
            auto simulation = workspace.advice().simulate(resource);
            if (!simulation)
                return std::unexpected(std::move(simulation.error()));
            return Answer{std::move(*rules), std::move(*simulation)};
        },
        [this](Answer answer) {
            m_answer = std::move(answer);
            showAnswer();
        });
}

QString RetentionView::ruleText(const RetentionRule &rule) const
{
    QStringList parts;
    if (rule.keepLast)
        parts << tr("keeps the last %Ln version(s)", nullptr, *rule.keepLast);
    if (rule.keepDays)
        parts << tr("keeps what is younger than %Ln day(s)", nullptr, *rule.keepDays);
    for (const auto &[name, value] : rule.keepTags.asKeyValueRange())
        parts << (value.isEmpty() ? tr("keeps what has the tag %1").arg(name)
                                  : tr("keeps what has the tag %1 = %2").arg(name, value));
    //: %1 the name of a rule, %2 where it counts, %3 what it does
    return tr("%1, on %2: %3")
        .arg(rule.name, Words::resource(rule.scope), parts.join(QStringLiteral(", ")));
}

void RetentionView::showAnswer()
{
    const int row = m_rules->currentRow();
    m_rules->clear();
    for (const RetentionRule &rule : m_answer.rules)
        m_rules->addItem(ruleText(rule));
    m_rules->setCurrentRow(std::min(row, m_rules->count() - 1));
    panel().showTable(tr("Retention"), CostFigures::retention(m_answer.simulation));
    const RetentionSimulation &found = m_answer.simulation;
    const auto due = found.due();
    if (m_answer.rules.empty())
        panel().setSummary(tr("No rule: every version stays until somebody deletes it. A rule says "
                              "what is kept; nothing goes before you have seen the list and said "
                              "so."));
    else if (due.empty())
        panel().setSummary(tr("Nothing goes now."));
    else
        //: %1 bytes, %2 money
        panel().setSummary(tr("%Ln version(s) would go now: %1 less in the regions, %2 less a "
                              "month.",
                              nullptr, static_cast<int>(due.size()))
                               .arg(Words::bytes(found.storedBytes()),
                                    CostFigures::money(found.perMonth(), found.currency)));
    updateButtons();
}

void RetentionView::addRule()
{
    auto *dialog = new RuleDialog(models(), resource(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RuleDialog::saved, this, &RetentionView::read);
    dialog->open();
}

template <typename Work>
void RetentionView::change(Work work)
{
    ask(
        [work = std::move(work)](Workspace &workspace) -> Result<bool> {
            auto done = work(workspace);
            if (!done)
                return std::unexpected(std::move(done.error()));
            return true;
        },
        [this](bool) {
            models().refresh();
            read();
        });
}

void RetentionView::removeRule()
{
    const int row = m_rules->currentRow();
    if (row < 0 || row >= std::ssize(m_answer.rules))
        return;
    const RetentionRule &rule = m_answer.rules[static_cast<std::size_t>(row)];
    change([scope = rule.scope, name = rule.name](Workspace &workspace) {
        return workspace.advice().removeRule(workspace.caller(), scope, name);
    });
}

void RetentionView::askToApply()
{
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Please confirm"),
        tr("Delete %Ln version(s)?", nullptr, static_cast<int>(m_answer.simulation.due().size())),
        QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("confirmBox"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("They go into the recycle bins of their galleries, as the list "
                               "says. If anything has changed since, nothing is deleted."));
    QPushButton *button = box->addButton(tr("&Delete versions"), QMessageBox::DestructiveRole);
    button->setObjectName(QStringLiteral("confirmButton"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(button, &QPushButton::clicked, this, &RetentionView::apply);
    box->open();
}

void RetentionView::apply()
{
    change([simulation = m_answer.simulation](Workspace &workspace) {
        return workspace.advice().apply(workspace.caller(), simulation);
    });
}

void RetentionView::updateButtons()
{
    const bool hasPlace =
        resource().isType(kGalleryType) || resource().isType(kImageDefinitionType);
    m_add->setEnabled(hasPlace);
    m_add->setToolTip(hasPlace ? QString()
                               : tr("A rule belongs to a gallery or to an image definition: choose "
                                    "one in the tree."));
    m_remove->setEnabled(m_rules->currentRow() >= 0);
    m_apply->setEnabled(!m_answer.simulation.due().empty());
}

void RetentionView::retranslate()
{
    m_rulesCaption->setText(tr("R&ules"));
    m_rules->setAccessibleName(tr("Retention rules"));
    m_add->setText(tr("New rule…"));
    m_remove->setText(tr("Remove rule"));
    m_apply->setText(tr("Delete what goes now…"));
    panel().retranslate();
    showAnswer();
}

}  // namespace vitrine
