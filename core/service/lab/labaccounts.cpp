#include "core/catalog/galleryrows.h"
#include "core/catalog/labrows.h"
#include "core/catalog/scoped.h"
#include "core/lab/labjson.h"
#include "core/lab/labrules.h"
#include "core/service/lab/labimages.h"
#include "core/service/labservice.h"
#include "core/service/resourcechecks.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

const QString kAccountWrite = QStringLiteral("Microsoft.LabServices/labaccounts/write");
const QString kAccountDelete = QStringLiteral("Microsoft.LabServices/labaccounts/delete");
// What the service's own identity is given on a gallery by attaching it.
const QString kContributor = QStringLiteral("Contributor");

Result<LabAccount> existingAccount(Transaction &transaction, const ResourceId &id)
{
    return existing(findLabAccount(transaction, id), id);
}

Result<LabAccount> putAccount(Transaction &transaction, const Caller &caller, LabAccount draft)
{
    Problems problems = checkLabName(draft.name, QStringLiteral("labAccountName"));
    addProblems(problems, checkTags(draft.tags));
    const bool hasLocation = !draft.location.isEmpty();
    auto place =
        settlePlace(transaction, draft.subscriptionId, draft.resourceGroup, draft.location);
    if (!place)
        return std::unexpected(std::move(place.error()));
    addProblems(problems, std::move(*place));
    auto present = findLabAccount(transaction, draft.id());
    if (!present)
        return std::unexpected(std::move(present.error()));
    if (*present) {
        addProblems(problems, checkSameTags((*present)->tags, draft.tags));
        if (hasLocation && (*present)->location != draft.location)
            problems.push_back(otherLocation(draft.name, (*present)->location,
                                             (*present)->resourceGroup, draft.location));
    }
    if (auto sound = Fault::all(std::move(problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    if (*present)
        return std::move(**present);
    draft.uid = Uid::random();
    auto made = insertLabAccount(transaction, draft);
    if (made)
        made = audit(transaction, caller, kAccountWrite, draft.id().toString(), {},
                     compactJson(toJson(draft)));
    if (!made)
        return std::unexpected(std::move(made.error()));
    return draft;
}

Result<LabAccount> replaceAccount(Transaction &transaction, const Caller &caller,
                                  const LabAccount &before, LabAccount account)
{
    auto written = updateLabAccount(transaction, account);
    if (written)
        written = audit(transaction, caller, kAccountWrite, account.id().toString(),
                        compactJson(toJson(before)), compactJson(toJson(account)));
    if (!written)
        return std::unexpected(std::move(written.error()));
    return account;
}

// A template on its way to the gallery still needs it.
Result<> requireNoExport(Transaction &transaction, const LabAccount &account)
{
    const auto open = labExports(transaction);
    if (!open)
        return std::unexpected(open.error());
    for (const LabExport &one : *open) {
        const auto lab = findLab(transaction, one.lab);
        if (!lab)
            return std::unexpected(lab.error());
        if (*lab && (*lab)->accountId == account.id())
            return std::unexpected(Fault::of(QStringLiteral("lab.export.running"),
                                             (*lab)->id().toString(),
                                             {(*lab)->name, one.versionId.toString()}));
    }
    return {};
}

}  // namespace

Result<LabAccount> LabService::createAccount(const Change &change, LabAccount draft)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) {
        return putAccount(transaction, change.caller, draft);
    });
}

Result<LabAccount> LabService::account(const ResourceId &id)
{
    return inRead(m_catalog,
                  [&](Transaction &transaction) { return existingAccount(transaction, id); });
}

Result<std::vector<LabAccount>> LabService::accounts(const QString &resourceGroup,
                                                     const PageCursor &after, int limit)
{
    return inRead(m_catalog, [&](Transaction &transaction) {
        return labAccountPage(transaction, resourceGroup, after, limit);
    });
}

Result<LabAccount> LabService::attachGallery(const Change &change, const ResourceId &id,
                                             const ResourceId &galleryId)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<LabAccount> {
        const auto present = existingAccount(transaction, id);
        if (!present)
            return std::unexpected(present.error());
        const auto gallery = existing(findGallery(transaction, galleryId), galleryId);
        if (!gallery)
            return std::unexpected(gallery.error());
        if (present->galleryUid == gallery->uid)
            return present;
        if (!present->galleryUid.isNull())
            return std::unexpected(Fault::of(QStringLiteral("lab.gallery.attached"), present->name,
                                             {present->name, present->galleryId.name()}));
        LabAccount account = *present;
        account.galleryUid = gallery->uid;
        account.galleryId = gallery->id();
        account.galleryRole = kContributor;
        account.disabledImages.clear();
        return replaceAccount(transaction, change.caller, *present, std::move(account));
    });
}

Result<LabAccount> LabService::detachGallery(const Change &change, const ResourceId &id)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<LabAccount> {
        const auto present = existingAccount(transaction, id);
        if (!present)
            return std::unexpected(present.error());
        if (auto attached = requireGallery(*present); !attached)
            return std::unexpected(std::move(attached.error()));
        if (auto idle = requireNoExport(transaction, *present); !idle)
            return std::unexpected(std::move(idle.error()));
        LabAccount account = *present;
        account.galleryUid = {};
        account.galleryId = {};
        account.galleryRole.clear();
        account.disabledImages.clear();
        return replaceAccount(transaction, change.caller, *present, std::move(account));
    });
}

Result<std::vector<LabImage>> LabService::images(const ResourceId &id, const PageCursor &after,
                                                 int limit)
{
    return inRead(m_catalog, [&](Transaction &transaction) -> Result<std::vector<LabImage>> {
        const auto account = existingAccount(transaction, id);
        if (!account)
            return std::unexpected(account.error());
        return labImagePage(transaction, *account, after, limit);
    });
}

Result<LabAccount> LabService::enableImages(const Change &change, const ResourceId &id,
                                            const QStringList &names, bool enabled)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<LabAccount> {
        const auto present = existingAccount(transaction, id);
        if (!present)
            return std::unexpected(present.error());
        if (auto attached = requireGallery(*present); !attached)
            return std::unexpected(std::move(attached.error()));
        LabAccount account = *present;
        for (const QString &name : names) {
            const ResourceId image = account.galleryId.child(QStringLiteral("images"), name);
            const auto definition = existing(findDefinition(transaction, image), image);
            if (!definition)
                return std::unexpected(definition.error());
            account.disabledImages.removeAll(name.toCaseFolded());
            if (!enabled)
                account.disabledImages << name.toCaseFolded();
        }
        account.disabledImages.sort();
        if (account.disabledImages == present->disabledImages)
            return account;
        return replaceAccount(transaction, change.caller, *present, std::move(account));
    });
}

Result<> LabService::removeAccount(const Change &change, const ResourceId &id)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<> {
        const auto account = existingAccount(transaction, id);
        if (!account)
            return std::unexpected(account.error());
        const auto count = labCount(transaction, account->uid);
        const auto some = labPage(transaction, account->uid, {}, kNestedNamed);
        if (!count || !some)
            return std::unexpected(!count ? count.error() : some.error());
        if (*count > 0)
            return std::unexpected(notEmpty(account->id(), *count, *some));
        if (auto removed = removeLabAccount(transaction, *account); !removed)
            return removed;
        return audit(transaction, change.caller, kAccountDelete, account->id().toString(),
                     compactJson(toJson(*account)), {});
    });
}

}  // namespace vitrine
