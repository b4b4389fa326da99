#include "models/supportbundle.h"

#include "core/service/galleryservice.h"
#include "core/service/listservice.h"
#include "core/service/regionservice.h"
#include "core/service/replicationservice.h"
#include "core/service/workspace.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLibraryInfo>
#include <QSaveFile>
#include <QSysInfo>

#include <cerrno>

namespace vitrine {
namespace {

constexpr int kJobs = 200;

/// Gives every name a number of its own.
class Pseudonyms {
public:
    QString operator()(const QString &kind, const QString &name)
    {
        const QString key = name.toCaseFolded();
        if (!m_numbers.contains(key))
            m_numbers.insert(key, m_numbers.size() + 1);
        return QStringLiteral("%1-%2").arg(kind).arg(m_numbers.value(key));
    }

private:
    QHash<QString, qsizetype> m_numbers;
};

// Arguments and system texts may be paths; the reason says what happened.
QJsonObject faultRow(const Fault &fault)
{
    QJsonObject row{{QStringLiteral("reason"), fault.reason},
                    {QStringLiteral("code"), faultText(fault).code}};
    QJsonArray nested;
    for (const Fault &one : fault.nested)
        nested.append(faultRow(one));
    if (!nested.isEmpty())
        row.insert(QStringLiteral("nested"), nested);
    return row;
}

QJsonObject programRow()
{
    return {{QStringLiteral("version"), QCoreApplication::applicationVersion()},
            {QStringLiteral("qt"), QLibraryInfo::version().toString()},
            {QStringLiteral("system"), QSysInfo::prettyProductName()},
            {QStringLiteral("kernel"), QSysInfo::kernelVersion()},
            {QStringLiteral("architecture"), QSysInfo::currentCpuArchitecture()}};
}

QJsonArray regionRows(Workspace &workspace, Pseudonyms &names)
{
    QJsonArray rows;
    const auto statuses = workspace.regions().status();
    if (!statuses)
        return {faultRow(statuses.error())};
    for (const RegionStatus &status : *statuses) {
        QJsonObject row{
            {QStringLiteral("region"), names(QStringLiteral("region"), status.region.name)},
            {QStringLiteral("zones"), status.region.zonePaths.size()}};
        if (status.freeBytes)
            row.insert(QStringLiteral("freeBytes"), static_cast<double>(*status.freeBytes));
        if (status.fault)
            row.insert(QStringLiteral("fault"), faultRow(*status.fault));
        rows.append(row);
    }
    return rows;
}

QJsonArray jobRows(Workspace &workspace, Pseudonyms &names)
{
    QJsonArray rows;
    const auto jobs = workspace.replication().jobs(kJobs);
    if (!jobs)
        return {faultRow(jobs.error())};
    for (const JobReport &job : *jobs) {
        QJsonObject row{
            {QStringLiteral("kind"), job.kind},
            {QStringLiteral("resource"), names(QStringLiteral("resource"), job.resourceId)},
            {QStringLiteral("state"), toString(job.state)},
            {QStringLiteral("created"), job.createdAt.toString(Qt::ISODate)},
            {QStringLiteral("ended"), job.endedAt.toString(Qt::ISODate)}};
        if (job.fault)
            row.insert(QStringLiteral("fault"), faultRow(*job.fault));
        QJsonArray parts;
        for (const PartProgress &part : job.parts) {
            QJsonObject line{{QStringLiteral("region"), names(QStringLiteral("region"), part.name)},
                             {QStringLiteral("state"), toString(part.state)}};
            if (part.fault)
                line.insert(QStringLiteral("fault"), faultRow(*part.fault));
            parts.append(line);
        }
        row.insert(QStringLiteral("regions"), parts);
        rows.append(row);
    }
    return rows;
}

}  // namespace

QByteArray supportBundle(Workspace &workspace)
{
    Pseudonyms names;
    const QJsonObject counts{
        {QStringLiteral("galleries"), workspace.galleries().galleryCount().value_or(-1)},
        {QStringLiteral("deletedVersions"),
         ListService(workspace.catalog()).deletedCount().value_or(-1)}};
    const QJsonObject bundle{{QStringLiteral("program"), programRow()},
                             {QStringLiteral("counts"), counts},
                             {QStringLiteral("regions"), regionRows(workspace, names)},
                             {QStringLiteral("jobs"), jobRows(workspace, names)}};
    return QJsonDocument(bundle).toJson();
}

Result<> writeSupportBundle(Workspace &workspace, const QString &path)
{
    const QByteArray bundle = supportBundle(workspace);
    QSaveFile file(path);
    errno = 0;
    if (file.open(QIODevice::WriteOnly) && file.write(bundle) == bundle.size() && file.commit())
        return {};
    return std::unexpected(Fault::fromErrno(errno != 0 ? errno : EIO, path));
}

}  // namespace vitrine
