#pragma once

#include "core/gallery/machine.h"
#include "models/rowlistmodel.h"

#include <QCoreApplication>

namespace vitrine {

class Workspace;

/// The lists of machines: their columns and how their rows are read. Thread: GUI.
class MachineLists {
    Q_DECLARE_TR_FUNCTIONS(vitrine::MachineLists)

public:
    enum MachineColumn {
        NameColumn,
        StateColumn,
        ImageColumn,
        RegionColumn,
        OsColumn,
        GroupColumn
    };
    enum SetColumn { SetNameColumn, CapacityColumn, SetImageColumn };

    /// Whether a machine runs, is off, or is only registered, as ListRow::state.
    enum State { Registered, Off, Running, Generalized };
    static State stateOf(const Source &source, const std::optional<Machine> &machine);
    static QString word(State state);
    static QString word(PowerState state);

    static QStringList machineHeadings();
    static RowListModel::Reader machines(Workspace &workspace);
    static QStringList scaleSetHeadings();
    static RowListModel::Reader scaleSets(Workspace &workspace);
    static QStringList instanceHeadings();
    /// Reads the instances of the scale set \p id, by number.
    static RowListModel::Reader instances(Workspace &workspace, const ResourceId &id);
};

}  // namespace vitrine
