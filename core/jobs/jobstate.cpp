#include "core/jobs/jobstate.h"

#include "core/jobs/joblog.h"

#include <array>
#include <utility>

namespace vitrine {
namespace {

template <typename Value, std::size_t Count>
using Names = std::array<std::pair<Value, const char16_t *>, Count>;

constexpr Names<JobState, 11> kStates{{
    {JobState::Queued, u"Queued"},
    {JobState::Paused, u"Paused"},
    {JobState::Preparing, u"Preparing"},
    {JobState::Copying, u"Copying"},
    {JobState::Verifying, u"Verifying"},
    {JobState::Committing, u"Committing"},
    {JobState::Cancelling, u"Cancelling"},
    {JobState::Interrupted, u"Interrupted"},
    {JobState::Succeeded, u"Succeeded"},
    {JobState::Failed, u"Failed"},
    {JobState::Cancelled, u"Cancelled"},
}};
constexpr Names<JobPriority, 3> kPriorities{{
    {JobPriority::High, u"High"},
    {JobPriority::Normal, u"Normal"},
    {JobPriority::Low, u"Low"},
}};
constexpr Names<JobLogLevel, 3> kLevels{{
    {JobLogLevel::Info, u"Info"},
    {JobLogLevel::Warning, u"Warning"},
    {JobLogLevel::Error, u"Error"},
}};

template <typename Value, std::size_t Count>
QString nameOf(const Names<Value, Count> &names, Value wanted)
{
    for (const auto &[value, name] : names) {
        if (value == wanted)
            return QString::fromUtf16(name);
    }
    return {};
}

template <typename Value, std::size_t Count>
std::optional<Value> valueOf(const Names<Value, Count> &names, QStringView text)
{
    for (const auto &[value, name] : names) {
        if (text.compare(QStringView(name), Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

}  // namespace

QString toString(JobState state)
{
    return nameOf(kStates, state);
}

std::optional<JobState> parseJobState(QStringView text)
{
    return valueOf(kStates, text);
}

QString toString(JobPriority priority)
{
    return nameOf(kPriorities, priority);
}

std::optional<JobPriority> parseJobPriority(QStringView text)
{
    return valueOf(kPriorities, text);
}

QString toString(JobLogLevel level)
{
    return nameOf(kLevels, level);
}

std::optional<JobLogLevel> parseJobLogLevel(QStringView text)
{
    return valueOf(kLevels, text);
}

}  // namespace vitrine
