#pragma once

#include "core/base/resourceid.h"
#include "ui/access/sharingmatrix.h"
#include "ui/formdialog.h"

class QComboBox;

namespace vitrine {

class Background;
class EquivalentSection;
class Workspace;

/// Gives somebody a role at a gallery or at one of its image definitions, and shows what they will
/// see. Object names: shareLevel, shareAssignee, shareRole.
class ShareDialog final : public FormDialog {
    Q_OBJECT

public:
    /// \p resource: a gallery, or a definition, which may be shared alone or with its gallery.
    ShareDialog(Workspace &workspace, Background &background, ResourceId resource,
                QWidget *parent = nullptr);

Q_SIGNALS:
    /// The dialog has closed itself.
    void shared(const QString &assignmentId);

protected:
    void submit() override;
    Field *fieldOf(const Fault &problem) override;
    void retranslate() override;

private:
    void fillLevels();
    void fillAssignees();
    void fillRoles();
    void showLevel();
    void showEquivalent();
    ResourceId chosenScope() const;
    QString chosenAssignee() const;

    Workspace &m_workspace;
    Background &m_background;
    const ResourceId m_resource;
    QComboBox *m_level;
    QComboBox *m_assignee;
    QComboBox *m_role;
    SharingMatrix *m_matrix;
    EquivalentSection *m_equivalent;
    Field &m_levelField;
    Field &m_assigneeField;
    Field &m_roleField;
    Field &m_matrixField;
};

}  // namespace vitrine
