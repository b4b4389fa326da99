#pragma once

#include "core/base/caller.h"
#include "core/catalog/galleryrows.h"
#include "core/catalog/jobrows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/versionrows.h"
#include "core/service/galleryservice.h"
#include "core/service/regionservice.h"
#include "core/service/replicationservice.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"
#include "core/store/regionfolder.h"
#include "tests/support/testcaller.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QUrl>

#include <cstring>

namespace vitrine::test {

/// A workspace in a folder of its own, with regions and one image definition to publish to.
class ReplicationLab {
public:
    explicit ReplicationLab(FileOps *files = nullptr)
        : m_files(files)
    {
        reopen();
    }

    bool isValid() const { return m_workspace != nullptr; }
    Workspace *operator->() const { return m_workspace.get(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Caller caller() const { return testCaller(QStringLiteral("tester@here")); }

    /// Ends the workspace as a program that quits does.
    void close() { m_workspace.reset(); }
    void reopen()
    {
        m_workspace.reset();
        Workspace::Options options;
        options.files = m_files;
        auto opened = Workspace::open(path(QStringLiteral("catalog.sqlite")), options);
        if (opened)
            m_workspace = std::move(*opened);
    }

    /// Registers regions and makes group `rg`, gallery `gallery` and definition `image`.
    bool setUp(const QStringList &regions)
    {
        for (const QString &region : regions) {
            if (!m_workspace->regions().create(caller(), region, path(region)))
                return false;
        }
        const auto subscription = m_workspace->galleries().subscription();
        if (!subscription)
            return false;
        ResourceGroup group;
        group.subscriptionId = subscription->id;
        group.name = QStringLiteral("rg");
        group.location = regions.first();
        if (!m_workspace->galleries().createGroup(caller(), group))
            return false;
        Gallery gallery;
        gallery.subscriptionId = subscription->id;
        gallery.resourceGroup = group.name;
        gallery.name = QStringLiteral("gallery");
        gallery.location = regions.first();
        if (!m_workspace->galleries().createGallery(caller(), gallery))
            return false;
        ImageDefinition definition;
        definition.galleryId = gallery.id();
        definition.name = QStringLiteral("image");
        definition.location = regions.first();
        definition.identifier = {QStringLiteral("Contoso"), QStringLiteral("Finance"),
                                 QStringLiteral("Backend")};
        const auto made = m_workspace->galleries().createDefinition(caller(), definition);
        if (!made)
            return false;
        m_definition = made->id();
        return true;
    }
    const ResourceId &definition() const { return m_definition; }

    /// Returns the folder of a region's zone.
    QString zonePath(const QString &region, int zone) const
    {
        return path(region + QStringLiteral("-zone%1").arg(zone));
    }
    /// Gives a region its three zones.
    bool addZones(const QString &name)
    {
        auto change = Transaction::write(m_workspace->catalog());
        auto region = change ? findRegion(*change, name) : std::unexpected(change.error());
        if (!region || !*region)
            return false;
        FileOps &files = m_files != nullptr ? *m_files : systemFiles();
        for (int zone = 1; zone <= 3; ++zone) {
            const RegionIdentity identity{(*region)->uid, m_workspace->catalog().uid(), name, zone};
            if (!RegionFolder::create(files, zonePath(name, zone), identity))
                return false;
            (*region)->zonePaths << zonePath(name, zone);
        }
        return updateRegion(*change, **region) && change->commit();
    }

    /// Writes a sparse disk of \p mebibytes with random content in every other MiB.
    QString makeDisk(const QString &name, int mebibytes, quint32 seed = 1) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || !file.resize(qint64(mebibytes) << 20))
            return {};
        QRandomGenerator random(seed);
        QByteArray piece(1 << 20, '\0');
        for (int i = 0; i < mebibytes; i += 2) {
            for (qsizetype at = 0; at < piece.size(); at += 4) {
                const quint32 value = random.generate();
                std::memcpy(piece.data() + at, &value, sizeof value);
            }
            file.seek(qint64(i) << 20);
            file.write(piece);
        }
        return file.fileName();
    }

