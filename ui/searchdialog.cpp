#include "ui/searchdialog.h"

#include "core/base/faulttable.h"
#include "ui/controls.h"
#include "ui/faultbar.h"

#include <QApplication>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace vitrine {
namespace {

QIcon iconOf(SearchModel::Kind kind)
{
    switch (kind) {
    case SearchModel::Kind::Gallery: return QIcon::fromTheme(QStringLiteral("gallery"));
    case SearchModel::Kind::Definition:
    case SearchModel::Kind::Version: return QIcon::fromTheme(QStringLiteral("image-definition"));
    case SearchModel::Kind::Region: return QIcon::fromTheme(QStringLiteral("region"));
    case SearchModel::Kind::Action: return QIcon::fromTheme(QStringLiteral("go-jump"));
    case SearchModel::Kind::Fault: return QIcon::fromTheme(QStringLiteral("help"));
    }
    return {};
}

/// Paints a row: what it is at the left, where it is quietly at the right.
class ResultDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() * 2);
        return size;
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const QString title = row.text;
        row.text.clear();
        row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
        const bool selected = (row.state & QStyle::State_Selected) != 0;
        const int unit = row.fontMetrics.height() / 2;
        QRect rect = row.rect.adjusted(unit, 0, -unit, 0);
        const QRect icon(rect.left(), rect.center().y() - unit, 2 * unit, 2 * unit);
        iconOf(static_cast<SearchModel::Kind>(index.data(SearchModel::KindRole).toInt()))
            .paint(painter, icon, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        rect.setLeft(icon.right() + unit);
        const QString detail = row.fontMetrics.elidedText(
            index.data(SearchModel::DetailRole).toString(), Qt::ElideLeft, rect.width() * 2 / 5);
        const int detailWidth = row.fontMetrics.horizontalAdvance(detail);
        const QPalette::ColorRole text = selected ? QPalette::HighlightedText : QPalette::Text;
        painter->setPen(row.palette.color(text));
        painter->drawText(
            rect.adjusted(0, 0, -detailWidth - unit, 0), Qt::AlignLeft | Qt::AlignVCenter,
            row.fontMetrics.elidedText(title, Qt::ElideRight, rect.width() - detailWidth - unit));
        if (!selected)
            painter->setPen(row.palette.color(QPalette::PlaceholderText));
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, detail);
    }
};

}  // namespace

SearchDialog::SearchDialog(Workspace &workspace, Background &background,
                           std::vector<SearchModel::Action> actions, QWidget *parent)
    : QDialog(parent)
    , m_model(workspace, background, this)
    , m_field(new QLineEdit(this))
    , m_results(new QListView(this))
    , m_nothing(makeQuietLabel(this))
    , m_fault(new FaultBar(this))
{
    setObjectName(QStringLiteral("searchDialog"));
    setProperty("helpPage", QStringLiteral("filter"));
    m_field->setObjectName(QStringLiteral("searchField"));
    m_results->setObjectName(QStringLiteral("searchResults"));
    m_nothing->setObjectName(QStringLiteral("searchNothing"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_results->setModel(&m_model);
    m_results->setItemDelegate(new ResultDelegate(m_results));
    m_results->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_results->setUniformItemSizes(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    auto *layout = new QVBoxLayout(this);
    applyPageSpacing(layout, this);
    layout->addWidget(m_field);
    layout->addWidget(m_fault);
    layout->addWidget(m_results, 1);
    layout->addWidget(m_nothing, 1);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 26);

    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_fault->clear();
        m_model.setText(text);
    });
    connect(m_field, &QLineEdit::returnPressed, this, &SearchDialog::choose);
    connect(m_results, &QListView::activated, this, &SearchDialog::choose);
    connect(m_results, &QListView::clicked, this, &SearchDialog::choose);
    connect(&m_model, &SearchModel::searched, this, &SearchDialog::showResults);
    connect(&m_model, &SearchModel::failed, m_fault, &FaultBar::showFault);
    m_model.setActions(std::move(actions));
    m_model.setText({});
    retranslate();
    m_field->setFocus();
}

void SearchDialog::showResults()
{
    const bool any = m_model.rowCount() > 0;
    m_results->setVisible(any);
    m_nothing->setVisible(!any);
    if (any)
        m_results->setCurrentIndex(m_model.index(0));
    retranslate();
}

void SearchDialog::choose()
{
    const QModelIndex index = m_results->currentIndex();
    if (!index.isValid())
        return;
    const QString name = index.data(SearchModel::NameRole).toString();
    switch (static_cast<SearchModel::Kind>(index.data(SearchModel::KindRole).toInt())) {
    case SearchModel::Kind::Fault: explain(name); return;
    case SearchModel::Kind::Action:
        accept();
        Q_EMIT actionChosen(name);
        return;
    case SearchModel::Kind::Gallery:
    case SearchModel::Kind::Definition:
    case SearchModel::Kind::Version:
    case SearchModel::Kind::Region: break;
    }
    const Selection selection = m_model.selection(index);
    accept();
    Q_EMIT resourceChosen(selection);
}

void SearchDialog::explain(const QString &reason)
{
    m_fault->showFault(faultOfKind(reason));
}

bool SearchDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: QApplication::sendEvent(m_results, event); return true;
        default: break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void SearchDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchDialog::retranslate()
{
    setWindowTitle(tr("Search"));
    m_field->setPlaceholderText(tr("Galleries, images, versions, regions, actions, faults"));
    m_field->setAccessibleName(tr("Search for"));
    m_results->setAccessibleName(tr("What was found"));
    m_nothing->setText(tr("Nothing matches “%1”.").arg(m_field->text().trimmed()));
}

}  // namespace vitrine
