#include "core/bundle/bundleparts.h"

#include "core/base/alignedbuffer.h"
#include "core/bundle/bundleformat.h"
#include "core/bundle/packedblock.h"

namespace vitrine {
namespace {
// A bundle has up to thousands of parts, a process far fewer open files.
constexpr std::size_t kMostOpenParts = 16;
}  // namespace

BundleParts::BundleParts(QString folder)
    : m_folder(std::move(folder))
{
}

QString BundleParts::path(std::uint32_t number) const
{
    return m_folder + u'/' + partName(number);
}

Result<std::shared_ptr<const SourceFile>> BundleParts::part(std::uint32_t number)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_open.find(number); found != m_open.end())
        return found->second;
    auto file = SourceFile::open(path(number));
    if (!file && file.error().reason == QStringLiteral("io.notFound"))
        return std::unexpected(
            Fault::of(QStringLiteral("bundle.file.missing"), path(number), {partName(number)}));
    if (!file)
        return std::unexpected(std::move(file.error()));
    // Disks are read from one end to the other: the parts before are not asked for soon.
    if (m_open.size() >= kMostOpenParts)
        m_open.erase(m_open.begin());
    return m_open[number] = std::make_shared<const SourceFile>(std::move(*file));
}

Result<> BundleParts::read(const MappedBlock &block, std::span<std::byte> out)
{
    const auto file = part(block.part);
    if (!file)
        return std::unexpected(file.error());
    // Bounded when the map was read, so the sum cannot overflow.
    if (block.offset + block.stored > (*file)->sizeBytes())
        return std::unexpected(bundleDamaged(path(block.part), "length"));
    AlignedBuffer buffer(block.stored);
    const auto stored = buffer.bytes().first(block.stored);
    if (auto read = (*file)->read(block.offset, stored); !read)
        return read;
    if (!unpackBlock(stored, out))
        return std::unexpected(bundleDamaged(path(block.part), "packed"));
    return {};
}

}  // namespace vitrine
