#include "core/bundle/packedblock.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <thread>
#include <zstd.h>

namespace vitrine {
namespace {

// Faster than any stick or network drive writes, and half of a Debian image all the same.
constexpr int kLevel = 1;

QByteArray packed(std::span<const std::byte> block)
{
    QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(block.size())), Qt::Uninitialized);
    const std::size_t size = ZSTD_compress(out.data(), static_cast<std::size_t>(out.size()),
                                           block.data(), block.size(), kLevel);
    if (ZSTD_isError(size) != 0 || size >= block.size())
        return {};
    out.truncate(static_cast<qsizetype>(size));
    return out;
}

}  // namespace

std::vector<QByteArray> packedBlocks(const std::vector<std::span<const std::byte>> &blocks)
{
    std::vector<QByteArray> results(blocks.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < blocks.size(); i = next++)
            results[i] = packed(blocks[i]);
    };
    const auto cores = static_cast<std::size_t>(std::thread::hardware_concurrency());
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < std::min(cores, blocks.size()); ++i)
        helpers.emplace_back(work);
    work();
    helpers.clear();
    return results;
}

bool unpackBlock(std::span<const std::byte> stored, std::span<std::byte> block)
{
    if (stored.size() == block.size()) {
        std::memcpy(block.data(), stored.data(), block.size());
        return true;
    }
    const std::size_t size =
        ZSTD_decompress(block.data(), block.size(), stored.data(), stored.size());
    return ZSTD_isError(size) == 0 && size == block.size();
}

}  // namespace vitrine
