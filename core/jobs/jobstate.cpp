#include "core/jobs/jobstate.h"

#include <array>
#include <utility>

namespace vitrine {
namespace {

constexpr std::array<std::pair<JobState, const char16_t *>, 10> kNames{{
    {JobState::Queued, u"Queued"},
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

}  // namespace

QString toString(JobState state)
{
    for (const auto &[value, name] : kNames) {
        if (value == state)
            return QString::fromUtf16(name);
    }
    return {};
}

std::optional<JobState> parseJobState(QStringView text)
{
    for (const auto &[value, name] : kNames) {
        if (text.compare(QStringView(name), Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

}  // namespace vitrine
