#pragma once

#include "core/access/actions.h"
#include "core/catalog/accountrows.h"
#include "core/catalog/auditrows.h"
#include "core/catalog/jobrows.h"
#include "core/catalog/query.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/rightsrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "tests/support/tempcatalog.h"

namespace vitrine::test {

/// A catalogue with one of everything in it.
class AccessStore {
public:
    AccessStore()
    {
        const auto filled = inWrite(*catalog, Caller::program(), [this](Transaction &t) {
            fill(t);
            return Result<>();
        });
        if (!filled)
            qFatal("the fixture cannot be made");
    }

    /// Somebody nobody has given anything to.
    static Caller stranger() { return {QStringLiteral("mallory@nowhere")}; }

    /// Somebody of the default tenant with a role of \p actions at \p scope.
    Caller somebody(const QStringList &actions, const QString &scope)
    {
        const QString id = Uid::random().toDashedString();
        const auto made = inWrite(*catalog, Caller::program(), [&](Transaction &t) -> Result<> {
            const QString role = Uid::random().toDashedString();
            auto put = t.query("INSERT INTO principals (id, tenant_id, kind, display_name, "
                               "sign_in_name, sign_in_folded) VALUES (?, ?, 'User', ?, ?, ?)")
                           .bind(id)
                           .bind(subscription.tenantId)
                           .bind(id)
                           .bind(id)
                           .bind(id)
                           .run();
            const QByteArray properties = "{\"actions\":[\""
                + actions.join(QStringLiteral("\",\"")).toUtf8() + "\"],\"notActions\":[]}";
            if (put)
                put = t.query("INSERT INTO role_definitions (id, name, name_folded, properties) "
                              "VALUES (?, ?, ?, ?)")
                          .bind(role)
                          .bind(role)
                          .bind(role)
                          .bindJson(properties)
                          .run();
            if (put)
                put = t.query("INSERT INTO role_assignments (id, principal_id, role_id, scope, "
                              "scope_folded, created_at, created_by) VALUES (?, ?, ?, ?, ?, 0, '')")
                          .bind(Uid::random().toDashedString())
                          .bind(id)
                          .bind(role)
                          .bind(scope)
                          .bind(foldedScope(scope))
                          .run();
            return put;
        });
        if (!made)
            qFatal("no role can be assigned");
        return {id, {id}};
    }

    TempCatalog catalog;
    Subscription subscription;
    ResourceGroup group;
    Gallery gallery;
    ImageDefinition definition;
    ImageVersion version;
    ImageVersion deleted;
    Source source;
    Region region;
    DiskEncryptionSet set;
    StorageAccount account;
    JobRow job;

private:
    template <typename Resource>
    Resource inGroup(const QString &name) const
    {
        Resource resource;
        resource.uid = Uid::random();
        resource.subscriptionId = subscription.id;
        resource.resourceGroup = group.name;
        resource.name = name;
        resource.location = group.location;
        return resource;
    }

    ImageVersion numbered(int major) const
    {
        ImageVersion made;
        made.uid = Uid::random();
        made.definitionId = definition.id();
        made.number = {major, 0, 0};
        made.provisioningState = ProvisioningState::Succeeded;
        return made;
    }

    void fill(Transaction &t)
    {
        subscription = *defaultSubscription(t);
        group = {subscription.id, QStringLiteral("Images"), QStringLiteral("local"), {}};
        gallery = inGroup<Gallery>(QStringLiteral("Linux"));
        definition.uid = Uid::random();
        definition.galleryId = gallery.id();
        definition.name = QStringLiteral("text");
        definition.identifier = {QStringLiteral("text"), QStringLiteral("text"),
                                 QStringLiteral("text")};
        version = numbered(1);
        deleted = numbered(2);
        deleted.softDeletedAt = catalog.clock().now();
        source = inGroup<Source>(QStringLiteral("text"));
        set = inGroup<DiskEncryptionSet>(QStringLiteral("text"));
        account = inGroup<StorageAccount>(QStringLiteral("text"));
        region = {Uid::random(), QStringLiteral("north"), {}, {}, {}};
        job.uid = Uid::random();
        job.kind = QStringLiteral("replicate");
        job.versionUid = version.uid;
        job.title = version.id().toString();
        job.createdAt = catalog.clock().now();
        const bool isMade = insertGroup(t, group) && insertGallery(t, gallery)
            && insertDefinition(t, gallery.uid, definition)
            && insertVersion(t, definition.uid, version)
            && insertVersion(t, definition.uid, deleted) && insertSource(t, source)
            && insertEncryptionSet(t, set) && insertStorageAccount(t, account)
            && insertRegion(t, region) && insertJob(t, job)
            && audit(t, Caller::program(), action::kGalleryWrite, gallery.id().toString(), {}, {});
        if (!isMade)
            qFatal("the fixture cannot be filled");
    }
};

}  // namespace vitrine::test
