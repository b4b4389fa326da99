#include "ui/publish/tagtable.h"

#include "ui/controls.h"

#include <QClipboard>
#include <QCompleter>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace vitrine {
namespace {

enum TagColumn { NameColumn, ValueColumn, FirstMark };
constexpr int kVisibleRows = 3;
constexpr unsigned kEveryMark = ~0U;
constexpr int kMarkRole = Qt::UserRole;  // whether the row bears the mark, offered or not

/// Offers names while one is typed.
class TagNameDelegate final : public QStyledItemDelegate {
public:
    TagNameDelegate(QStringList names, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_names(std::move(names))
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto *line = qobject_cast<QLineEdit *>(editor)) {
            auto *completer = new QCompleter(m_names, line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            line->setCompleter(completer);
        }
        return editor;
    }

private:
    QStringList m_names;
};

/// Reads the first two fields of a line of CSV; a field in quotes may hold the separator.
std::pair<QString, QString> tagOfCsv(const QString &line)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'"' && quoted && i + 1 < line.size() && line.at(i + 1) == u'"') {
            fields.last() += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u',' || c == u';' || c == u'\t') && fields.size() < 2) {
            fields.append(QString());
        } else {
            fields.last() += c;
        }
    }
    return {fields.first().trimmed(), fields.size() > 1 ? fields.last().trimmed() : QString()};
}

std::pair<QString, QString> tagOf(const QString &line)
{
    static const QRegularExpression separator(QStringLiteral("[=,;\t\"]"));
    const qsizetype at = line.indexOf(separator);
    if (at >= 0 && line.at(at) == u'=')
        return {line.left(at).trimmed(), line.mid(at + 1).trimmed()};
    return tagOfCsv(line);
}

}  // namespace

TagTable::TagTable(QWidget *parent, int marks)
    : QWidget(parent)
    , m_markCount(marks)
    , m_offered(kEveryMark)
    , m_table(new QTableWidget(0, FirstMark + marks, this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_table->setObjectName(QStringLiteral("tagTable"));
    m_add->setObjectName(QStringLiteral("addTagButton"));
    m_remove->setObjectName(QStringLiteral("removeTagButton"));
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(ValueColumn, QHeaderView::Stretch);
    for (int mark = 0; mark < marks; ++mark)
        m_table->horizontalHeader()->setSectionResizeMode(FirstMark + mark,
                                                          QHeaderView::ResizeToContents);
    m_table->setColumnWidth(NameColumn, fontMetrics().averageCharWidth() * 24);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->installEventFilter(this);
    setVisibleRows(kVisibleRows);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this) / 2);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    connect(m_table, &QTableWidget::itemChanged, this, [this](QTableWidgetItem *item) {
        if (item->column() >= FirstMark) {
            const QSignalBlocker blocker(m_table);
            item->setData(kMarkRole, item->checkState() == Qt::Checked);
        }
        Q_EMIT edited();
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(m_table->currentRow() >= 0); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({}, {}, kEveryMark);
        m_table->setFocus();
        m_table->setCurrentCell(m_table->rowCount() - 1, NameColumn);
        m_table->editItem(m_table->currentItem());
    });
    connect(m_remove, &QPushButton::clicked, this, &TagTable::removeCurrent);
    m_remove->setEnabled(false);
    retranslate();
}

QWidget *TagTable::focusTarget() const
{
    return m_table;
}

void TagTable::setVisibleRows(int rows)
{
    m_table->setFixedHeight(m_table->verticalHeader()->defaultSectionSize() * (rows + 1));
}

bool TagTable::isEmptyRow(int row) const
{
    return m_table->item(row, NameColumn)->text().trimmed().isEmpty()
        && m_table->item(row, ValueColumn)->text().trimmed().isEmpty();
}

TagTable::Rows TagTable::rows() const
{
    Rows rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!isEmptyRow(row))
            rows.emplace_back(m_table->item(row, NameColumn)->text().trimmed(),
                              m_table->item(row, ValueColumn)->text().trimmed());
    }
    return rows;
}

