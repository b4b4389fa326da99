#include "ui/change/tagtable.h"

#include "ui/controls.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace vitrine {
namespace {

enum Column { Name, Value, Columns };
constexpr int kVisibleRows = 3;

}  // namespace

TagTable::TagTable(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, Columns, this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_table->setObjectName(QStringLiteral("tagTable"));
    m_add->setObjectName(QStringLiteral("addTagButton"));
    m_remove->setObjectName(QStringLiteral("removeTagButton"));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setFixedHeight(m_table->verticalHeader()->defaultSectionSize() * (kVisibleRows + 1));
    m_table->installEventFilter(this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this) / 2);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    connect(m_table, &QTableWidget::itemChanged, this, &TagTable::edited);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(m_table->currentRow() >= 0); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({}, {});
        m_table->setFocus();
        m_table->setCurrentCell(m_table->rowCount() - 1, Name);
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

TagTable::Rows TagTable::rows() const
{
    Rows rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto text = [&](Column column) {
            const QTableWidgetItem *item = m_table->item(row, column);
            return item != nullptr ? item->text().trimmed() : QString();
        };
        if (!text(Name).isEmpty() || !text(Value).isEmpty())
            rows.emplace_back(text(Name), text(Value));
    }
    return rows;
}

void TagTable::setRows(const Rows &rows)
{
    const QSignalBlocker blocker(m_table);
    m_table->setRowCount(0);
    for (const auto &[name, value] : rows)
        addRow(name, value);
    m_remove->setEnabled(false);
}

void TagTable::pasteText(const QString &text)
{
    static const QRegularExpression lineEnd(QStringLiteral("[\r\n]+"));
    static const QRegularExpression between(QStringLiteral("[=,;\t]"));
    {
        const QSignalBlocker blocker(m_table);
        for (const QString &line : text.split(lineEnd, Qt::SkipEmptyParts)) {
            const qsizetype at = line.indexOf(between);
            addRow(line.left(at).trimmed(), at < 0 ? QString() : line.mid(at + 1).trimmed());
        }
    }
    Q_EMIT edited();
}

void TagTable::addRow(const QString &name, const QString &value)
{
    const QSignalBlocker blocker(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, Name, new QTableWidgetItem(name));
    m_table->setItem(row, Value, new QTableWidgetItem(value));
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
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    m_table->setAccessibleName(tr("Tags"));
    m_add->setText(tr("Add tag"));
    m_remove->setText(tr("Remove tag"));
}

}  // namespace vitrine
