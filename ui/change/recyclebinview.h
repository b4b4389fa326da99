#pragma once

#include "core/service/versionservice.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace vitrine {

class ConsoleModels;

/// The versions in the recycle bin of a gallery: how long each is kept, to be restored or deleted
/// for good.
/// Object names: recycleBinTable, restoreVersionButton, purgeVersionButton.
class RecycleBinView final : public QWidget {
    Q_OBJECT

public:
    explicit RecycleBinView(ConsoleModels &models, QWidget *parent = nullptr);

    /// Reads again what lies in the recycle bin of \p gallery.
    void display(const Gallery &gallery);

Q_SIGNALS:
    void failed(const vitrine::Fault &fault);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void follow();
    const DeletedVersion *current() const;
    void restore();
    void askToPurge();
    void purge(const ImageVersion &version);
    void takeOutcome(const Result<> &result);
    void setBusy(bool busy);
    QString leftText(const QDateTime &purgeDate) const;
    void retranslate();

    ConsoleModels &m_models;
    Gallery m_gallery;
    std::vector<DeletedVersion> m_versions;
    QLabel *m_note;
    QTableWidget *m_table;
    QPushButton *m_restore;
    QPushButton *m_purge;
    bool m_isBusy = false;
};

}  // namespace vitrine
