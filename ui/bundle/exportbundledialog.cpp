#include "ui/bundle/exportbundledialog.h"

#include "core/service/galleryservice.h"
#include "core/service/jobrequests.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/words.h"
#include "ui/equivalent/equivalentsection.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {
namespace {

constexpr quint64 kMiB = 1 << 20;

}  // namespace

ExportBundleDialog::ExportBundleDialog(Workspace &workspace, Background &background,
                                       QWidget *parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_gallery(new QComboBox(this))
    , m_definition(new QComboBox(this))
    , m_folder(new PathEdit(PathEdit::Kind::NewFile, QStringLiteral("bundleFolder"), this))
    , m_partSize(new QComboBox(this))
    , m_base(new PathEdit(PathEdit::Kind::Folder, QStringLiteral("bundleBase"), this))
    , m_galleryField(addField(m_gallery, m_gallery))
    , m_definitionField(addField(m_definition, m_definition))
    , m_folderField(addField(m_folder, m_folder->edit()))
    , m_partSizeField(addField(m_partSize, m_partSize))
    , m_baseField(addField(m_base, m_base->edit()))
    , m_equivalent(new EquivalentSection(this))
{
    setObjectName(QStringLiteral("exportBundleDialog"));
    setProperty("helpPage", QStringLiteral("bundles"));
    m_gallery->setObjectName(QStringLiteral("bundleGallery"));
    m_definition->setObjectName(QStringLiteral("bundleDefinition"));
    m_partSize->setObjectName(QStringLiteral("bundlePartSize"));
    m_gallery->addItem(QString(), QString());
    if (const auto galleries = m_workspace.galleries().galleries()) {
        for (const Gallery &gallery : *galleries)
            m_gallery->addItem(gallery.name, gallery.id().toString());
    }
    for (const quint64 bytes : {quint64{kDefaultPartBytes}, 1'024 * kMiB, 640 * kMiB, 100 * kMiB})
        m_partSize->addItem(QString(), bytes);
    connect(m_gallery, &QComboBox::currentIndexChanged, this, [this] {
        fillDefinitions();
        forgetPlan();
    });
    for (const QComboBox *box : {m_definition, m_partSize})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportBundleDialog::forgetPlan);
    for (const PathEdit *edit : {m_folder, m_base})
        connect(edit, &PathEdit::pathChanged, this, &ExportBundleDialog::forgetPlan);
    qobject_cast<QVBoxLayout *>(layout())->addWidget(m_equivalent);
    fillDefinitions();
    retranslate();
}

void ExportBundleDialog::choose(const ResourceId &id)
{
    const bool isDefinition = id.names().size() > 1;
    const ResourceId gallery = isDefinition ? id.parent() : id;
    m_gallery->setCurrentIndex(std::max(0, m_gallery->findData(gallery.toString())));
    if (isDefinition)
        m_definition->setCurrentIndex(std::max(0, m_definition->findData(id.name())));
}

void ExportBundleDialog::setFolder(const QString &path)
{
    m_folder->setPath(path);
}

void ExportBundleDialog::fillDefinitions()
{
    m_definition->clear();
    m_definition->addItem(tr("All image definitions"), QString());
    const auto gallery = ResourceId::parse(m_gallery->currentData().toString());
    m_definition->setEnabled(gallery.has_value());
    if (!gallery)
        return;
    if (const auto definitions = m_workspace.galleries().definitions(*gallery)) {
        for (const ImageDefinition &definition : *definitions)
            m_definition->addItem(definition.name, definition.name);
    }
}

BundleExportRequest ExportBundleDialog::request() const
{
    BundleExportRequest request;
    const auto gallery = ResourceId::parse(m_gallery->currentData().toString());
    if (gallery) {
        request.selection.subscriptionId = gallery->subscriptionId();
        request.selection.resourceGroup = gallery->resourceGroup();
        request.selection.gallery = gallery->name();
        request.selection.definition = m_definition->currentData().toString();
    } else if (const auto subscription = m_workspace.galleries().subscription()) {
        request.selection.subscriptionId = subscription->id;
    }
    request.folder = m_folder->path();
    request.partBytes = m_partSize->currentData().toULongLong();
    request.baseFolder = m_base->path();
    return request;
}

void ExportBundleDialog::submit()
{
    if (m_folder->path().isEmpty())
        m_folder->edit()->setFocus();
    else if (m_plan)
        write();
    else
        look();
}

void ExportBundleDialog::look()
{
    setBusy(true);
    m_background.run(
        this,
        [workspace = &m_workspace, asked = request()] {
            return workspace->bundles().planExport(Change(workspace->caller()), asked);
        },
        [this](Result<BundleExportPlan> plan) {
            setBusy(false);
            clearFaults();
            if (!plan)
                return showFault(plan.error());
            m_plan = std::move(*plan);
            retranslate();
        });
}

void ExportBundleDialog::write()
{
    setBusy(true);
    m_background.run(
        this,
        [workspace = &m_workspace, asked = request()]() -> Result<QString> {
            const auto job = workspace->bundles().startExport(Change(workspace->caller()), asked);
            return job ? workspace->bundles().fingerprint() : std::unexpected(job.error());
        },
        [this](const Result<QString> &fingerprint) {
            setBusy(false);
            clearFaults();
            if (!fingerprint)
                return showFault(fingerprint.error());
            accept();
            Q_EMIT begun(*fingerprint);
        });
}

void ExportBundleDialog::forgetPlan()
{
    m_plan.reset();
    showEquivalent();
    retranslate();
}

void ExportBundleDialog::showEquivalent()
{
    m_equivalent->setRequests(m_folder->path().isEmpty()
                                  ? std::vector<ResourceRequest>()
                                  : std::vector<ResourceRequest>{commandOf(request())});
}

FormDialog::Field *ExportBundleDialog::fieldOf(const Fault &problem)
{
    if (problem.reason == QLatin1String("bundle.nothing"))
        return &m_galleryField;
    if (problem.reason == QLatin1String("bundle.partSize.invalid"))
        return &m_partSizeField;
    if (problem.reason == QLatin1String("bundle.base.foreign")
        || (!m_base->path().isEmpty() && problem.target.startsWith(m_base->path())))
        return &m_baseField;
    return problem.target == m_folder->path() ? &m_folderField : nullptr;
}

void ExportBundleDialog::retranslate()
{
    setWindowTitle(tr("Export a bundle"));
    m_galleryField.caption->setText(tr("&Gallery"));
    m_gallery->setAccessibleName(tr("Gallery"));
    m_gallery->setItemText(0, tr("All galleries"));
    m_definitionField.caption->setText(tr("&Image definition"));
    m_definition->setAccessibleName(tr("Image definition"));
    m_definition->setItemText(0, tr("All image definitions"));
    m_folderField.caption->setText(tr("&Folder to make"));
    setHint(m_folderField,
            m_plan ? tr("%Ln version(s), at most %1 to write.", nullptr,
                        static_cast<int>(m_plan->versions.size()))
                         .arg(Words::bytes(m_plan->newBytes))
                   : tr("A new folder, for example on a stick. It appears when all of it is "
                        "written."));
    m_folder->setTexts(tr("Folder to make"), tr("Make a bundle"));
    m_partSizeField.caption->setText(tr("&Size of the parts"));
    m_partSize->setAccessibleName(tr("Size of the parts"));
    for (int row = 0; row < m_partSize->count(); ++row)
        m_partSize->setItemText(row,
                                row == 0 ? tr("Just under 4 GiB, for every drive")
                                         : Words::bytes(m_partSize->itemData(row).toULongLong()));
    m_baseField.caption->setText(tr("&Earlier bundle"));
    setHint(m_baseField, tr("What that one has is left out. Empty: nothing is left out."));
    m_base->setTexts(tr("Earlier bundle"), tr("Choose an earlier bundle"));
    acceptButton()->setText(m_plan ? tr("E&xport") : tr("&Look"));
}

}  // namespace vitrine
