#pragma once

#include "core/catalog/labrows.h"
#include "core/catalog/regionrows.h"
#include "tests/support/accesshouse.h"

#include <array>

namespace vitrine::test {

/// One of everything that a resource group can hold, in one group.
struct AccessPlace {
    QString tenant;
    QString subscription;
    ResourceGroup group;
    Gallery gallery;
    ImageDefinition definition;
    ImageDefinition empty;  ///< has no versions
    ImageVersion version;
    Source disk;
    DiskEncryptionSet set;
    StorageAccount account;
    LabAccount labs;
    Principal bystander;

    QString tenantScope() const
    {
        return QStringLiteral("/providers/Microsoft.Management/managementGroups/") + tenant;
    }
    QString subscriptionScope() const { return QStringLiteral("/subscriptions/") + subscription; }
};

/// Two tenants with a subscription each, and two groups in each subscription. Galleries may be
/// shared and are not; a bystander of each tenant is Reader of each gallery.
class AccessWorld : public AccessHouse {
public:
    AccessWorld()
    {
        const std::array tenants{subscription().tenantId, foreignTenant().id};
        const std::array subscriptions{subscription().id, foreignSubscription().id};
        for (std::size_t tenant = 0; tenant < 2; ++tenant) {
            const Principal bystander =
                user(QStringLiteral("bystander%1").arg(tenant), tenants[tenant]);
            for (std::size_t branch = 0; branch < 2; ++branch) {
                AccessPlace &place = m_places[tenant][branch];
                place.tenant = tenants[tenant];
                place.subscription = subscriptions[tenant];
                place.bystander = bystander;
                fill(place, branch == 0 ? QStringLiteral("north") : QStringLiteral("south"));
                give(bystander, u"Reader", place.gallery.id().toString());
            }
        }
    }

    /// \p tenant and \p branch: 0 or 1.
    const AccessPlace &place(std::size_t tenant, std::size_t branch) const
    {
        return m_places[tenant][branch];
    }

private:
    template <typename Resource>
    static Resource in(const AccessPlace &place, const QString &name)
    {
        Resource resource;
        resource.uid = Uid::random();
        resource.subscriptionId = place.subscription;
        resource.resourceGroup = place.group.name;
        resource.name = name;
        resource.location = place.group.location;
        return resource;
    }

    ImageDefinition definitionIn(const Gallery &gallery, const QString &name)
    {
        ImageDefinition draft;
        draft.galleryId = gallery.id();
        draft.name = name;
        draft.identifier = {QStringLiteral("Contoso"), QStringLiteral("linux"), name};
        return made(galleries().createDefinition(caller(), draft));
    }

    void fill(AccessPlace &place, const QString &name)
    {
        place.group = made(galleries().createGroup(
            caller(), {place.subscription, name, QStringLiteral("westeurope"), {}}));
        Gallery draft;
        draft.subscriptionId = place.subscription;
        draft.resourceGroup = name;
        draft.name = name;
        place.gallery = made(galleries().createGallery(caller(), draft));
        SharingWishes wishes;
        wishes.permissions = SharingPermission::Groups;
        made(sharing().update(caller(), place.gallery.id(), wishes));
        place.gallery = made(galleries().gallery(place.gallery.id()));
        place.definition = definitionIn(place.gallery, QStringLiteral("debian"));
        place.empty = definitionIn(place.gallery, QStringLiteral("fedora"));
        place.version = version(place.definition, {1, 0, 0});
        place.disk = in<Source>(place, name);
        place.set = in<DiskEncryptionSet>(place, name);
        place.account = in<StorageAccount>(place, name + Uid::random().toString().left(8));
        place.labs = in<LabAccount>(place, name);
        const auto written = inWrite((*this)->catalog(), caller(), [&](Transaction &t) -> Result<> {
            for (const auto &put :
                 {insertSource(t, place.disk), insertEncryptionSet(t, place.set),
                  insertStorageAccount(t, place.account), insertLabAccount(t, place.labs)}) {
                if (!put)
                    return put;
            }
            return {};
        });
        if (!written)
            qFatal("%s", faultJson(written.error()).constData());
    }

    std::array<std::array<AccessPlace, 2>, 2> m_places;
};

}  // namespace vitrine::test
