#pragma once

#include "models/background.h"
#include "models/consolemodels.h"
#include "models/jobsnotifier.h"
#include "tests/support/computelab.h"
#include "ui/mainwindow.h"

#include <functional>
#include <memory>

namespace vitrine::test {

/// A console over a gallery with a little of everything in it, and the way to every page and every
/// dialog of it. What cannot be set up or shown ends the test program.
class WindowTour {
public:
    /// Is told what is shown: \p name is short, unique and fit for a file.
    using Look = std::function<void(const QString &name, QWidget &shown)>;

    WindowTour();
    ~WindowTour();

    MainWindow &window() { return *m_window; }
    /// Shows every kind of selection, tab by tab, in the main window.
    void visitPages(const Look &look);
    /// Opens every dialog and closes it again.
    void visitDialogs(const Look &look);

private:
    /// A dialog that an action of the window opens while something is selected.
    struct Door {
        const char *name;
        Selection at;
        const char *action;
    };

    void furnish();
    void makeLab(const ResourceId &image);
    std::vector<std::pair<const char *, Selection>> pages() const;
    std::vector<Door> doors() const;
    void open(const Selection &selection);
    void openTab(int index);
    void visitWizard(const Look &look);
    void visitNewGallery(const Look &look);
    void visitPlan(const Look &look);
    void visitBatch(const Look &look);
    void visitRule(const Look &look);
    QDialog *opened(const std::function<void()> &ask);
    void close(QDialog *dialog);
    void settle();
    template <typename Widget>
    Widget *find(const char *name) const;

    FakeHost m_host;
    ComputeLab m_at;
    ResourceId m_version;
    ResourceId m_machine;
    ResourceId m_scaleSet;
    ResourceId m_account;
    ResourceId m_lab;
    JobsNotifier m_notifier;
    Background m_background;
    std::unique_ptr<ConsoleModels> m_models;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace vitrine::test
