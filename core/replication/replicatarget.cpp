#include "core/replication/replicatarget.h"

#include <unordered_set>

namespace vitrine {
namespace {

Digest digestOf(const Manifest &manifest, const Digest &key)
{
    const QByteArray bytes = manifest.encode(key);
    return Digest::of(
        std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
}

}  // namespace

ReplicaTarget::ReplicaTarget(ReplicaPlace place, TargetContext context, PartMeter &meter,
                             std::stop_token stop)
    : m_place(std::move(place))
    , m_context(std::move(context))
    , m_meter(meter)
    , m_stop(std::move(stop))
    , m_thread([this] { run(); })
{
}

ReplicaTarget::~ReplicaTarget() = default;

bool ReplicaTarget::isOver() const
{
    const Phase phase = m_phase;
    return phase == Phase::Done || phase == Phase::Failed || phase == Phase::Stopped;
}

std::optional<Fault> ReplicaTarget::fault() const
{
    const std::lock_guard lock(m_mutex);
    return m_fault;
}

bool ReplicaTarget::isReceiving() const
{
    const Phase phase = m_phase;
    return phase == Phase::Waiting || phase == Phase::Copying;
}

void ReplicaTarget::take(const std::shared_ptr<const BlockBatch> &batch)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!isReceiving())
            return;
        m_queue.push_back(batch);
    }
    m_changed.notify_one();
}

void ReplicaTarget::beginFeed(const std::vector<DiskSpan> &disks)
{
    // The lock of the first batch makes it known to the target's thread.
    const std::lock_guard lock(m_mutex);
    m_encryption.setDisks(disks);
    m_heardBytes = 0;
    m_wasFed = true;
}

void ReplicaTarget::endFeed(std::shared_ptr<const Manifest> manifest)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_phase == Phase::LetGo)
            return;
        m_manifest = std::move(manifest);
    }
    m_changed.notify_one();
}

void ReplicaTarget::abandon(const Fault &fault)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_phase == Phase::LetGo)
            return;
        m_fault = fault;
    }
    m_changed.notify_one();
}

void ReplicaTarget::letGo()
{
    const std::lock_guard lock(m_mutex);
    // One that has heard everything goes on by itself.
    if (!isReceiving() || m_manifest)
        return;
    m_phase = Phase::LetGo;
    m_queue.clear();
}

bool ReplicaTarget::canRejoin() const
{
    const std::lock_guard lock(m_mutex);
    return m_phase == Phase::LetGo && !m_isBusy && !stopped();
}

void ReplicaTarget::rejoin()
{
    const std::lock_guard lock(m_mutex);
    if (m_phase == Phase::LetGo && !m_isBusy)
        m_phase = Phase::Waiting;
}

void ReplicaTarget::run()
{
    if (prepare() && copy())
        finish();
}

bool ReplicaTarget::isKnownAndThere(const std::shared_ptr<const RegionFolder> &region) const
{
    const auto root = ReplicaRoot::open(region, m_place.number, false);
    if (!root)
        return false;
    const auto manifest = root->manifest(m_context.version, m_context.manifestKey);
    if (!manifest || !*manifest || digestOf(**manifest, m_context.manifestKey) != m_context.known)
        return false;
    // Leftovers are only waste now, and reclaim finds them again.
    static_cast<void>(
        removeFlatFolder(*m_context.files, root->staging(), m_context.job.toString().toLatin1()));
    return true;
}

bool ReplicaTarget::prepare()
{
    const auto region = openPlace(*m_context.files, m_place);
    const bool known = !m_context.known.isNull();
    if (!region) {
        // A replica that is committed already does not keep a job waiting for its region: whether
        // it is still sound is for a check to say.
        const bool away = region.error().reason == QStringLiteral("region.unreachable");
        if (known && away)
            end(Phase::Done);
        else
            fail(region.error());
        return false;
    }
    if (known && isKnownAndThere(*region)) {
        end(Phase::Done);
        return false;
    }
    auto root = ReplicaRoot::open(*region, m_place.number, true);
    if (!root) {
        fail(root.error());
        return false;
    }
    // The region is the truth: a manifest that stands there was committed, whatever the
    // catalogue has heard of it. A damaged one is none.
    const auto manifest = root->manifest(m_context.version, m_context.manifestKey);
    const bool committed = manifest && manifest->has_value();
    auto writer = ReplicaWriter::begin(std::move(*root), m_context.job, m_context.manifestKey,
                                       m_context.sharing);
    if (!writer) {
        fail(writer.error());
        return false;
    }
    m_writer = std::move(*writer);
    if (!committed)
        return openEncryption();
    const auto told = m_context.committed(digestOf(**manifest, m_context.manifestKey),
                                          m_writer->newBytes(), true);
    if (!told) {
        fail(told.error());
        return false;
    }
    static_cast<void>(m_writer->clearStaging());
    end(Phase::Done);
    return false;
}

bool ReplicaTarget::openEncryption()
{
    auto ciphers = m_context.openCiphers();
    if (!ciphers) {
        fail(std::move(ciphers.error()));
        return false;
    }
    m_encryption = CopyEncryption(std::move(*ciphers));
    enter(Phase::Waiting);
    return true;
}

