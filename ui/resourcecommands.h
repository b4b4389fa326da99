#pragma once

#include "core/arm/equivalent/equivalent.h"
#include "core/service/replicationservice.h"
#include "models/selection.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace vitrine {

class ConsoleModels;
struct Removal;

/// What a person can have done to resources, whichever menu, key or button asks for it. Asks
/// for confirmation where something is lost, works in the background, and reports faults.
class ResourceCommands final : public QObject {
    Q_OBJECT

public:
    /// \p window is the parent of the dialogs.
    ResourceCommands(ConsoleModels &models, QWidget *window);

    static bool canRemove(const Selection &selection);
    void remove(const Selection &selection);
    void exportVersion(const ResourceId &version);
    void verify(const ResourceId &version);
    /// Opens the dialog that changes where \p version is replicated to.
    void updateReplication(const ResourceId &version);
    void retryVersion(const ResourceId &version);
    void retry(const Uid &job);
    void cancel(const Uid &job, const QString &region);
    void newRegion();
    void registerDisk();
    void createSample();
    void removeSample();
    void copyId(const Selection &selection);
    void copyJson(const Selection &selection);
    static bool hasEquivalent(const Selection &selection);
    /// Shows what makes the resource, as commands to copy.
    void showEquivalent(const Selection &selection);
    /// Asks with \p verb as the button's word, and calls \p confirmed when it was pressed.
    /// The same in other words are \p requests, as far as there are any.
    void confirm(const QString &question, const QString &consequence, const QString &verb,
                 std::function<void()> confirmed, std::vector<ResourceRequest> requests = {});

Q_SIGNALS:
    void failed(const vitrine::Fault &fault);
    /// Something was done that deserves a word in the status bar.
    void done(const QString &message);
    void sampleUnderWay(bool underWay);
    /// A new version is being replicated.
    void published(const vitrine::ResourceId &version);
    void removed(const vitrine::Selection &selection);

private:
    /// Asks for the name before something is gone for good.
    void confirmForGood(const QString &name, const QString &consequence,
                        std::function<void()> confirmed, std::vector<ResourceRequest> requests);
    void removeVersion(const Selection &selection, std::function<void()> confirmed);
    void planTree(const Selection &selection);
    void confirmEmpty(const Selection &selection);
    void askForTree(const Selection &selection, const Removal &removal);
    void takeRemoval(const Selection &selection, const Result<> &result);
    void removeConfirmed(const Selection &selection);
    void runExport(const ExportRequest &request);

    ConsoleModels &m_models;
    QWidget *m_window;
};

}  // namespace vitrine
