#pragma once

#include "core/catalog/accountrows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/scoped.h"
#include "core/service/encryptionsetservice.h"
#include "core/service/galleryservice.h"
#include "core/service/regionservice.h"
#include "core/service/replicationservice.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"
#include "tests/support/diskimages.h"
#include "tests/support/tempcatalog.h"
#include "tests/support/testcaller.h"

#include <QDir>
#include <QTemporaryDir>
#include <QUrl>

namespace vitrine::test {

/// A workspace with two regions, a gallery and an image definition to publish to, and a clock that
/// stands still. What cannot be set up ends the test program.
class VersionFixture {
public:
    explicit VersionFixture(const Policy &policy = {})
    {
        Workspace::Options options;
        options.policy = policy;
        options.clock = &m_clock;
        m_workspace = need(Workspace::open(path(QStringLiteral("catalog.sqlite")), options));
        for (const QString &region : {west(), east()})
            need(m_workspace->regions().create(caller(), region, path(region)));
        ResourceGroup group;
        group.subscriptionId = need(m_workspace->galleries().subscription()).id;
        group.name = QStringLiteral("Test");
        group.location = west();
        need(m_workspace->galleries().createGroup(caller(), group));
        Gallery gallery;
        gallery.subscriptionId = group.subscriptionId;
        gallery.resourceGroup = group.name;
        gallery.name = QStringLiteral("gallery");
        gallery.location = west();
        m_gallery = need(m_workspace->galleries().createGallery(caller(), gallery));
        m_definition = addDefinition(QStringLiteral("image"));
    }

    static QString west() { return QStringLiteral("westeurope"); }
    static QString east() { return QStringLiteral("eastus"); }
    static Caller caller() { return testCaller(); }

    Workspace *operator->() { return m_workspace.get(); }
    VersionService &versions() { return m_workspace->versions(); }
    ManualClock &clock() { return m_clock; }
    QDateTime inDays(int days) const { return m_clock.now().addDays(days); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    const Gallery &gallery() const { return m_gallery; }
    const ImageDefinition &definition() const { return m_definition; }
    QString subscription() const { return m_gallery.subscriptionId; }

    template <typename Value>
    static Value need(Result<Value> result)
    {
        if (!result)
            qFatal("%s", faultJson(result.error()).constData());
        return std::move(*result);
    }
    static void need(Result<> result)
    {
        if (!result)
            qFatal("%s", faultJson(result.error()).constData());
    }

    ImageDefinition addDefinition(const QString &name)
    {
        ImageDefinition definition;
        definition.galleryId = m_gallery.id();
        definition.name = name;
        definition.location = west();
        definition.identifier = {QStringLiteral("Contoso"), QStringLiteral("Offer"), name};
        return need(m_workspace->galleries().createDefinition(caller(), definition));
    }

    /// Changes the catalogue itself, for what no service would write.
    template <typename Work>
    void write(Work work)
    {
        need(inWrite(m_workspace->catalog(), caller(), work));
    }

    /// Writes a raw disk without a partition table, of \p mebibytes.
    QString makeDisk(const QString &name, quint32 seed = 1, int mebibytes = 1)
    {
        const QString file = path(name);
        const QByteArray bytes =
            with(zeros(qsizetype(mebibytes) << 20), 65'536, noise(8'192, seed));
        if (!writeFile(file, bytes))
            qFatal("cannot write %s", qPrintable(file));
        return file;
    }
    VersionSource fileSource(const QString &name = QStringLiteral("disk.raw"), quint32 seed = 1)
    {
        return {{}, QUrl::fromLocalFile(makeDisk(name, seed)).toString()};
    }

