#pragma once

#include "core/base/fault.h"
#include "models/background.h"
#include "models/consolemodels.h"
#include "models/selection.h"
#include "ui/cost/figurepanel.h"

#include <QWidget>

namespace vitrine {

class Workspace;

/// A page of figures about a resource, or about everything. It asks only when somebody looks, on a
/// worker thread, and shows the answer to the last question.
class FigureView : public QWidget {
    Q_OBJECT

public:
    FigureView(ConsoleModels &models, const QString &tableName, QWidget *parent);

    /// Shows the figures of \p resource, everything's for a null one; or reads them again.
    void display(const ResourceId &resource);
    virtual void retranslate() = 0;

Q_SIGNALS:
    /// A person wants to see what a row is about.
    void opened(const vitrine::Selection &selection);

protected:
    void showEvent(QShowEvent *event) override;

    /// Asks for what is to be shown now.
    virtual void read() = 0;
    /// Calls \p work with the workspace on a worker thread, then \p show with its answer; a fault
    /// is shown on the page.
    template <typename Work, typename Show>
    void ask(Work work, Show show)
    {
        m_panel->showBusy();
        m_models.background().run(
            this,
            [workspace = &m_models.workspace(), work = std::move(work)] {
                return work(*workspace);
            },
            [this, question = ++m_question, show = std::move(show)](auto answer) {
                if (question != m_question)
                    return;
                if (answer)
                    show(*std::move(answer));
                else
                    m_panel->showFault(answer.error());
            });
    }
    ConsoleModels &models() const { return m_models; }
    FigurePanel &panel() const { return *m_panel; }
    const ResourceId &resource() const { return m_resource; }

private:
    ConsoleModels &m_models;
    FigurePanel *m_panel;
    ResourceId m_resource;
    bool m_isStale = true;
    int m_question = 0;
};

/// Joins sentences; empty ones leave no gap.
QString joined(QStringList sentences);

}  // namespace vitrine
