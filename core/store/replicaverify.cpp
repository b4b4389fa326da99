#include "core/base/alignedbuffer.h"
#include "core/store/replicawriter.h"

#include <algorithm>
#include <atomic>
#include <fcntl.h>
#include <mutex>
#include <thread>

namespace vitrine {
namespace {

// Large enough for the speed of the disk, small enough to see a stop within milliseconds.
constexpr std::uint64_t kWindowBytes = std::uint64_t{4} << 20;

/// Neighbouring blocks of one pack that are read in one piece.
struct Window {
    std::size_t pack = 0;
    std::size_t first = 0;
    std::size_t last = 0;  // one past the end
};

// \p clear has room for what a block decrypts to.
bool isRight(const PackEntry &entry, std::span<const std::byte> stored, const BlockDomain &domain,
             const BlockCiphers &ciphers, std::span<std::byte> clear)
{
    if (!entry.isEncrypted) {
        const Digest plain = Digest::of(stored);
        // What an older program has staged is of no domain.
        return domain.idOf(plain) == entry.id || plain == entry.id;
    }
    if (ciphers.empty() || stored.size() <= kBlockTagBytes)
        return false;
    // As many as there are different sets on the disks of a version in its region: one mostly.
    const auto room = clear.first(stored.size() - kBlockTagBytes);
    return std::ranges::any_of(ciphers, [&](const std::shared_ptr<const BlockCipher> &cipher) {
        return cipher->decrypt(entry.id, stored, room);
    });
}

}  // namespace

Result<bool> ReplicaWriter::verify(unsigned threads, const std::stop_token &stop,
                                   const std::function<void(std::uint64_t)> &onBytes,
                                   const BlockCiphers &ciphers) const
{
    FileOps &files = m_root.files();
    std::vector<OpenFile> opened;
    std::vector<Window> windows;
    for (std::size_t i = 0; i < m_packs.size(); ++i) {
        const StagedPack &pack = m_packs[i];
        bool direct = false;
        auto file = openDirect(files, m_root.packs(), packName(pack.uid), O_RDONLY, direct);
        if (!file)
            return std::unexpected(fault(file.error()));
        if (!direct)
            files.dropCache(file->fd());
        opened.push_back(std::move(*file));
        for (std::size_t at = 0; at < pack.entries.size();) {
            std::size_t end = at;
            while (end < pack.entries.size()
                   && pack.entries[end].offset + alignedUp(pack.entries[end].length)
                           - pack.entries[at].offset
                       <= kWindowBytes)
                ++end;
            windows.push_back({i, at, end});
            at = end;
        }
    }

    std::atomic<std::size_t> next{0};
    std::mutex mutex;
    std::optional<Fault> failure;  // guarded by mutex
    const auto fail = [&](Fault found) {
        const std::lock_guard lock(mutex);
        if (!failure)
            failure = std::move(found);
        next = windows.size();
    };
    const auto work = [&] {
        AlignedBuffer buffer(kWindowBytes);
        std::vector<std::byte> clear(ciphers.empty() ? 0 : kBlockBytes);
        for (std::size_t i = next++; i < windows.size() && !stop.stop_requested(); i = next++) {
            const Window &window = windows[i];
            const StagedPack &pack = m_packs[window.pack];
            const auto entries =
                std::span(pack.entries).subspan(window.first, window.last - window.first);
            const std::uint64_t start = entries.front().offset;
            const auto bytes = buffer.bytes().first(static_cast<std::size_t>(
                entries.back().offset + alignedUp(entries.back().length) - start));
            if (const auto read = opened[window.pack].readAll(start, bytes); !read)
                return fail(fault(read.error()));
            std::uint64_t checked = 0;
            for (const PackEntry &entry : entries) {
                const auto block =
                    bytes.subspan(static_cast<std::size_t>(entry.offset - start), entry.length);
                if (!isRight(entry, block, m_domain, ciphers, clear))
                    return fail(Fault::of(QStringLiteral("store.verify.failed"),
                                          m_root.region().identity().name,
                                          {m_root.region().identity().name,
                                           QString::number(m_root.number()), pack.uid.toString()}));
                checked += entry.length;
            }
            onBytes(checked);
        }
    };
    {
        std::vector<std::jthread> workers;
        const auto count = std::min<std::size_t>(std::max(1U, threads), windows.size());
        for (std::size_t i = 1; i < count; ++i)
            workers.emplace_back(work);
        work();
    }
    if (failure)
        return std::unexpected(std::move(*failure));
    return !stop.stop_requested();
}

}  // namespace vitrine
