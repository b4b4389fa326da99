#pragma once

#include "core/arm/equivalent/equivalent.h"
#include "core/base/fault.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSettings;
class QTabBar;

namespace vitrine {

class FaultBar;

/// A request in each dialect, to read, to copy and to save.
/// Object names: equivalentTabs, equivalentText, equivalentNote, copyEquivalentButton,
/// saveEquivalentButton.
class EquivalentPanel final : public QWidget {
    Q_OBJECT

public:
    explicit EquivalentPanel(QWidget *parent = nullptr);

    void setRequests(std::vector<ResourceRequest> requests);
    /// Lets the text shrink to that many lines where room is scarce.
    void setLeastLines(int lines);
    Dialect dialect() const;
    void setDialect(Dialect dialect);
    /// Returns what is shown; empty when the dialect has no words for it.
    const QString &text() const { return m_text; }
    /// Writes the text to \p path, whole or not at all. Errors: `io.*`.
    Result<> save(const QString &path) const;

    /// Stores and reads which dialect was chosen last.
    static void saveChoice(QSettings &settings);
    static void restoreChoice(QSettings &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showText();
    QString silence() const;
    void copy();
    void askWhere();

    std::vector<ResourceRequest> m_requests;
    QString m_text;
    QTabBar *m_tabs;
    QPlainTextEdit *m_view;
    QLabel *m_note;
    QPushButton *m_copy;
    QPushButton *m_save;
    FaultBar *m_fault;
};

/// Returns the name of a dialect as a person knows it, for example `Azure CLI`.
QString dialectTitle(Dialect dialect);

}  // namespace vitrine
