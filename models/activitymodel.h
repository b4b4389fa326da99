#pragma once

#include "core/base/clock.h"
#include "models/operation.h"

#include <QAbstractItemModel>
#include <QSet>
#include <QTimer>

#include <memory>

namespace vitrine {

/// Where the activities come from; ReplicationService in the program, a script in tests.
/// Thread: GUI; nothing here waits.
class ActivitySource {
public:
    virtual ~ActivitySource() = default;
    virtual std::vector<JobReport> live() const = 0;
    virtual Result<std::vector<JobReport>> history() = 0;
};

/// Makes an ActivitySource of \p service, which must outlive it.
std::unique_ptr<ActivitySource> makeActivitySource(ReplicationService &service);

/// Long work as a tree, operation → region: what runs now, sampled four times a second while
/// something runs, and what the catalogue remembers. Gives meaning, never icons or colours.
/// Lives in the GUI thread.
class ActivityModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column {
        TaskColumn,
        ProgressColumn,
        AmountColumn,
        RateColumn,
        TimeLeftColumn,
        StartedColumn,
        ActionColumn,
        ColumnCount
    };
    enum Role {
        UidRole = Qt::UserRole + 1,  ///< text of the job's uid
        StateRole,  ///< JobState as int
        PermilleRole,  ///< 0…1000, -1 while no total is known
        StateTextRole,  ///< the state in words
        RegionRole,  ///< normalised name, for a region's row
        ResourceIdRole,
        KindRole,  ///< `replicate`, `export` or `verify`
        IsActiveRole,
        StalledRole,
        CanCancelRole,
        CanRetryRole,
        CanPauseRole,
        CanResumeRole,
    };

    ActivityModel(std::unique_ptr<ActivitySource> source, const Clock &clock,
                  QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// Reads everything again: at start, and whenever a job changed its state.
    void refresh();
    /// Takes a reading of what runs now.
    void sample();
    void retranslate();

    /// Returns the job of the row \p index, or of the row it belongs to; nullptr for none.
    const JobReport *report(const QModelIndex &index) const;
    /// Returns why the row failed; std::nullopt when it did not.
    std::optional<Fault> fault(const QModelIndex &index) const;
    QModelIndex indexOfJob(const Uid &job) const;
    /// Tells whether a job of \p resourceId, of any kind, may be started again.
    bool canRetry(const QString &resourceId) const;
    int runningCount() const;
    int failedCount() const;
    int waitingCount() const;
    int doneCount() const;
    /// Takes what is over out of the list, for as long as the program runs; the catalogue keeps it.
    void clearDone();

Q_SIGNALS:
    /// A job's reading has changed. Emitted at most four times a second per job.
    void progressed(const vitrine::JobReport &report);
    /// A job that was seen running or waiting is over.
    void ended(const vitrine::JobReport &report);
    /// The counts of running, waiting or failed jobs may have changed.
    void countsChanged();
    void failed(const vitrine::Fault &fault);

private:
    Operation *operationOf(const QModelIndex &index) const;
    const PartProgress *partOf(const QModelIndex &index) const;
    int rowOf(const Operation &operation) const;
    void take(Operation &operation, JobReport report);
    void insert(int row, JobReport report);
    void adjustTimer();
    QString displayText(const QModelIndex &index) const;
    QString taskText(const QModelIndex &index) const;
    QString stateText(const QModelIndex &index) const;
    QString spokenText(const QModelIndex &index) const;
    JobState stateOf(const QModelIndex &index) const;
    int permilleOf(const QModelIndex &index) const;
    bool isStalled(const QModelIndex &index) const;
    const RateEstimate &estimateOf(const QModelIndex &index) const;
    WorkReading workOf(const QModelIndex &index) const;

    const std::unique_ptr<ActivitySource> m_source;
    const Clock &m_clock;
    std::vector<std::unique_ptr<Operation>> m_operations;  // newest first
    QSet<QString> m_cleared;
    QTimer m_sampler;
};

}  // namespace vitrine
