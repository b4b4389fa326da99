#include "app/cli/answers.h"
#include "app/cli/commands/rowanswer.h"
#include "core/gallery/armjson.h"
#include "core/service/versionservice.h"

#include <nlohmann/json.hpp>

namespace vitrine {

void printList(Output &output, const OutputTable &table, const std::vector<Json> &list, bool asList)
{
    Json json = Json::array();
    for (const Json &member : list)
        json.push_back(member);
    output.print(asList || json.empty() ? json : json.front(), table);
}

void printDeletedVersions(Output &output, const std::vector<DeletedVersion> &versions)
{
    OutputTable table({QStringLiteral("Definition"), QStringLiteral("Name"),
                       QStringLiteral("DeletedAt"), QStringLiteral("PurgeDate")});
    for (const DeletedVersion &deleted : versions)
        table.addRow({deleted.version.definitionId.name(), deleted.version.number.toString(),
                      dateText(deleted.version.softDeletedAt), dateText(deleted.purgeDate)});
    printRows(output, table, versions, true, [](const DeletedVersion &deleted) {
        Json json = toJson(deleted.version);
        Json &own = json["vitrine"];
        own["softDeletedTime"] = dateText(deleted.version.softDeletedAt).toStdString();
        own["hardDeletionTargetTime"] = dateText(deleted.purgeDate).toStdString();
        return json;
    });
}

void printEncryptionSets(Output &output, const std::vector<DiskEncryptionSet> &sets, bool asList)
{
    OutputTable table({QStringLiteral("Name"), QStringLiteral("ResourceGroup"),
                       QStringLiteral("Location"), QStringLiteral("KeyUrl")});
    for (const DiskEncryptionSet &set : sets)
        table.addRow({set.name, set.resourceGroup, set.location, set.keyUrl});
    printRows(output, table, sets, asList,
              [](const DiskEncryptionSet &set) { return toJson(set); });
}

void printStorageAccounts(Output &output, const std::vector<StorageAccount> &accounts, bool asList)
{
    OutputTable table({QStringLiteral("Name"), QStringLiteral("ResourceGroup"),
                       QStringLiteral("Location"), QStringLiteral("BlobEndpoint"),
                       QStringLiteral("Path")});
    for (const StorageAccount &account : accounts)
        table.addRow({account.name, account.resourceGroup, account.location, account.blobEndpoint(),
                      account.path});
    printRows(output, table, accounts, asList,
              [](const StorageAccount &account) { return toJson(account); });
}

void printSubscriptions(Output &output, const std::vector<Subscription> &list, bool asList)
{
    OutputTable table({QStringLiteral("Name"), QStringLiteral("SubscriptionId"),
                       QStringLiteral("TenantId"), QStringLiteral("IsDefault")});
    for (const Subscription &subscription : list)
        table.addRow({subscription.displayName, subscription.id, subscription.tenantId,
                      booleanText(subscription.isDefault)});
    // What az keeps of a subscription in its profile: the id alone, and the name as `name`.
    printRows(output, table, list, asList, [](const Subscription &subscription) {
        return Json{{"id", subscription.id.toStdString()},
                    {"name", subscription.displayName.toStdString()},
                    {"tenantId", subscription.tenantId.toStdString()},
                    {"isDefault", subscription.isDefault},
                    {"state", "Enabled"}};
    });
}

void printTenants(Output &output, const std::vector<Tenant> &tenants, bool asList)
{
    OutputTable table({QStringLiteral("DisplayName"), QStringLiteral("TenantId")});
    for (const Tenant &tenant : tenants)
        table.addRow({tenant.displayName, tenant.id});
    printRows(output, table, tenants, asList, [](const Tenant &tenant) { return toJson(tenant); });
}

}  // namespace vitrine
