#include "ui/change/plandialog.h"

#include "models/figures/costfigures.h"
#include "models/words.h"
#include "ui/change/planlist.h"
#include "ui/controls.h"
#include "ui/equivalent/equivalentsection.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vitrine {
namespace {

QString numberText(const std::optional<VersionNumber> &number)
{
    return number ? number->toString() : Words::dash();
}

}  // namespace

PlanDialog::PlanDialog(ReplicationPlan plan, std::vector<ResourceRequest> requests, QWidget *parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_heading(makeHeading(this, 2))
    , m_list(new PlanList(m_plan, this))
    , m_totals(makeTextLabel(this))
    , m_costs(makeTextLabel(this))
    , m_source(makeQuietLabel(this))
    , m_latest(makeTextLabel(this))
    , m_understand(new QCheckBox(this))
{
    setObjectName(QStringLiteral("planDialog"));
    setProperty("helpPage", QStringLiteral("replica"));
    m_totals->setObjectName(QStringLiteral("planTotals"));
    m_costs->setObjectName(QStringLiteral("planCosts"));
    m_costs->hide();
    m_latest->setObjectName(QStringLiteral("planLatest"));
    m_understand->setObjectName(QStringLiteral("understandCheck"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_apply = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(QStringLiteral("applyPlanButton"));
    m_cancel->setObjectName(QStringLiteral("cancelPlanButton"));

    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_list);
    area->setMinimumHeight(fontMetrics().height() * 10);
    auto *section = new EquivalentSection(this);
    section->setRequests(std::move(requests));
    auto *layout = new QVBoxLayout(this);
    applyPageSpacing(layout, this);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_heading, area, m_totals, m_costs, m_source, m_latest,
                                          section, m_understand, buttons})
        layout->addWidget(widget);
    setMinimumWidth(fontMetrics().averageCharWidth() * 100);

    const bool loses = !m_plan.losses().isEmpty();
    m_understand->setVisible(loses);
    QPushButton *first = loses ? m_cancel : m_apply;
    m_apply->setAutoDefault(!loses);
    first->setDefault(true);
    first->setFocus();
    connect(m_understand, &QCheckBox::toggled, this, &PlanDialog::updateApply);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    updateApply();
}

void PlanDialog::setCost(CostEstimate cost)
{
    m_cost = std::move(cost);
    m_costs->show();
    retranslate();
}

void PlanDialog::updateApply()
{
    m_apply->setEnabled(requireAccepted(m_plan, m_understand->isChecked()).has_value());
}

QString PlanDialog::totalsText() const
{
    if (!m_plan.changesReplicas())
        return tr("No replica is made or removed.");
    QStringList parts;
    if (m_plan.copies() > 0) {
        const QString bytes = Words::bytes(m_plan.bytesToWrite());
        parts << tr("%n copy(ies) to make", nullptr, m_plan.copies())
              << (m_plan.isExact() ? tr("%1 to write").arg(bytes)
                                   : tr("up to %1 to write").arg(bytes));
        if (const auto estimate = m_plan.estimate())
            //: %1 is a time, for example 14 min
            parts << tr("about %1, as fast as past jobs").arg(Words::timeLeft(*estimate));
        else
            parts << tr("time not known: nothing measured yet");
    }
    if (m_plan.bytesFreed() > 0)
        parts << tr("up to %1 freed").arg(Words::bytes(m_plan.bytesFreed()));
    return parts.join(QStringLiteral(" · "));
}

QString PlanDialog::latestText() const
{
    QStringList lines;
    for (const LatestChange &change : m_plan.latest) {
        const QString before = numberText(change.before);
        const QString after = numberText(change.after);
        if (change.region.isEmpty())
            //: %1 and %2 are version numbers, or a dash for none
            lines << tr("“latest” changes from %1 to %2.").arg(before, after);
        else
            //: %1 is a region, %2 and %3 are version numbers, or a dash for none
            lines << tr("“latest” in %1 changes from %2 to %3.")
                         .arg(Words::region(change.region), before, after);
    }
    return lines.join(u'\n');
}

void PlanDialog::retranslate()
{
    setWindowTitle(tr("What will happen"));
    m_heading->setText(tr("Change the replication of %1").arg(Words::resource(m_plan.version)));
    m_totals->setText(totalsText());
    if (m_cost)
        m_costs->setText(CostFigures::estimate(*m_cost).join(u' '));
    m_source->setText(m_plan.copiedFrom.isEmpty()
                          ? tr("Copied from the version's source.")
                          : tr("Copied from %1.").arg(Words::region(m_plan.copiedFrom)));
    m_source->setVisible(m_plan.copies() > 0);
    m_latest->setText(latestText());
    m_latest->setVisible(!m_plan.latest.empty());
    m_understand->setText(
        m_plan.regionsLost() > 0
            ? tr("I &understand that %n region(s) lose this image", nullptr, m_plan.regionsLost())
            : tr("I &understand that replicas of this image are removed"));
    m_apply->setText(tr("&Apply"));
    m_cancel->setText(tr("Cancel"));
}

void PlanDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace vitrine
