#include "models/activitymodel.h"

#include <algorithm>

namespace vitrine {
namespace {

// Four readings a second: quick enough to feel alive, slow enough to cost nothing.
constexpr std::chrono::milliseconds kSampleInterval{250};

class ServiceSource final : public ActivitySource {
public:
    explicit ServiceSource(ReplicationService &service)
        : m_service(service)
    {
    }
    std::vector<JobReport> live() const override { return m_service.liveJobs(); }
    Result<std::vector<JobReport>> history() override { return m_service.jobs(); }

private:
    ReplicationService &m_service;
};

}  // namespace

std::unique_ptr<ActivitySource> makeActivitySource(ReplicationService &service)
{
    return std::make_unique<ServiceSource>(service);
}

ActivityModel::ActivityModel(std::unique_ptr<ActivitySource> source, const Clock &clock,
                             QObject *parent)
    : QAbstractItemModel(parent)
    , m_source(std::move(source))
    , m_clock(clock)
{
    m_sampler.setInterval(kSampleInterval);
    connect(&m_sampler, &QTimer::timeout, this, &ActivityModel::sample);
}

QModelIndex ActivityModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // A region's row carries its operation; an operation's row carries nothing.
    return createIndex(row, column, parent.isValid() ? operationOf(parent) : nullptr);
}

QModelIndex ActivityModel::parent(const QModelIndex &child) const
{
    const auto *operation =
        child.isValid() ? static_cast<const Operation *>(child.internalPointer()) : nullptr;
    return operation == nullptr ? QModelIndex() : createIndex(rowOf(*operation), 0);
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_operations.size());
    if (parent.column() > 0 || parent.internalPointer() != nullptr)
        return 0;
    return static_cast<int>(operationOf(parent)->report().parts.size());
}

int ActivityModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

Operation *ActivityModel::operationOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (auto *operation = static_cast<Operation *>(index.internalPointer()))
        return operation;
    return m_operations[static_cast<std::size_t>(index.row())].get();
}

const PartProgress *ActivityModel::partOf(const QModelIndex &index) const
{
    const auto *operation = static_cast<const Operation *>(index.internalPointer());
    if (operation == nullptr)
        return nullptr;
    return &operation->report().parts[static_cast<std::size_t>(index.row())];
}

int ActivityModel::rowOf(const Operation &operation) const
{
    const auto found = std::ranges::find_if(
        m_operations, [&](const auto &candidate) { return candidate.get() == &operation; });
    return static_cast<int>(found - m_operations.begin());
}

const JobReport *ActivityModel::report(const QModelIndex &index) const
{
    const Operation *operation = operationOf(index);
    return operation == nullptr ? nullptr : &operation->report();
}

std::optional<Fault> ActivityModel::fault(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const PartProgress *part = partOf(index);
    return part != nullptr ? part->fault : operationOf(index)->report().fault;
}

QModelIndex ActivityModel::indexOfJob(const Uid &job) const
{
    const auto found = std::ranges::find_if(
        m_operations, [&](const auto &operation) { return operation->report().uid == job; });
    return found == m_operations.end()
        ? QModelIndex()
        : createIndex(static_cast<int>(found - m_operations.begin()), 0);
}

bool ActivityModel::canRetry(const QString &resourceId) const
{
    return std::ranges::any_of(m_operations, [&](const auto &operation) {
        const JobReport &job = operation->report();
        return job.canRetry && job.resourceId.compare(resourceId, Qt::CaseInsensitive) == 0;
    });
}

int ActivityModel::runningCount() const
{
    return static_cast<int>(std::ranges::count_if(
        m_operations, [](const auto &one) { return isActive(one->report().state); }));
}

int ActivityModel::failedCount() const
{
    return static_cast<int>(std::ranges::count_if(
        m_operations, [](const auto &one) { return one->report().state == JobState::Failed; }));
}

int ActivityModel::waitingCount() const
{
    return static_cast<int>(std::ranges::count_if(m_operations, [](const auto &one) {
        const JobState state = one->report().state;
        return state == JobState::Queued || state == JobState::Paused
            || state == JobState::Interrupted;
    }));
}

