#pragma once

#include "core/bundle/diskmap.h"
#include "core/disk/sourcefile.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <span>

namespace vitrine {

/// The parts of one bundle, opened as they are asked for. Thread: any.
class BundleParts {
public:
    explicit BundleParts(QString folder);

    QString path(std::uint32_t number) const;
    /// Fills \p out with a block that the bundle has, unpacked; its digest is not looked at.
    /// Errors: `bundle.file.missing`, `bundle.damaged`, those of SourceFile.
    Result<> read(const MappedBlock &block, std::span<std::byte> out);

private:
    Result<std::shared_ptr<const SourceFile>> part(std::uint32_t number);

    const QString m_folder;
    std::mutex m_mutex;
    std::map<std::uint32_t, std::shared_ptr<const SourceFile>> m_open;  // guarded by m_mutex
};

}  // namespace vitrine
