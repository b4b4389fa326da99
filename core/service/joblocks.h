#pragma once

#include "core/base/fault.h"
#include "core/base/uid.h"
#include "core/store/fileops.h"

#include <QString>

#include <optional>

namespace vitrine {

/// Who runs a job: one byte of the file `<catalogue>.locks` is locked by its owner. The kernel
/// lets go when the owner ends, however it ends; no clock is involved.
class JobLock {
public:
    /// Takes the lock of \p job; std::nullopt when another process has it. Errors: `io.*`.
    static Result<std::optional<JobLock>> take(const QString &catalogPath, const Uid &job);
    /// Tells whether somebody holds the lock of \p job. Errors: `io.*`.
    static Result<bool> isTaken(const QString &catalogPath, const Uid &job);

private:
    explicit JobLock(OpenFile file);
    static Result<OpenFile> openLocks(const QString &catalogPath);

    OpenFile m_file;
};

}  // namespace vitrine
