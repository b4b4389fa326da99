#pragma once

#include "core/base/uid.h"
#include "core/service/computeservice.h"
#include "ui/formdialog.h"

class QComboBox;
class QPlainTextEdit;
class QSpinBox;

namespace vitrine {

class Background;
class EquivalentSection;
class ImageChoice;
class Workspace;

/// Makes a virtual machine, or a scale set, from an image version. The first press of the button
/// checks the whole and says what will be made; the second begins.
/// Object names: machineDialog, machineName, machineGroup, machineRegion, machineVcpus,
/// machineMemory, machineCapacity, machineUser, machineHost, machinePassword, machineKeys,
/// machineReview, and those of ImageChoice and EquivalentSection.
class MachineDialog final : public FormDialog {
    Q_OBJECT

public:
    enum class Kind { Machine, ScaleSet };
    MachineDialog(Kind kind, Workspace &workspace, Background &background,
                  QWidget *parent = nullptr);

    /// Chooses a version, or a definition for its latest one.
    void choose(const ResourceId &image);

Q_SIGNALS:
    /// Everything is checked and the image is on its way to the region; \p job is null when it is
    /// there already. The dialog has closed itself.
    void ordered(vitrine::MachineDialog::Kind kind, const vitrine::ScaleSetDraft &draft,
                 const vitrine::Uid &job);

protected:
    void submit() override;
    Field *fieldOf(const Fault &problem) override;
    void retranslate() override;

private:
    /// What is asked for, with a password that is not hashed yet.
    struct Order {
        ScaleSetDraft draft;
        QString password;
    };
    struct Checked {
        ScaleSetDraft draft;
        Uid job;
        std::vector<Fault> advice;
    };

    static Result<Checked> check(Workspace &workspace, Kind kind, Order order, bool validateOnly);
    static void show(Field &field, QWidget *widget, bool isShown);
    Order order() const;
    bool isGeneralized() const;
    void fillGroups();
    void fillRegions();
    void followImage();
    void forgetReview();
    void showEquivalent();
    void review(const Checked &checked);
    QString summary() const;
    Field *profileFieldOf(const QString &target);
    void nameButton();

    const Kind m_kind;
    Workspace &m_workspace;
    Background &m_background;
    QString m_subscription;
    ImageChoice *m_image;
    QLineEdit *m_name;
    QComboBox *m_group;
    QComboBox *m_region;
    QSpinBox *m_vcpus;
    QSpinBox *m_memory;
    QWidget *m_size;
    QSpinBox *m_capacity;
    QLineEdit *m_user;
    QLineEdit *m_host;
    QLineEdit *m_password;
    QPlainTextEdit *m_keys;
    QLabel *m_review;
    EquivalentSection *m_equivalent;
    Field &m_imageField;
    Field &m_nameField;
    Field &m_groupField;
    Field &m_regionField;
    Field &m_sizeField;
    Field &m_capacityField;
    Field &m_userField;
    Field &m_hostField;
    Field &m_passwordField;
    Field &m_keysField;
    Field &m_reviewField;
    bool m_isReviewed = false;
};

}  // namespace vitrine
