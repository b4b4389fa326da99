#pragma once

#include "core/service/versionservice.h"
#include "ui/publish/publishdraft.h"
#include "ui/publish/publishfacts.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSpinBox;

namespace vitrine {

class Background;
class FaultBar;
class RegionPicker;
class TargetRegionList;
class Workspace;

/// Changes where a version is replicated to: the same table of target regions as in the publish
/// wizard. What comes of it is shown as a plan before anything is done. The dialog stays open
/// until the change was made.
/// Object names: updateReplicaCountSpin, updateAddRegionCombo, reviewPlanButton,
/// cancelUpdateButton, and those of TargetRegionList.
class UpdateReplicationDialog final : public QDialog {
    Q_OBJECT

public:
    /// \p statuses: what is known of the regions' folders, for the free space.
    UpdateReplicationDialog(Workspace &workspace, Background &background, ImageVersion version,
                            std::vector<RegionStatus> statuses, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The change was made; its job, when there is one, has been started.
    void applied(const vitrine::ResourceId &version);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectFields();
    void load();
    void showRegions();
    void review();
    /// What a change does, and what it makes of the cost.
    struct PricedPlan {
        ReplicationPlan plan;
        CostEstimate cost;
    };

    void showPlan(const Result<PricedPlan> &priced);
    void apply(bool accepted, const ReplicationPlan &plan);
    void showFault(const Fault &fault);
    void setBusy(bool busy);
    ImageVersion wanted() const;
    void retranslate();

    Workspace &m_workspace;
    Background &m_background;
    const ImageVersion m_version;
    PublishDraft m_draft;
    PublishFacts m_facts;
    QLabel *m_heading;
    FaultBar *m_fault;
    QWidget *m_body;
    QLabel *m_countCaption;
    QSpinBox *m_count;
    QLabel *m_storageCaption;
    QLabel *m_storage;
    QLabel *m_storageReason;
    QLabel *m_addCaption;
    RegionPicker *m_picker;
    TargetRegionList *m_targets;
    QLabel *m_note;
    QPushButton *m_review;
    QPushButton *m_cancel;
};

}  // namespace vitrine
