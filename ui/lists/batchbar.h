#pragma once

#include "models/selection.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLayout;
class QPushButton;
class QTableView;

namespace vitrine {

class BatchCommands;
class ConsoleModels;
struct Fault;
struct Removal;

/// What can be done to the rows that are selected in a list; hidden unless there are several.
/// Object names: batchCompareButton, batchEquivalentButton, batchExcludeButton, batchIncludeButton,
/// batchEndOfLifeButton, batchVerifyButton, batchRemoveButton.
class BatchBar final : public QWidget {
    Q_OBJECT

public:
    /// \p kind is that of the rows: definitions can be compared, versions changed as well.
    BatchBar(QTableView *table, NodeKind kind, ConsoleModels &models, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const vitrine::Fault &fault);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(const QString &objectName, QLayout *row);
    std::vector<ResourceId> chosen() const;
    void showChosen();
    void compare();
    void showEquivalent();
    void askEndOfLife();
    void askRemoval(const Removal &removal);
    void retranslate();

    QTableView *m_table;
    const NodeKind m_kind;
    ConsoleModels &m_models;
    BatchCommands *m_commands;
    QLabel *m_count;
    QPushButton *m_compare;
    QPushButton *m_words;
    QPushButton *m_exclude;
    QPushButton *m_include;
    QPushButton *m_endOfLife;
    QPushButton *m_verify;
    QPushButton *m_remove;
};

}  // namespace vitrine
