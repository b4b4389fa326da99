#pragma once

#include "core/base/fault.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace vitrine {

/// Says why the catalogue cannot be opened and offers another one.
/// Object names: chooseCatalogButton, quitButton.
class CatalogFaultDialog final : public QDialog {
    Q_OBJECT

public:
    CatalogFaultDialog(const QString &path, const Fault &fault, QWidget *parent = nullptr);

    /// Returns the catalogue that was chosen; empty when the person wants to quit.
    const QString &chosenPath() const { return m_chosenPath; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void retranslate();

    const QString m_path;
    QString m_chosenPath;
    QLabel *m_text;
    QPushButton *m_choose;
    QPushButton *m_quit;
};

}  // namespace vitrine
