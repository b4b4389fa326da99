#pragma once

#include <QFrame>

class QLabel;
class QMimeData;

namespace vitrine {

/// A place to drop one disk image file on.
class DropArea final : public QFrame {
    Q_OBJECT

public:
    explicit DropArea(QWidget *parent = nullptr);

    /// Returns the path of the one local file in \p mime; empty for anything else.
    static QString droppedFile(const QMimeData *mime);

Q_SIGNALS:
    void dropped(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QLabel *m_text;
    bool m_hovered = false;
};

}  // namespace vitrine
