// What the window does with templates.
#include "core/service/deploymentservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/consolemodels.h"
#include "ui/detailsview.h"
#include "ui/mainwindow.h"
#include "ui/template/templatedialog.h"

#include <QFileDialog>
#include <QSaveFile>
#include <QStatusBar>
#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

constexpr int kMessageMs = 8'000;

Result<> writeTemplate(Workspace &workspace, const ResourceId &id, const QString &path)
{
    const auto made = workspace.deployments().exportTemplate({{id}});
    if (!made)
        return std::unexpected(made.error());
    const QByteArray text = QByteArray::fromStdString(made->dump(2) + '\n');
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return std::unexpected(
        Fault::of(QStringLiteral("io.failed"), path, {path}, file.errorString()));
}

}  // namespace

void MainWindow::importTemplate()
{
    auto *dialog = new TemplateDialog(m_models.workspace(), m_models.background(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TemplateDialog::deployed, this, [this](const Deployment &deployment) {
        m_models.refresh();
        m_models.activities().refresh();
        const bool waits =
            std::ranges::any_of(deployment.operations, [](const DeploymentOperation &operation) {
                return operation.state == OperationState::Waiting;
            });
        statusBar()->showMessage(
            waits
                ? tr("Deployed, as far as it goes: what waits for copies is made when the template "
                     "is deployed again.")
                : tr("Deployed: %1").arg(deployment.name),
            kMessageMs);
    });
    dialog->open();
}

void MainWindow::exportTemplate()
{
    const ResourceId id = m_details->selection().id;
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export as a template"),
                                     id.name() + QStringLiteral(".json"), tr("Template (*.json)"));
    if (path.isEmpty())
        return;
    m_models.background().run(
        this,
        [workspace = &m_models.workspace(), id, path] {
            return writeTemplate(*workspace, id, path);
        },
        [this, path](const Result<> &written) {
            if (written)
                statusBar()->showMessage(tr("Saved: %1").arg(path), kMessageMs);
            else
                showFault(written.error());
        });
}

}  // namespace vitrine
