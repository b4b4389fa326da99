#include "core/service/storageaccountservice.h"

#include "core/catalog/accountrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/shallowrows.h"
#include "core/gallery/armjson.h"
#include "core/service/resourcechecks.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

const QString kAccountWrite = QStringLiteral("Microsoft.Storage/storageAccounts/write");
const QString kAccountDelete = QStringLiteral("Microsoft.Storage/storageAccounts/delete");

Problems checkName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[a-z0-9]{3,24}\\z"));
    if (pattern.match(name).hasMatch())
        return {};
    return {
        Fault::of(QStringLiteral("storage.name.invalid"), QStringLiteral("accountName"), {name})};
}

// What a second request for the same name may not change. What it leaves open, it agrees to.
Problems differences(const StorageAccount &present, const StorageAccount &wanted, bool hasLocation)
{
    Problems problems;
    if (hasLocation && present.location != wanted.location)
        problems.push_back(
            otherLocation(wanted.name, present.location, present.resourceGroup, wanted.location));
    if (!wanted.path.isEmpty() && wanted.path != present.path)
        problems.push_back(
            changeNotAllowed(QStringLiteral("vitrine.path"), present.path, wanted.path));
    addProblems(problems, checkSameTags(present.tags, wanted.tags));
    return problems;
}

Result<StorageAccount> putAccount(Transaction &transaction, const Caller &caller,
                                  StorageAccount draft, bool isFolder)
{
    Problems problems = checkName(draft.name);
    addProblems(problems, checkTags(draft.tags));
    const bool hasLocation = !draft.location.isEmpty();
    auto place =
        settlePlace(transaction, draft.subscriptionId, draft.resourceGroup, draft.location);
    if (!place)
        return std::unexpected(std::move(place.error()));
    addProblems(problems, std::move(*place));
    const auto present = findStorageAccountByName(transaction, draft.name);
    if (!present)
        return std::unexpected(present.error());
    const bool isSame = *present && (*present)->id() == draft.id();
    if (*present && !isSame)
        problems.push_back(Fault::of(QStringLiteral("storage.name.taken"),
                                     QStringLiteral("accountName"), {draft.name}));
    else if (isSame)
        addProblems(problems, differences(**present, draft, hasLocation));
    if (!isSame && !isFolder)
        problems.push_back(Fault::of(QStringLiteral("storage.folder.missing"),
                                     QStringLiteral("vitrine.path"), {draft.path}));
    if (auto sound = Fault::all(std::move(problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    if (isSame)
        return **present;
    draft.uid = Uid::random();
    auto made = insertStorageAccount(transaction, draft);
    if (made)
        made = audit(transaction, caller, kAccountWrite, draft.id().toString(), {},
                     compactJson(toJson(draft)));
    if (!made)
        return std::unexpected(std::move(made.error()));
    return draft;
}

}  // namespace

StorageAccountService::StorageAccountService(Catalog &catalog)
    : m_catalog(catalog)
{
}

Result<StorageAccount> StorageAccountService::create(const Change &change, StorageAccount draft)
{
    // The folder is looked at before the transaction: a slow drive must not keep others waiting.
    if (!draft.path.isEmpty())
        draft.path = QDir::cleanPath(QFileInfo(draft.path).absoluteFilePath());
    const bool isFolder = !draft.path.isEmpty() && QFileInfo(draft.path).isDir();
    return inChange(m_catalog, change, [&](Transaction &transaction) {
        return putAccount(transaction, change.caller, draft, isFolder);
    });
}

Result<StorageAccount> StorageAccountService::account(const ResourceId &id)
{
    return inRead(m_catalog, [&](Transaction &transaction) {
        return existing(findStorageAccount(transaction, id), id);
    });
}

Result<std::vector<StorageAccount>>
StorageAccountService::accounts(const QString &resourceGroup, const PageCursor &after, int limit)
{
    return inRead(m_catalog, [&](Transaction &transaction) {
        return storageAccountPage(transaction, resourceGroup, after, limit);
    });
}

Result<> StorageAccountService::remove(const Change &change, const ResourceId &id)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<> {
        const auto account = existing(findStorageAccount(transaction, id), id);
        if (!account)
            return std::unexpected(account.error());
        const auto shallow = shallowVersionOn(transaction, *account);
        if (auto unused = requireUnused(shallow, account->id()); !unused)
            return unused;
        if (auto removed = removeStorageAccount(transaction, account->uid); !removed)
            return removed;
        return audit(transaction, change.caller, kAccountDelete, account->id().toString(),
                     compactJson(toJson(*account)), {});
    });
}

}  // namespace vitrine
