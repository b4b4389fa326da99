#pragma once

#include "ui/equivalent/equivalentpanel.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;

namespace vitrine {

/// How a resource would be made, in each dialect, and what else can be done to it.
/// Object names: equivalentDialog, equivalentDeed.
class EquivalentDialog final : public QDialog {
    Q_OBJECT

public:
    /// What is done to the resources.
    enum class Deed { Make, ExcludeFromLatest, IncludeInLatest, Delete };

    /// \p subject: the name of what \p requests make.
    EquivalentDialog(QString subject, std::vector<ResourceRequest> requests,
                     QWidget *parent = nullptr);

    /// Lets a person choose \p requests instead of what makes the resources.
    void offer(Deed deed, std::vector<ResourceRequest> requests);
    EquivalentPanel *panel() const { return m_panel; }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Choice {
        Deed deed;
        std::vector<ResourceRequest> requests;
    };

    void retranslate();

    const QString m_subject;
    std::vector<Choice> m_choices;
    QLabel *m_heading;
    QComboBox *m_deed;
    EquivalentPanel *m_panel;
    QDialogButtonBox *m_buttons;
};

}  // namespace vitrine
