#pragma once

#include "core/base/fault.h"

#include <QString>
#include <QStringList>

namespace vitrine {

/// An ARM resource id, `/subscriptions/S/resourceGroups/G/providers/NAMESPACE/TYPE/NAME/…`.
/// Compares without regard to case and keeps the case it was given. A resource group's own id
/// has no type and no names.
class ResourceId {
public:
    ResourceId() = default;
    /// Reads an id. Errors: `resourceId.invalid`, with \p text as argument.
    static Result<ResourceId> parse(QStringView text);

    static ResourceId group(const QString &subscriptionId, const QString &resourceGroup);
    /// Makes the id of a top level resource of any provider.
    static ResourceId resource(const QString &subscriptionId, const QString &resourceGroup,
                               const QString &provider, const QString &type, const QString &name);
    /// Makes the id of a `Microsoft.Compute` resource, for example type `galleries`.
    static ResourceId compute(const QString &subscriptionId, const QString &resourceGroup,
                              const QString &type, const QString &name);

    bool isNull() const { return m_subscriptionId.isEmpty(); }
    const QString &subscriptionId() const { return m_subscriptionId; }
    const QString &resourceGroup() const { return m_resourceGroup; }
    /// Returns the full type, `Microsoft.Compute/galleries/images/versions`; empty for a group.
    QString type() const;
    /// Tells whether type() is \p type, without regard to case.
    bool isType(QStringView type) const;
    /// Returns the last name: the resource's own.
    QString name() const { return m_names.isEmpty() ? m_resourceGroup : m_names.last(); }
    /// Returns all names from the outermost to the resource's own.
    const QStringList &names() const { return m_names; }

    /// Returns the id of a nested resource, for example child("images", "web").
    ResourceId child(const QString &type, const QString &name) const;
    /// Returns the id one level up; the group for a top level resource.
    ResourceId parent() const;

    QString toString() const;
    /// Returns the form under which equal ids are equal texts.
    QString folded() const { return toString().toCaseFolded(); }

    friend bool operator==(const ResourceId &a, const ResourceId &b)
    {
        return a.folded() == b.folded();
    }

private:
    QString m_subscriptionId;
    QString m_resourceGroup;
    QString m_namespace;
    QStringList m_types;
    QStringList m_names;
};

inline constexpr char16_t kGalleryType[] = u"Microsoft.Compute/galleries";
inline constexpr char16_t kImageDefinitionType[] = u"Microsoft.Compute/galleries/images";
inline constexpr char16_t kImageVersionType[] = u"Microsoft.Compute/galleries/images/versions";
inline constexpr char16_t kDiskType[] = u"Microsoft.Compute/disks";
inline constexpr char16_t kSnapshotType[] = u"Microsoft.Compute/snapshots";
inline constexpr char16_t kManagedImageType[] = u"Microsoft.Compute/images";
inline constexpr char16_t kVirtualMachineType[] = u"Microsoft.Compute/virtualMachines";
inline constexpr char16_t kDiskEncryptionSetType[] = u"Microsoft.Compute/diskEncryptionSets";
inline constexpr char16_t kStorageAccountType[] = u"Microsoft.Storage/storageAccounts";

}  // namespace vitrine
