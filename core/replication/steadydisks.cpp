#include "core/replication/steadydisks.h"

#include "core/replication/replicacare.h"

#include <algorithm>
#include <functional>
#include <mutex>
#include <tuple>

namespace vitrine {
namespace {

struct Copy {
    std::function<Result<std::unique_ptr<DiskSet>>()> open;
    std::optional<PlacedReplica> replica;  ///< none: the source
};

bool areSame(const std::vector<DiskSpan> &a, const std::vector<DiskSpan> &b)
{
    return std::ranges::equal(a, b, [](const DiskSpan &x, const DiskSpan &y) {
        return x.lun == y.lun && x.firstBlock == y.firstBlock && x.sizeBytes == y.sizeBytes;
    });
}

/// Copies of the same disks, of which one is read. Thread: any.
class Copies {
public:
    Copies(Catalog &catalog, FileOps &files, std::vector<Copy> copies)
        : m_care(catalog, files)
        , m_copies(std::move(copies))
    {
    }

    /// The copy that is read now.
    struct Chosen {
        std::shared_ptr<const DiskSet> disks;
        std::size_t copy = 0;
    };

    /// Returns the copy that is read now; when \p bad is it, the next one that can be read.
    Result<Chosen> current(const DiskSet *bad = nullptr)
    {
        const std::lock_guard lock(m_mutex);
        if (m_chosen.disks != nullptr && m_chosen.disks.get() != bad)
            return m_chosen;
        std::optional<Fault> fault;
        while (m_next < m_copies.size()) {
            const std::size_t copy = m_next++;
            auto opened = m_copies[copy].open();
            const auto *present = m_chosen.disks.get();
            if (!opened)
                fault = std::move(opened.error());
            else if (present == nullptr || areSame((*opened)->spans(), present->spans()))
                return m_chosen = {std::move(*opened), copy};
        }
        return std::unexpected(fault.value_or(Fault::of(QStringLiteral("store.replica.missing"))));
    }

    Result<> read(std::uint64_t offset, std::span<std::byte> buffer)
    {
        auto chosen = current();
        while (chosen) {
            auto read = chosen->disks->read(offset, buffer);
            if (read)
                return read;
            tell(*chosen, read.error());
            auto other = current(chosen->disks.get());
            // What was wrong with the last one says more than that there is no other.
            if (!other)
                return read;
            chosen = std::move(other);
        }
        return std::unexpected(std::move(chosen.error()));
    }

private:
    // When this cannot be written, the next check finds the damage all the same.
    void tell(const Chosen &chosen, const Fault &fault)
    {
        const auto &replica = m_copies[chosen.copy].replica;
        if (replica && fault.reason.startsWith(u"store."))
            static_cast<void>(m_care.suspect(*replica, fault));
    }

    ReplicaCare m_care;
    const std::vector<Copy> m_copies;
    std::mutex m_mutex;
    std::size_t m_next = 0;  // guarded by m_mutex
    Chosen m_chosen;  // guarded by m_mutex
};

/// One disk of whichever copy is read.
class SteadyDisk final : public DiskReader {
public:
    SteadyDisk(std::shared_ptr<Copies> copies, std::shared_ptr<const DiskSet> first, DiskSpan span)
        : m_copies(std::move(copies))
        , m_first(std::move(first))
        , m_span(std::move(span))
    {
    }

    std::uint64_t sizeBytes() const override { return m_span.sizeBytes; }
    QString format() const override { return m_first->format(); }
    QByteArray vhdFooter() const override { return m_span.vhdFooter; }
    Result<> read(std::uint64_t offset, std::span<std::byte> buffer) const override
    {
        return m_copies->read(m_span.offset() + offset, buffer);
    }
    std::uint64_t nextData(std::uint64_t offset, std::uint64_t &end) const override
    {
        std::uint64_t found = 0;
        const std::uint64_t data = m_first->nextData(m_span.offset() + offset, found);
        end = m_span.sizeBytes;
        if (data >= m_span.end())
            return m_span.sizeBytes;
        end = std::min(found - m_span.offset(), m_span.sizeBytes);
        return data - m_span.offset();
    }
    bool holesAreProven() const override { return m_first->holesAreProven(); }
    Result<> checkUnchanged() const override
    {
        const auto chosen = m_copies->current();
        return chosen ? chosen->disks->checkUnchanged() : std::unexpected(chosen.error());
    }

private:
    const std::shared_ptr<Copies> m_copies;
    const std::shared_ptr<const DiskSet> m_first;
    const DiskSpan m_span;
};

}  // namespace

Result<std::unique_ptr<DiskSet>> openSteadyDisks(Catalog &catalog, FileOps &files,
                                                 const ImageVersion &version)
{
    auto placed = placedReplicas(catalog, version.uid);
    if (!placed)
        return std::unexpected(std::move(placed.error()));
    const auto rank = [](ReplicaHealth health) {
        return health == ReplicaHealth::Intact ? -1 : static_cast<int>(health);
    };
    std::ranges::sort(*placed, {}, [&rank](const PlacedReplica &one) {
        return std::tuple(rank(one.replica.health), one.replica.regionUid, one.replica.zone,
                          one.replica.number);
    });
    std::vector<Copy> list;
    for (const PlacedReplica &one : *placed)
        list.push_back({[&catalog, &files, version, one]() -> Result<std::unique_ptr<DiskSet>> {
                            const auto reader = openReplica(catalog, files, one);
                            return reader ? disksOf(*reader, version)
                                          : std::unexpected(reader.error());
                        },
                        one});
    list.push_back(
        {[&catalog, &files, version] { return openVersionDisks(catalog, files, version); },
         std::nullopt});
    const auto copies = std::make_shared<Copies>(catalog, files, std::move(list));
    const auto first = copies->current();
    if (!first)
        return std::unexpected(first.error());
    std::vector<DiskSet::Member> members;
    for (const DiskSpan &span : first->disks->spans())
        members.push_back({span.lun, std::make_unique<SteadyDisk>(copies, first->disks, span)});
    return std::make_unique<DiskSet>(std::move(members));
}

}  // namespace vitrine