int ActivityModel::doneCount() const
{
    return static_cast<int>(std::ranges::count_if(m_operations, [](const auto &one) {
        const JobState state = one->report().state;
        return state == JobState::Succeeded || state == JobState::Cancelled;
    }));
}

void ActivityModel::clearDone()
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const JobReport &job = m_operations[static_cast<std::size_t>(row)]->report();
        if (job.state != JobState::Succeeded && job.state != JobState::Cancelled)
            continue;
        m_cleared.insert(job.uid.toString());
        beginRemoveRows({}, row, row);
        m_operations.erase(m_operations.begin() + row);
        endRemoveRows();
    }
    Q_EMIT countsChanged();
}

void ActivityModel::insert(int row, JobReport report)
{
    beginInsertRows({}, row, row);
    m_operations.insert(m_operations.begin() + row, std::make_unique<Operation>(std::move(report)));
    endInsertRows();
}

void ActivityModel::take(Operation &operation, JobReport report)
{
    const QModelIndex row = createIndex(rowOf(operation), 0);
    const int before = static_cast<int>(operation.report().parts.size());
    const int after = static_cast<int>(report.parts.size());
    const bool wasOver = isOver(operation.report().state);
    const JobState stateBefore = operation.report().state;
    if (after > before)
        beginInsertRows(row, before, after - 1);
    else if (after < before)
        beginRemoveRows(row, after, before - 1);
    const bool changed = operation.update(std::move(report), m_clock.elapsed());
    if (after > before)
        endInsertRows();
    else if (after < before)
        endRemoveRows();
    // While it runs, rate and time left move even when no byte came.
    if (!changed && !isActive(operation.report().state))
        return;
    Q_EMIT dataChanged(row, row.siblingAtColumn(ColumnCount - 1));
    if (after > 0)
        Q_EMIT dataChanged(index(0, 0, row), index(after - 1, ColumnCount - 1, row));
    Q_EMIT progressed(operation.report());
    if (stateBefore != operation.report().state)
        Q_EMIT countsChanged();
    if (!wasOver && isOver(operation.report().state))
        Q_EMIT ended(operation.report());
}

void ActivityModel::refresh()
{
    auto reports = m_source->history();
    if (!reports) {
        Q_EMIT failed(reports.error());
        return;
    }
    // One that was started again is wanted again.
    std::erase_if(*reports, [this](const JobReport &report) {
        if (!isOver(report.state))
            m_cleared.remove(report.uid.toString());
        return m_cleared.contains(report.uid.toString());
    });
    QSet<QString> known;
    for (const JobReport &report : *reports)
        known.insert(report.uid.toString());
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (known.contains(m_operations[static_cast<std::size_t>(row)]->report().uid.toString()))
            continue;
        beginRemoveRows({}, row, row);
        m_operations.erase(m_operations.begin() + row);
        endRemoveRows();
    }
    int row = 0;
    for (JobReport &report : *reports) {
        const QModelIndex found = indexOfJob(report.uid);
        if (!found.isValid())
            insert(row, std::move(report));
        else
            take(*m_operations[static_cast<std::size_t>(found.row())], std::move(report));
        ++row;
    }
    adjustTimer();
    Q_EMIT countsChanged();
}

void ActivityModel::sample()
{
    bool unknown = false;
    for (JobReport &report : m_source->live()) {
        const QModelIndex found = indexOfJob(report.uid);
        if (found.isValid())
            take(*m_operations[static_cast<std::size_t>(found.row())], std::move(report));
        else
            unknown = unknown || !m_cleared.contains(report.uid.toString());
    }
    if (unknown)
        refresh();
    else
        adjustTimer();
}

void ActivityModel::adjustTimer()
{
    const bool busy = std::ranges::any_of(m_operations, [](const auto &operation) {
        const JobState state = operation->report().state;
        return isActive(state) || state == JobState::Queued;
    });
    if (busy && !m_sampler.isActive())
        m_sampler.start();
    else if (!busy)
        m_sampler.stop();
}

void ActivityModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_operations.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex operation = index(row, 0);
        if (const int parts = rowCount(operation); parts > 0)
            Q_EMIT dataChanged(index(0, 0, operation),
                               index(parts - 1, ColumnCount - 1, operation));
    }
}

}  // namespace vitrine