TagTable::Marks TagTable::marks() const
{
    Marks all;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (isEmptyRow(row))
            continue;
        unsigned marks = 0;
        for (int mark = 0; mark < m_markCount; ++mark) {
            if (m_table->item(row, FirstMark + mark)->data(kMarkRole).toBool())
                marks |= 1U << mark;
        }
        all.push_back(marks);
    }
    return all;
}

void TagTable::setRows(const Rows &rows, const Marks &marks)
{
    const QSignalBlocker blocker(m_table);
    m_table->setRowCount(0);
    for (std::size_t i = 0; i < rows.size(); ++i)
        addRow(rows[i].first, rows[i].second, i < marks.size() ? marks[i] : kEveryMark);
    m_remove->setEnabled(false);
}

void TagTable::setMarkTitles(const QStringList &titles)
{
    m_markTitles = titles;
    retranslate();
}

void TagTable::setMarkOffered(int mark, bool offered)
{
    const unsigned bit = 1U << mark;
    m_offered = offered ? m_offered | bit : m_offered & ~bit;
    const QSignalBlocker blocker(m_table);
    for (int row = 0; row < m_table->rowCount(); ++row)
        showMark(m_table->item(row, FirstMark + mark), mark);
}

void TagTable::setKnownNames(const QStringList &names)
{
    delete m_table->itemDelegateForColumn(NameColumn);
    m_table->setItemDelegateForColumn(NameColumn, new TagNameDelegate(names, m_table));
}

void TagTable::pasteText(const QString &text)
{
    static const QRegularExpression lineEnd(QStringLiteral("[\r\n]+"));
    {
        const QSignalBlocker blocker(m_table);
        for (const QString &line : text.split(lineEnd, Qt::SkipEmptyParts)) {
            const auto [name, value] = tagOf(line);
            addRow(name, value, kEveryMark);
        }
    }
    Q_EMIT edited();
}

void TagTable::addRow(const QString &name, const QString &value, unsigned marks)
{
    const QSignalBlocker blocker(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, NameColumn, new QTableWidgetItem(name));
    m_table->setItem(row, ValueColumn, new QTableWidgetItem(value));
    for (int mark = 0; mark < m_markCount; ++mark) {
        auto *item = new QTableWidgetItem;
        item->setData(kMarkRole, (marks & 1U << mark) != 0);
        item->setData(Qt::AccessibleTextRole, m_markTitles.value(mark));
        m_table->setItem(row, FirstMark + mark, item);
        showMark(item, mark);
    }
}

void TagTable::showMark(QTableWidgetItem *item, int mark)
{
    const bool offered = (m_offered & 1U << mark) != 0;
    item->setFlags(offered ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::ItemFlags());
    item->setCheckState(offered && item->data(kMarkRole).toBool() ? Qt::Checked : Qt::Unchecked);
}

void TagTable::removeCurrent()
{
    m_table->removeRow(m_table->currentRow());
    Q_EMIT edited();
}

bool TagTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);  // NOLINT: the type says what it is
        if (key->matches(QKeySequence::Paste)) {
            pasteText(QGuiApplication::clipboard()->text());
            return true;
        }
        if (key->key() == Qt::Key_Delete && m_table->currentRow() >= 0) {
            removeCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TagTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TagTable::retranslate()
{
    m_table->setHorizontalHeaderLabels(QStringList{tr("Name"), tr("Value")} + m_markTitles);
    m_table->setAccessibleName(tr("Tags"));
    m_add->setText(tr("Add tag"));
    m_remove->setText(tr("Remove tag"));
    const QSignalBlocker blocker(m_table);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int mark = 0; mark < m_markCount; ++mark)
            m_table->item(row, FirstMark + mark)
                ->setData(Qt::AccessibleTextRole, m_markTitles.value(mark));
    }
}

}  // namespace vitrine
