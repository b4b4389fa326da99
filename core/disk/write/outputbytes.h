#pragma once

#include "core/disk/bytesource.h"
#include "core/disk/write/outputfile.h"

#include <algorithm>

namespace vitrine {

/// A file in the making as a reader sees it. It outlives this.
class OutputBytes final : public ByteSource {
public:
    explicit OutputBytes(const OutputFile &file)
        : m_file(file)
    {
    }

    const QString &path() const override { return m_file.path(); }
    std::uint64_t sizeBytes() const override { return m_file.sizeBytes(); }
    Result<> read(std::uint64_t offset, std::span<std::byte> buffer) const override
    {
        return m_file.read(offset, buffer);
    }
    std::uint64_t nextData(std::uint64_t offset, std::uint64_t &end) const override
    {
        end = sizeBytes();
        return std::min(offset, sizeBytes());
    }
    Result<> checkUnchanged() const override { return {}; }

private:
    const OutputFile &m_file;
};

}  // namespace vitrine
