#include "ui/compute/machinedetails.h"

#include "core/compute/boot/terminaltext.h"
#include "core/service/computeservice.h"
#include "core/service/sourceservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/compute/machinelists.h"
#include "models/consolemodels.h"
#include "models/words.h"
#include "ui/compute/machinecommands.h"
#include "ui/lists/listtab.h"
#include "ui/propertyform.h"

#include <QAction>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vitrine {
namespace {

void connectList(ListTab *list, DetailsPage *page, NodeKind kind)
{
    QObject::connect(list, &ListTab::opened, page, [page, kind](const QString &key) {
        if (const auto id = ResourceId::parse(key))
            Q_EMIT page->opened({kind, *id, {}});
    });
    QObject::connect(&list->model(), &RowListModel::failed, page, &DetailsPage::failed);
}

QString imageText(const ResourceId &id)
{
    return id.isNull() ? Words::dash() : Words::resource(id);
}

// The files of a machine's disks, whose lengths say what they take.
std::uint64_t usedBytes(const QStringList &paths)
{
    std::uint64_t bytes = 0;
    for (const QString &path : paths)
        bytes += static_cast<std::uint64_t>(qMax(qint64(0), QFileInfo(path).size()));
    return bytes;
}

}  // namespace

MachinesDetails::MachinesDetails(ConsoleModels &models, const MachineCommands &commands,
                                 QWidget *parent)
    : DetailsPage(models, parent)
    , m_machines(new ListTab(new RowListModel(&MachineLists::machineHeadings),
                             QStringLiteral("machineTable"), {commands.create}, this))
    , m_scaleSets(new ListTab(new RowListModel(&MachineLists::scaleSetHeadings),
                              QStringLiteral("scaleSetTable"), {commands.createScaleSet}, this))
{
    addTab(m_machines, QString());
    addTab(m_scaleSets, QString());
    connectList(m_machines, this, NodeKind::Machine);
    connectList(m_scaleSets, this, NodeKind::ScaleSet);
    retranslate();
}

void MachinesDetails::refresh()
{
    if (selection().kind != NodeKind::Machines)
        return;
    m_machines->model().setReader(MachineLists::machines(models().workspace()));
    m_scaleSets->model().setReader(MachineLists::scaleSets(models().workspace()));
}

void MachinesDetails::retranslate()
{
    setTabText(0, tr("Virtual machines"));
    setTabText(1, tr("Scale sets"));
    m_machines->setTexts(tr("Virtual machines"),
                         tr("No machine yet. Create one from an image version: choose it here, or "
                            "in the menu of the version."));
    m_scaleSets->setTexts(tr("Scale sets"),
                          tr("No scale set yet. A scale set is a number of machines that are made "
                             "alike from one image."));
}

MachineDetails::MachineDetails(ConsoleModels &models, const MachineCommands &commands,
                               QAction *remove, QWidget *parent)
    : DetailsPage(models, parent)
    , m_form(new PropertyForm(this))
    , m_serialLog(new QPlainTextEdit(this))
{
    QVBoxLayout *overview = addScrolledTab(QStringLiteral("overviewTab"));
    m_form->setObjectName(QStringLiteral("machineForm"));
    overview->addWidget(makeActionBar(
        {commands.start, commands.stop, commands.deallocate, commands.generalize, remove}, this));
    overview->addWidget(m_form);
    overview->addStretch();
    m_serialLog->setObjectName(QStringLiteral("machineSerialLog"));
    m_serialLog->setReadOnly(true);
    m_serialLog->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_serialLog->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    addTab(m_serialLog, QString());
    addJsonTab();
    retranslate();
}

void MachineDetails::refresh()
{
    if (selection().id.isNull())
        return;
    refreshJson();
    const auto source = models().workspace().sources().source(selection().id);
    const auto machine = models().workspace().compute().machine(selection().id);
    if (!source || !machine) {
        Q_EMIT failed(!source ? source.error() : machine.error());
        return;
    }
    const auto state = MachineLists::stateOf(*source, *machine);
    const bool isOff = *machine && state == MachineLists::Off;
    m_rows = {{tr("State"),
               isOff ? MachineLists::word((*machine)->powerState) : MachineLists::word(state)},
              {tr("Image"), imageText(*machine ? (*machine)->imageId : ResourceId())},
              {tr("Region"), Words::region(source->location)},
              {tr("OS type"), source->osType ? Words::osType(*source->osType) : Words::dash()},
              {tr("Resource group"), source->resourceGroup}};
    if (*machine) {
        const Machine &made = **machine;
        m_rows.insert(
            m_rows.end(),
            {{tr("Processors"), QLocale().toString(made.size.vcpus)},
             {tr("Memory"), Words::bytes(static_cast<std::uint64_t>(made.size.memoryMib) << 20)},
             {tr("Computer name"), made.computerName.isEmpty() ? Words::dash() : made.computerName},
             {tr("User name"), made.adminUsername.isEmpty() ? Words::dash() : made.adminUsername}});
    }
    //: a disk's size and file
    const QString disk = tr("%1 in %2");
    m_rows.emplace_back(tr("OS disk"), disk.arg(Words::bytes(source->diskSizeBytes), source->path));
    for (const AttachedDisk &attached : source->dataDisks)
        m_rows.emplace_back(tr("Data disk, LUN %1").arg(attached.lun),
                            disk.arg(Words::bytes(attached.diskSizeBytes), attached.path));
    m_rows.emplace_back(tr("Resource ID"), source->id().toString());
    measureDisks(*source);
    readSerialLog();
    showForm();
}

