#include "ui/compute/imagechoice.h"

#include "core/service/galleryservice.h"
#include "core/service/listservice.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"
#include "models/background.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace vitrine {
namespace {

// More than anyone looks through; from a definition's own menu every one is reached.
constexpr int kMostDefinitions = 500;
constexpr int kMostVersions = 100;

QString labelOf(const ResourceId &definition)
{
    return definition.names().join(QStringLiteral(" / "));
}

}  // namespace

ImageChoice::ImageChoice(Workspace &workspace, Background &background, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_definitions(new QComboBox(this))
    , m_versions(new QComboBox(this))
{
    m_definitions->setObjectName(QStringLiteral("imageDefinitionCombo"));
    m_versions->setObjectName(QStringLiteral("imageVersionCombo"));
    m_definitions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_definitions, 3);
    layout->addWidget(m_versions, 2);
    setFocusProxy(m_definitions);
    connect(m_definitions, &QComboBox::currentIndexChanged, this, &ImageChoice::takeDefinition);
    connect(m_versions, &QComboBox::currentIndexChanged, this, &ImageChoice::changed);
    loadDefinitions();
}

void ImageChoice::loadDefinitions()
{
    m_background.run(
        this,
        [workspace = &m_workspace] {
            return ListService(workspace->catalog()).definitions({}, kMostDefinitions);
        },
        [this](const Result<std::vector<ImageDefinition>> &definitions) {
            if (!definitions)
                return;  // what was chosen beforehand is there all the same
            for (const ImageDefinition &definition : *definitions)
                addDefinition(definition.id());
        });
}

void ImageChoice::addDefinition(const ResourceId &id)
{
    if (m_definitions->findData(id.toString(), Qt::UserRole, Qt::MatchFixedString) < 0)
        m_definitions->addItem(labelOf(id), id.toString());
}

void ImageChoice::choose(const ResourceId &image)
{
    const bool isVersion = image.isType(kImageVersionType);
    const ResourceId definition = isVersion ? image.parent() : image;
    addDefinition(definition);
    m_definitions->setCurrentIndex(
        m_definitions->findData(definition.toString(), Qt::UserRole, Qt::MatchFixedString));
    if (!isVersion)
        return;
    if (m_versions->findData(image.toString(), Qt::UserRole, Qt::MatchFixedString) < 0)
        m_versions->addItem(image.name(), image.toString());
    m_versions->setCurrentIndex(
        m_versions->findData(image.toString(), Qt::UserRole, Qt::MatchFixedString));
}

void ImageChoice::takeDefinition()
{
    m_definition.reset();
    if (const auto id = ResourceId::parse(m_definitions->currentData().toString())) {
        if (const auto known = m_workspace.galleries().definition(*id))
            m_definition = *known;
    }
    fillVersions();
    Q_EMIT changed();
}

void ImageChoice::fillVersions()
{
    const QSignalBlocker quiet(m_versions);
    m_versions->clear();
    if (!m_definition)
        return;
    m_versions->addItem(tr("Latest version"), m_definition->id().toString());
    const auto versions = m_workspace.versions().versions(m_definition->id(), {}, kMostVersions);
    if (!versions)
        return;
    for (const ImageVersion &version : *versions)
        m_versions->addItem(version.number.toString(), version.id().toString());
}

ResourceId ImageChoice::image() const
{
    return ResourceId::parse(m_versions->currentData().toString()).value_or(ResourceId());
}

bool ImageChoice::isIn(const QString &region) const
{
    const ResourceId chosen = image();
    if (chosen.isNull())
        return false;
    VersionService &versions = m_workspace.versions();
    if (!chosen.isType(kImageVersionType)) {
        const auto latest = versions.latest(chosen, region);
        return latest && latest->has_value();
    }
    const auto version = versions.version(chosen);
    const auto status = version ? versions.replicationStatus(*version)
                                : Result<ReplicationStatus>(std::unexpected(version.error()));
    return status && std::ranges::any_of(status->summary, [&](const auto &one) {
               return one.region == region && one.replicasCommitted > 0;
           });
}

void ImageChoice::setTexts(const QString &definitionName, const QString &versionName)
{
    m_definitions->setAccessibleName(definitionName);
    m_versions->setAccessibleName(versionName);
    if (m_versions->count() > 0)
        m_versions->setItemText(0, tr("Latest version"));
}

}  // namespace vitrine
