#include "ui/publish/reviewpage.h"

#include "ui/controls.h"
#include "ui/equivalent/equivalentsection.h"
#include "ui/publish/basicspage.h"
#include "ui/publish/radiochoice.h"
#include "ui/publish/reviewsummary.h"
#include "ui/publish/tonelabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>

namespace vitrine {

QString tabTitle(PublishTab tab)
{
    switch (tab) {
    case PublishTab::Basics: return ReviewPage::tr("Basics");
    case PublishTab::Version: return ReviewPage::tr("Version");
    case PublishTab::Source: return ReviewPage::tr("Source");
    case PublishTab::Options: return ReviewPage::tr("Publishing options");
    case PublishTab::Replication: return ReviewPage::tr("Replication");
    case PublishTab::Encryption: return ReviewPage::tr("Encryption");
    case PublishTab::TagList: return ReviewPage::tr("Tags");
    case PublishTab::Review: return ReviewPage::tr("Review + create");
    }
    return {};
}

ReviewPage::ReviewPage(QWidget *parent)
    : PublishPage(parent)
    , m_banner(new ToneLabel(ToneLabel::Look::Banner, this))
    , m_question(new QWidget(this))
    , m_osState(new RadioChoice(QStringLiteral("reviewOsStateChoice")))
    , m_equivalent(new EquivalentSection(this))
    , m_layout(new QVBoxLayout(this))
{
    applyPageSpacing(m_layout, this);
    m_banner->label()->setObjectName(QStringLiteral("reviewBanner"));
    m_layout->addWidget(m_banner);
    auto *grid = new QGridLayout(m_question);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * spacingUnit(this));
    grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 26);
    grid->setColumnStretch(1, 1000);
    m_osState->add(static_cast<int>(OsState::Generalized),
                   QStringLiteral("reviewGeneralizedRadio"));
    m_osState->add(static_cast<int>(OsState::Specialized),
                   QStringLiteral("reviewSpecializedRadio"));
    m_stateField = addField(PublishField::OsState, grid, m_osState, nullptr);
    connect(m_osState, &RadioChoice::chosen, this, [this] { answer(PublishField::OsState); });
    m_question->hide();
    m_layout->addWidget(m_question);
    m_layout->addWidget(m_equivalent);
    m_layout->addStretch(1);
    retranslate();
}

QString ReviewPage::title() const
{
    return tabTitle(PublishTab::Review);
}

void ReviewPage::load(const PublishDraft &draft, const PublishFacts &facts)
{
    const QSignalBlocker blocker(this);
    m_draft = draft;
    m_facts = facts;
    const bool open = draft.definitionIsNew && !draft.osState;
    m_asksState = draft.definitionIsNew && (m_asksState || open);
    m_question->setVisible(m_asksState);
    m_osState->setChoice(draft.osState ? static_cast<int>(*draft.osState) : -1);
    renderProblems();
    renderSummary();
    renderEquivalent();
}

void ReviewPage::store(PublishDraft &draft) const
{
    if (m_asksState && m_osState->choice() >= 0)
        draft.osState = static_cast<OsState>(m_osState->choice());
}

int ReviewPage::showProblems(const PublishProblems &problems)
{
    if (problems != m_problems) {
        m_problems = problems;
        renderProblems();
        renderEquivalent();
    }
    renderBanner();
    return 0;
}

void ReviewPage::focusField(PublishField field)
{
    Q_UNUSED(field)
    if (m_asksState)
        m_osState->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::showValidation(Validation validation)
{
    m_validation = validation;
    renderBanner();
}

void ReviewPage::retranslate()
{
    m_stateField->setTexts(tr("Operating system state"), osStateExplanation());
    findChild<QRadioButton *>(QStringLiteral("reviewGeneralizedRadio"))
        ->setText(tr("G&eneralized"));
    findChild<QRadioButton *>(QStringLiteral("reviewSpecializedRadio"))
        ->setText(tr("Speciali&zed"));
    renderBanner();
    renderProblems();
    renderSummary();
}

void ReviewPage::renderBanner()
{
    switch (m_validation) {
    case Validation::Reading: m_banner->show(Tone::Busy, tr("Reading the source…")); return;
    case Validation::Running: m_banner->show(Tone::Busy, tr("Running validation…")); return;
    case Validation::Creating: m_banner->show(Tone::Busy, tr("Creating…")); return;
    case Validation::Passed: m_banner->show(Tone::Good, tr("Validation passed")); return;
    case Validation::Failed:
        m_banner->show(Tone::Bad,
                       tr("%n problem(s)", nullptr, static_cast<int>(m_problems.size())));
        return;
    }
}

void ReviewPage::renderProblems()
{
    delete m_problemList;
    m_problemList = new QWidget(this);
    m_layout->insertWidget(1, m_problemList);
    auto *grid = new QGridLayout(m_problemList);
    grid->setContentsMargins(spacingUnit(this), 0, spacingUnit(this), 0);
    grid->setHorizontalSpacing(2 * spacingUnit(this));
    grid->setColumnStretch(0, 1);
    int row = 0;
    m_stateField->showProblem({});
    for (const PublishProblem &problem : m_problems) {
        if (problem.field == PublishField::OsState && m_asksState) {
            // The question itself stands right below.
            m_stateField->showProblem(problem.text());
            ++row;
            continue;
        }
        auto *text = new ToneLabel(ToneLabel::Look::Plain, m_problemList);
        text->label()->setObjectName(QStringLiteral("problem_%1").arg(row));
        text->show(Tone::Bad, problem.text());
        grid->addWidget(text, row, 0, Qt::AlignVCenter);
        const PublishTab tab = tabOf(problem.field);
        if (tab != PublishTab::Review) {
            auto *go = new QPushButton(tr("Go to %1").arg(tabTitle(tab)), m_problemList);
            go->setObjectName(QStringLiteral("goToProblem_%1").arg(row));
            go->setAutoDefault(false);
            go->setAccessibleDescription(problem.text());
            // Queued: the button goes away when the problems change.
            connect(
                go, &QPushButton::clicked, this,
                [this, field = problem.field] { Q_EMIT fieldRequested(field); },
                Qt::QueuedConnection);
            grid->addWidget(go, row, 1, Qt::AlignTop);
        }
        ++row;
    }
    m_problemList->setVisible(grid->count() > 0);
}

void ReviewPage::renderSummary()
{
    delete m_summary;
    auto *summary = new ReviewSummary(m_draft, m_facts, this);
    m_summary = summary;
    connect(summary, &ReviewSummary::editRequested, this, &ReviewPage::tabRequested,
            Qt::QueuedConnection);
    m_layout->insertWidget(m_layout->indexOf(m_equivalent), m_summary);
}

// A request with problems has no other words yet.
void ReviewPage::renderEquivalent()
{
    m_equivalent->setVisible(m_problems.empty());
    m_equivalent->setRequests(m_problems.empty() ? m_draft.toRequests()
                                                 : std::vector<ResourceRequest>());
}

}  // namespace vitrine
