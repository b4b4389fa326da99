#include "models/accesslistmodel.h"

#include "core/base/resourceid.h"
#include "core/service/roleservice.h"
#include "core/service/workspace.h"

#include <array>

namespace vitrine {
namespace {

constexpr std::array kRoleNames{
    QT_TRANSLATE_NOOP("vitrine::AccessListModel", "Owner"),
    QT_TRANSLATE_NOOP("vitrine::AccessListModel", "Contributor"),
    QT_TRANSLATE_NOOP("vitrine::AccessListModel", "Reader"),
    QT_TRANSLATE_NOOP("vitrine::AccessListModel", "User Access Administrator"),
    QT_TRANSLATE_NOOP("vitrine::AccessListModel", "Compute Gallery Sharing Admin"),
    QT_TRANSLATE_NOOP("vitrine::AccessListModel", "Lab Creator"),
    QT_TRANSLATE_NOOP("vitrine::AccessListModel", "Lab Contributor")};

}  // namespace

AccessListModel::AccessListModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

void AccessListModel::setScope(const QString &scope)
{
    auto all = m_workspace.roles().assignments({.scope = scope, .isInherited = true});
    beginResetModel();
    m_scope = scope;
    m_rows = all ? std::move(*all) : std::vector<AssignedRole>();
    endResetModel();
    if (!all)
        Q_EMIT failed(all.error());
}

void AccessListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AccessListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AccessListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool AccessListModel::isInherited(const AssignedRole &assigned) const
{
    return !m_scope.isEmpty()
        && assigned.assignment.scope.compare(m_scope, Qt::CaseInsensitive) != 0;
}

QVariant AccessListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AssignedRole &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == AssignmentRole)
        return row.assignment.id;
    if (role == InheritedRole)
        return isInherited(row);
    if (role == Qt::ToolTipRole && index.column() == WhereColumn)
        return row.assignment.scope;
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case WhoColumn: return row.assignee.displayName;
    case KindColumn: return kindName(row.assignee.kind);
    case RoleColumn: return roleName(row.roleName);
    case WhereColumn:
        return m_scope.isEmpty() || isInherited(row) ? scopeName(row.assignment.scope)
                                                     : tr("Assigned here");
    case ColumnCount: return {};
    }
    return {};
}

QVariant AccessListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case WhoColumn: return tr("Who");
    case KindColumn: return tr("Kind");
    case RoleColumn: return tr("Role");
    case WhereColumn: return m_scope.isEmpty() ? tr("Where") : tr("Inherited from");
    case ColumnCount: return {};
    }
    return {};
}

QString AccessListModel::roleName(const QString &name)
{
    for (const char *known : kRoleNames) {
        if (name == QLatin1String(known))
            return tr(known);
    }
    return name;
}

QString AccessListModel::kindName(PrincipalKind kind)
{
    switch (kind) {
    case PrincipalKind::User: return tr("User");
    case PrincipalKind::Group: return tr("Group");
    case PrincipalKind::ServicePrincipal: return tr("Service principal");
    }
    return {};
}

QString AccessListModel::scopeName(const QString &scope)
{
    if (scope == u"/")
        return tr("Everything");
    if (scope.startsWith(u"/providers/"))
        return tr("The tenant");
    const auto id = ResourceId::parse(scope);
    if (!id)
        return tr("The subscription");
    if (id->isType(kGalleryType))
        return tr("Gallery %1").arg(id->name());
    if (id->isType(kImageDefinitionType))
        return tr("Image definition %1").arg(id->name());
    return tr("Resource group %1").arg(id->name());
}

}  // namespace vitrine
