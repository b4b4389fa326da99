#include "ui/publish/publishdialog.h"

#include "ui/controls.h"
#include "ui/faultbar.h"
#include "ui/publish/basicspage.h"
#include "ui/publish/encryptionpage.h"
#include "ui/publish/optionspage.h"
#include "ui/publish/publishsession.h"
#include "ui/publish/replicationpage.h"
#include "ui/publish/reviewpage.h"
#include "ui/publish/sourcepage.h"
#include "ui/publish/tagspage.h"
#include "ui/publish/versionpage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace vitrine {
namespace {

/// A filled disc with \p count in it.
QIcon badge(int count, const QWidget *widget)
{
    const double ratio = widget->devicePixelRatioF();
    const int side = widget->fontMetrics().height();
    QPixmap pixmap(qRound(side * ratio), qRound(side * ratio));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColor(Tone::Bad, widget->palette()));
    painter.drawEllipse(QRectF(0, 0, side, side));
    QFont font = widget->font();
    font.setBold(true);
    font.setPixelSize(side * 2 / 3);
    painter.setFont(font);
    painter.setPen(widget->palette().color(QPalette::Base));
    painter.drawText(QRect(0, 0, side, side), Qt::AlignCenter, QLocale().toString(count));
    return QIcon(pixmap);
}

}  // namespace

PublishDialog::PublishDialog(Workspace &workspace, Background &background, QWidget *parent)
    : QDialog(parent)
    , m_session(new PublishSession(workspace, background, this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_faults(new FaultBar(this))
    , m_review(new QPushButton(this))
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("publishDialog"));
    setProperty("helpPage", QStringLiteral("publish"));
    m_tabs->setObjectName(QStringLiteral("publishTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setDocumentMode(true);
    m_faults->setObjectName(QStringLiteral("publishFaultBar"));

    auto *layout = new QVBoxLayout(this);
    const int unit = spacingUnit(this);
    layout->setContentsMargins(unit, unit, unit, unit);
    layout->setSpacing(unit);
    layout->addWidget(m_tabs);
    layout->addWidget(m_faults);
    layout->addWidget(m_stack, 1);
    m_reviewPage = new ReviewPage;
    auto *replication = new ReplicationPage;
    auto *source = new SourcePage(workspace);
    for (PublishPage *page :
         {static_cast<PublishPage *>(new BasicsPage(workspace)),
          static_cast<PublishPage *>(new VersionPage), static_cast<PublishPage *>(source),
          static_cast<PublishPage *>(new OptionsPage), static_cast<PublishPage *>(replication),
          static_cast<PublishPage *>(new EncryptionPage), static_cast<PublishPage *>(new TagsPage),
          static_cast<PublishPage *>(m_reviewPage)})
        addPage(page);
    connect(replication, &ReplicationPage::regionRequested, this, &PublishDialog::regionRequested);
    connect(source, &SourcePage::fileChosen, this, [this](const QString &path) {
        currentPage()->touch(PublishField::Source);
        m_session->edit(PublishField::Source,
                        [&path](PublishDraft &draft) { draft.takeFile(path); });
    });
    addButtons();
    connectSession();
    retranslate();
    const QSize wanted(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 46);
    resize(wanted.boundedTo(screen()->availableSize()));
    showTab(0);
}

PublishDialog::~PublishDialog()
{
    // Hiding takes the focus from a field, which speaks to this object: not from ~QDialog.
    hide();
}

void PublishDialog::addPage(PublishPage *page)
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
    const int index = m_tabs->addTab({});
    m_pages.push_back(page);
    connect(page, &PublishPage::edited, this, [this, page](PublishField field) {
        m_session->edit(field, [page](PublishDraft &draft) { page->store(draft); });
    });
    connect(page, &PublishPage::finished, this, &PublishDialog::showState);
    auto *shortcut =
        new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)), this);
    connect(shortcut, &QShortcut::activated, this,
            [this, index] { m_tabs->setCurrentIndex(index); });
}

