#pragma once

#include "ui/help/helplibrary.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace vitrine {

/// The help: every page in a list, a search over all of them, and the page itself. Stays beside
/// the window it was opened from.
/// Object names: helpSearch, helpList, helpText.
class HelpWindow final : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Shows \p page in the help window of the program, which is made when there is none. It
    /// lives no longer than the outermost window that \p widget stands in.
    static void open(const QString &page, QWidget *widget);
    /// Returns the page that explains \p widget: its property `helpPage`, or that of the nearest
    /// widget it stands in; the first page for none.
    static QString pageOf(const QWidget *widget);

    void showPage(const QString &name);
    const QString &page() const { return m_page; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillList();
    void follow(const QUrl &link);
    void retranslate();

    std::unique_ptr<HelpLibrary> m_library;
    QString m_page;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_nothing;
    QTextBrowser *m_text;
};

}  // namespace vitrine
