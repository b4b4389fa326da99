#pragma once

#include "core/base/fault.h"

#include <QFrame>

#include <optional>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace vitrine {

/// A message bar that stands in the layout and explains a fault where it happened: title,
/// message, cause, remedy and code, selectable and copyable. Hidden while there is none; words
/// follow the language. A request with several problems shows each of them.
/// Object names: faultTitle, faultMessage, faultHelpButton, faultCopyButton, faultDismissButton.
class FaultBar final : public QFrame {
    Q_OBJECT

public:
    explicit FaultBar(QWidget *parent = nullptr);

    void showFault(const Fault &fault);
    void clear();
    const std::optional<Fault> &fault() const { return m_fault; }
    /// Returns what Copy puts on the clipboard: every text, the code and the system's words.
    QString details() const;

Q_SIGNALS:
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void addProblem(const Fault &fault, bool withMessage);
    void addRow(const QString &caption, const QString &text);

    std::optional<Fault> m_fault;
    QLabel *m_title;
    QLabel *m_message;
    QWidget *m_problems = nullptr;
    QVBoxLayout *m_texts;
    QToolButton *m_help;
    QToolButton *m_copy;
    QToolButton *m_dismiss;
};

}  // namespace vitrine
