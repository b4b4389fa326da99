#pragma once

#include "core/lab/lab.h"
#include "core/service/labservice.h"
#include "models/rowlistmodel.h"

#include <QCoreApplication>

namespace vitrine {

class Workspace;

/// The lists of lab accounts, labs, their images and machines: columns and how rows are read.
/// Thread: GUI.
class LabLists {
    Q_DECLARE_TR_FUNCTIONS(vitrine::LabLists)

public:
    /// Whether a lab can be made of an image, as ListRow::state.
    enum ImageState { Usable, Disabled, NotUsable };
    enum ImageColumn { ImageNameColumn, VersionColumn, EnabledColumn, UseColumn };

    static QString word(LabState state);
    /// Returns why no lab can be made of what \p obstacles keep from it; empty without any.
    static QString whyNot(const std::vector<Fault> &obstacles);
    static ImageState stateOf(const LabImage &image);

    static QStringList accountHeadings();
    static RowListModel::Reader accounts(Workspace &workspace);
    static QStringList labHeadings();
    static RowListModel::Reader labs(Workspace &workspace, const ResourceId &account);
    static QStringList imageHeadings();
    /// Reads the images of the attached gallery; none without one.
    static RowListModel::Reader images(Workspace &workspace, const ResourceId &account);
    static QStringList machineHeadings();
    /// Reads the machines of a lab; their key is their number.
    static RowListModel::Reader machines(Workspace &workspace, const ResourceId &lab);
};

}  // namespace vitrine
