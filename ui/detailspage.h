#pragma once

#include "core/base/fault.h"
#include "core/base/uid.h"
#include "models/selection.h"

#include <QTabWidget>

#include <functional>
#include <vector>

class QPlainTextEdit;
class QTableView;
class QVBoxLayout;

namespace vitrine {

class ConsoleModels;
class EditForm;
class FigureView;
class HistoryModel;

/// The tabs of one kind of selection. A page reads the catalogue when it is shown or refreshed
/// and says every text again in retranslate().
class DetailsPage : public QTabWidget {
    Q_OBJECT

public:
    DetailsPage(ConsoleModels &models, QWidget *parent);

    const Selection &selection() const { return m_selection; }
    /// Shows \p selection, which is of the page's kind.
    void display(const Selection &selection);
    /// Puts \p form below the properties on the overview, and lets it follow the selection.
    void setEditForm(EditForm *form);
    /// Reads again what is shown.
    virtual void refresh() = 0;
    virtual void retranslate() = 0;

Q_SIGNALS:
    void opened(const vitrine::Selection &selection);
    void publishRequested();
    void definitionRequested();
    void retryRequested(const vitrine::Uid &job);
    void verifyRequested(const vitrine::ResourceId &version);
    void exportRequested(const vitrine::ResourceId &version);
    void replicationRequested(const vitrine::ResourceId &version);
    void regionRequested();
    void failed(const vitrine::Fault &fault);

protected:
    void changeEvent(QEvent *event) override;

    ConsoleModels &models() const { return m_models; }
    /// Adds a tab whose content scrolls when the window is small; returns its layout.
    QVBoxLayout *addScrolledTab(const QString &objectName);
    /// Adds a page of figures about the selection; \p title is asked again for every language.
    void addFigureTab(FigureView *view, std::function<QString()> title);
    /// Adds the tab with what happened to the resource, and the one with its JSON.
    void addJsonTab();
    /// Reads those two again, as far as they can be seen.
    void refreshJson();
    /// Makes the words of those two again.
    void retranslateJson();

private:
    /// A page of figures and what it is called.
    struct FigureTab {
        FigureView *view;
        std::function<QString()> title;
    };

    void nameTabs();

    ConsoleModels &m_models;
    Selection m_selection;
    HistoryModel *m_historyModel = nullptr;
    QTableView *m_history = nullptr;
    QPlainTextEdit *m_json = nullptr;
    EditForm *m_editForm = nullptr;
    std::vector<FigureTab> m_figures;
};

}  // namespace vitrine
