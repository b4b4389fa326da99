#pragma once

#include "ui/publish/definitionoptions.h"
#include "ui/publish/publishpage.h"

#include <vector>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace vitrine {

class EndDateEdit;

/// What users of a new image definition are told and recommended. Of a definition that is there
/// the page shows what it says.
/// Object names: releaseNotesEdit, privacyEdit, eulaEdit, those of EndDateEdit with
/// `definitionLife`, minVCPUsSpin, maxVCPUsSpin, minMemorySpin, maxMemorySpin, diskType_NAME,
/// planCheck, planPublisherEdit, planNameEdit, planProductEdit.
class OptionsPage final : public PublishPage {
    Q_OBJECT

public:
    explicit OptionsPage(QWidget *parent = nullptr);

    PublishTab tab() const override { return PublishTab::Options; }
    QString title() const override;
    void load(const PublishDraft &draft, const PublishFacts &facts) override;
    void store(PublishDraft &draft) const override;

protected:
    void retranslate() override;

private:
    void addDocuments(QGridLayout *grid);
    void addRecommendations(QGridLayout *grid);
    void addDiskTypes(QGridLayout *grid);
    void addPlan(QGridLayout *grid);
    QLineEdit *addLine(QGridLayout *grid, PublishField id, const QString &objectName);
    QWidget *makeRange(PublishField id, QSpinBox *&min, QSpinBox *&max, const QString &name);
    DefinitionOptions options() const;
    void showOptions(const DefinitionOptions &options);
    void showPlan(bool shown);

    Section m_documents{};
    Section m_recommended{};
    Section m_plan{};
    QLineEdit *m_releaseNotes = nullptr;
    QLineEdit *m_privacy = nullptr;
    QLineEdit *m_eula = nullptr;
    EndDateEdit *m_endOfLife = nullptr;
    QSpinBox *m_minVCPUs = nullptr;
    QSpinBox *m_maxVCPUs = nullptr;
    QSpinBox *m_minMemory = nullptr;
    QSpinBox *m_maxMemory = nullptr;
    QWidget *m_diskTypes = nullptr;
    std::vector<std::pair<DiskSku, QCheckBox *>> m_disks;
    QCheckBox *m_hasPlan = nullptr;
    QLineEdit *m_planPublisher = nullptr;
    QLineEdit *m_planName = nullptr;
    QLineEdit *m_planProduct = nullptr;
    bool m_exists = false;  // the definition is there: its options are shown, not asked
};

}  // namespace vitrine
