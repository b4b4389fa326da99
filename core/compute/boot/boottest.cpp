#include "core/compute/boot/boottest.h"

#include "core/compute/boot/seriallog.h"
#include "core/gallery/jsonfields.h"

#include <QFileInfo>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>

namespace vitrine {
namespace {

const QByteArray kRecord = QByteArrayLiteral("test.json");
const QByteArray kNewRecord = QByteArrayLiteral("test.json.new");
constexpr std::size_t kMostRecordBytes = 64 << 10;
constexpr std::size_t kMostLogBytes = SerialLog::kMostBytes;
constexpr std::size_t kMostScreenBytes = 16 << 20;

// A name leads nowhere else.
bool isNoneOrPlain(const QString &name)
{
    return !name.contains(u'/') && !name.startsWith(u'.');
}

QByteArray bytesOf(const BootTest &test)
{
    Json json = toJson(test);
    putText(json, "serialLogFile", test.serialLogFile);
    putText(json, "screenFile", test.screenFile);
    return compactJson(json);
}

std::optional<BootTest> readTest(const QByteArray &bytes)
{
    const Json json = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    const auto verdict = bootVerdictOf(textAt(json, "verdict"));
    BootTest test;
    test.region = textAt(json, "location");
    test.startedAt = QDateTime::fromString(textAt(json, "startedAt"), Qt::ISODateWithMs);
    test.took = std::chrono::milliseconds(bytesAt(json, "milliseconds"));
    test.isAccelerated = flagAt(json, "accelerated").value_or(false);
    test.serialLogFile = textAt(json, "serialLogFile");
    test.screenFile = textAt(json, "screenFile");
    const bool isSound = verdict && test.startedAt.isValid() && isNoneOrPlain(test.serialLogFile)
        && isNoneOrPlain(test.screenFile);
    if (!isSound)
        return std::nullopt;
    test.verdict = *verdict;
    return test;
}

OsResult<> writeFile(const OpenFile &folder, const QString &name, const QByteArray &bytes)
{
    const QByteArray file = name.toLatin1();
    return replaceFile(folder.files(), folder.fd(), file + ".new", folder.fd(), file,
                       std::as_bytes(std::span(bytes)));
}

OsResult<> removeAllBut(const OpenFile &folder, const std::vector<QByteArray> &kept)
{
    const auto names = folder.files().list(folder.fd());
    if (!names)
        return std::unexpected(names.error());
    for (const QByteArray &name : *names) {
        if (std::ranges::find(kept, name) != kept.end())
            continue;
        const auto removed = folder.files().remove(folder.fd(), name);
        if (!removed && removed.error() != ENOENT)
            return removed;
    }
    return {};
}

}  // namespace

Json toJson(const BootTest &test)
{
    Json json{{"verdict", jsonText(toString(test.verdict))}};
    putText(json, "location", test.region);
    putDate(json, "startedAt", test.startedAt);
    json["milliseconds"] = test.took.count();
    json["accelerated"] = test.isAccelerated;
    return json;
}

BootTestFolder::BootTestFolder(FileOps &files, const QString &catalogPath)
    : m_files(files)
    , m_path(catalogPath + QStringLiteral(".boottests"))
{
}

Fault BootTestFolder::fault(int error) const
{
    return Fault::fromErrno(error, m_path);
}

Result<std::optional<OpenFile>> BootTestFolder::openFolder(const Uid &version) const
{
    const auto root = m_files.openFolder(m_path.toUtf8());
    if (!root)
        return root.error() == ENOENT ? Result<std::optional<OpenFile>>()
                                      : std::unexpected(fault(root.error()));
    const OpenFile held(m_files, *root);
    const auto fd = m_files.open(held.fd(), version.toString().toLatin1(), O_RDONLY | O_DIRECTORY);
    if (!fd)
        return fd.error() == ENOENT ? Result<std::optional<OpenFile>>()
                                    : std::unexpected(fault(fd.error()));
    return OpenFile(m_files, *fd);
}

Result<OpenFile> BootTestFolder::makeFolder(const Uid &version) const
{
    const QFileInfo place(m_path);
    const auto parent = m_files.openFolder(place.path().toUtf8());
    if (!parent)
        return std::unexpected(fault(parent.error()));
    const OpenFile held(m_files, *parent);
    const auto root = m_files.makeFolder(held.fd(), place.fileName().toUtf8());
    if (!root && root.error() != EEXIST)
        return std::unexpected(fault(root.error()));
    const auto opened = m_files.open(held.fd(), place.fileName().toUtf8(), O_RDONLY | O_DIRECTORY);
    if (!opened)
        return std::unexpected(fault(opened.error()));
    const OpenFile folder(m_files, *opened);
    const QByteArray name = version.toString().toLatin1();
    const auto made = m_files.makeFolder(folder.fd(), name);
    if (!made && made.error() != EEXIST)
        return std::unexpected(fault(made.error()));
    for (const int fd : {held.fd(), folder.fd()}) {
        if (const auto synced = m_files.sync(fd); !synced)
            return std::unexpected(fault(synced.error()));
    }
    const auto own = m_files.open(folder.fd(), name, O_RDONLY | O_DIRECTORY);
    if (!own)
        return std::unexpected(fault(own.error()));
    return OpenFile(m_files, *own);
}

Result<> BootTestFolder::keep(const Uid &version, BootEvidence evidence) const
{
    const auto folder = makeFolder(version);
    if (!folder)
        return std::unexpected(folder.error());
    const QString name = Uid::random().toString();
    BootTest &test = evidence.test;
    test.serialLogFile = evidence.serialLog.isEmpty() ? QString() : name + QStringLiteral(".log");
    const bool isPng = evidence.screen.startsWith("\x89PNG");
    test.screenFile = evidence.screen.isEmpty() ? QString()
        : isPng                                 ? name + QStringLiteral(".png")
                                                : name + QStringLiteral(".ppm");
    OsResult<> written;
    if (!test.serialLogFile.isEmpty())
        written = writeFile(*folder, test.serialLogFile, evidence.serialLog);
    if (written && !test.screenFile.isEmpty())
        written = writeFile(*folder, test.screenFile, evidence.screen);
    // The record comes last: what it names is there.
    const QByteArray record = bytesOf(test);
    if (written)
        written = replaceFile(m_files, folder->fd(), kNewRecord, folder->fd(), kRecord,
                              std::as_bytes(std::span(record)));
    if (written)
        written = removeAllBut(
            *folder, {kRecord, test.serialLogFile.toLatin1(), test.screenFile.toLatin1()});
    return written ? Result<>() : std::unexpected(fault(written.error()));
}

Result<std::optional<BootTest>> BootTestFolder::find(const Uid &version) const
{
    const auto folder = openFolder(version);
    if (!folder)
        return std::unexpected(folder.error());
    if (!*folder)
        return std::nullopt;
    const auto bytes = readSmallFile(m_files, (*folder)->fd(), kRecord, kMostRecordBytes);
    if (!bytes)
        return bytes.error() == ENOENT ? Result<std::optional<BootTest>>()
                                       : std::unexpected(fault(bytes.error()));
    auto test = readTest(*bytes);
    if (!test)
        return std::unexpected(Fault::of(QStringLiteral("catalog.corrupt"), m_path, {m_path}));
    return test;
}

Result<std::optional<BootEvidence>> BootTestFolder::evidence(const Uid &version) const
{
    auto test = find(version);
    if (!test)
        return std::unexpected(std::move(test.error()));
    if (!*test)
        return std::nullopt;
    const auto folder = openFolder(version);
    if (!folder)
        return std::unexpected(folder.error());
    if (!*folder)
        return std::nullopt;
    BootEvidence found{.test = std::move(**test), .serialLog = {}, .screen = {}};
    if (!found.test.serialLogFile.isEmpty()) {
        auto log = readSmallFile(m_files, (*folder)->fd(), found.test.serialLogFile.toUtf8(),
                                 kMostLogBytes);
        if (!log)
            return std::unexpected(fault(log.error()));
        found.serialLog = std::move(*log);
    }
    if (found.test.screenFile.isEmpty())
        return found;
    auto screen =
        readSmallFile(m_files, (*folder)->fd(), found.test.screenFile.toUtf8(), kMostScreenBytes);
    if (!screen && screen.error() != EFBIG)
        return std::unexpected(fault(screen.error()));
    found.screen = screen ? std::move(*screen) : QByteArray();
    return found;
}

Result<> BootTestFolder::remove(const Uid &version) const
{
    const auto folder = openFolder(version);
    if (!folder)
        return std::unexpected(folder.error());
    if (!*folder)
        return {};
    if (const auto emptied = removeAllBut(**folder, {}); !emptied)
        return std::unexpected(fault(emptied.error()));
    const auto root = m_files.openFolder(m_path.toUtf8());
    if (!root)
        return std::unexpected(fault(root.error()));
    const OpenFile held(m_files, *root);
    const auto removed = m_files.removeFolder(held.fd(), version.toString().toLatin1());
    return removed || removed.error() == ENOENT ? Result<>()
                                                : std::unexpected(fault(removed.error()));
}

Result<std::vector<Uid>> BootTestFolder::versions() const
{
    const auto root = m_files.openFolder(m_path.toUtf8());
    if (!root)
        return root.error() == ENOENT ? Result<std::vector<Uid>>()
                                      : std::unexpected(fault(root.error()));
    const OpenFile held(m_files, *root);
    const auto names = m_files.list(held.fd());
    if (!names)
        return std::unexpected(fault(names.error()));
    std::vector<Uid> uids;
    for (const QByteArray &name : *names) {
        if (const Uid uid = Uid::parse(QString::fromLatin1(name)); !uid.isNull())
            uids.push_back(uid);
    }
    return uids;
}

}  // namespace vitrine
