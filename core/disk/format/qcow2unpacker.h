#pragma once

#include "core/base/alignedbuffer.h"
#include "core/disk/bytes.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace vitrine {

/// Unpacks clusters of a QCOW2 file, one thread at a time, and keeps the memory for it.
class Qcow2Unpacker {
public:
    virtual ~Qcow2Unpacker() = default;

    /// Fills \p output from the stream at the beginning of \p input; what follows the stream is
    /// padding. Returns false unless it is sound and gives exactly that many bytes.
    virtual bool unpack(Bytes input, std::span<std::byte> output) = 0;
    /// Returns memory of at least \p bytes for packed input. Its content is lost by the next call.
    std::span<std::byte> input(std::uint64_t bytes);

    /// The whole cluster that a reader last wanted only a part of: the next part is likely to be
    /// wanted next.
    std::vector<std::byte> whole;
    std::uint64_t wholeHost = 0;  ///< where its packed bytes begin in the file; 0: nothing there

private:
    std::unique_ptr<AlignedBuffer> m_input;
};

/// As many unpackers as threads ever read at the same time.
/// Thread: every member may be called from several threads at once.
class Qcow2UnpackerPool {
public:
    explicit Qcow2UnpackerPool(bool isZstd)
        : m_isZstd(isZstd)
    {
    }

    /// An unpacker on loan; it goes back when this is destroyed.
    class Loan {
    public:
        explicit Loan(Qcow2UnpackerPool &pool)
            : m_pool(pool)
            , m_unpacker(pool.take())
        {
        }
        ~Loan() { m_pool.giveBack(std::move(m_unpacker)); }
        Loan(const Loan &) = delete;
        Loan &operator=(const Loan &) = delete;

        Qcow2Unpacker &operator*() const { return *m_unpacker; }
        Qcow2Unpacker *operator->() const { return m_unpacker.get(); }

    private:
        Qcow2UnpackerPool &m_pool;
        std::unique_ptr<Qcow2Unpacker> m_unpacker;
    };

private:
    std::unique_ptr<Qcow2Unpacker> take();
    void giveBack(std::unique_ptr<Qcow2Unpacker> unpacker);

    const bool m_isZstd;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Qcow2Unpacker>> m_idle;  ///< under m_mutex; last one used last
};

}  // namespace vitrine
