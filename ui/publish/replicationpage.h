#pragma once

#include "ui/publish/publishpage.h"

class QComboBox;
class QMenu;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QToolButton;

namespace vitrine {

class RadioChoice;
class RegionPicker;
class TargetRegionList;
class ToneLabel;

/// Where the version's replicas go and how many there are.
/// Object names: fullModeRadio, shallowModeRadio, defaultStorageCombo, replicaCountSpin,
/// machinesAtOnceSpin, applyAdviceButton, addRegionCombo, addGroupButton, newRegionButton,
/// replicaTotal, storedTotal, regionTotal; rows see TargetRegionList.
class ReplicationPage final : public PublishPage {
    Q_OBJECT

public:
    explicit ReplicationPage(QWidget *parent = nullptr);

    PublishTab tab() const override { return PublishTab::Replication; }
    QString title() const override;
    void load(const PublishDraft &draft, const PublishFacts &facts) override;
    void store(PublishDraft &draft) const override;
    int showProblems(const PublishProblems &problems) override;
    void focusField(PublishField field) override;

Q_SIGNALS:
    void regionRequested();

protected:
    void retranslate() override;

private:
    void addDefaults(QGridLayout *grid);
    void addTargets(QGridLayout *grid);
    void addTotals(QGridLayout *grid);
    void addTarget(const QString &region);
    void addTargets(const std::vector<TargetRegion> &regions);
    void fillGroups();
    void removeTarget(const QString &region);
    void fillStorage();
    void updateAdvice();
    void updateTotals();

    PublishDraft m_draft;  // as last loaded; its targets are what the list edits
    PublishFacts m_facts;
    Section m_defaultsSection{};
    Section m_targetsSection{};
    RadioChoice *m_mode;
    QRadioButton *m_full = nullptr;
    QRadioButton *m_shallow = nullptr;
    QComboBox *m_storage;
    QSpinBox *m_replicas;
    QSpinBox *m_machines;
    QPushButton *m_apply;
    RegionPicker *m_picker;
    QToolButton *m_group;
    QMenu *m_groups;
    QToolButton *m_newRegion;
    TargetRegionList *m_targets;
    ToneLabel *m_refused;
    QString m_refusedRegion;  // why m_refused is shown: already there, or not registered
    bool m_refusedAsDuplicate = false;
    QLabel *m_replicaTotal;
    QLabel *m_storedTotal;
    QLabel *m_regionTotal;
};

}  // namespace vitrine
