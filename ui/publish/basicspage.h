#pragma once

#include "ui/publish/publishpage.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;

namespace vitrine {

class ChooseOrCreate;
class RadioChoice;
class RegionCombo;
class Workspace;

/// Where the image belongs and what it is: gallery and image definition.
/// Object names: subscriptionCombo, resourceGroup*, gallery* (see ChooseOrCreate),
/// locationCombo, definitionCombo, osLinuxRadio, osWindowsRadio, generation1Radio,
/// generation2Radio, generalizedRadio, specializedRadio, publisherEdit, offerEdit, skuEdit,
/// descriptionEdit.
class BasicsPage final : public PublishPage {
    Q_OBJECT

public:
    explicit BasicsPage(Workspace &workspace, QWidget *parent = nullptr);

    PublishTab tab() const override { return PublishTab::Basics; }
    QString title() const override;
    void load(const PublishDraft &draft, const PublishFacts &facts) override;
    void store(PublishDraft &draft) const override;

protected:
    void retranslate() override;

private:
    void addPlaceFields(QGridLayout *grid);
    void addDefinitionFields(QGridLayout *grid);
    void addIdentityFields(QGridLayout *grid);
    QLineEdit *addIdentifier(QGridLayout *grid, PublishField id, const QString &objectName,
                             int maximumLength);
    void loadLists(const PublishDraft &draft);
    void loadDefinition(const PublishDraft &draft, const PublishFacts &facts);
    void updateNotes();
    void updateCounter();

    Workspace &m_workspace;
    Section m_placeSection{};
    Section m_definitionSection{};
    Section m_identitySection{};
    QComboBox *m_subscription;
    ChooseOrCreate *m_group;
    ChooseOrCreate *m_gallery;
    RegionCombo *m_location;
    QComboBox *m_definition;
    RadioChoice *m_osType;
    RadioChoice *m_generation;
    RadioChoice *m_osState;
    QLineEdit *m_publisher = nullptr;
    QLineEdit *m_offer = nullptr;
    QLineEdit *m_sku = nullptr;
    QPlainTextEdit *m_description;
    QString m_shownGallery;  // folded id whose definitions are in the list
    bool m_osDetected = false;
    bool m_generationDetected = false;
    std::optional<ImageDefinition> m_existing;
};

/// Returns the two lines that explain generalized and specialized.
QString osStateExplanation();

}  // namespace vitrine
