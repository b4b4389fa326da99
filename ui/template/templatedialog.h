#pragma once

#include "core/service/deploymentservice.h"
#include "ui/formdialog.h"

#include <optional>

class QComboBox;
class QTableView;

namespace vitrine {

class Background;
class EquivalentSection;
class FigureTableModel;
class Workspace;

/// Imports a template: reads it, shows what it would do, and does it when a person says so.
/// Whatever is changed in the dialog afterwards has to be looked at again. Object names:
/// templateFile, templateFileBrowse, templateParameters, templateParametersBrowse, templateGroup,
/// templateName, templateChanges.
class TemplateDialog final : public FormDialog {
    Q_OBJECT

public:
    TemplateDialog(Workspace &workspace, Background &background, QWidget *parent = nullptr);
    /// Puts a file in.
    void setFile(const QString &path);

Q_SIGNALS:
    /// The template is deployed, its jobs run; the dialog has closed itself.
    void deployed(const vitrine::Deployment &deployment);

protected:
    void submit() override;
    Field *fieldOf(const Fault &problem) override;
    void retranslate() override;

private:
    /// What the fields say now.
    struct Order {
        QString file;
        QString parametersFile;
        ResourceId group;
        QString name;
    };

    Order order() const;
    static Result<DeploymentRequest> requestOf(const Order &order);
    void look();
    void deploy();
    void forgetPlan();
    void showEquivalent();
    void takePlan(Result<DeploymentPlan> plan);
    void takeDeployment(const Result<Deployment> &deployment);
    void showPlan();

    Workspace &m_workspace;
    Background &m_background;
    std::optional<DeploymentPlan> m_plan;
    PathEdit *m_file;
    PathEdit *m_parameters;
    QComboBox *m_group;
    QLineEdit *m_name;
    FigureTableModel *m_model;
    QTableView *m_changes;
    Field &m_fileField;
    Field &m_parametersField;
    Field &m_groupField;
    Field &m_nameField;
    Field &m_changesField;
    EquivalentSection *m_equivalent;
};

}  // namespace vitrine
