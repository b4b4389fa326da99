#pragma once

#include "core/arm/equivalent/equivalent.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace vitrine {

class EquivalentSection;

/// Asks before something is gone for good: the name must be typed. No button is the default.
/// Object names: typedName, deleteForGoodButton, keepButton.
class NameDialog final : public QDialog {
    Q_OBJECT

public:
    /// Whether the named thing goes, or only what was done on it since.
    enum class Loss { Resource, Work };
    /// \p name: what must be typed. \p consequence: what is lost, with its size.
    NameDialog(QString name, QString consequence, QWidget *parent = nullptr,
               Loss loss = Loss::Resource);

    /// Shows \p requests as what deletes or discards.
    void setRequests(std::vector<ResourceRequest> requests);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const QString m_name;
    const QString m_consequence;
    const Loss m_loss;
    QLabel *m_heading;
    QLabel *m_text;
    QLabel *m_caption;
    QLineEdit *m_typed;
    EquivalentSection *m_equivalent;
    QPushButton *m_delete;
    QPushButton *m_keep;
};

}  // namespace vitrine
