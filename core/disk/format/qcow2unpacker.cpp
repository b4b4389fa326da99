#include "core/disk/format/qcow2unpacker.h"

#include <libdeflate.h>
#include <new>
#include <zstd.h>

namespace vitrine {
namespace {

// libdeflate, because it unpacks at more than twice the speed of zlib.
class DeflateUnpacker final : public Qcow2Unpacker {
public:
    DeflateUnpacker()
        : m_state(libdeflate_alloc_decompressor(), &libdeflate_free_decompressor)
    {
        if (m_state == nullptr)
            throw std::bad_alloc();
    }

    bool unpack(Bytes input, std::span<std::byte> output) override
    {
        // Without a place for the length, anything but the whole output is an error.
        return libdeflate_deflate_decompress(m_state.get(), input.data(), input.size(),
                                             output.data(), output.size(), nullptr)
            == LIBDEFLATE_SUCCESS;
    }

private:
    const std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)> m_state;
};

class ZstdUnpacker final : public Qcow2Unpacker {
public:
    ZstdUnpacker()
        : m_context(ZSTD_createDCtx(), &ZSTD_freeDCtx)
    {
        if (m_context == nullptr)
            throw std::bad_alloc();
    }

    bool unpack(Bytes input, std::span<std::byte> output) override
    {
        const std::size_t frame = ZSTD_findFrameCompressedSize(input.data(), input.size());
        if (ZSTD_isError(frame) != 0)
            return false;
        return ZSTD_decompressDCtx(m_context.get(), output.data(), output.size(), input.data(),
                                   frame)
            == output.size();
    }

private:
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> m_context;
};

}  // namespace

std::span<std::byte> Qcow2Unpacker::input(std::uint64_t bytes)
{
    if (m_input == nullptr || m_input->bytes().size() < bytes)
        m_input = std::make_unique<AlignedBuffer>(bytes);
    return m_input->bytes();
}

std::unique_ptr<Qcow2Unpacker> Qcow2UnpackerPool::take()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_idle.empty()) {
            auto unpacker = std::move(m_idle.back());
            m_idle.pop_back();
            return unpacker;
        }
    }
    if (m_isZstd)
        return std::make_unique<ZstdUnpacker>();
    return std::make_unique<DeflateUnpacker>();
}

void Qcow2UnpackerPool::giveBack(std::unique_ptr<Qcow2Unpacker> unpacker)
{
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(unpacker));
}

}  // namespace vitrine
