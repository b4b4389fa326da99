#include "core/service/encryptionsetservice.h"

#include "core/catalog/accountrows.h"
#include "core/catalog/encryptionrows.h"
#include "core/catalog/scoped.h"
#include "core/gallery/armjson.h"
#include "core/service/resourcechecks.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

const QString kSetWrite = QStringLiteral("Microsoft.Compute/diskEncryptionSets/write");
const QString kSetDelete = QStringLiteral("Microsoft.Compute/diskEncryptionSets/delete");

// What a second request for the same name may not change. What it leaves open, it agrees to.
Problems differences(const DiskEncryptionSet &present, const DiskEncryptionSet &wanted,
                     bool hasLocation)
{
    Problems problems;
    if (hasLocation && present.location != wanted.location)
        problems.push_back(
            otherLocation(wanted.name, present.location, present.resourceGroup, wanted.location));
    if (!wanted.keyUrl.isEmpty() && wanted.keyUrl != present.keyUrl)
        problems.push_back(changeNotAllowed(QStringLiteral("properties.activeKey.keyUrl"),
                                            present.keyUrl, wanted.keyUrl));
    addProblems(problems, checkSameTags(present.tags, wanted.tags));
    return problems;
}

Result<DiskEncryptionSet> putSet(Transaction &transaction, const Caller &caller,
                                 DiskEncryptionSet draft)
{
    Problems problems = checkSourceName(draft.name);
    addProblems(problems, checkTags(draft.tags));
    const bool hasLocation = !draft.location.isEmpty();
    auto place =
        settlePlace(transaction, draft.subscriptionId, draft.resourceGroup, draft.location);
    if (!place)
        return std::unexpected(std::move(place.error()));
    addProblems(problems, std::move(*place));
    auto present = findEncryptionSet(transaction, draft.id());
    if (!present)
        return std::unexpected(std::move(present.error()));
    if (*present)
        addProblems(problems, differences(**present, draft, hasLocation));
    if (auto sound = Fault::all(std::move(problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    if (*present)
        return std::move(**present);
    auto made = insertEncryptionSet(transaction, draft);
    if (made)
        made = audit(transaction, caller, kSetWrite, draft.id().toString(), {},
                     compactJson(toJson(draft)));
    if (!made)
        return std::unexpected(std::move(made.error()));
    return draft;
}

KeyOwner ownerOf(const DiskEncryptionSet &set)
{
    return {set.uid, set.id().toString()};
}

}  // namespace

EncryptionSetService::EncryptionSetService(Catalog &catalog)
    : m_catalog(catalog)
{
}

Result<DiskEncryptionSet> EncryptionSetService::create(const Change &change,
                                                       DiskEncryptionSet draft)
{
    draft.uid = Uid::random();
    Change question = change;
    question.validateOnly = true;
    const auto put = [&](Transaction &transaction) {
        return putSet(transaction, change.caller, draft);
    };
    auto answer = inChange(m_catalog, question, put);
    const bool isNew = answer && answer->uid == draft.uid;
    if (!isNew || change.validateOnly)
        return answer;
    // The key first: a set without one would be of no use, a key without a set opens nothing.
    if (auto made = keys().make(ownerOf(*answer)); !made)
        return std::unexpected(std::move(made.error()));
    auto made = inChange(m_catalog, change, put);
    if (!made || made->uid != draft.uid) {
        if (auto shredded = keys().shred(ownerOf(*answer)); !shredded && made)
            return std::unexpected(std::move(shredded.error()));
    }
    return made;
}

Result<DiskEncryptionSet> EncryptionSetService::rotate(const Change &change, const ResourceId &id,
                                                       const KeyRotation &rotation)
{
    const auto set = encryptionSet(id);
    if (!set)
        return set;
    // Whatever becomes of the change below: it is the same key, wrapped anew.
    if (!change.validateOnly) {
        if (auto done = keys().rewrap(ownerOf(*set), rotation.passphraseFile); !done)
            return std::unexpected(std::move(done.error()));
    }
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<DiskEncryptionSet> {
        auto now = existing(findEncryptionSet(transaction, id), id);
        if (!now || rotation.keyUrl.isEmpty())
            return now;
        const QByteArray before = compactJson(toJson(*now));
        now->keyUrl = rotation.keyUrl;
        if (auto updated = updateEncryptionSet(transaction, *now); !updated)
            return std::unexpected(std::move(updated.error()));
        if (auto noted = audit(transaction, change.caller, kSetWrite, now->id().toString(), before,
                               compactJson(toJson(*now)));
            !noted)
            return std::unexpected(std::move(noted.error()));
        return now;
    });
}

Result<DiskEncryptionSet> EncryptionSetService::encryptionSet(const ResourceId &id)
{
    return inRead(m_catalog, [&](Transaction &transaction) {
        return existing(findEncryptionSet(transaction, id), id);
    });
}

Result<std::vector<DiskEncryptionSet>>
EncryptionSetService::encryptionSets(const QString &resourceGroup, const PageCursor &after,
                                     int limit)
{
    return inRead(m_catalog, [&](Transaction &transaction) {
        return encryptionSetPage(transaction, resourceGroup, after, limit);
    });
}

Result<> EncryptionSetService::remove(const Change &change, const ResourceId &id)
{
    KeyOwner owner;
    auto done = inChange(m_catalog, change, [&](Transaction &transaction) -> Result<> {
        const auto set = existing(findEncryptionSet(transaction, id), id);
        if (!set)
            return std::unexpected(set.error());
        owner = ownerOf(*set);
        const auto version = versionEncryptedWith(transaction, set->uid);
        if (!version)
            return std::unexpected(version.error());
        if (*version)
            return std::unexpected(Fault::of(QStringLiteral("encryption.set.inUse"), owner.name,
                                             {owner.name, (*version)->toString()}));
        if (auto removed = removeEncryptionSet(transaction, set->uid); !removed)
            return removed;
        return audit(transaction, change.caller, kSetDelete, set->id().toString(),
                     compactJson(toJson(*set)), {});
    });
    // Only now: until the set is gone for good a version may still be encrypted with it.
    if (!done || change.validateOnly)
        return done;
    return keys().shred(owner);
}

KeyRing &EncryptionSetService::keys() const
{
    Q_ASSERT(m_catalog.keyRing() != nullptr);
    return *m_catalog.keyRing();
}

}  // namespace vitrine
