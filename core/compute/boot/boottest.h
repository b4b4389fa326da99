#pragma once

#include "core/base/fault.h"
#include "core/base/uid.h"
#include "core/compute/boot/bootwatch.h"
#include "core/store/fileops.h"

#include <QDateTime>
#include <nlohmann/json_fwd.hpp>

#include <chrono>
#include <optional>
#include <vector>

namespace vitrine {

/// What is kept of the last boot test of a version.
struct BootTest {
    BootVerdict verdict = BootVerdict::Silent;
    QString region;  ///< whose replica was started
    QDateTime startedAt;
    std::chrono::milliseconds took{0};
    bool isAccelerated = false;  ///< by KVM; else every instruction was emulated
    QString serialLogFile;  ///< name in the version's folder; empty when it wrote nothing
    QString screenFile;  ///< the same; empty when there is no picture
};

/// A test with what the machine wrote and showed.
struct BootEvidence {
    BootTest test;
    QByteArray serialLog;  ///< as it came: for plainText(), not for a terminal
    QByteArray screen;  ///< PNG or PPM, from a program that ran a guest
};

/// Returns the test as `vitrinectl` prints it.
nlohmann::ordered_json toJson(const BootTest &test);

/// Where the boot tests of a catalogue's versions are kept: `<catalogue>.boottests/<version>/` with
/// `test.json`, a serial log and a picture. Thread: any.
class BootTestFolder {
public:
    explicit BootTestFolder(FileOps &files, const QString &catalogPath);

    /// Makes \p evidence the last test of \p version; readers see the old one or the new one.
    /// The names of its files are given here. Errors: `io.*`.
    Result<> keep(const Uid &version, BootEvidence evidence) const;
    /// Returns the last test of \p version; std::nullopt when there is none.
    /// Errors: `io.*`, `catalog.corrupt` for one that cannot be read.
    Result<std::optional<BootTest>> find(const Uid &version) const;
    /// The same with its files. A picture above 16 MiB is none.
    Result<std::optional<BootEvidence>> evidence(const Uid &version) const;
    /// Removes what is kept of versions; one of which nothing is kept is no error.
    Result<> remove(const Uid &version) const;
    /// Returns the versions of which a test is kept, unordered.
    Result<std::vector<Uid>> versions() const;

private:
    Result<std::optional<OpenFile>> openFolder(const Uid &version) const;
    Result<OpenFile> makeFolder(const Uid &version) const;
    Fault fault(int error) const;

    FileOps &m_files;
    const QString m_path;
};

}  // namespace vitrine