void PublishDialog::addButtons()
{
    auto *rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    rule->setForegroundRole(QPalette::Mid);
    layout()->addWidget(rule);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacingUnit(this));
    m_review->setObjectName(QStringLiteral("reviewButton"));
    m_previous->setObjectName(QStringLiteral("previousButton"));
    m_next->setObjectName(QStringLiteral("nextButton"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    // Return belongs to the field it is pressed in: no button here takes it.
    for (QPushButton *button : {m_review, m_previous, m_next, m_cancel})
        button->setAutoDefault(false);
    row->addWidget(m_review);
    row->addStretch();
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_cancel);
    layout()->addItem(row);
    connect(m_review, &QPushButton::clicked, this, &PublishDialog::act);
    connect(m_previous, &QPushButton::clicked, this,
            [this] { m_tabs->setCurrentIndex(nextTab(-1)); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_tabs->setCurrentIndex(nextTab(1)); });
    connect(m_cancel, &QPushButton::clicked, this, &PublishDialog::reject);
}

void PublishDialog::connectSession()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &PublishDialog::showTab);
    connect(m_reviewPage, &ReviewPage::tabRequested, this,
            [this](PublishTab tab) { m_tabs->setCurrentIndex(static_cast<int>(tab)); });
    connect(m_reviewPage, &ReviewPage::fieldRequested, this, &PublishDialog::showField);
    connect(m_reviewPage, &PublishPage::finished, m_session, &PublishSession::check);
    connect(m_session, &PublishSession::changed, this, [this] {
        currentPage()->load(m_session->draft(), m_session->facts());
        showState();
    });
    connect(m_session, &PublishSession::checkChanged, this, &PublishDialog::showState);
    connect(m_session, &PublishSession::refused, this,
            [this](const Fault &fault) { m_faults->showFault(fault); });
    connect(m_session, &PublishSession::definitionCreated, this,
            [this](const ResourceId &definition) {
                Q_EMIT definitionCreated(definition);
                accept();
            });
    connect(m_session, &PublishSession::created, this,
            [this](const ResourceId &version, const Uid &job) {
                Q_EMIT published(version, job);
                accept();
            });
}

void PublishDialog::startWithFile(const QString &path)
{
    m_session->takeFile(path);
    m_tabs->setCurrentIndex(reviewIndex());
    m_reviewPage->focusField(PublishField::OsState);
}

void PublishDialog::startInGallery(const ResourceId &galleryId)
{
    m_session->preselectGallery(galleryId);
}

void PublishDialog::startInDefinition(const ResourceId &definitionId)
{
    m_session->preselectDefinition(definitionId);
}

void PublishDialog::startWithoutVersion()
{
    m_session->leaveVersionOut();
}

void PublishDialog::refreshRegions()
{
    m_session->refreshRegions();
}

void PublishDialog::reject()
{
    if (m_session->isCreating())
        return;
    if (!m_session->hasInput()) {
        QDialog::reject();
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Publish an image"),
                                     tr("Leave without publishing?"), QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("discardQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("What you have entered will be lost."));
    QPushButton *leave = question->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton *stay = question->addButton(tr("&Keep editing"), QMessageBox::RejectRole);
    leave->setObjectName(QStringLiteral("discardButton"));
    stay->setObjectName(QStringLiteral("keepEditingButton"));
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(leave, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    question->open();
}

void PublishDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && !m_pages.empty())
        showBadges();
    QDialog::changeEvent(event);
}

void PublishDialog::retranslate()
{
    setWindowTitle(tr("Publish an image"));
    m_tabs->setAccessibleName(tr("Pages"));
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, m_pages[static_cast<std::size_t>(i)]->title());
    m_previous->setText(tr("< &Previous"));
    m_cancel->setText(tr("Cancel"));
    // Pages hear of a new language after this dialog: their problems are worded last.
    QMetaObject::invokeMethod(
        this,
        [this] {
            currentPage()->load(m_session->draft(), m_session->facts());
            showState();
        },
        Qt::QueuedConnection);
    showButtons();
}

void PublishDialog::showTab(int index)
{
    if (m_shown != index)
        m_pages[static_cast<std::size_t>(m_shown)]->touchAll();
    m_shown = index;
    if (index == reviewIndex()) {
        for (PublishPage *page : m_pages)
            page->touchAll();
    }
    currentPage()->load(m_session->draft(), m_session->facts());
    m_stack->setCurrentIndex(index);
    if (index == reviewIndex())
        m_session->check();
    showState();
}

