#pragma once

#include "models/searchmodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace vitrine {

class FaultBar;

/// Finds resources, actions and faults by a few letters: typing searches, the arrow keys choose,
/// Enter goes there. Object names: searchField, searchResults, searchNothing, searchClose.
class SearchDialog final : public QDialog {
    Q_OBJECT

public:
    /// \p actions are what the window can do now.
    SearchDialog(Workspace &workspace, Background &background,
                 std::vector<SearchModel::Action> actions, QWidget *parent);

Q_SIGNALS:
    void resourceChosen(const vitrine::Selection &selection);
    void actionChosen(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void showResults();
    void choose();
    void explain(const QString &reason);

    SearchModel m_model;
    QLineEdit *m_field;
    QListView *m_results;
    QLabel *m_nothing;
    FaultBar *m_fault;
};

}  // namespace vitrine
