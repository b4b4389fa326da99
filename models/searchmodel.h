#pragma once

#include "core/service/searchservice.h"
#include "models/selection.h"

#include <QAbstractListModel>

#include <vector>

namespace vitrine {

class Background;
class Workspace;

/// What a person may be looking for: resources of the whole catalogue, the window's actions, and
/// the faults of the program. Resources are searched on a worker thread; the rest at once.
/// Lives in the GUI thread.
class SearchModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Kind { Gallery, Definition, Version, Region, Action, Fault };
    enum Role {
        KindRole = Qt::UserRole + 1,  ///< a Kind, as int
        DetailRole,  ///< where it is or what it is: the quiet half of the row
        NameRole,  ///< of an action: the one it was given; of a fault: its reason
    };
    /// An action that can be found, and triggered by its name.
    struct Action {
        QString name;
        QString text;  ///< without mnemonic
        QString shortcut;
    };

    SearchModel(Workspace &workspace, Background &background, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setActions(std::vector<Action> actions);
    /// Searches for \p text; an answer to an earlier text is dropped. Empty shows the actions.
    void setText(const QString &text);
    /// Returns what the row \p index stands for; of no kind for an action or a fault.
    Selection selection(const QModelIndex &index) const;

Q_SIGNALS:
    /// All rows for the present text are there.
    void searched();
    void failed(const vitrine::Fault &fault);

private:
    struct Row {
        Kind kind = Kind::Action;
        QString title;
        QString detail;
        QString name;
        Selection selection;
    };
    void show(const SearchHits &hits);
    void addResources(std::vector<Row> &rows, const SearchHits &hits) const;
    void addActions(std::vector<Row> &rows) const;
    void addFaults(std::vector<Row> &rows) const;

    Workspace &m_workspace;
    Background &m_background;
    std::vector<Action> m_actions;
    QString m_text;
    quint64 m_generation = 0;
    std::vector<Row> m_rows;
};

}  // namespace vitrine
