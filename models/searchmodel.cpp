#include "models/searchmodel.h"

#include "core/base/faulttable.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/words.h"

#include <algorithm>

namespace vitrine {
namespace {

// Of each kind: what a person reads before typing one letter more.
constexpr int kHits = 20;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString faultTitle(const QString &reason)
{
    return faultText(faultOfKind(reason)).title;
}

}  // namespace

SearchModel::SearchModel(Workspace &workspace, Background &background, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_background(background)
{
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole:
        return row.detail.isEmpty() ? row.title
                                    : QStringLiteral("%1, %2").arg(row.title, row.detail);
    case KindRole: return static_cast<int>(row.kind);
    case DetailRole: return row.detail;
    case NameRole: return row.name;
    default: return {};
    }
}

void SearchModel::setActions(std::vector<Action> actions)
{
    m_actions = std::move(actions);
}

void SearchModel::setText(const QString &text)
{
    m_text = text.trimmed();
    const quint64 generation = ++m_generation;
    if (m_text.isEmpty()) {
        show({});
        return;
    }
    m_background.run(
        this,
        [workspace = &m_workspace, wanted = m_text] {
            return workspace->search().find(wanted, kHits);
        },
        [this, generation](Result<SearchHits> hits) {
            if (generation != m_generation)
                return;
            if (!hits)
                Q_EMIT failed(hits.error());
            else
                show(*hits);
        });
}

void SearchModel::show(const SearchHits &hits)
{
    std::vector<Row> rows;
    addResources(rows, hits);
    addActions(rows);
    if (!m_text.isEmpty())
        addFaults(rows);
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT searched();
}

void SearchModel::addResources(std::vector<Row> &rows, const SearchHits &hits) const
{
    for (const Gallery &gallery : hits.galleries) {
        rows.push_back({Kind::Gallery,
                        gallery.name,
                        tr("Gallery in %1").arg(Words::region(gallery.location)),
                        {},
                        {NodeKind::Gallery, gallery.id(), {}}});
    }
    for (const ImageDefinition &definition : hits.definitions) {
        const QStringList identifier{definition.identifier.publisher, definition.identifier.offer,
                                     definition.identifier.sku};
        rows.push_back({Kind::Definition,
                        Words::resource(definition.id()),
                        identifier.join(QStringLiteral(" / ")),
                        {},
                        {NodeKind::Definition, definition.id(), {}}});
    }
    for (const ImageVersion &version : hits.versions) {
        rows.push_back({Kind::Version,
                        Words::resource(version.id()),
                        Words::state(version.provisioningState),
                        {},
                        {NodeKind::Version, version.id(), {}}});
    }
    for (const Region &region : hits.regions) {
        rows.push_back({Kind::Region,
                        Words::region(region.name),
                        tr("Region"),
                        {},
                        {NodeKind::Region, {}, region.name}});
    }
}

void SearchModel::addActions(std::vector<Row> &rows) const
{
    for (const Action &action : m_actions) {
        if (action.text.contains(m_text, Qt::CaseInsensitive))
            rows.push_back({Kind::Action, action.text, action.shortcut, action.name, {}});
    }
}

void SearchModel::addFaults(std::vector<Row> &rows) const
{
    int found = 0;
    for (const FaultEntry &entry : allFaultEntries()) {
        const QString reason = textOf(entry.reason);
        const QString title = faultTitle(reason);
        if (!reason.contains(m_text, Qt::CaseInsensitive)
            && !title.contains(m_text, Qt::CaseInsensitive)
            && m_text.compare(QLatin1String(entry.code), Qt::CaseInsensitive) != 0)
            continue;
        rows.push_back({Kind::Fault, title, reason, reason, {}});
        if (++found == kHits)
            return;
    }
}

Selection SearchModel::selection(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return m_rows[static_cast<std::size_t>(index.row())].selection;
}

}  // namespace vitrine
