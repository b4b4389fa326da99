#pragma once

#include "ui/publish/publishpage.h"

class QPushButton;
class QVBoxLayout;

namespace vitrine {

class EquivalentSection;
class RadioChoice;
class ToneLabel;

/// What the request comes to: whether it is valid, what was entered, and what will happen. Asks
/// for the operating system state when nothing else is open, so that a dropped file needs one
/// answer only.
/// Object names: reviewBanner, problem_N and goToProblem_N, edit_basics, edit_version,
/// edit_source, edit_options, edit_replication, edit_encryption, edit_tags,
/// reviewGeneralizedRadio, reviewSpecializedRadio.
class ReviewPage final : public PublishPage {
    Q_OBJECT

public:
    /// Where the check of the whole request stands.
    enum class Validation { Reading, Running, Passed, Failed, Creating };

    explicit ReviewPage(QWidget *parent = nullptr);

    PublishTab tab() const override { return PublishTab::Review; }
    QString title() const override;
    void load(const PublishDraft &draft, const PublishFacts &facts) override;
    void store(PublishDraft &draft) const override;
    int showProblems(const PublishProblems &problems) override;
    void focusField(PublishField field) override;
    void showValidation(Validation validation);
    Validation validation() const { return m_validation; }

Q_SIGNALS:
    void tabRequested(vitrine::PublishTab tab);
    void fieldRequested(vitrine::PublishField field);

protected:
    void retranslate() override;

private:
    void renderBanner();
    void renderProblems();
    void renderSummary();
    void renderEquivalent();

    PublishDraft m_draft;
    PublishFacts m_facts;
    PublishProblems m_problems;
    Validation m_validation = Validation::Running;
    bool m_asksState = false;  // stays once asked, so that the answer can be changed
    ToneLabel *m_banner;
    QWidget *m_problemList = nullptr;
    QWidget *m_question;
    FormField *m_stateField = nullptr;
    RadioChoice *m_osState;
    QWidget *m_summary = nullptr;
    EquivalentSection *m_equivalent;
    QVBoxLayout *m_layout;
};

/// Returns the title of a page.
QString tabTitle(PublishTab tab);

}  // namespace vitrine
