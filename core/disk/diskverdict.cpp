#include "core/disk/diskverdict.h"

#include <algorithm>
#include <array>

namespace vitrine {
namespace {

constexpr std::array kRepairable{
    u"source.image.dirty",
    u"source.image.footerMissing",
    u"source.image.logNotReplayed",
};
constexpr std::array kLimits{
    u"source.image.tablesTooLarge",
    u"source.size.tooLarge",
};
// The file may be sound: it was the disk, or another program, that did not let it be seen.
constexpr std::array kUnchecked{
    u"source.file.changed",
    u"source.file.unreadable",
};
// What else begins with `source.` is about registrations, not about files.
constexpr std::array kAreas{
    u"source.file.",
    u"source.format.",
    u"source.image.",
    u"source.size.",
};

bool isOneOf(const QString &reason, const auto &reasons)
{
    return std::ranges::any_of(
        reasons, [&reason](const char16_t *one) { return reason == QStringView(one); });
}

}  // namespace

std::optional<DiskVerdict> verdictOf(const Fault &fault)
{
    const QString &reason = fault.reason;
    if (isOneOf(reason, kRepairable))
        return DiskVerdict::Repair;
    if (isOneOf(reason, kLimits))
        return DiskVerdict::Limit;
    const bool isOfFile = std::ranges::any_of(
        kAreas, [&reason](const char16_t *area) { return reason.startsWith(QStringView(area)); });
    if (!isOfFile || isOneOf(reason, kUnchecked))
        return std::nullopt;
    return DiskVerdict::Reject;
}

QString toString(DiskVerdict verdict)
{
    switch (verdict) {
    case DiskVerdict::Accept: return QStringLiteral("accept");
    case DiskVerdict::Repair: return QStringLiteral("repair");
    case DiskVerdict::Limit: return QStringLiteral("limit");
    case DiskVerdict::Reject: return QStringLiteral("reject");
    }
    return {};
}

QString reasonWord(const Fault &fault)
{
    QString word;
    for (const QChar letter : fault.reason.mid(fault.reason.lastIndexOf(u'.') + 1)) {
        if (letter.isUpper())
            word += u'_';
        word += letter.toLower();
    }
    return word;
}

}  // namespace vitrine
