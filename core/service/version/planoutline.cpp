#include "core/service/version/planoutline.h"

#include "core/catalog/galleryrows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/versionrows.h"
#include "core/service/version/planrates.h"
#include "core/service/version/publication.h"
#include "core/service/version/versionchange.h"

#include <algorithm>

namespace vitrine {
namespace {

using Latest = QMap<QString, std::optional<VersionNumber>>;

Result<Latest> latestNow(Transaction &view, const ResourceId &definitionId, const QStringList &in)
{
    Latest latest;
    const auto definition = findDefinition(view, definitionId);
    if (!definition)
        return std::unexpected(definition.error());
    if (!*definition)
        return latest;
    for (const QString &region : in) {
        const auto row =
            latestVersionRow(view, (*definition)->uid, region, view.catalog().clock().now());
        if (!row)
            return std::unexpected(row.error());
        latest.insert(region, *row ? std::optional((*row)->number) : std::nullopt);
    }
    return latest;
}

/// Draws one outline inside a transaction that nobody commits: what is to be done is done, and
/// looked at.
class OutlineDrawing {
public:
    explicit OutlineDrawing(Transaction &transaction)
        : m_transaction(transaction)
    {
    }

    Result<PlanOutline> ofUpdate(const Change &change, const Policy &policy,
                                 const ImageVersion &wanted)
    {
        auto before = findVersion(m_transaction, wanted.id());
        if (!before)
            return std::unexpected(std::move(before.error()));
        m_outline.before = std::move(*before);
        return draw(wanted, [&] {
            auto updated = applyUpdate(m_transaction, change, policy, wanted);
            return updated ? Result<Publication>(std::move(updated->publication))
                           : std::unexpected(std::move(updated.error()));
        });
    }

    Result<PlanOutline> ofPublication(const Change &change, const Policy &policy,
                                      const PublishRequest &request)
    {
        return draw(request.version, [&] {
            return insertPublication(m_transaction, change.caller, policy, request);
        });
    }

private:
    template <typename Work>
    Result<PlanOutline> draw(const ImageVersion &wanted, Work work)
    {
        if (auto listed = list(); !listed)
            return std::unexpected(std::move(listed.error()));
        const QStringList watched = watchedRegions(wanted);
        const auto before = latestNow(m_transaction, wanted.definitionId, watched);
        if (!before)
            return std::unexpected(before.error());
        auto done = work();
        if (!done)
            return std::unexpected(std::move(done.error()));
        m_outline.after = std::move(done->version);
        m_outline.wanted =
            versionPlaces(m_transaction.catalog(), m_outline.after, {}, m_outline.regions);
        if (!done->job.isNull()) {
            if (auto pretended = pretendDone(); !pretended)
                return std::unexpected(std::move(pretended.error()));
        }
        const auto after = latestNow(m_transaction, wanted.definitionId, watched);
        if (!after)
            return std::unexpected(after.error());
        for (const QString &region : watched) {
            if (before->value(region) != after->value(region))
                m_outline.latest.push_back({region, before->value(region), after->value(region)});
        }
        return std::move(m_outline);
    }

    Result<> list()
    {
        auto known = regions(m_transaction);
        if (!known)
            return std::unexpected(std::move(known.error()));
        m_outline.regions = std::move(*known);
        auto rates = measuredRates(m_transaction);
        if (!rates)
            return std::unexpected(std::move(rates.error()));
        m_outline.rates = std::move(*rates);
        if (!m_outline.before)
            return {};
        auto present = replicas(m_transaction, m_outline.before->uid);
        if (!present)
            return std::unexpected(std::move(present.error()));
        m_outline.present = std::move(*present);
        return {};
    }

    QStringList watchedRegions(const ImageVersion &wanted) const
    {
        QStringList names{QString()};
        const auto add = [&names](const ImageVersion &version) {
            for (const TargetRegion &target : version.publishingProfile.targetRegions) {
                const QString name = normalizedRegionName(target.name);
                if (!names.contains(name))
                    names << name;
            }
        };
        if (m_outline.before)
            add(*m_outline.before);
        add(wanted);
        return names;
    }

    // As the catalogue will be when the job has succeeded.
    Result<> pretendDone()
    {
        ImageVersion done = m_outline.after;
        done.provisioningState = ProvisioningState::Succeeded;
        if (auto updated = updateVersion(m_transaction, done); !updated)
            return updated;
        for (const ReplicaPlace &place : m_outline.wanted) {
            const bool isThere = std::ranges::any_of(
                m_outline.present, [&place](const Replica &one) { return isAt(one, place); });
            if (isThere)
                continue;
            m_outline.missing.push_back(place);
            Replica replica;
            replica.versionUid = done.uid;
            replica.regionUid = place.identity.region;
            replica.zone = place.identity.zone;
            replica.number = place.number;
            replica.manifestDigest = m_transaction.catalog().manifestKey();
            replica.verifiedAt = m_transaction.catalog().clock().now();
            if (auto put = putReplica(m_transaction, replica); !put)
                return put;
        }
        return {};
    }

    Transaction &m_transaction;
    PlanOutline m_outline;
};

template <typename Draw>
Result<PlanOutline> drawn(Catalog &catalog, const Change &change, Draw draw)
{
    auto transaction = Transaction::write(catalog, change.caller);
    if (!transaction)
        return std::unexpected(std::move(transaction.error()));
    return draw(OutlineDrawing(*transaction));
}

}  // namespace

bool isAt(const Replica &replica, const ReplicaPlace &place)
{
    return replica.regionUid == place.identity.region && replica.zone == place.identity.zone
        && replica.number == place.number;
}

Result<PlanOutline> outlineOfUpdate(Catalog &catalog, const Change &change, const Policy &policy,
                                    const ImageVersion &wanted)
{
    return drawn(catalog, change,
                 [&](OutlineDrawing drawing) { return drawing.ofUpdate(change, policy, wanted); });
}

Result<PlanOutline> outlineOfPublication(Catalog &catalog, const Change &change,
                                         const Policy &policy, const PublishRequest &request)
{
    return drawn(catalog, change, [&](OutlineDrawing drawing) {
        return drawing.ofPublication(change, policy, request);
    });
}

}  // namespace vitrine