// The files may lie on a share that does not answer.
void MachineDetails::measureDisks(const Source &source)
{
    if (!(m_measured == selection()))
        m_usedText = Words::dash();
    m_measured = selection();
    QStringList paths{source.path};
    for (const AttachedDisk &attached : source.dataDisks)
        paths << attached.path;
    models().background().run(
        this, [paths] { return usedBytes(paths); },
        [this, asked = selection()](std::uint64_t bytes) {
            if (!(asked == selection()))
                return;
            m_usedText = Words::bytes(bytes);
            showForm();
        });
}

void MachineDetails::readSerialLog()
{
    models().background().run(
        this,
        [workspace = &models().workspace(), machine = selection().id] {
            return workspace->compute().serialLog(machine);
        },
        [this, asked = selection()](const Result<QByteArray> &log) {
            if (!(asked == selection()))
                return;
            // A region that cannot be reached now is no reason to interrupt anybody.
            m_serialLog->setPlaceholderText(log ? tr("The machine has written nothing yet.")
                                                : faultText(log.error()).message);
            m_serialLog->setPlainText(log ? plainText(*log) : QString());
        });
}

void MachineDetails::showForm()
{
    auto rows = m_rows;
    rows.insert(rows.end() - 1, {tr("Its own files"), m_usedText});
    m_form->setRows(rows);
}

void MachineDetails::retranslate()
{
    setTabText(0, tr("Overview"));
    setTabText(1, tr("Serial console"));
    m_serialLog->setAccessibleName(tr("What the machine wrote to its serial console"));
    retranslateJson();
}

ScaleSetDetails::ScaleSetDetails(ConsoleModels &models, const MachineCommands &commands,
                                 QAction *remove, QWidget *parent)
    : DetailsPage(models, parent)
    , m_form(new PropertyForm(this))
    , m_instances(new ListTab(new RowListModel(&MachineLists::instanceHeadings),
                              QStringLiteral("instanceTable"), {}, this))
{
    QVBoxLayout *overview = addScrolledTab(QStringLiteral("overviewTab"));
    m_form->setObjectName(QStringLiteral("scaleSetForm"));
    overview->addWidget(makeActionBar({commands.scale, remove}, this));
    overview->addWidget(m_form);
    overview->addStretch();
    addTab(m_instances, QString());
    connect(&m_instances->model(), &RowListModel::failed, this, &DetailsPage::failed);
    addJsonTab();
    retranslate();
}

void ScaleSetDetails::refresh()
{
    if (selection().id.isNull())
        return;
    refreshJson();
    const auto set = models().workspace().compute().scaleSet(selection().id);
    if (!set) {
        Q_EMIT failed(set.error());
        return;
    }
    if (m_shown == selection())
        m_instances->model().refresh();
    else
        m_instances->model().setReader(
            MachineLists::instances(models().workspace(), selection().id));
    m_shown = selection();
    QStringList luns;
    for (const int lun : set->dataDiskLuns)
        luns << QString::number(lun);
    const std::uint64_t memory = static_cast<std::uint64_t>(set->size.memoryMib) << 20;
    m_form->setRows(
        {{tr("Instances"), QLocale().toString(set->capacity)},
         {tr("Image"), imageText(set->imageId)},
         {tr("Region"), Words::region(set->location)},
         {tr("OS type"), Words::osType(set->osType)},
         {tr("OS state"), Words::osState(set->osState)},
         {tr("Data disks, LUN"), luns.isEmpty() ? Words::dash() : luns.join(QStringLiteral(", "))},
         {tr("Processors"), QLocale().toString(set->size.vcpus)},
         {tr("Memory"), Words::bytes(memory)},
         {tr("Resource group"), set->resourceGroup},
         {tr("Resource ID"), set->id().toString()}});
}

void ScaleSetDetails::retranslate()
{
    setTabText(0, tr("Overview"));
    setTabText(1, tr("Instances"));
    m_instances->setTexts(tr("Instances of the scale set"),
                          tr("The scale set has no instance. Scale it to make some."));
    retranslateJson();
}

}  // namespace vitrine
