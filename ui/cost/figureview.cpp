#include "ui/cost/figureview.h"

#include "core/gallery/resources.h"
#include "models/figures/figuretablemodel.h"

#include <QTableView>
#include <QVBoxLayout>

namespace vitrine {
namespace {

NodeKind kindOf(const ResourceId &id)
{
    if (id.isType(kImageVersionType))
        return NodeKind::Version;
    if (id.isType(kImageDefinitionType))
        return NodeKind::Definition;
    return id.isType(kGalleryType) ? NodeKind::Gallery : NodeKind::None;
}

}  // namespace

FigureView::FigureView(ConsoleModels &models, const QString &tableName, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_panel(new FigurePanel(tableName, this))
{
    setProperty("helpPage", QStringLiteral("costs"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_panel);
    connect(m_panel->table(), &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto id = ResourceId::parse(index.data(FigureTableModel::KeyRole).toString());
        if (id && kindOf(*id) != NodeKind::None)
            Q_EMIT opened({kindOf(*id), *id, {}});
    });
}

void FigureView::display(const ResourceId &resource)
{
    m_resource = resource;
    m_isStale = !isVisible();
    if (!m_isStale)
        read();
}

void FigureView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isStale)
        return;
    m_isStale = false;
    read();
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

}  // namespace vitrine
