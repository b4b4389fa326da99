#pragma once

#include "models/selection.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QTableView;

namespace vitrine {

class ComparisonModel;
class FaultBar;
class Workspace;

/// Several resources side by side, what they have in common and where they differ.
/// Object names: comparisonTable, onlyDifferencesBox.
class ComparisonDialog final : public QDialog {
    Q_OBJECT

public:
    ComparisonDialog(Workspace &workspace, const std::vector<Selection> &resources,
                     QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void read(Workspace &workspace, const std::vector<Selection> &resources);

    ComparisonModel *m_model;
    FaultBar *m_fault;
    QTableView *m_table;
    QLabel *m_summary;
    QCheckBox *m_onlyDifferences;
    QDialogButtonBox *m_buttons;
};

}  // namespace vitrine
