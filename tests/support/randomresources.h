#pragma once

#include "core/gallery/resources.h"

#include <QRandomGenerator>

namespace vitrine::test {

/// Makes resources with every property at random, among them awkward texts; what a request cannot
/// say (identity, state, sizes) is left as it is. The same seed gives the same resources.
class RandomResources {
public:
    explicit RandomResources(quint32 seed)
        : m_random(seed)
    {
    }

    void fill(Gallery &gallery)
    {
        gallery.location = region();
        gallery.description = text();
        gallery.softDeletePolicy = {flag(), number(1, 400)};
        gallery.tags = tags();
    }

    void fill(ImageDefinition &definition)
    {
        definition.location = region();
        definition.osType = one({OsType::Linux, OsType::Windows});
        definition.osState = one({OsState::Generalized, OsState::Specialized});
        definition.hyperVGeneration = one({HyperVGeneration::V1, HyperVGeneration::V2});
        definition.architecture = one({Architecture::X64, Architecture::Arm64});
        definition.identifier = {text(), text(), text()};
        definition.description = text();
        definition.eula = text();
        definition.privacyStatementUri = text();
        definition.releaseNoteUri = text();
        definition.endOfLifeDate = date();
        definition.recommendedVCPUs = range();
        definition.recommendedMemory = range();
        definition.disallowedDiskTypes.clear();
        for (const DiskSku sku : {DiskSku::UltraSsdLrs, DiskSku::StandardSsdZrs}) {
            if (flag())
                definition.disallowedDiskTypes.push_back(sku);
        }
        definition.purchasePlan.reset();
        if (flag())
            definition.purchasePlan = {QStringLiteral("plan"), text(), text()};
        definition.features.clear();
        for (int i = number(0, 3); i > 0; --i)
            definition.features.push_back({text(), text()});
        definition.tags = tags();
    }

    /// Fills what a caller may say of a version. \p ownDefaults: target regions may leave their
    /// count and storage to the profile.
    void fill(ImageVersion &version, bool ownDefaults)
    {
        version.location = region();
        PublishingProfile &profile = version.publishingProfile;
        profile.replicaCount = number(1, 9);
        profile.storageAccountType = storage();
        profile.excludeFromLatest = flag();
        profile.replicationMode = one({ReplicationMode::Full, ReplicationMode::Shallow});
        profile.endOfLifeDate = date();
        profile.targetRegions.clear();
        for (const char16_t *name : {u"westeurope", u"eastus", u"local"}) {
            if (flag())
                profile.targetRegions.push_back(target(QString::fromUtf16(name), ownDefaults));
        }
        version.source = source();
        version.osDiskCaching = caching();
        version.dataDisks.clear();
        for (const int lun : {0, 7, 63}) {
            if (flag())
                version.dataDisks.push_back(
                    {lun, flag() ? source() : VersionSource(), caching(), 0});
        }
        version.safetyProfile = {flag(), flag()};
        version.tags = tags();
    }

    int number(int least, int most) { return m_random.bounded(least, most + 1); }
    bool flag() { return m_random.bounded(2) == 0; }
    QString text()
    {
        return one<QString>({QString(), QStringLiteral("plain"), QStringLiteral("a \"b\" \\ é漢"),
                             QStringLiteral("two\nlines"), QStringLiteral("42"),
                             QStringLiteral("null"), QString(300, u'x')});
    }
    ResourceId id(const QString &type)
    {
        return ResourceId::compute(QStringLiteral("11111111-2222-3333-4444-555555555555"),
                                   QStringLiteral("rg"), type,
                                   QStringLiteral("r%1").arg(number(0, 99)));
    }

private:
    template <typename Value>
    Value one(std::initializer_list<Value> values)
    {
        return values.begin()[m_random.bounded(static_cast<int>(values.size()))];
    }
    QString region()
    {
        return one<QString>(
            {QStringLiteral("westeurope"), QStringLiteral("eastus"), QStringLiteral("local")});
    }
    StorageAccountType storage()
    {
        return one({StorageAccountType::StandardLrs, StorageAccountType::StandardZrs,
                    StorageAccountType::PremiumLrs});
    }
    HostCaching caching()
    {
        return one({HostCaching::None, HostCaching::ReadOnly, HostCaching::ReadWrite});
    }
    QDateTime date()
    {
        return flag() ? QDateTime()
                      : QDateTime::fromMSecsSinceEpoch(
                            1'800'000'000'000 + m_random.bounded(1'000'000'000), Qt::UTC);
    }
    RecommendedRange range()
    {
        RecommendedRange made;
        if (flag())
            made.min = number(0, 100);
        if (flag())
            made.max = number(0, 100);
        return made;
    }
    Tags tags()
    {
        Tags made;
        for (int i = number(0, 3); i > 0; --i)
            made.insert(QStringLiteral("tag %1").arg(i), text());
        return made;
    }
    VersionSource source()
    {
        if (flag())
            return {{}, QStringLiteral("file:///a%20b/%1.raw").arg(number(0, 99))};
        return {id(one<QString>({QStringLiteral("disks"), QStringLiteral("snapshots"),
                                 QStringLiteral("images"), QStringLiteral("virtualMachines")})),
                {}};
    }
    TargetRegion target(const QString &name, bool ownDefaults)
    {
        TargetRegion made;
        made.name = name;
        if (!ownDefaults || flag())
            made.regionalReplicaCount = number(1, 9);
        if (!ownDefaults || flag())
            made.storageAccountType = storage();
        if (flag())
            made.excludeFromLatest = flag();
        if (flag()) {
            made.encryption.emplace().osDiskEncryptionSetId =
                id(QStringLiteral("diskEncryptionSets"));
            if (flag())
                made.encryption->dataDiskImages = {{7, id(QStringLiteral("diskEncryptionSets"))}};
        }
        return made;
    }

    QRandomGenerator m_random;
};

}  // namespace vitrine::test
