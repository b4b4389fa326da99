// What the service answers since the guide was written: accounts, galleries, image definitions.
#include "core/gallery/armjson.h"
#include "core/service/accountservice.h"
#include "core/service/storageaccountservice.h"
#include "tests/support/faultcases.h"

#include <nlohmann/json.hpp>

namespace vitrine::test {
namespace {

Gallery draftGallery(const VersionFixture &at, const char16_t *name)
{
    Gallery draft;
    draft.subscriptionId = at.subscription();
    draft.resourceGroup = at.gallery().resourceGroup;
    draft.name = QString::fromUtf16(name);
    return draft;
}

Problems updateDefinition(VersionFixture &at, const std::function<void(ImageDefinition &)> &edit)
{
    ImageDefinition wanted = at.definition();
    edit(wanted);
    return problemsOf(at->galleries().updateDefinition(at.caller(), wanted));
}

Problems createDefinition(VersionFixture &at, const std::function<void(ImageDefinition &)> &edit)
{
    ImageDefinition draft;
    draft.galleryId = at.gallery().id();
    draft.name = QStringLiteral("debian");
    draft.identifier = {QStringLiteral("Contoso"), QStringLiteral("Linux"), QStringLiteral("12")};
    edit(draft);
    return problemsOf(at->galleries().createDefinition(at.caller(), draft));
}

Problems createStorage(VersionFixture &at, const char16_t *name, const QString &path)
{
    StorageAccount draft;
    draft.subscriptionId = at.subscription();
    draft.resourceGroup = at.gallery().resourceGroup;
    draft.name = QString::fromUtf16(name);
    draft.location = at.west();
    draft.path = path;
    return problemsOf(at->storageAccounts().create(at.caller(), draft));
}

std::vector<FaultCase> accountCases()
{
    return {
        {{},
         "account",
         "name a subscription with 65 characters",
         {"account.name.invalid", "InvalidParameter", 400, "displayName"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return problemsOf(at->accounts().createSubscription(at.caller(), QString(65, u'a')));
         }},
        {{},
         "account",
         "make a subscription in a tenant that does not exist",
         {"account.tenant.notFound", "NotFound", 404, "tenant"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return problemsOf(at->accounts().createSubscription(at.caller(), QStringLiteral("New"),
                                                                 QStringLiteral("nobody")));
         }},
        {{},
         "account",
         "look for a subscription that does not exist",
         {"account.subscription.notFound", "SubscriptionNotFound", 404, "subscription"},
         [](Lab &lab) {
             return problemsOf(lab.workspace()->accounts().subscription(QStringLiteral("nobody")));
         }},
        {{},
         "account",
         "set a limit that does not exist",
         {"policy.unknown", "InvalidParameter", 400, "maximumFun"},
         [](Lab &) {
             Policy policy;
             return problemsOf(setPolicyFigure(policy, QStringLiteral("maximumFun"), 1));
         }},
        {{},
         "storage account",
         "create a storage account named No",
         {"storage.name.invalid", "InvalidParameter", 400, "accountName"},
         [](Lab &lab) { return createStorage(lab.workspace(), u"No", lab.workspace().path({})); }},
        {{},
         "storage account",
         "create a storage account with the name of another one",
         {"storage.name.taken", "Conflict", 409, "accountName"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             createStorage(at, u"images", at.path({}));
             ResourceGroup group{at.subscription(), QStringLiteral("Other"), at.west(), {}};
             at.need(at->galleries().createGroup(at.caller(), group));
             StorageAccount draft;
             draft.subscriptionId = at.subscription();
             draft.resourceGroup = group.name;
             draft.name = QStringLiteral("images");
             draft.path = at.path({});
             return problemsOf(at->storageAccounts().create(at.caller(), draft));
         }},
        {{},
         "storage account",
         "create a storage account in a folder that is not there",
         {"storage.folder.missing", "NotFound", 404, "vitrine.path"},
         [](Lab &lab) {
             return createStorage(lab.workspace(), u"images",
                                  lab.workspace().path(QStringLiteral("none")));
         }},
    };
}

std::vector<FaultCase> galleryCases()
{
    return {
        {{},
         "gallery",
         "create a gallery with the name of one in another resource group",
         {"gallery.name.taken", "Conflict", 409, "galleryName"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             ResourceGroup group{at.subscription(), QStringLiteral("Other"), at.west(), {}};
             at.need(at->galleries().createGroup(at.caller(), group));
             Gallery draft = draftGallery(at, u"gallery");
             draft.resourceGroup = group.name;
             return problemsOf(at->galleries().createGallery(at.caller(), draft));
         }},
        {{},
         "gallery",
         "create one gallery more than the limit",
         {"quota.exceeded", "OperationNotAllowed", 409, "location"},
         [](Lab &lab) {
             Policy policy;
             policy.maximumGalleries = 1;
             VersionFixture &at = lab.workspace(policy);
             return problemsOf(
                 at->galleries().createGallery(at.caller(), draftGallery(at, u"second")));
         }},
        {{},
         "gallery",
         "create a gallery in a region with restricted access",
         {"region.restricted", "LocationNotAvailableForResourceType", 400, "location"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             Gallery draft = draftGallery(at, u"second");
             draft.location = QStringLiteral("francesouth");
             return problemsOf(at->galleries().createGallery(at.caller(), draft));
         }},
        {{},
         "gallery",
         "change a gallery that somebody else has changed since",
         {"resource.changed", "PreconditionFailed", 412, "{gallery}"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             Gallery wanted = at.gallery();
             wanted.description = QStringLiteral("theirs");
             at.need(at->galleries().updateGallery(at.caller(), wanted));
             wanted.description = QStringLiteral("mine");
             Change change = at.caller();
             change.ifMatch = at.gallery().etag();
             return problemsOf(at->galleries().updateGallery(change, wanted));
         }},
        {{},
         "gallery",
         "show a gallery that does not exist",
         {"resource.notFound", "ResourceNotFound", 404, "{galleries}/none"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return problemsOf(at->galleries().gallery(draftGallery(at, u"none").id()));
         }},
        {{},
         "gallery",
         "create a gallery in a resource group that does not exist",
         {"group.notFound", "ResourceGroupNotFound", 404, "resourceGroupName"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             Gallery draft = draftGallery(at, u"second");
             draft.resourceGroup = QStringLiteral("none");
             return problemsOf(at->galleries().createGallery(at.caller(), draft));
         }},
    };
}

std::vector<FaultCase> definitionCases()
{
    return {
        {{},
         "definition",
         "create an image definition with the release notes at “somewhere”",
         {"property.uri.invalid", "InvalidParameter", 400,
          "galleryImage.properties.releaseNoteUri"},
         [](Lab &lab) {
             return createDefinition(lab.workspace(), [](ImageDefinition &draft) {
                 draft.releaseNoteUri = QStringLiteral("somewhere");
             });
         }},
        {{},
         "definition",
         "create an image definition with a purchase plan without product",
         {"definition.plan.incomplete", "InvalidParameter", 400,
          "galleryImage.properties.purchasePlan.product"},
         [](Lab &lab) {
             return createDefinition(lab.workspace(), [](ImageDefinition &draft) {
                 draft.purchasePlan =
                     PurchasePlan{QStringLiteral("plan"), QStringLiteral("publisher"), {}};
             });
         }},
        {{},
         "definition",
         "create an image definition with the feature SecurityType=Unbreakable",
         {"definition.feature.invalid", "InvalidParameter", 400,
          "galleryImage.properties.features[0].value"},
         [](Lab &lab) {
             return createDefinition(lab.workspace(), [](ImageDefinition &draft) {
                 draft.features = {{QStringLiteral("SecurityType"), QStringLiteral("Unbreakable")}};
             });
         }},
        {{},
         "definition",
         "set a property that does not exist",
         {"property.unknown", "InvalidParameter", 400, "properties.colour"},
         [](Lab &lab) {
             return problemsOf(readDefinition({{"properties", {{"colour", "blue"}}}},
                                              lab.workspace().definition()));
         }},
        {{},
         "definition",
         "set the OS state to a number in a JSON body",
         {"property.value.invalid", "InvalidParameter", 400, "properties.osState"},
         [](Lab &lab) {
             return problemsOf(
                 readDefinition({{"properties", {{"osState", 7}}}}, lab.workspace().definition()));
         }},
        {{},
         "definition",
         "tag an image definition with a name of 513 characters",
         {"tags.invalid", "InvalidParameter", 400, "tags.{long}"},
         [](Lab &lab) {
             return updateDefinition(lab.workspace(), [](ImageDefinition &wanted) {
                 wanted.tags = {{QString(513, u'x'), {}}};
             });
         }},
    };
}

}  // namespace

std::vector<FaultCase> newerFaultCases()
{
    std::vector<FaultCase> cases;
    for (auto &part : {accountCases(), galleryCases(), definitionCases()})
        cases.insert(cases.end(), part.begin(), part.end());
    return cases;
}

}  // namespace vitrine::test
