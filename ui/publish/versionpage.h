#pragma once

#include "ui/publish/publishpage.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace vitrine {

class EndDateEdit;
class RegionCombo;

/// The version's number, home and life.
/// Object names: createVersionCheck, versionNumberEdit, majorButton, minorButton, patchButton,
/// versionRegionCombo, excludeFromLatestCheck, and those of EndDateEdit.
class VersionPage final : public PublishPage {
    Q_OBJECT

public:
    explicit VersionPage(QWidget *parent = nullptr);

    PublishTab tab() const override { return PublishTab::Version; }
    QString title() const override;
    void load(const PublishDraft &draft, const PublishFacts &facts) override;
    void store(PublishDraft &draft) const override;

protected:
    void retranslate() override;

private:
    QPushButton *addStep(QLayout *row, const QString &objectName,
                         VersionNumber (VersionNumber::*next)() const);
    void updateLatest();
    void showWanted();

    Section m_section{};
    QCheckBox *m_wanted;
    QWidget *m_numberRow;
    QLineEdit *m_number;
    QPushButton *m_major = nullptr;
    QPushButton *m_minor = nullptr;
    QPushButton *m_patch = nullptr;
    RegionCombo *m_region;
    QCheckBox *m_exclude;
    EndDateEdit *m_endOfLife;
    bool m_mayBeLeftOut = true;  // the definition is new as well
    std::optional<VersionNumber> m_newest;
    std::optional<VersionNumber> m_latest;
};

}  // namespace vitrine
