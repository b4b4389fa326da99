#pragma once

#include "models/selection.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace vitrine {

class CoverageModel;
class Workspace;
struct Fault;

/// Where the versions of a definition are: a grid of versions and regions, walked with the arrow
/// keys; Enter opens the version.
/// Object names: coverageTable, coverageReplicateButton.
class CoverageView final : public QWidget {
    Q_OBJECT

public:
    explicit CoverageView(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows \p definitionId, or reads it again; at once only while the view can be seen.
    void setDefinition(const ResourceId &definitionId);
    void retranslate();

Q_SIGNALS:
    void opened(const vitrine::Selection &selection);
    /// The replication of \p version is to be changed.
    void replicationRequested(const vitrine::ResourceId &version);
    void failed(const vitrine::Fault &fault);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void showChosen();
    ResourceId chosenVersion() const;

    CoverageModel *m_model;
    QTableView *m_table;
    QLabel *m_hint;
    QPushButton *m_replicate;
    ResourceId m_definitionId;
    bool m_stale = false;
};

}  // namespace vitrine
