#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace vitrine {

/// The states of long work and of each of its parts. The last three end it.
/// Paused: a person holds it, until a person lets it go on. Interrupted: found at start, left
/// behind by a process that is gone.
enum class JobState {
    Queued,
    Paused,
    Preparing,
    Copying,
    Verifying,
    Committing,
    Cancelling,
    Interrupted,
    Succeeded,
    Failed,
    Cancelled,
};

/// Returns the state's name in English for catalogue, JSON and logs.
QString toString(JobState state);
std::optional<JobState> parseJobState(QStringView text);

inline bool isOver(JobState state)
{
    return state == JobState::Succeeded || state == JobState::Failed
        || state == JobState::Cancelled;
}

/// Tells whether a process is at work on it: neither over, nor waiting, paused or interrupted.
inline bool isActive(JobState state)
{
    return !isOver(state) && state != JobState::Queued && state != JobState::Paused
        && state != JobState::Interrupted;
}

/// Which of the jobs that wait begins first.
enum class JobPriority { High, Normal, Low };

/// Returns `High`, `Normal` or `Low`.
QString toString(JobPriority priority);
std::optional<JobPriority> parseJobPriority(QStringView text);

}  // namespace vitrine
