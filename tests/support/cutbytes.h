#pragma once

#include "core/disk/bytesource.h"
#include "core/disk/diskreader.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>
#include <memory>

namespace vitrine::test {

/// The first bytes of an image in memory: what a download that broke off leaves behind. The
/// bytes are shared, so that an image can be cut very often.
class CutBytes final : public ByteSource {
public:
    CutBytes(const QByteArray &image, qsizetype size)
        : m_image(image)
        , m_size(static_cast<std::uint64_t>(size))
    {
    }
    explicit CutBytes(const QByteArray &image)
        : CutBytes(image, image.size())
    {
    }

    const QString &path() const override { return m_path; }
    std::uint64_t sizeBytes() const override { return m_size; }
    Result<> read(std::uint64_t offset, std::span<std::byte> buffer) const override
    {
        // Not an assertion: a reader that leaves the file must fail in every build.
        if (offset > m_size || buffer.size() > m_size - offset)
            qFatal("a reader left the file");
        if (!buffer.empty())
            std::memcpy(buffer.data(), m_image.constData() + offset, buffer.size());
        return {};
    }
    std::uint64_t nextData(std::uint64_t offset, std::uint64_t &end) const override
    {
        end = m_size;
        return std::min(offset, m_size);
    }
    Result<> checkUnchanged() const override { return {}; }

private:
    const QByteArray m_image;
    const std::uint64_t m_size;
    const QString m_path = QStringLiteral("memory");
};

inline Result<std::unique_ptr<DiskReader>> opened(const QByteArray &image,
                                                  const DiskOpening &how = {})
{
    return openDisk(std::make_unique<CutBytes>(image), how);
}

/// Returns why \p image is refused; `opened` when it is not.
inline QString reasonOf(const QByteArray &image, const DiskOpening &how = {})
{
    const auto disk = opened(image, how);
    return disk ? QStringLiteral("opened") : disk.error().reason;
}

/// Returns the fault with its arguments, to be shown when a test fails.
inline QString why(const Result<std::unique_ptr<DiskReader>> &disk)
{
    if (disk)
        return {};
    return disk.error().reason + QStringLiteral(" ")
        + disk.error().arguments.join(QStringLiteral(", "));
}

}  // namespace vitrine::test
