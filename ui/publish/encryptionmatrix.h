#pragma once

#include "ui/publish/publishdraft.h"
#include "ui/publish/publishfacts.h"

#include <QFrame>

#include <memory>

class QComboBox;
class QGridLayout;

namespace vitrine {

/// Which key set encrypts which disk in which target region: a row for each region, a column for
/// each disk, and in each cell the sets of that region and of the version's subscription.
/// Object names: set_REGION_os, set_REGION_lunN, setAll_REGION.
class EncryptionMatrix final : public QFrame {
    Q_OBJECT

public:
    explicit EncryptionMatrix(QWidget *parent = nullptr);
    ~EncryptionMatrix() override;

    void showRegions(const PublishDraft &draft, const PublishFacts &facts);
    /// Writes the choices into the regions of \p draft.
    void store(PublishDraft &draft) const;
    void focusFirst();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row;

    void rebuild();
    void addHeadings();
    void addRow(int line, const TargetRegion &target);
    QComboBox *addCell(int line, int column, const QString &objectName, const QString &region);
    void fill(QComboBox *cell, const QString &region) const;
    void applyToAllDisks(const Row &row);
    void showChoices();
    QString diskLabel(std::size_t disk) const;

    PublishDraft m_draft;
    PublishFacts m_facts;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<std::unique_ptr<Row>> m_rows;
    QString m_shape;  // what the rows and columns were made for
};

}  // namespace vitrine
