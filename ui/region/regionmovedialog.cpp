#include "ui/region/regionmovedialog.h"

#include "core/service/care/regionmove.h"
#include "core/service/careservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/words.h"
#include "ui/controls.h"

#include <QLineEdit>
#include <QPushButton>

namespace vitrine {
namespace {
constexpr int kOwnFolder = 0;
}

RegionMoveDialog::RegionMoveDialog(Workspace &workspace, Background &background, QString region,
                                   QWidget *parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_region(std::move(region))
    , m_folder(new PathEdit(PathEdit::Kind::Folder, QStringLiteral("regionMoveFolder"), this))
    , m_plan(makeTextLabel(this))
    , m_folderField(addField(m_folder, m_folder->edit()))
{
    setObjectName(QStringLiteral("regionMoveDialog"));
    setProperty("helpPage", QStringLiteral("region"));
    m_plan->setObjectName(QStringLiteral("regionMovePlan"));
    m_plan->hide();
    addWide(m_plan);
    connect(m_folder->edit(), &QLineEdit::editingFinished, this, &RegionMoveDialog::look);
    retranslate();
}

void RegionMoveDialog::look()
{
    const QString folder = m_folder->path();
    if (folder.isEmpty())
        return;
    m_background.run(
        this,
        [workspace = &m_workspace, region = m_region, folder] {
            return workspace->care().planMove(workspace->caller(), region, kOwnFolder, folder);
        },
        [this, folder](const Result<RegionMovePlan> &plan) {
            if (folder != m_folder->path())
                return;
            clearFaults();
            if (plan) {
                showPlan(*plan);
                return;
            }
            m_plan->hide();
            showFault(plan.error());
        });
}

void RegionMoveDialog::showPlan(const RegionMovePlan &plan)
{
    const QString copied = Words::bytes(plan.bytesToCopy);
    m_plan->setText(
        plan.freeBytes
            //: %1 and %2 are sizes
            ? tr("%1 will be copied; %2 are free there.").arg(copied, Words::bytes(*plan.freeBytes))
            : tr("%1 will be copied into a new folder.").arg(copied));
    m_plan->show();
    growToFit();
}

void RegionMoveDialog::submit()
{
    setBusy(true);
    m_background.run(
        this,
        [workspace = &m_workspace, region = m_region, folder = m_folder->path()] {
            return workspace->care().move(workspace->caller(), region, kOwnFolder, folder);
        },
        [this](const Result<Uid> &job) {
            setBusy(false);
            if (job) {
                accept();
                Q_EMIT moving();
                return;
            }
            showFault(job.error());
        });
}

FormDialog::Field *RegionMoveDialog::fieldOf(const Fault &problem)
{
    const bool isFolder = problem.reason.startsWith(QLatin1String("region.folder."))
        || problem.reason.startsWith(QLatin1String("io."));
    return isFolder ? &m_folderField : nullptr;
}

void RegionMoveDialog::retranslate()
{
    setWindowTitle(tr("Move %1").arg(Words::region(m_region)));
    m_folderField.caption->setText(tr("New &folder"));
    setHint(m_folderField,
            tr("An empty folder, or one that is not there yet, on the disk that is to store the "
               "region from now on. Everything is copied and compared while the region is at work; "
               "the old folder keeps what it has, for you to delete."));
    m_folder->setTexts(tr("New folder"), tr("New folder of the region"));
    acceptButton()->setText(tr("&Move"));
    look();
}

}  // namespace vitrine
