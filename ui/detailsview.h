#pragma once

#include "models/selection.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;
class QAction;

namespace vitrine {

class ConsoleModels;
class DetailsPage;
class EditHistory;
class FaultBar;
class WelcomePage;
struct Fault;
class Uid;

/// The centre of the window: path of the selection, copy button, a message bar, and the page for
/// what is selected - or the welcome page while there is no gallery.
/// Object names: detailsPath, copyIdButton, detailsFault.
class DetailsView final : public QWidget {
    Q_OBJECT

public:
    DetailsView(ConsoleModels &models, QAction *copyId, QWidget *parent = nullptr);

    /// Adds the page for what is of \p kind.
    void addPage(NodeKind kind, DetailsPage *page);
    void display(const Selection &selection);
    void refresh();
    const Selection &selection() const { return m_selection; }
    WelcomePage &welcome() { return *m_welcome; }
    /// Returns what was edited here, to be undone.
    EditHistory &edits() { return *m_edits; }
    bool showsWelcome() const;
    void showFault(const Fault &fault);
    /// Opens the tab \p number, counted from 0.
    void showTab(int number);
    void focusContent();

Q_SIGNALS:
    void opened(const vitrine::Selection &selection);
    void publishRequested();
    void definitionRequested();
    void retryRequested(const vitrine::Uid &job);
    void verifyRequested(const vitrine::ResourceId &version);
    void exportRequested(const vitrine::ResourceId &version);
    void replicationRequested(const vitrine::ResourceId &version);
    void regionRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addEditing();
    DetailsPage *pageOf(NodeKind kind) const;
    void retranslate();
    QString helpPage() const;

    ConsoleModels &m_models;
    Selection m_selection;
    QWidget *m_header;
    QLabel *m_path;
    QLabel *m_kind;
    FaultBar *m_fault;
    EditHistory *m_edits;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    QList<std::pair<NodeKind, DetailsPage *>> m_pages;
};

}  // namespace vitrine
