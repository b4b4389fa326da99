#pragma once

#include "ui/formdialog.h"

namespace vitrine {

class Background;
class Workspace;
struct RegionMovePlan;

/// Asks where a region's folder is to go, says what would be copied, and begins the move.
/// Object names: regionMoveDialog, regionMoveFolder, regionMovePlan.
class RegionMoveDialog final : public FormDialog {
    Q_OBJECT

public:
    RegionMoveDialog(Workspace &workspace, Background &background, QString region,
                     QWidget *parent = nullptr);

Q_SIGNALS:
    /// The move runs; the dialog has closed itself.
    void moving();

protected:
    void submit() override;
    Field *fieldOf(const Fault &problem) override;
    void retranslate() override;

private:
    void look();
    void showPlan(const RegionMovePlan &plan);

    Workspace &m_workspace;
    Background &m_background;
    const QString m_region;
    PathEdit *m_folder;
    QLabel *m_plan;
    Field &m_folderField;
};

}  // namespace vitrine
