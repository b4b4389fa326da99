#pragma once

#include "ui/equivalent/equivalentpanel.h"

#include <QDialog>

class QDialogButtonBox;

namespace vitrine {

/// How a resource would be made, in each dialect. Object name: equivalentDialog.
class EquivalentDialog final : public QDialog {
    Q_OBJECT

public:
    /// \p subject: the name of what \p requests make.
    EquivalentDialog(QString subject, std::vector<ResourceRequest> requests,
                     QWidget *parent = nullptr);

    EquivalentPanel *panel() const { return m_panel; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const QString m_subject;
    QLabel *m_heading;
    EquivalentPanel *m_panel;
    QDialogButtonBox *m_buttons;
};

}  // namespace vitrine
