#pragma once

#include "core/gallery/resources.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace vitrine {

class Background;
class Workspace;

/// What a machine is made from: an image definition and one of its versions, or the latest.
/// Object names: imageDefinitionCombo, imageVersionCombo.
class ImageChoice final : public QWidget {
    Q_OBJECT

public:
    ImageChoice(Workspace &workspace, Background &background, QWidget *parent);

    /// Chooses a definition's latest version, or the version \p image.
    void choose(const ResourceId &image);
    /// Returns the version, or the definition for its latest one; null while none is chosen.
    ResourceId image() const;
    /// Returns the definition of what is chosen.
    const std::optional<ImageDefinition> &definition() const { return m_definition; }
    /// Tells whether machines in \p region can be made from what is chosen.
    bool isIn(const QString &region) const;
    QComboBox *editor() const { return m_definitions; }
    void setTexts(const QString &definitionName, const QString &versionName);

Q_SIGNALS:
    void changed();

private:
    void loadDefinitions();
    void addDefinition(const ResourceId &id);
    void takeDefinition();
    void fillVersions();

    Workspace &m_workspace;
    Background &m_background;
    QComboBox *m_definitions;
    QComboBox *m_versions;
    std::optional<ImageDefinition> m_definition;
};

}  // namespace vitrine
