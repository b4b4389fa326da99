#pragma once

#include "ui/publish/publishchecks.h"

#include <QFrame>

#include <memory>

class QGridLayout;
class QLabel;

namespace vitrine {

/// Returns the storage type's name as people know it.
QString storageLabel(StorageAccountType type);

/// The target regions of a version, one row each: replicas, storage, exclusion, bytes stored and
/// what is free there. The first row is the source region and cannot be removed. A row follows
/// the defaults until it is changed by hand.
/// Object names per region, for example `westeurope`: replicas_westeurope, storage_westeurope,
/// exclude_westeurope, stored_westeurope, remove_westeurope, problem_westeurope.
class TargetRegionList final : public QFrame {
    Q_OBJECT

public:
    explicit TargetRegionList(QWidget *parent = nullptr);
    ~TargetRegionList() override;

    void showRegions(const PublishDraft &draft, const PublishFacts &facts);
    /// Keeps the storage type of \p regions as it is: the version has replicas there.
    void fixStorage(const QStringList &regions);
    std::vector<TargetRegion> regions() const;
    /// Shows each problem under its region's row. Returns how many were shown.
    int showProblems(const PublishProblems &problems);
    void focusRegion(const QString &region);

Q_SIGNALS:
    void edited();
    void removeRequested(const QString &region);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row;

    void rebuild();
    void addRow(int line, const TargetRegion &target);
    void connectRow(Row *row);
    void addHeadings();
    void updateRow(Row &row) const;
    void updateSpace(Row &row) const;

    PublishDraft m_draft;
    PublishFacts m_facts;
    QStringList m_fixedStorage;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<std::unique_ptr<Row>> m_rows;
};

}  // namespace vitrine
