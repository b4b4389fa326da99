#include "models/comparisonmodel.h"

#include "models/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace vitrine {
namespace {

using Values = QMap<QString, QString>;

// Names and identities tell every resource from every other; they are the columns, not a finding.
bool isIdentity(const QString &path)
{
    return path == QLatin1String("id") || path == QLatin1String("name")
        || path == QLatin1String("etag") || path == QLatin1String("uniqueId");
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

void flatten(const QJsonObject &object, const QString &path, Values &values)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        // What nearly every property begins with says nothing.
        const QString name = path.isEmpty() && entry.key() == QLatin1String("properties")
            ? QString()
            : path.isEmpty() ? entry.key()
                             : path + u'.' + entry.key();
        if (entry->isObject())
            flatten(entry->toObject(), name, values);
        else if (!isIdentity(name))
            values.insert(name, textOf(*entry));
    }
}

}  // namespace

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ComparisonModel::setResources(const std::vector<std::pair<QString, QString>> &resources)
{
    m_names.clear();
    m_all.clear();
    std::vector<Values> columns;
    QMap<QString, bool> properties;
    for (const auto &[name, json] : resources) {
        m_names << name;
        Values values;
        flatten(QJsonDocument::fromJson(json.toUtf8()).object(), {}, values);
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            properties.insert(value.key(), true);
        columns.push_back(std::move(values));
    }
    for (const QString &property : properties.keys()) {
        Row row{property, {}, false};
        for (const Values &column : columns)
            row.values << column.value(property);
        row.different = std::ranges::any_of(
            row.values, [&row](const QString &value) { return value != row.values.front(); });
        m_all.push_back(std::move(row));
    }
    show();
}

void ComparisonModel::setOnlyDifferences(bool only)
{
    m_onlyDifferences = only;
    show();
}

void ComparisonModel::show()
{
    beginResetModel();
    m_rows.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_rows),
                         [this](const Row &row) { return row.different || !m_onlyDifferences; });
    endResetModel();
}

int ComparisonModel::differenceCount() const
{
    return static_cast<int>(std::ranges::count(m_all, true, &Row::different));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2 + static_cast<int>(m_names.size());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == DifferentRole)
        return row.different;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == 0)
        return row.property;
    if (index.column() == 1)
        return row.different ? tr("Different") : tr("Same");
    const QString &value = row.values.at(index.column() - 2);
    return value.isEmpty() ? Words::dash() : value;
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section < 2)
        return section == 0 ? tr("Property") : tr("Values");
    return m_names.value(section - 2);
}

}  // namespace vitrine
