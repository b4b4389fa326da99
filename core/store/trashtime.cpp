#include "core/store/trashtime.h"

#include "core/store/replicareclaim.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>

namespace vitrine {
namespace {

constexpr char kTimeFile[] = "time";
constexpr std::size_t kTimeFileLimit = 4096;
constexpr int kTimeFormat = 1;
// A century: far above every true value, far below what sums overflow at.
constexpr std::int64_t kPlausibleSeconds = std::int64_t{100} * 366 * 86'400;

std::chrono::seconds secondsOf(const nlohmann::json &json, const char *key)
{
    const auto found = json.find(key);
    if (found == json.end() || !found->is_number_integer())
        return std::chrono::seconds(-1);
    const auto value = found->get<std::int64_t>();
    return std::chrono::seconds(value > kPlausibleSeconds ? -1 : value);
}

}  // namespace

OsResult<TrashTime> TrashTime::read(FileOps &files, int trash, std::chrono::nanoseconds elapsed)
{
    TrashTime time(elapsed);
    const auto bytes = readSmallFile(files, trash, kTimeFile, kTimeFileLimit);
    if (!bytes && bytes.error() != ENOENT && bytes.error() != EFBIG)
        return std::unexpected(bytes.error());
    const auto json = bytes ? nlohmann::json::parse(bytes->begin(), bytes->end(), nullptr, false)
                            : nlohmann::json();
    if (!json.is_object() || json.value("format", nlohmann::json()) != kTimeFormat)
        return time;
    const auto observed = secondsOf(json, "observedSeconds");
    const auto last = secondsOf(json, "elapsedSeconds");
    if (observed < std::chrono::seconds(0) || last < std::chrono::seconds(0))
        return time;
    // After a start of the machine the clock begins anew. What it shows more than the last time
    // has run since in any case.
    const std::chrono::seconds run = time.m_elapsed - last;
    time.m_now =
        observed + std::clamp<std::chrono::seconds>(run, std::chrono::seconds(0), kLongestLook);
    return time;
}

OsResult<> TrashTime::write(FileOps &files, int trash) const
{
    const nlohmann::ordered_json json{{"format", kTimeFormat},
                                      {"observedSeconds", m_now.count()},
                                      {"elapsedSeconds", m_elapsed.count()}};
    const std::string text = json.dump() + '\n';
    return replaceFile(files, trash, "time.new", trash, kTimeFile, std::as_bytes(std::span(text)));
}

OsResult<> TrashTime::forget(FileOps &files, int trash)
{
    const auto removed = files.remove(trash, kTimeFile);
    return removed || removed.error() == ENOENT ? OsResult<>() : removed;
}

}  // namespace vitrine
