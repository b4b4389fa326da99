#pragma once

#include "core/disk/bytesource.h"

#include <cstring>
#include <vector>

namespace vitrine::test {

/// An image in memory.
class MemoryBytes final : public ByteSource {
public:
    explicit MemoryBytes(std::vector<std::byte> bytes, QString path = QStringLiteral("memory"))
        : m_bytes(std::move(bytes))
        , m_path(std::move(path))
    {
    }

    const QString &path() const override { return m_path; }
    std::uint64_t sizeBytes() const override { return m_bytes.size(); }
    Result<> read(std::uint64_t offset, std::span<std::byte> buffer) const override
    {
        // Not an assertion: a reader that leaves the file must fail in every build.
        if (offset > m_bytes.size() || buffer.size() > m_bytes.size() - offset)
            qFatal("a reader left the file");
        if (!buffer.empty())
            std::memcpy(buffer.data(), m_bytes.data() + offset, buffer.size());
        return {};
    }
    std::uint64_t nextData(std::uint64_t offset, std::uint64_t &end) const override
    {
        end = m_bytes.size();
        return std::min<std::uint64_t>(offset, m_bytes.size());
    }
    Result<> checkUnchanged() const override { return {}; }

private:
    std::vector<std::byte> m_bytes;
    QString m_path;
};

}  // namespace vitrine::test