    /// A source that is not registered yet, with a disk of its own.
    Source source(SourceKind kind, const QString &name)
    {
        Source source;
        source.uid = Uid::random();
        source.kind = kind;
        source.subscriptionId = subscription();
        source.resourceGroup = m_gallery.resourceGroup;
        source.name = name;
        source.location = west();
        source.path = makeDisk(name + QStringLiteral(".raw"), crc32Of(name.toUtf8()));
        source.format = QStringLiteral("raw");
        source.diskSizeBytes = 1 << 20;
        source.timeCreated = m_clock.now();
        return source;
    }
    VersionSource add(const Source &source)
    {
        write([&](Transaction &transaction) { return insertSource(transaction, source); });
        return {source.id(), {}};
    }
    /// A managed disk that machines can name.
    ResourceId addDisk(const QString &name, DiskSku sku = DiskSku::StandardLrs)
    {
        Source disk = source(SourceKind::Disk, name);
        disk.sku = sku;
        return add(disk).id;
    }
    /// A disk encryption set with its key.
    DiskEncryptionSet addEncryptionSet(const QString &name)
    {
        DiskEncryptionSet set;
        set.resourceGroup = m_gallery.resourceGroup;
        set.name = name;
        set.keyUrl = QStringLiteral("https://vault.example/keys/one");
        return need(m_workspace->encryptionSets().create(caller(), set));
    }
    /// A machine made of managed disks.
    Source machine(const QString &name)
    {
        Source machine = source(SourceKind::VirtualMachine, name);
        machine.osType = OsType::Linux;
        machine.osState = OsState::Generalized;
        machine.osDiskId = addDisk(name + QStringLiteral("-os"));
        machine.dataDisks.push_back({.lun = 3,
                                     .diskId = addDisk(name + QStringLiteral("-data")),
                                     .path = {},
                                     .format = QStringLiteral("raw"),
                                     .diskSizeBytes = 1 << 20,
                                     .hostCaching = HostCaching::ReadOnly});
        return machine;
    }

    /// Makes a subscription with the group *Test*, in another tenant when \p isForeign.
    QString addSubscription(const QString &name, bool isForeign)
    {
        Subscription added{Uid::random().toDashedString(), name, Uid::random().toDashedString(),
                           false};
        write([&](Transaction &transaction) -> Result<> {
            const auto own = findSubscription(transaction, subscription());
            if (!isForeign)
                added.tenantId = (**own).tenantId;
            else if (auto made = insertTenant(transaction, {added.tenantId, name}); !made)
                return made;
            if (auto made = insertSubscription(transaction, added); !made)
                return made;
            return insertGroup(transaction, {added.id, m_gallery.resourceGroup, west(), {}});
        });
        return added.id;
    }

    PublishRequest request(const QString &number, const VersionSource &source,
                           const QStringList &regions = {west()}) const
    {
        PublishRequest request;
        request.version.definitionId = m_definition.id();
        request.version.number = VersionNumber::parse(number).value();
        request.version.location = west();
        request.version.source = source;
        for (const QString &region : regions) {
            TargetRegion target;
            target.name = region;
            request.version.publishingProfile.targetRegions.push_back(target);
        }
        return request;
    }
    /// Runs a job to its end, which must be a success.
    void run(const Uid &job)
    {
        need(m_workspace->replication().start(job));
        m_workspace->replication().wait(job);
        const JobReport report = need(m_workspace->replication().job(job));
        if (report.state != JobState::Succeeded)
            qFatal("%s", report.fault ? faultJson(*report.fault).constData() : "not succeeded");
    }
    /// Publishes and replicates.
    ImageVersion publish(const PublishRequest &request)
    {
        const Publication made = need(versions().publish(caller(), request));
        run(made.job);
        return need(versions().version(made.version.id()));
    }

    /// Returns the reasons of a failure in order, none of a success.
    template <typename Value>
    static QStringList reasons(const Result<Value> &result)
    {
        QStringList list;
        if (!result) {
            for (const Fault &fault : result.error().flattened())
                list << fault.reason;
        }
        return list;
    }

private:
    QTemporaryDir m_folder;
    ManualClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    Gallery m_gallery;
    ImageDefinition m_definition;
};

}  // namespace vitrine::test