    /// A request for version \p number of the definition, made from the file \p source.
    PublishRequest request(const QString &number, const QString &source,
                           const QList<QPair<QString, int>> &targets) const
    {
        PublishRequest request;
        request.version.definitionId = m_definition;
        request.version.number = VersionNumber::parse(number).value();
        request.version.location = targets.first().first;
        request.version.source.uri = QUrl::fromLocalFile(source).toString();
        for (const auto &[region, count] : targets) {
            TargetRegion target;
            target.name = region;
            target.regionalReplicaCount = count;
            request.version.publishingProfile.targetRegions.push_back(target);
        }
        return request;
    }

    /// A version as it is stored, without the checks of a publication.
    ImageVersion draft(const QString &number, const QString &source,
                       const QList<QPair<QString, int>> &targets) const
    {
        ImageVersion version = request(number, source, targets).version;
        version.uid = Uid::random();
        return version;
    }
    ResourceId id(const QString &number) const
    {
        return m_definition.child(QStringLiteral("versions"), number);
    }

    /// Stores \p version and starts a job for all its target regions; the version may be there
    /// already.
    Result<Uid> start(const ImageVersion &version)
    {
        const auto job = queue(version);
        if (!job)
            return job;
        if (const auto started = m_workspace->replication().start(*job); !started)
            return std::unexpected(started.error());
        return job;
    }
    /// Does the same and waits for the end.
    Result<JobReport> replicate(const ImageVersion &version)
    {
        const auto job = start(version);
        if (!job)
            return std::unexpected(job.error());
        return finish(*job);
    }
    Result<JobReport> finish(const Uid &job)
    {
        m_workspace->replication().wait(job);
        return m_workspace->replication().job(job);
    }
    /// Exports one disk of version \p number and returns its bytes, or the fault's reason.
    QByteArray exported(const QString &number, const std::optional<int> &lun,
                        DiskFormat format = DiskFormat::Raw, const QString &region = {},
                        int replica = 0)
    {
        ExportRequest request;
        request.versionId = id(number);
        request.outputPath = path(QStringLiteral("exported"));
        request.format = format;
        request.region = region;
        request.replica = replica;
        request.overwrite = true;
        request.lun = lun;
        const auto job = m_workspace->replication().startExport(caller(), request);
        if (!job)
            return job.error().reason.toUtf8();
        const auto report = finish(*job);
        if (!report || report->state != JobState::Succeeded)
            return report && report->fault ? report->fault->reason.toUtf8() : QByteArray();
        return contentOf(request.outputPath);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Publishes and starts; waits for the end.
    Result<JobReport> publish(const PublishRequest &request)
    {
        const auto made = m_workspace->versions().publish(caller(), request);
        if (!made)
            return std::unexpected(made.error());
        ReplicationService &replication = m_workspace->replication();
        if (const auto started = replication.start(made->job); !started)
            return std::unexpected(started.error());
        replication.wait(made->job);
        return replication.job(made->job);
    }

private:
    Result<Uid> queue(const ImageVersion &version)
    {
        auto change = Transaction::write(m_workspace->catalog());
        if (!change)
            return std::unexpected(change.error());
        const auto definition = findDefinition(*change, m_definition);
        const auto present = findVersion(*change, version.uid);
        if (!definition || !*definition || !present)
            return std::unexpected(Fault::of(QStringLiteral("resource.notFound")));
        const auto stored = *present ? updateVersion(*change, version)
                                     : insertVersion(*change, (*definition)->uid, version);
        if (!stored)
            return std::unexpected(stored.error());
        JobRow job;
        job.uid = Uid::random();
        job.kind = QStringLiteral("replicate");
        job.versionUid = version.uid;
        job.title = version.id().toString();
        job.createdAt = m_workspace->catalog().clock().now();
        for (const TargetRegion &target : version.publishingProfile.targetRegions)
            job.regions.push_back({target.name, JobState::Queued, 0, std::nullopt});
        if (const auto inserted = insertJob(*change, job); !inserted)
            return std::unexpected(inserted.error());
        if (const auto committed = change->commit(); !committed)
            return std::unexpected(committed.error());
        return job.uid;
    }

    QTemporaryDir m_folder;
    FileOps *m_files;
    ResourceId m_definition;
    std::unique_ptr<Workspace> m_workspace;
};

}  // namespace vitrine::test
