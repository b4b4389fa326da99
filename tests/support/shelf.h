#pragma once

#include "core/catalog/galleryrows.h"
#include "core/catalog/versionrows.h"
#include "tests/support/tempcatalog.h"

namespace vitrine::test {

/// A catalogue with a group, a gallery and a definition in it, inside one open write.
class Shelf {
public:
    Shelf()
        : m_transaction(Transaction::write(*m_catalog))
    {
        const QString subscription = defaultSubscription(t())->id;
        group = {subscription, QStringLiteral("Images"), QStringLiteral("westeurope"), {}};
        gallery.uid = Uid::random();
        gallery.subscriptionId = subscription;
        gallery.resourceGroup = group.name;
        gallery.name = QStringLiteral("Linux");
        gallery.location = group.location;
        gallery.tags = {{QStringLiteral("a"), QStringLiteral("b")}};
        definition = newDefinition(QStringLiteral("Debian"));
        if (!insertGroup(t(), group) || !insertGallery(t(), gallery)
            || !insertDefinition(t(), gallery.uid, definition))
            qFatal("the fixture cannot be made");
    }

    Transaction &t() { return *m_transaction; }

    ImageDefinition newDefinition(const QString &name) const
    {
        ImageDefinition made;
        made.uid = Uid::random();
        made.galleryId = gallery.id();
        made.name = name;
        made.location = group.location;
        made.identifier = {QStringLiteral("Contoso"), QStringLiteral("linux"), name};
        return made;
    }
    ImageVersion newVersion(VersionNumber number) const
    {
        ImageVersion version;
        version.uid = Uid::random();
        version.definitionId = definition.id();
        version.number = number;
        version.location = group.location;
        version.publishingProfile.targetRegions = {{QStringLiteral("westeurope"), 2, {}, {}, {}}};
        version.publishingProfile.publishedDate = m_catalog->clock().now();
        version.source.uri = QStringLiteral("file:///disk.raw");
        return version;
    }
    /// Stores a version of the shelf's definition.
    Result<> add(const ImageVersion &version)
    {
        return insertVersion(t(), definition.uid, version);
    }
    TempCatalog &catalog() { return m_catalog; }

    ResourceGroup group;
    Gallery gallery;
    ImageDefinition definition;

private:
    TempCatalog m_catalog;
    Result<Transaction> m_transaction;
};

}  // namespace vitrine::test
