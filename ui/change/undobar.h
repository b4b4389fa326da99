#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace vitrine {

class EditHistory;

/// Says for ten seconds what was changed and offers to undo it.
/// Object names: undoBarText, undoBarButton.
class UndoBar final : public QFrame {
    Q_OBJECT

public:
    explicit UndoBar(EditHistory &history, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void offer(const QString &name);
    void retranslate();

    EditHistory &m_history;
    QString m_name;
    QLabel *m_text;
    QPushButton *m_undo;
    QTimer m_timer;
};

}  // namespace vitrine
