#include "app/cli/outputtable.h"

#include "app/cli/terminaltext.h"

#include <algorithm>

namespace vitrine {
namespace {

QString line(const QStringList &cells, const std::vector<int> &widths)
{
    QStringList columns;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool last = i + 1 == cells.size();
        columns << (last ? cells[i] : padded(cells[i], widths[static_cast<std::size_t>(i)]));
    }
    QString text = columns.join(QStringLiteral("  "));
    while (text.endsWith(QLatin1Char(' ')))
        text.chop(1);
    return text + QLatin1Char('\n');
}

}  // namespace

OutputTable::OutputTable(QStringList columns)
    : m_columns(std::move(columns))
{
}

void OutputTable::addRow(QStringList cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    for (QString &cell : cells)
        cell = escapedForTerminal(cell);
    m_rows.push_back(std::move(cells));
}

QString OutputTable::toTable() const
{
    if (m_rows.empty())
        return {};
    std::vector<int> widths;
    QStringList rules;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        int width = displayWidth(m_columns[column]);
        for (const QStringList &row : m_rows)
            width = std::max(width, displayWidth(row[column]));
        widths.push_back(width);
        rules << QString(width, QLatin1Char('-'));
    }
    QString text = line(m_columns, widths) + line(rules, widths);
    for (const QStringList &row : m_rows)
        text += line(row, widths);
    return text;
}

QString OutputTable::toTsv() const
{
    QString text;
    for (const QStringList &row : m_rows)
        text += row.join(QLatin1Char('\t')) + QLatin1Char('\n');
    return text;
}

}  // namespace vitrine
