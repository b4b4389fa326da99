#include "ui/detailspage.h"

#include "models/consolemodels.h"
#include "models/historymodel.h"
#include "models/resourcejson.h"
#include "ui/change/editform.h"
#include "ui/controls.h"
#include "ui/cost/figureview.h"
#include "ui/resourcetable.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine {

DetailsPage::DetailsPage(ConsoleModels &models, QWidget *parent)
    : QTabWidget(parent)
    , m_models(models)
{
    setDocumentMode(true);
    tabBar()->setDrawBase(false);
    nameTabs();
}

void DetailsPage::display(const Selection &selection)
{
    const bool other = !(selection == m_selection);
    m_selection = selection;
    if (other && m_json != nullptr)
        m_json->clear();
    refresh();
    for (const FigureTab &tab : m_figures)
        tab.view->display(m_selection.id);
    if (m_editForm != nullptr && !m_selection.id.isNull())
        m_editForm->display(m_selection.id);
}

void DetailsPage::setEditForm(EditForm *form)
{
    const auto *area = findChild<QScrollArea *>(QStringLiteral("overviewTab"));
    auto *layout = qobject_cast<QVBoxLayout *>(area->widget()->layout());
    // Before the stretch at the end.
    layout->insertWidget(layout->count() - 1, form);
    m_editForm = form;
}

QVBoxLayout *DetailsPage::addScrolledTab(const QString &objectName)
{
    auto *area = new QScrollArea(this);
    area->setObjectName(objectName);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(content);
    applyPageSpacing(layout, this);
    area->setWidget(content);
    addTab(area, QString());
    return layout;
}

void DetailsPage::addFigureTab(FigureView *view, std::function<QString()> title)
{
    addTab(view, title());
    connect(view, &FigureView::opened, this, &DetailsPage::opened);
    m_figures.push_back({view, std::move(title)});
}

void DetailsPage::addJsonTab()
{
    m_historyModel = new HistoryModel(m_models.workspace(), this);
    m_history = makeResourceTable(m_historyModel, QStringLiteral("historyTable"), this);
    addTab(m_history, QString());
    connect(m_historyModel, &HistoryModel::failed, this, &DetailsPage::failed);
    m_json = new QPlainTextEdit(this);
    m_json->setObjectName(QStringLiteral("jsonText"));
    m_json->setReadOnly(true);
    m_json->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_json->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_json->setFrameShape(QFrame::NoFrame);
    addTab(m_json, QString());
    connect(this, &QTabWidget::currentChanged, this, &DetailsPage::refreshJson);
}

void DetailsPage::refreshJson()
{
    if (m_history != nullptr && currentWidget() == m_history) {
        m_historyModel->setResource(m_selection.id);
        resizeColumnsOnce(m_history);
    }
    if (m_json == nullptr || currentWidget() != m_json)
        return;
    const auto json = resourceJson(m_models.workspace(), m_selection);
    if (!json) {
        Q_EMIT failed(json.error());
        return;
    }
    if (m_json->toPlainText() == *json)
        return;
    const int position = m_json->verticalScrollBar()->value();
    m_json->setPlainText(*json);
    m_json->verticalScrollBar()->setValue(position);
}

void DetailsPage::retranslateJson()
{
    setTabText(indexOf(m_history), tr("Activity"));
    m_history->setAccessibleName(tr("What happened to the resource"));
    setTabText(indexOf(m_json), tr("JSON"));
    m_json->setAccessibleName(tr("JSON of the resource"));
}

void DetailsPage::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    nameTabs();
    for (const FigureTab &tab : m_figures) {
        setTabText(indexOf(tab.view), tab.title());
        tab.view->retranslate();
    }
    retranslate();
    refresh();
}

void DetailsPage::nameTabs()
{
    setAccessibleName(tr("Details"));
    tabBar()->setAccessibleName(tr("Pages of the details"));
}

}  // namespace vitrine
