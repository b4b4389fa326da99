#include "core/disk/format/vmdkdescriptor.h"

#include <QByteArray>
#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace vitrine {
namespace {

struct Entry {
    QByteArray key;  // lower case: VMware reads keys without regard to it
    QByteArray value;  // without its quotation marks
};

struct Extent {
    QByteArray access;
    QByteArray sectors;
    QByteArray type;
    QByteArray rest;
};

struct Lines {
    std::vector<Entry> entries;
    std::vector<Extent> extents;
    std::vector<QByteArray> unknown;
};

// Faults quote what a file says, but not at any length.
QString quoted(const QByteArray &text)
{
    return QString::fromLatin1(text.left(60));
}

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 19
        && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

QByteArray unquoted(const QByteArray &value)
{
    const bool isQuoted = value.size() >= 2 && value.startsWith('"') && value.endsWith('"');
    return isQuoted ? value.mid(1, value.size() - 2) : value;
}

// The name of an extent's file is whatever language its owner speaks; it is never used.
bool isPlain(const QByteArray &line, bool mayNameFile)
{
    const qsizetype name = mayNameFile ? line.indexOf('"') : -1;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const auto byte = static_cast<unsigned char>(line[at]);
        if ((byte < 0x20 && byte != '\t') || byte == 0x7F)
            return false;
        if (byte > 0x7F && (name < 0 || at < name))
            return false;
    }
    return true;
}

std::optional<Extent> extentOf(const QByteArray &line)
{
    const QByteArray simple = line.simplified();
    Extent extent;
    extent.access = simple.left(simple.indexOf(' '));
    if (extent.access != "RW" && extent.access != "RDONLY" && extent.access != "NOACCESS")
        return std::nullopt;
    const auto words = simple.split(' ');
    extent.sectors = words.value(1);
    extent.type = words.value(2);
    const qsizetype length = extent.access.size() + extent.sectors.size() + extent.type.size() + 3;
    extent.rest = simple.mid(length);
    return extent;
}

Lines linesOf(Bytes bytes)
{
    const QByteArray all(reinterpret_cast<const char *>(bytes.data()), std::ssize(bytes));
    const qsizetype end = all.indexOf('\0');
    Lines lines;
    for (const QByteArray &raw : (end < 0 ? all : all.left(end)).split('\n')) {
        const QByteArray line = raw.trimmed();
        const auto extent = extentOf(line);
        if (!isPlain(line, extent.has_value())) {
            lines.unknown.push_back(line);
        } else if (extent) {
            lines.extents.push_back(*extent);
        } else if (const qsizetype equals = line.indexOf('='); equals > 0 && line[0] != '#') {
            lines.entries.push_back(
                {line.left(equals).trimmed().toLower(), unquoted(line.mid(equals + 1).trimmed())});
        } else if (!line.isEmpty() && line[0] != '#') {
            lines.unknown.push_back(line);
        }
    }
    return lines;
}

bool namesParent(const Entry &entry)
{
    if (entry.key == "parentcid")
        return entry.value.toLower() != "ffffffff";
    // VirtualBox writes the parent's identity always; all zeros is none.
    if (entry.key == "ddb.uuid.parent")
        return entry.value != "00000000-0000-0000-0000-000000000000";
    return entry.key == "parentfilenamehint" || entry.key.startsWith("ddb.nativeparent");
}

bool isKnown(const QByteArray &key)
{
    static const QSet<QByteArray> keys{"version",   "encoding",   "cid",
                                       "parentcid", "createtype", "isnativesnapshot"};
    return keys.contains(key) || key.startsWith("ddb.");
}

// What would make the disk another one than this file holds comes first, so that its owner learns
// that rather than which line is out of place.
Result<> checkWhole(const Lines &lines, const ImageFaults &faults)
{
    for (const Entry &entry : lines.entries) {
        if (entry.key.startsWith("encryption."))
            return std::unexpected(faults.encrypted(QStringLiteral("encryption.keySafe")));
    }
    if (std::ranges::any_of(lines.entries, &namesParent))
        return std::unexpected(faults.backingFile());
    for (const Entry &entry : lines.entries) {
        if (entry.key == "createtype" && entry.value != "monolithicSparse"
            && entry.value != "streamOptimized")
            return std::unexpected(faults.dataFile());
        if (entry.key == "changetrackpath")
            return std::unexpected(faults.feature(QStringLiteral("changeTrackPath")));
        if (entry.key == "isnativesnapshot" && entry.value.toLower() != "no")
            return std::unexpected(faults.feature(QStringLiteral("isNativeSnapshot")));
    }
    const bool isElsewhere = std::ranges::any_of(
        lines.extents, [](const Extent &extent) { return extent.type != "SPARSE"; });
    if (lines.extents.size() > 1 || isElsewhere)
        return std::unexpected(faults.dataFile());
    return {};
}

Result<> checkEntries(const Lines &lines, const ImageFaults &faults)
{
    const auto refuse = [&faults](const QByteArray &found, const QString &expected) {
        return std::unexpected(
            faults.header(QStringLiteral("descriptor"), quoted(found), expected));
    };
    if (!lines.unknown.empty())
        return refuse(lines.unknown.front(), QStringLiteral("key=value"));
    QSet<QByteArray> seen;
    for (const Entry &entry : lines.entries) {
        if (!isKnown(entry.key))
            return refuse(entry.key, QStringLiteral("ddb.*"));
        if (!entry.key.startsWith("ddb.") && seen.contains(entry.key))
            return refuse(entry.key, QStringLiteral("1"));
        seen.insert(entry.key);
    }
    if (!seen.contains("createtype"))
        return refuse({}, QStringLiteral("createType"));
    if (!seen.contains("parentcid"))
        return refuse({}, QStringLiteral("parentCID=ffffffff"));
    return {};
}

Result<std::uint64_t> capacityOf(const Lines &lines, const ImageFaults &faults)
{
    const auto refuse = [&faults](const QByteArray &found, const QString &expected) {
        return std::unexpected(faults.header(QStringLiteral("extent"), quoted(found), expected));
    };
    if (lines.extents.empty())
        return refuse({}, QStringLiteral("RW SPARSE"));
    const Extent &extent = lines.extents.front();
    if (extent.access == "NOACCESS")
        return refuse(extent.access, QStringLiteral("RW"));
    if (!isNumber(extent.sectors))
        return refuse(extent.sectors, QStringLiteral("0-9"));
    const bool isName = extent.rest.size() > 2 && extent.rest.indexOf('"') == 0
        && extent.rest.indexOf('"', 1) == extent.rest.size() - 1;
    if (!isName)
        return refuse(extent.rest, QStringLiteral("\"*.vmdk\""));
    return extent.sectors.toULongLong();
}

}  // namespace

Result<VmdkDescriptor> VmdkDescriptor::parse(Bytes text, const ImageFaults &faults)
{
    const Lines lines = linesOf(text);
    if (auto checked = checkWhole(lines, faults); !checked)
        return std::unexpected(std::move(checked).error());
    if (auto checked = checkEntries(lines, faults); !checked)
        return std::unexpected(std::move(checked).error());
    const auto capacity = capacityOf(lines, faults);
    if (!capacity)
        return std::unexpected(capacity.error());
    const auto type = std::ranges::find(lines.entries, QByteArray("createtype"), &Entry::key);
    return VmdkDescriptor{QString::fromLatin1(type->value), *capacity};
}

}  // namespace vitrine
