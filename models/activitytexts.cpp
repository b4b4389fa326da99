#include "models/activitymodel.h"
#include "models/words.h"

#include <QFileInfo>

// What the rows of the activities say, to the eye and to a screen reader.
namespace vitrine {

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JobReport &job = operationOf(index)->report();
    const PartProgress *part = partOf(index);
    switch (role) {
    case Qt::DisplayRole: return displayText(index);
    case Qt::AccessibleTextRole: return spokenText(index);
    case Qt::TextAlignmentRole:
        return index.column() >= AmountColumn && index.column() <= StartedColumn
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant();
    case UidRole: return job.uid.toString();
    case StateRole: return static_cast<int>(stateOf(index));
    case PermilleRole: return permilleOf(index);
    case StateTextRole: return stateText(index);
    case RegionRole: return part != nullptr ? part->name : QString();
    case ResourceIdRole: return job.resourceId;
    case KindRole: return job.kind;
    case IsActiveRole: return isActive(stateOf(index));
    case StalledRole: return isStalled(index);
    case CanCancelRole: return job.canCancel && !isOver(stateOf(index));
    case CanRetryRole: return part == nullptr && job.canRetry;
    case CanPauseRole:
        return part == nullptr ? job.canPause
                               : job.canPause && part->hold != Hold::Person && !isOver(part->state);
    case CanResumeRole:
        return part == nullptr ? job.canResume : job.canResume && part->hold == Hold::Person;
    default: return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= AmountColumn
        && section <= StartedColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case TaskColumn: return tr("Task");
    case ProgressColumn: return tr("Progress");
    case AmountColumn: return tr("Done");
    case RateColumn: return tr("Rate");
    case TimeLeftColumn: return tr("Time left");
    case StartedColumn: return tr("Started");
    case ActionColumn:
    case ColumnCount: return {};
    }
    return {};
}

JobState ActivityModel::stateOf(const QModelIndex &index) const
{
    const PartProgress *part = partOf(index);
    return part != nullptr ? part->state : operationOf(index)->report().state;
}

int ActivityModel::permilleOf(const QModelIndex &index) const
{
    const PartProgress *part = partOf(index);
    return part != nullptr ? part->permille() : operationOf(index)->report().permille();
}

const RateEstimate &ActivityModel::estimateOf(const QModelIndex &index) const
{
    const Operation *operation = operationOf(index);
    return partOf(index) != nullptr ? operation->partEstimate(static_cast<std::size_t>(index.row()))
                                    : operation->estimate();
}

WorkReading ActivityModel::workOf(const QModelIndex &index) const
{
    const PartProgress *part = partOf(index);
    return part != nullptr ? readWork(*part) : readWork(operationOf(index)->report().parts);
}

bool ActivityModel::isStalled(const QModelIndex &index) const
{
    const PartProgress *part = partOf(index);
    return part != nullptr ? part->isStalled : operationOf(index)->report().isStalled();
}

QString ActivityModel::taskText(const QModelIndex &index) const
{
    const JobReport &job = operationOf(index)->report();
    if (const PartProgress *part = partOf(index)) {
        const QString region = Words::region(part->name);
        return part->replicas > 0 ? tr("%1 · %n replica(s)", nullptr, part->replicas).arg(region)
                                  : region;
    }
    const auto id = ResourceId::parse(job.resourceId);
    const QString name = id ? Words::resource(*id) : Words::region(job.resourceId);
    if (job.kind == QLatin1String("export"))
        return tr("Export %1 to %2").arg(name, QFileInfo(job.detail).fileName());
    if (job.kind == QLatin1String("verify"))
        return tr("Verify %1").arg(name);
    if (job.kind == QLatin1String("bundleExport"))
        return tr("Export bundle %1").arg(QFileInfo(job.detail).fileName());
    if (job.kind == QLatin1String("bundleVerify"))
        return tr("Verify bundle %1").arg(QFileInfo(job.detail).fileName());
    if (job.kind == QLatin1String("bundleImport"))
        return tr("Import bundle %1").arg(QFileInfo(job.detail).fileName());
    if (job.kind == QLatin1String("repair"))
        return tr("Repair %1").arg(name);
    if (job.kind == QLatin1String("reclaim"))
        return tr("Give back space in %1").arg(Words::region(job.resourceId));
    if (job.kind == QLatin1String("move"))
        return tr("Move %1 to %2").arg(Words::region(job.resourceId), job.detail);
    if (job.kind == QLatin1String("bootTest"))
        return tr("Boot test of %1").arg(name);
    if (job.kind == QLatin1String("labTemplate"))
        return tr("Make the template of lab %1").arg(id ? id->name() : job.resourceId);
    if (job.kind == QLatin1String("labMachines"))
        return tr("Make the machines of lab %1").arg(id ? id->name() : job.resourceId);
    return tr("Replicate %1").arg(name);
}

QString ActivityModel::stateText(const QModelIndex &index) const
{
    const JobState state = stateOf(index);
    if (state == JobState::Failed) {
        if (const auto why = fault(index)) {
            //: a failed task and why it failed
            return tr("Failed: %1").arg(faultText(*why).title);
        }
    }
    if (isStalled(index))
        return Words::stalled();
    const PartProgress *part = partOf(index);
    const Hold hold = part != nullptr ? part->hold : operationOf(index)->report().hold();
    if (hold == Hold::Window)
        return tr("Waiting for its hours");
    return Words::state(state);
}

QString ActivityModel::displayText(const QModelIndex &index) const
{
    const JobState state = stateOf(index);
    const bool active = isActive(state);
    switch (static_cast<Column>(index.column())) {
    case TaskColumn: return taskText(index);
    case ProgressColumn: return stateText(index);
    case AmountColumn: {
        if (const JobReport &job = *report(index); !job.countsBytes)
            return partOf(index) == nullptr && job.copiedBytes > 0 ? Words::bytes(job.copiedBytes)
                                                                   : QString();
        const WorkReading work = workOf(index);
        if (work.totalBytes == 0)
            return {};
        return active ? Words::bytesOf(work.doneBytes, work.totalBytes)
                      : Words::bytes(work.doneBytes);
    }
    case RateColumn: {
        const auto rate = estimateOf(index).bytesPerSecond();
        const bool isRate = active && report(index)->countsBytes;
        return isRate && rate ? Words::rate(*rate) : QString();
    }
    case TimeLeftColumn: {
        if (!active || isStalled(index))
            return {};
        const auto left = estimateOf(index).timeLeft(workOf(index).workTotalBytes);
        return left ? Words::timeLeft(*left) : QString();
    }
    case StartedColumn:
        return partOf(index) == nullptr ? Words::moment(operationOf(index)->report().createdAt)
                                        : QString();
    case ActionColumn:
    case ColumnCount: return {};
    }
    return {};
}

QString ActivityModel::spokenText(const QModelIndex &index) const
{
    if (index.column() != TaskColumn && index.column() != ProgressColumn)
        return displayText(index);
    QStringList parts;
    if (index.column() == TaskColumn)
        parts << taskText(index);
    parts << stateText(index);
    const int permille = permilleOf(index);
    if (isActive(stateOf(index)) && permille >= 0)
        parts << Words::spokenPercent(permille);
    return parts.join(QStringLiteral(", "));
}

}  // namespace vitrine
