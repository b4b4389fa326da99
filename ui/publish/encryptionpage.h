#pragma once

#include "ui/publish/publishpage.h"

class QRadioButton;

namespace vitrine {

class EncryptionMatrix;
class RadioChoice;
class ToneLabel;

/// Whose keys encrypt the replicas, and which key set in which region. What follows from keys of
/// one's own is said before they are chosen.
/// Object names: platformKeyRadio, customerKeyRadio, encryptionWarning, and those of
/// EncryptionMatrix.
class EncryptionPage final : public PublishPage {
    Q_OBJECT

public:
    explicit EncryptionPage(QWidget *parent = nullptr);

    PublishTab tab() const override { return PublishTab::Encryption; }
    QString title() const override;
    void load(const PublishDraft &draft, const PublishFacts &facts) override;
    void store(PublishDraft &draft) const override;
    void focusField(PublishField field) override;

protected:
    void retranslate() override;

private:
    Section m_section{};
    RadioChoice *m_type;
    QRadioButton *m_platform;
    QRadioButton *m_customer;
    ToneLabel *m_warning;
    EncryptionMatrix *m_matrix;
};

}  // namespace vitrine
