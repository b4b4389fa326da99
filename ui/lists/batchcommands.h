#pragma once

#include "core/base/fault.h"
#include "ui/change/removaldialog.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <vector>

namespace vitrine {

class ConsoleModels;
class Workspace;

/// Does one thing to several versions in the background: every one is tried, and all that failed
/// is told together.
class BatchCommands final : public QObject {
    Q_OBJECT

public:
    BatchCommands(ConsoleModels &models, QObject *parent);

    void setExcluded(const std::vector<ResourceId> &versions, bool excluded);
    /// An invalid \p date takes the end of life away.
    void setEndOfLife(const std::vector<ResourceId> &versions, const QDateTime &date);
    void verify(const std::vector<ResourceId> &versions);
    /// Finds out what removing \p versions of one definition takes away: removalPlanned() says it.
    void planRemoval(const std::vector<ResourceId> &versions);
    /// As the gallery has it: to its recycle bin, or for good.
    void remove(const std::vector<ResourceId> &versions);

Q_SIGNALS:
    /// Everything was tried; the fault names each version that could not be changed.
    void failed(const vitrine::Fault &fault);
    void removalPlanned(const vitrine::Removal &removal);

private:
    using Work = std::function<Result<>(Workspace &, const ResourceId &)>;
    void run(const std::vector<ResourceId> &versions, Work work);

    ConsoleModels &m_models;
};

}  // namespace vitrine