void PublishDialog::showField(PublishField field)
{
    PublishPage *target = page(tabOf(field));
    m_tabs->setCurrentIndex(static_cast<int>(target->tab()));
    target->focusField(field);
    if (QWidget *focus = focusWidget()) {
        auto *scroll = qobject_cast<QScrollArea *>(m_stack->currentWidget());
        scroll->ensureWidgetVisible(focus, 0, fontMetrics().height() * 4);
    }
}

void PublishDialog::showState()
{
    using Validation = ReviewPage::Validation;
    Validation validation = Validation::Running;
    switch (m_session->checkState()) {
    case PublishSession::Check::Reading: validation = Validation::Reading; break;
    case PublishSession::Check::None:
    case PublishSession::Check::Running: validation = Validation::Running; break;
    case PublishSession::Check::Passed: validation = Validation::Passed; break;
    case PublishSession::Check::Failed: validation = Validation::Failed; break;
    }
    if (m_session->isCreating())
        validation = Validation::Creating;
    else if (!m_session->problems().empty() && validation != Validation::Reading)
        validation = Validation::Failed;
    m_reviewPage->showProblems(m_session->problems());
    m_reviewPage->showValidation(validation);
    showTabs();
    showBadges();
    showButtons();
}

// What belongs to a version alone is out of reach while none is made.
void PublishDialog::showTabs()
{
    const bool makesVersion = m_session->draft().makesVersion();
    for (const PublishTab tab :
         {PublishTab::Source, PublishTab::Replication, PublishTab::Encryption})
        m_tabs->setTabEnabled(static_cast<int>(tab), makesVersion);
    setWindowTitle(makesVersion ? tr("Publish an image") : tr("Create an image definition"));
}

int PublishDialog::nextTab(int step) const
{
    int tab = m_shown + step;
    while (tab > 0 && tab < reviewIndex() && !m_tabs->isTabEnabled(tab))
        tab += step;
    return std::clamp(tab, 0, reviewIndex());
}

void PublishDialog::showBadges()
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        PublishPage *page = m_pages[i];
        const int count = page == m_reviewPage ? 0 : page->showProblems(m_session->problems());
        const int tab = static_cast<int>(i);
        m_tabs->setTabIcon(tab, count > 0 ? badge(count, this) : QIcon());
        const QString spoken = tr("%n problem(s)", nullptr, count);
        //: What a screen reader says of a tab: %1 is its title, %2 a number of problems.
        m_tabs->setAccessibleTabName(
            tab, count > 0 ? tr("%1, %2").arg(page->title(), spoken) : page->title());
        m_tabs->setTabToolTip(tab, count > 0 ? spoken : QString());
    }
}

void PublishDialog::showButtons()
{
    const bool onReview = m_shown == reviewIndex();
    const bool creating = m_session->isCreating();
    const bool ready =
        m_session->problems().empty() && m_session->checkState() != PublishSession::Check::Reading;
    m_review->setText(onReview ? tr("&Create") : tr("Review + crea&te"));
    m_review->setEnabled(!creating && (!onReview || ready));
    m_review->setToolTip(onReview && !ready ? tr("Answer the open questions first.") : QString());
    m_previous->setEnabled(!creating && m_shown > 0);
    m_next->setVisible(!onReview);
    if (!onReview)
        //: %1 is the title of the page that comes next.
        m_next->setText(
            tr("&Next : %1 >").arg(m_pages[static_cast<std::size_t>(nextTab(1))]->title()));
    m_cancel->setEnabled(!creating);
    m_tabs->setEnabled(!creating);
    m_stack->setEnabled(!creating);
}

void PublishDialog::act()
{
    m_faults->clear();
    if (m_shown == reviewIndex())
        m_session->create();
    else
        m_tabs->setCurrentIndex(reviewIndex());
}

PublishPage *PublishDialog::currentPage() const
{
    return m_pages[static_cast<std::size_t>(m_shown)];
}

PublishPage *PublishDialog::page(PublishTab tab) const
{
    return m_pages[static_cast<std::size_t>(tab)];
}

int PublishDialog::reviewIndex() const
{
    return static_cast<int>(PublishTab::Review);
}

}  // namespace vitrine
