#pragma once

#include "ui/publish/publishpage.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace vitrine {

class DropArea;
class PreflightReport;
class Workspace;

/// What the version is made from, and a report of what is on it.
/// Object names: sourceTypeCombo, sourceFileEdit, sourceBrowseButton, sourceDiskCombo,
/// sourceGalleryCombo, sourceDefinitionCombo, sourceVersionCombo.
class SourcePage final : public PublishPage {
    Q_OBJECT

public:
    explicit SourcePage(Workspace &workspace, QWidget *parent = nullptr);

    PublishTab tab() const override { return PublishTab::Source; }
    QString title() const override;
    void load(const PublishDraft &draft, const PublishFacts &facts) override;
    void store(PublishDraft &draft) const override;
    int showProblems(const PublishProblems &problems) override;
    void focusField(PublishField field) override;

Q_SIGNALS:
    /// A file was chosen by browsing or dropping, which names the definition too.
    void fileChosen(const QString &path);

protected:
    void retranslate() override;

private:
    void addFileRows(QGridLayout *grid);
    void addResourceRows(QGridLayout *grid);
    FormField *addRow(QGridLayout *grid, QWidget *editor, QWidget *focus);
    void browse();
    void showType(PublishSourceType type);
    void fillTypes();
    void fillDisks();
    void fillGalleries();
    void fillDefinitions();
    void fillVersions();
    void showVersion(const ResourceId &version);
    PublishSourceType type() const;
    FormField *answerRow() const;

    Workspace &m_workspace;
    Section m_section{};
    QComboBox *m_type;
    QLineEdit *m_path;
    QPushButton *m_browse;
    DropArea *m_drop;
    QComboBox *m_disk;
    QComboBox *m_gallery;
    QComboBox *m_definition;
    QComboBox *m_version;
    FormField *m_typeRow = nullptr;
    FormField *m_fileRow = nullptr;
    FormField *m_dropRow = nullptr;
    FormField *m_diskRow = nullptr;
    FormField *m_galleryRow = nullptr;
    FormField *m_definitionRow = nullptr;
    FormField *m_versionRow = nullptr;
    PreflightReport *m_report;
};

}  // namespace vitrine
