// What the window does with bundles.
#include "models/consolemodels.h"
#include "ui/bundle/exportbundledialog.h"
#include "ui/bundle/importbundledialog.h"
#include "ui/detailsview.h"
#include "ui/mainwindow.h"

#include <QStatusBar>

namespace vitrine {

void MainWindow::exportBundle()
{
    auto *dialog = new ExportBundleDialog(m_models.workspace(), m_models.background(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    ResourceId chosen = m_details->selection().id;
    if (chosen.isType(kImageVersionType))
        chosen = chosen.parent();
    if (chosen.isType(kGalleryType) || chosen.isType(kImageDefinitionType))
        dialog->choose(chosen);
    connect(dialog, &ExportBundleDialog::begun, this, [this](const QString &fingerprint) {
        m_models.activities().refresh();
        // It stays until something else is said: people copy it down.
        statusBar()->showMessage(tr("Fingerprint of the bundle: %1").arg(fingerprint));
    });
    dialog->open();
}

void MainWindow::importBundle()
{
    auto *dialog = new ImportBundleDialog(m_models.workspace(), m_models.background(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportBundleDialog::begun, this, [this] {
        m_models.refresh();
        m_models.activities().refresh();
    });
    dialog->open();
}

}  // namespace vitrine
