#include "app/cli/arguments.h"
#include "core/gallery/armjson.h"
#include "tests/support/faultcases.h"

#include <nlohmann/json.hpp>

namespace vitrine::test {
namespace {

Problems createGallery(Lab &lab, const char16_t *name, const char16_t *location = u"")
{
    VersionFixture &at = lab.workspace();
    Gallery draft;
    draft.subscriptionId = at.subscription();
    draft.resourceGroup = at.gallery().resourceGroup;
    draft.name = QString::fromUtf16(name);
    draft.location = QString::fromUtf16(location);
    return problemsOf(at->galleries().createGallery(at.caller(), draft));
}

using Edit = std::function<void(ImageDefinition &)>;

Problems createDefinition(Lab &lab, const Edit &edit)
{
    VersionFixture &at = lab.workspace();
    ImageDefinition draft;
    draft.galleryId = at.gallery().id();
    draft.name = QStringLiteral("debian");
    draft.identifier = {QStringLiteral("Contoso"), QStringLiteral("Linux"), QStringLiteral("12")};
    edit(draft);
    return problemsOf(at->galleries().createDefinition(at.caller(), draft));
}

// What `sig image-definition create` says of one argument.
Problems writeArgument(const char16_t *name, const char16_t *value,
                       const std::function<void(Arguments &, const QString &)> &read,
                       const QStringList &choices = {})
{
    const QString argument = QString::fromUtf16(name);
    Arguments arguments(QStringLiteral("vitrinectl sig image-definition create"),
                        {{.name = argument, .summary = argument, .choices = choices}},
                        {{argument, {QString::fromUtf16(value)}}}, {});
    read(arguments, argument);
    return problemsOf(arguments.check());
}

std::vector<FaultCase> galleries()
{
    return {
        {{1},
         "gallery",
         "create a gallery named linux-images",
         {"gallery.name.invalid", "InvalidParameter", 400, "galleryName"},
         [](Lab &lab) { return createGallery(lab, u"linux-images"); }},
        {{2},
         "gallery",
         "create a gallery named _images",
         {"gallery.name.invalid", "InvalidParameter", 400, "galleryName"},
         [](Lab &lab) { return createGallery(lab, u"_images"); }},
        {{3},
         "gallery",
         "create a gallery named images.",
         {"resource.name.trailing", "InvalidResourceName", 400, "galleryName"},
         [](Lab &lab) { return createGallery(lab, u"images."); }},
        {{4},
         "gallery",
         "create a gallery in the region atlantis",
         {"region.unknown", "LocationNotAvailableForResourceType", 400, "location"},
         [](Lab &lab) { return createGallery(lab, u"images", u"atlantis"); }},
        {{5},
         "gallery",
         "delete a gallery that has an image definition",
         {"resource.notEmpty", "CannotDeleteResource", 409, "{gallery}"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return problemsOf(at->galleries().deleteGallery(at.caller(), at.gallery().id()));
         }},
        {{6},
         "gallery",
         "create a gallery again, in another region",
         {"resource.otherLocation", "InvalidResourceLocation", 409, "location"},
         [](Lab &lab) { return createGallery(lab, u"gallery", u"eastus"); }},
    };
}

std::vector<FaultCase> definitionNames()
{
    return {
        {{7},
         "definition",
         "change the OS type of an image definition",
         {"property.change.notAllowed", "PropertyChangeNotAllowed", 409,
          "galleryImage.properties.osType"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             ImageDefinition wanted = at.definition();
             wanted.osType = OsType::Windows;
             return problemsOf(at->galleries().updateDefinition(at.caller(), wanted));
         }},
        {{8},
         "definition",
         "create an image definition again, in another region",
         {"resource.otherLocation", "InvalidResourceLocation", 409, "location"},
         [](Lab &lab) {
             return createDefinition(lab, [&lab](ImageDefinition &draft) {
                 draft.name = lab.workspace().definition().name;
                 draft.identifier = lab.workspace().definition().identifier;
                 draft.location = QStringLiteral("eastus");
             });
         }},
        {{9},
         "definition",
         "create an image definition named debian-",
         {"resource.name.trailing", "InvalidResourceName", 400, "galleryImageName"},
         [](Lab &lab) {
             return createDefinition(
                 lab, [](ImageDefinition &draft) { draft.name = QStringLiteral("debian-"); });
         }},
        {{10},
         "definition",
         "create an image definition named _debian",
         {"definition.name.invalid", "InvalidParameter", 400, "galleryImageName"},
         [](Lab &lab) {
             return createDefinition(
                 lab, [](ImageDefinition &draft) { draft.name = QStringLiteral("_debian"); });
         }},
        {{11},
         "definition",
         "create an image definition with the SKU “12.”",
         {"definition.identifier.invalid", "InvalidParameter", 400,
          "galleryImage.properties.identifier.sku"},
         [](Lab &lab) {
             return createDefinition(
                 lab, [](ImageDefinition &draft) { draft.identifier.sku = QStringLiteral("12."); });
         }},
        {{12},
         "definition",
         "create an image definition in a gallery that does not exist",
         {"parent.notFound", "ParentResourceNotFound", 404, "{galleries}/elsewhere"},
         [](Lab &lab) {
             return createDefinition(lab, [](ImageDefinition &draft) {
                 draft.galleryId = ResourceId::compute(
                     draft.galleryId.subscriptionId(), draft.galleryId.resourceGroup(),
                     QStringLiteral("galleries"), QStringLiteral("elsewhere"));
             });
         }},
        {{13},
         "definition",
         "create an image definition in the region atlantis",
         {"region.unknown", "LocationNotAvailableForResourceType", 400, "location"},
         [](Lab &lab) {
             return createDefinition(
                 lab, [](ImageDefinition &draft) { draft.location = QStringLiteral("atlantis"); });
         }},
        {{19},
         "definition",
         "create an image definition with the publisher, offer and SKU of another one",
         {"definition.identifier.taken", "OperationNotAllowed", 409,
          "galleryImage.properties.identifier"},
         [](Lab &lab) {
             return createDefinition(lab, [&lab](ImageDefinition &draft) {
                 draft.identifier = lab.workspace().definition().identifier;
             });
         }},
        {{20},
         "definition",
         "delete an image definition that has a version",
         {"resource.notEmpty", "CannotDeleteResource", 409, "{definition}"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             at.need(at.versions().publish(at.caller(),
                                           at.request(QStringLiteral("1.0.0"), at.fileSource())));
             return problemsOf(at->galleries().deleteDefinition(at.caller(), at.definition().id()));
         }},
    };
}

std::vector<FaultCase> definitionValues()
{
    const auto readDate = [](Arguments &arguments, const QString &name) { arguments.date(name); };
    const auto readNumber = [](Arguments &arguments, const QString &name) {
        arguments.number(name);
    };
    const auto readChoice = [](Arguments &, const QString &) { };
    return {
        {{14, 22, 27},
         "definition",
         "write --end-of-life-date 31/12/2030",
         {"argument.date.invalid", "InvalidArgumentValue", 400, "--end-of-life-date"},
         [readDate](Lab &) {
             return writeArgument(u"--end-of-life-date", u"31/12/2030", readDate);
         }},
        {{15},
         "definition",
         "send the end-of-life date “soon” in a JSON body",
         {"property.date.invalid", "InvalidRequestFormat", 400, "properties.endOfLifeDate"},
         [](Lab &lab) {
             return problemsOf(readDefinition({{"properties", {{"endOfLifeDate", "soon"}}}},
                                              lab.workspace().definition()));
         }},
        {{16},
         "definition",
         "create an image definition whose life ended yesterday",
         {"property.endOfLifeDate.past", "InvalidParameter", 400,
          "galleryImage.properties.endOfLifeDate"},
         [](Lab &lab) {
             return createDefinition(lab, [&lab](ImageDefinition &draft) {
                 draft.endOfLifeDate = lab.workspace().inDays(-1);
             });
         }},
        {{17, 23, 28},
         "definition",
         "write --minimum-cpu-core two",
         {"argument.number.invalid", "InvalidArgumentValue", 400, "--minimum-cpu-core"},
         [readNumber](Lab &) { return writeArgument(u"--minimum-cpu-core", u"two", readNumber); }},
        {{18},
         "definition",
         "recommend 8 to 4 vCPUs",
         {"definition.recommended.range", "InvalidParameter", 400,
          "galleryImage.properties.recommended.vCPUs"},
         [](Lab &lab) {
             return createDefinition(
                 lab, [](ImageDefinition &draft) { draft.recommendedVCPUs = {8, 4}; });
         }},
        {{21},
         "definition",
         "write --os-state broken",
         {"argument.invalidValue", "InvalidArgumentValue", 400, "--os-state"},
         [readChoice](Lab &) {
             return writeArgument(u"--os-state", u"broken", readChoice, enumSpellings<OsState>());
         }},
        {{24},
         "definition",
         "ask for Standard_ZRS in a region without zones",
         {"version.zrs.notSupported", "InvalidParameter", 400,
          "properties.publishingProfile.targetRegions.storageAccountType"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             PublishRequest request = at.request(QStringLiteral("1.0.0"), at.fileSource());
             request.version.publishingProfile.storageAccountType = StorageAccountType::StandardZrs;
             return problemsOf(at.versions().check(request));
         }},
    };
}

}  // namespace

std::vector<FaultCase> galleryFaultCases()
{
    std::vector<FaultCase> cases;
    for (auto &part : {galleries(), definitionNames(), definitionValues()})
        cases.insert(cases.end(), part.begin(), part.end());
    return cases;
}

}  // namespace vitrine::test
