#pragma once

#include "core/catalog/query.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "core/service/accountservice.h"
#include "core/service/deletionservice.h"
#include "core/service/encryptionsetservice.h"
#include "core/service/galleryservice.h"
#include "core/service/regionservice.h"
#include "core/service/sourceservice.h"
#include "core/service/storageaccountservice.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"
#include "tests/support/tempcatalog.h"
#include "tests/support/testcaller.h"

#include <QTemporaryDir>

namespace vitrine::test {

inline QStringList reasonsOf(const Fault &fault)
{
    QStringList reasons;
    for (const Fault &part : fault.flattened())
        reasons << part.reason;
    return reasons;
}

template <typename Value>
QStringList reasonsOf(const Result<Value> &result)
{
    return result ? QStringList() : reasonsOf(result.error());
}

/// A workspace whose clock stands still, with the group *Images* and the gallery *Linux* in West
/// Europe. Everything goes away with it.
class ServiceHouse {
public:
    explicit ServiceHouse(const Policy &policy = {})
        : m_workspace(opened(policy))
    {
        if (!m_workspace->galleries().createGroup(caller(), draftGroup())
            || !m_workspace->galleries().createGallery(caller(), draftGallery()))
            qFatal("the fixture cannot be made");
    }

    /// Opens the same catalogue once more, as another process would.
    std::unique_ptr<Workspace> opened(const Policy &policy = {})
    {
        Workspace::Options options;
        options.clock = &m_clock;
        options.policy = policy;
        auto workspace = Workspace::open(path(QStringLiteral("catalog.sqlite")), options);
        if (!workspace)
            qFatal("%s", faultJson(workspace.error()).constData());
        return std::move(*workspace);
    }

    Workspace *operator->() const { return m_workspace.get(); }
    Workspace &operator*() const { return *m_workspace; }
    GalleryService &galleries() const { return m_workspace->galleries(); }
    ManualClock &clock() { return m_clock; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static Caller caller() { return testCaller(QStringLiteral("alice@workstation")); }
    /// Asks what would happen.
    static Change question()
    {
        Change change(caller());
        change.validateOnly = true;
        return change;
    }
    static Change ifMatch(const QString &etag)
    {
        Change change(caller());
        change.ifMatch = etag;
        return change;
    }

    static ResourceGroup draftGroup()
    {
        return {{}, QStringLiteral("Images"), QStringLiteral("West Europe"), {}};
    }
    static Gallery draftGallery()
    {
        Gallery gallery;
        gallery.resourceGroup = QStringLiteral("images");
        gallery.name = QStringLiteral("Linux");
        return gallery;
    }
    ResourceId galleryId() const
    {
        return ResourceId::compute(galleries().subscription()->id, QStringLiteral("Images"),
                                   QStringLiteral("galleries"), QStringLiteral("Linux"));
    }
    ImageDefinition draftDefinition(const QString &name = QStringLiteral("debian")) const
    {
        ImageDefinition definition;
        definition.galleryId = galleryId();
        definition.name = name;
        definition.identifier = {QStringLiteral("Contoso"), QStringLiteral("linux"), name};
        return definition;
    }
    ImageDefinition definition(const QString &name = QStringLiteral("debian"))
    {
        const auto made = galleries().createDefinition(caller(), draftDefinition(name));
        if (!made)
            qFatal("%s", faultJson(made.error()).constData());
        return *made;
    }
    /// Writes the row of a version that stores nothing.
    ImageVersion version(const ImageDefinition &definition, const VersionNumber &number,
                         bool isDeleted = false)
    {
        ImageVersion version;
        version.uid = Uid::random();
        version.definitionId = definition.id();
        version.number = number;
        version.location = definition.location;
        version.provisioningState = ProvisioningState::Succeeded;
        version.revision = 1;
        if (isDeleted)
            version.softDeletedAt = m_clock.now();
        if (!inWrite(m_workspace->catalog(), caller(),
                     [&](Transaction &t) { return insertVersion(t, definition.uid, version); }))
            qFatal("the version cannot be written");
        return version;
    }

    /// Returns the number \p sql selects.
    qint64 number(const char *sql) const
    {
        return *inRead(m_workspace->catalog(), [sql](Transaction &t) -> Result<qint64> {
            Query query = t.query(sql);
            if (auto ran = query.run(); !ran)
                return std::unexpected(ran.error());
            return query.next() ? query.number(0) : -1;
        });
    }
    qint64 auditRows() const { return number("SELECT count(*) FROM audit"); }

private:
    QTemporaryDir m_folder;
    ManualClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

}  // namespace vitrine::test
