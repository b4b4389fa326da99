#pragma once

#include "core/access/assignment.h"
#include "core/base/fault.h"

#include <QAbstractTableModel>

#include <vector>

namespace vitrine {

class Workspace;

/// Who has which role at one scope, with what it inherits; or every assignment that may be seen.
/// Lives in the GUI thread and reads the catalogue only.
class AccessListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhoColumn, KindColumn, RoleColumn, WhereColumn, ColumnCount };
    enum Role {
        AssignmentRole = Qt::UserRole + 1,  ///< the assignment's id
        InheritedRole,  ///< whether it comes from a scope above
    };

    explicit AccessListModel(Workspace &workspace, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// Shows what is assigned at \p scope and above, or reads it again; empty: everything.
    void setScope(const QString &scope);
    /// Makes every text again.
    void retranslate();

    /// Returns a built-in role's name in the reader's language; another one as it is.
    static QString roleName(const QString &name);
    static QString kindName(PrincipalKind kind);
    /// Returns what a scope is called: a name with its kind, never a whole id.
    static QString scopeName(const QString &scope);

Q_SIGNALS:
    void failed(const vitrine::Fault &fault);

private:
    bool isInherited(const AssignedRole &assigned) const;

    Workspace &m_workspace;
    QString m_scope;
    std::vector<AssignedRole> m_rows;
};

}  // namespace vitrine
