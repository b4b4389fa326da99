#include "ui/detailsview.h"

#include "core/service/galleryservice.h"
#include "core/service/roleservice.h"
#include "core/service/sharingservice.h"
#include "core/service/workspace.h"
#include "models/compute/workloadnodes.h"
#include "models/consolemodels.h"
#include "models/words.h"
#include "ui/change/editform.h"
#include "ui/change/edithistory.h"
#include "ui/change/undobar.h"
#include "ui/controls.h"
#include "ui/faultbar.h"
#include "ui/gallerydetails.h"
#include "ui/lists/bindetails.h"
#include "ui/overviewdetails.h"
#include "ui/versiondetails.h"
#include "ui/welcomepage.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {
namespace {

// What there is to see of these does not depend on there being a gallery.
bool isOutsideGalleries(NodeKind kind)
{
    return kind == NodeKind::Region || kind == NodeKind::Regions || isWorkload(kind)
        || hasWorkloads(kind);
}

}  // namespace

DetailsView::DetailsView(ConsoleModels &models, QAction *copyId, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_header(new QWidget(this))
    , m_path(makeHeading(m_header))
    , m_kind(makeQuietLabel(m_header))
    , m_fault(new FaultBar(this))
    , m_edits(new EditHistory(models.workspace(), models.background(), this))
    , m_stack(new QStackedWidget(this))
    , m_welcome(new WelcomePage(this))
{
    m_path->setObjectName(QStringLiteral("detailsPath"));
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_path->setWordWrap(true);
    m_kind->setWordWrap(false);
    m_fault->setObjectName(QStringLiteral("detailsFault"));
    auto *copy = new QToolButton(m_header);
    copy->setObjectName(QStringLiteral("copyIdButton"));
    copy->setDefaultAction(copyId);
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy->setAutoRaise(true);
    copy->setFocusPolicy(Qt::TabFocus);

    const int unit = spacingUnit(this);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_path);
    titles->addWidget(m_kind);
    auto *header = new QHBoxLayout(m_header);
    header->setContentsMargins(2 * unit, unit, unit, unit);
    header->addLayout(titles, 1);
    header->addWidget(copy, 0, Qt::AlignTop);
    auto *faultRoom = new QVBoxLayout;
    faultRoom->setContentsMargins(unit, 0, unit, 0);
    faultRoom->addWidget(m_fault);
    faultRoom->addWidget(new UndoBar(*m_edits, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(faultRoom);
    layout->addWidget(m_stack, 1);

    auto *welcomeArea = new QScrollArea(m_stack);
    welcomeArea->setWidgetResizable(true);
    welcomeArea->setFrameShape(QFrame::NoFrame);
    welcomeArea->setFocusPolicy(Qt::NoFocus);
    welcomeArea->setWidget(m_welcome);
    m_stack->addWidget(welcomeArea);
    // Pages scroll; without this the tallest of them would push the activities away.
    m_stack->setMinimumHeight(fontMetrics().height() * 6);
    addPage(NodeKind::Galleries, new GalleriesDetails(models, this));
    addPage(NodeKind::Gallery, new GalleryDetails(models, this));
    addPage(NodeKind::Definition, new DefinitionDetails(models, this));
    addPage(NodeKind::Version, new VersionDetails(models, this));
    addPage(NodeKind::Regions, new RegionsDetails(models, this));
    addPage(NodeKind::RecycleBin, new BinDetails(models, this));
    addEditing();
    connect(&m_models, &ConsoleModels::catalogChanged, this, &DetailsView::refresh);
    connect(&m_models.tree(), &GalleryTreeModel::failed, this, &DetailsView::showFault);
    connect(&m_models.activities(), &ActivityModel::failed, this, &DetailsView::showFault);
    retranslate();
}

void DetailsView::addPage(NodeKind kind, DetailsPage *page)
{
    m_pages.append({kind, page});
    m_stack->addWidget(page);
    connect(page, &DetailsPage::opened, this, &DetailsView::opened);
    connect(page, &DetailsPage::publishRequested, this, &DetailsView::publishRequested);
    connect(page, &DetailsPage::definitionRequested, this, &DetailsView::definitionRequested);
    connect(page, &DetailsPage::retryRequested, this, &DetailsView::retryRequested);
    connect(page, &DetailsPage::verifyRequested, this, &DetailsView::verifyRequested);
    connect(page, &DetailsPage::exportRequested, this, &DetailsView::exportRequested);
    connect(page, &DetailsPage::replicationRequested, this, &DetailsView::replicationRequested);
    connect(page, &DetailsPage::regionRequested, this, &DetailsView::regionRequested);
    connect(page, &DetailsPage::failed, this, &DetailsView::showFault);
}

void DetailsView::addEditing()
{
    for (const NodeKind kind : {NodeKind::Gallery, NodeKind::Definition, NodeKind::Version}) {
        DetailsPage *page = pageOf(kind);
        page->setEditForm(new EditForm(kind, m_models.workspace(), *m_edits, page));
    }
    connect(m_edits, &EditHistory::changed, &m_models, &ConsoleModels::refresh);
    connect(m_edits, &EditHistory::failed, this, &DetailsView::showFault);
}

DetailsPage *DetailsView::pageOf(NodeKind kind) const
{
    const auto found =
        std::ranges::find_if(m_pages, [&](const auto &p) { return p.first == kind; });
    return found == m_pages.end() ? nullptr : found->second;
}

bool DetailsView::showsWelcome() const
{
    return m_stack->currentIndex() == 0;
}

void DetailsView::display(const Selection &selection)
{
    if (!(selection == m_selection))
        m_fault->clear();
    m_selection = selection;
    refresh();
}

void DetailsView::refresh()
{
    Workspace &workspace = m_models.workspace();
    const auto shared = workspace.sharing().sharedDefinitions();
    const bool nothingThere =
        workspace.galleries().galleryCount().value_or(0) == 0 && (!shared || shared->empty());
    const bool standsAlone = isOutsideGalleries(m_selection.kind);
    DetailsPage *page = pageOf(m_selection.kind);
    if (page == nullptr || (nothingThere && !standsAlone)) {
        m_stack->setCurrentIndex(nothingThere ? 0 : m_stack->indexOf(pageOf(NodeKind::Galleries)));
        if (!nothingThere)
            pageOf(NodeKind::Galleries)->display({NodeKind::Galleries, {}, {}});
    } else {
        m_stack->setCurrentWidget(page);
        page->display(m_selection);
    }
    if (showsWelcome())
        m_welcome->permit(workspace.roles());
    m_header->setVisible(!showsWelcome());
    retranslate();
}

void DetailsView::showFault(const Fault &fault)
{
    m_fault->showFault(fault);
}

void DetailsView::showTab(int number)
{
    if (auto *tabs = qobject_cast<QTabWidget *>(m_stack->currentWidget()))
        tabs->setCurrentIndex(number);
}

void DetailsView::focusContent()
{
    QWidget *content = m_stack->currentWidget();
    content->setFocus(Qt::ShortcutFocusReason);
    if (QWidget *first = content->nextInFocusChain(); content->focusPolicy() == Qt::NoFocus)
        first->setFocus(Qt::ShortcutFocusReason);
}

void DetailsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QString DetailsView::helpPage() const
{
    switch (m_selection.kind) {
    case NodeKind::Gallery: return QStringLiteral("gallery");
    case NodeKind::Definition: return QStringLiteral("definition");
    case NodeKind::Version: return QStringLiteral("version");
    case NodeKind::Region:
    case NodeKind::Regions: return QStringLiteral("region");
    case NodeKind::RecycleBin: return QStringLiteral("recyclebin");
    case NodeKind::Machines:
    case NodeKind::Machine:
    case NodeKind::ScaleSet: return QStringLiteral("machines");
    case NodeKind::LabAccounts:
    case NodeKind::LabAccount:
    case NodeKind::Lab: return QStringLiteral("labs");
    case NodeKind::Galleries:
    case NodeKind::SharedWithMe:
    case NodeKind::State:
    case NodeKind::None:
    case NodeKind::More: return QStringLiteral("index");
    }
    return {};
}

void DetailsView::retranslate()
{
    const QStringList names = m_selection.id.names();
    switch (m_selection.kind) {
    case NodeKind::Gallery:
        m_path->setText(names.join(QStringLiteral(" ▸ ")));
        m_kind->setText(tr("Gallery"));
        break;
    case NodeKind::Definition:
        m_path->setText(names.join(QStringLiteral(" ▸ ")));
        m_kind->setText(tr("Image definition"));
        break;
    case NodeKind::Version:
        m_path->setText(names.join(QStringLiteral(" ▸ ")));
        m_kind->setText(tr("Image version"));
        break;
    case NodeKind::Region:
        m_path->setText(Words::region(m_selection.region));
        m_kind->setText(tr("Region"));
        break;
    case NodeKind::Regions:
        m_path->setText(tr("Regions"));
        m_kind->clear();
        break;
    case NodeKind::RecycleBin:
        m_path->setText(tr("Recycle bin"));
        m_kind->clear();
        break;
    case NodeKind::Machines:
        m_path->setText(tr("Machines"));
        m_kind->clear();
        break;
    case NodeKind::Machine:
        m_path->setText(names.join(QStringLiteral(" ▸ ")));
        m_kind->setText(tr("Virtual machine"));
        break;
    case NodeKind::ScaleSet:
        m_path->setText(names.join(QStringLiteral(" ▸ ")));
        m_kind->setText(tr("Scale set"));
        break;
    case NodeKind::LabAccounts:
        m_path->setText(tr("Lab accounts"));
        m_kind->clear();
        break;
    case NodeKind::LabAccount:
        m_path->setText(names.join(QStringLiteral(" ▸ ")));
        m_kind->setText(tr("Lab account"));
        break;
    case NodeKind::Lab:
        m_path->setText(names.join(QStringLiteral(" ▸ ")));
        m_kind->setText(tr("Lab"));
        break;
    case NodeKind::Galleries:
    case NodeKind::SharedWithMe:
    case NodeKind::None:
    case NodeKind::State:
    case NodeKind::More:
        m_path->setText(tr("Galleries"));
        m_kind->clear();
        break;
    }
    m_kind->setVisible(!m_kind->text().isEmpty());
    setProperty("helpPage", helpPage());
}

}  // namespace vitrine
