#include "core/base/faulttable.h"

#include "core/base/faulttablebundle.h"
#include "core/base/faulttabletemplate.h"

#include <array>
#include <charconv>

namespace vitrine {
namespace {

std::array<std::span<const FaultEntry>, 15> tables()
{
    return {requestFaults(),    accountFaults(),       accessFaults(),  galleryFaults(),
            versionFaults(),    versionSourceFaults(), machineFaults(), labFaults(),
            encryptionFaults(), sourceFaults(),        imageFaults(),   storeFaults(),
            jobFaults(),        templateFaults(),      bundleFaults()};
}

}  // namespace

std::vector<FaultEntry> allFaultEntries()
{
    std::vector<FaultEntry> all;
    for (const auto &rows : tables())
        all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

const FaultEntry *findFaultEntry(std::string_view reason)
{
    for (const auto &rows : tables()) {
        for (const FaultEntry &row : rows) {
            if (row.reason == reason)
                return &row;
        }
    }
    return nullptr;
}

Fault faultOfKind(const QString &reason)
{
    constexpr qsizetype kPlaceholders = 9;
    return Fault::of(reason, {}, QStringList(kPlaceholders, QStringLiteral("…")));
}

std::vector<int> seedNumbers(const FaultEntry &entry)
{
    std::vector<int> numbers;
    const char *at = entry.seeds.data();
    const char *const end = at + entry.seeds.size();
    while (at != end) {
        int number = 0;
        const auto read = std::from_chars(at, end, number);
        if (read.ptr == at)
            break;
        numbers.push_back(number);
        at = read.ptr == end ? end : read.ptr + 1;
    }
    return numbers;
}

}  // namespace vitrine
