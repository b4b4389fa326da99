#pragma once

#include "core/disk/bytesource.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>
#include <map>

namespace vitrine::test {

/// A file far larger than memory: zeros, and a few parts at their offsets.
class SparseBytes final : public ByteSource {
public:
    SparseBytes(std::uint64_t size, std::map<std::uint64_t, QByteArray> parts)
        : m_size(size)
        , m_parts(std::move(parts))
    {
    }

    const QString &path() const override { return m_path; }
    std::uint64_t sizeBytes() const override { return m_size; }
    Result<> read(std::uint64_t offset, std::span<std::byte> buffer) const override
    {
        if (offset > m_size || buffer.size() > m_size - offset)
            qFatal("a reader left the file");
        std::ranges::fill(buffer, std::byte{0});
        const std::uint64_t end = offset + buffer.size();
        for (const auto &[start, part] : m_parts) {
            const std::uint64_t from = std::max(start, offset);
            const std::uint64_t to = std::min(start + static_cast<std::uint64_t>(part.size()), end);
            if (from < to)
                std::memcpy(buffer.data() + (from - offset), part.constData() + (from - start),
                            to - from);
        }
        return {};
    }
    std::uint64_t nextData(std::uint64_t offset, std::uint64_t &end) const override
    {
        end = m_size;
        return offset;
    }
    Result<> checkUnchanged() const override { return {}; }

private:
    const std::uint64_t m_size;
    const std::map<std::uint64_t, QByteArray> m_parts;
    const QString m_path = QStringLiteral("sparse");
};

}  // namespace vitrine::test