bool ReplicaTarget::copy()
{
    for (;;) {
        std::shared_ptr<const BlockBatch> batch;
        std::optional<Fault> abandoned;
        bool isFirst = false;
        {
            std::unique_lock lock(m_mutex);
            const bool woken = m_changed.wait(
                lock, m_stop, [this] { return !m_queue.empty() || m_manifest || m_fault; });
            abandoned = m_fault;
            if (woken && !abandoned && m_queue.empty())
                return true;  // everything fed and written
            if (woken && !abandoned && !stopped()) {
                batch = std::move(m_queue.front());
                m_queue.pop_front();
                m_isBusy = true;
                // Under the lock: letGo() may be called at any moment.
                isFirst = m_phase == Phase::Waiting;
                if (isFirst)
                    m_phase = Phase::Copying;
            }
        }
        if (isFirst)
            m_context.changed();
        if (abandoned) {
            fail(*abandoned);
            return false;
        }
        if (!batch || !m_meter.admit(0)) {
            end(Phase::Stopped);
            return false;
        }
        if (!store(*batch))
            return false;
        finishBatch(*batch);
    }
}

void ReplicaTarget::finishBatch(const BlockBatch &batch)
{
    bool canRejoin = false;
    {
        const std::lock_guard lock(m_mutex);
        m_isBusy = false;
        canRejoin = m_phase == Phase::LetGo;
        // A feed that begins anew brings what was heard before once more.
        m_heardBytes += batch.dataBytes;
        if (m_heardBytes > m_countedBytes) {
            m_meter.addCopied(m_heardBytes - m_countedBytes);
            m_countedBytes = m_heardBytes;
        }
    }
    if (canRejoin)
        m_context.changed();
}

bool ReplicaTarget::store(const BlockBatch &batch)
{
    if (m_context.isShallow)
        return true;
    std::vector<NewBlock> fresh;
    std::unordered_set<Digest> twice;  // a block may occur more than once in a batch
    for (const FedBlock &block : batch.blocks) {
        const BlockCipher *const cipher = m_encryption.cipherAt(block.index);
        const Digest id =
            cipher == nullptr ? m_writer->domain().idOf(block.digest) : cipher->idOf(block.digest);
        const std::uint32_t length = block.length + (cipher == nullptr ? 0 : kBlockTagBytes);
        if (m_writer->has(id, length) || !twice.insert(id).second)
            continue;
        if (cipher == nullptr) {
            fresh.push_back({id, block.bytes, block.length});
            continue;
        }
        if (!m_encryption.hasRoom() && !append(fresh))
            return false;
        fresh.push_back(m_encryption.encrypted(*cipher, id, block));
    }
    return append(fresh);
}

bool ReplicaTarget::append(std::vector<NewBlock> &fresh)
{
    if (fresh.empty())
        return true;
    std::uint64_t bytes = 0;
    for (const NewBlock &block : fresh)
        bytes += block.length;
    if (!m_meter.admit(bytes)) {
        end(Phase::Stopped);
        return false;
    }
    if (const auto written = m_writer->append(fresh); !written) {
        fail(written.error());
        return false;
    }
    fresh.clear();
    m_encryption.clear();
    return true;
}

void ReplicaTarget::finish()
{
    if (!m_meter.admit(0))
        return end(Phase::Stopped);
    if (const auto sealed = m_writer->seal(); !sealed)
        return fail(sealed.error());
    enter(Phase::Verifying);
    m_meter.addVerifyTotal(m_writer->newBytes());
    const auto verified = m_writer->verify(
        m_context.verifyThreads, m_stop,
        [this](std::uint64_t bytes) {
            m_meter.addVerified(bytes);
            // A stop ends the verification by itself.
            static_cast<void>(m_meter.admit(bytes));
        },
        m_encryption.ciphers());
    if (!verified)
        return fail(verified.error());
    if (!*verified || !m_meter.admit(0))
        return end(Phase::Stopped);
    enter(Phase::Committing);
    std::shared_ptr<const Manifest> manifest;
    {
        const std::lock_guard lock(m_mutex);
        manifest = m_manifest;
    }
    const std::uint64_t stored = m_writer->newBytes();
    const auto committed =
        m_writer->commit(m_encryption.manifestOf(*manifest), m_context.manifestKey);
    if (!committed)
        return fail(committed.error());
    if (const auto told = m_context.committed(*committed, stored, false); !told)
        return fail(told.error());
    static_cast<void>(m_writer->clearStaging());
    end(Phase::Done);
}

void ReplicaTarget::enter(Phase phase)
{
    m_phase = phase;
    m_context.changed();
}

void ReplicaTarget::fail(Fault fault)
{
    // A region that went away may come back with what it has; from one that is full or gave back
    // wrong bytes everything staged is taken away.
    const bool worthless = fault.reason == QStringLiteral("region.noSpace")
        || fault.reason == QStringLiteral("store.verify.failed")
        || fault.reason.startsWith(QStringLiteral("source."));
    if (worthless && m_writer)
        static_cast<void>(m_writer->discard());
    {
        const std::lock_guard lock(m_mutex);
        m_fault = std::move(fault);
    }
    end(Phase::Failed);
}

void ReplicaTarget::end(Phase phase)
{
    if (phase == Phase::Stopped && m_writer && !m_context.keepsStaging())
        static_cast<void>(m_writer->discard());
    m_writer.reset();
    {
        // Whatever was still queued goes back to the feed at once, and nothing follows it.
        const std::lock_guard lock(m_mutex);
        m_phase = phase;
        m_queue.clear();
    }
    m_context.changed();
}

}  // namespace vitrine
