#include "core/arm/templatechecks.h"

#include "core/arm/templatejson.h"
#include "core/arm/templatelimits.h"
#include "core/gallery/jsonfields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string_view>

namespace vitrine {
namespace {

Fault notAllowed(const QString &path, const Json &value, const QString &allowed)
{
    return Fault::of(QStringLiteral("property.value.invalid"), path,
                     {path, shownJson(value), allowed});
}

void checkMembers(const Json &object, const QString &path, const QStringList &known,
                  Problems &problems)
{
    for (const auto &[key, value] : object.items()) {
        const QString name = QString::fromStdString(key);
        const QString member = path.isEmpty() ? name : path + u'.' + name;
        if (!known.contains(name, Qt::CaseInsensitive))
            problems.push_back(Fault::of(QStringLiteral("property.unknown"), member, {member}));
    }
}

QString memberPath(const QString &path, const char *key)
{
    const QString name = QString::fromLatin1(key);
    return path.isEmpty() ? name : path + u'.' + name;
}

bool hasForm(const Json &source, const char *key, bool isRight(const Json &))
{
    const Json *value = findMember(source, QString::fromLatin1(key));
    return value == nullptr || value->is_null() || isRight(*value);
}

bool isObject(const Json &json)
{
    return json.is_object();
}

bool isList(const Json &json)
{
    return json.is_array();
}

bool isStructure(const Json &json)
{
    return json.is_structured();
}

void checkForms(const Json &source, const QString &path, Problems &problems)
{
    for (const char *key : {"parameters", "variables", "outputs"}) {
        if (!hasForm(source, key, isObject))
            problems.push_back(notAllowed(memberPath(path, key),
                                          *findMember(source, QString::fromLatin1(key)),
                                          QStringLiteral("{…}")));
    }
    const Json *resources = findMember(source, u"resources");
    const bool isNamed = textAt(source, "languageVersion") == u"2.0";
    if (resources == nullptr || !(isNamed ? resources->is_object() : resources->is_array()))
        problems.push_back(notAllowed(memberPath(path, "resources"),
                                      resources != nullptr ? *resources : Json(),
                                      isNamed ? QStringLiteral("{…}") : QStringLiteral("[…]")));
    else if (resources->size() > kMaximumTemplateResources)
        problems.push_back(templateLimit(QStringLiteral("resources"), kMaximumTemplateResources,
                                         memberPath(path, "resources")));
    const Json *outputs = findMember(source, u"outputs");
    if (outputs != nullptr && outputs->size() > kMaximumTemplateOutputs)
        problems.push_back(templateLimit(QStringLiteral("outputs"), kMaximumTemplateOutputs,
                                         memberPath(path, "outputs")));
    if (!hasForm(source, "functions", isList))
        problems.push_back(notAllowed(memberPath(path, "functions"),
                                      *findMember(source, u"functions"), QStringLiteral("[…]")));
    const Json *version = findMember(source, u"languageVersion");
    if (version != nullptr && *version != "1.0" && *version != "2.0")
        problems.push_back(
            notAllowed(memberPath(path, "languageVersion"), *version, QStringLiteral("1.0, 2.0")));
}

}  // namespace

Problems checkTemplate(const Json &source, const QString &path)
{
    if (!source.is_object())
        return {notAllowed(path.isEmpty() ? QStringLiteral("template") : path, source,
                           QStringLiteral("{…}"))};
    Problems problems;
    checkMembers(source, path,
                 {QStringLiteral("$schema"), QStringLiteral("contentVersion"),
                  QStringLiteral("apiProfile"), QStringLiteral("metadata"),
                  QStringLiteral("functions"), QStringLiteral("parameters"),
                  QStringLiteral("languageVersion"), QStringLiteral("variables"),
                  QStringLiteral("resources"), QStringLiteral("outputs")},
                 problems);
    const QString schema = textAt(source, "$schema");
    if (!schema.contains(u"/deploymentTemplate.json"))
        problems.push_back(
            notAllowed(memberPath(path, "$schema"), jsonText(schema),
                       QStringLiteral("https://schema.management.azure.com/schemas/2019-04-01/"
                                      "deploymentTemplate.json#")));
    const QStringList numbers = textAt(source, "contentVersion").split(u'.');
    constexpr int kNumbers = 4;
    if (numbers.size() != kNumbers || std::ranges::any_of(numbers, [](const QString &number) {
            bool isNumber = false;
            number.toUInt(&isNumber);
            return !isNumber;
        }))
        problems.push_back(notAllowed(memberPath(path, "contentVersion"),
                                      source.value("contentVersion", Json()),
                                      QStringLiteral("1.0.0.0")));
    checkForms(source, path, problems);
    return problems;
}

Problems checkResource(const Json &resource, const QString &path)
{
    if (!resource.is_object())
        return {notAllowed(path, resource, QStringLiteral("{…}"))};
    Problems problems;
    for (const char *key : {"type", "name", "apiVersion"}) {
        if (textAt(resource, key).isEmpty())
            problems.push_back(notAllowed(memberPath(path, key), resource.value(key, Json()),
                                          QStringLiteral("\"…\"")));
    }
    const Json *existing = findMember(resource, u"existing");
    if (existing != nullptr && !existing->is_boolean())
        problems.push_back(
            notAllowed(memberPath(path, "existing"), *existing, QStringLiteral("true, false")));
    for (const char *key : {"dependsOn", "resources"}) {
        if (!hasForm(resource, key, key == std::string_view("resources") ? isStructure : isList))
            problems.push_back(notAllowed(memberPath(path, key),
                                          *findMember(resource, QString::fromLatin1(key)),
                                          QStringLiteral("[…]")));
    }
    for (const char *key : {"copy", "properties"}) {
        const Json *value = findMember(resource, QString::fromLatin1(key));
        const bool isText = value != nullptr && value->is_string();
        if (!hasForm(resource, key, isObject) && !isText)
            problems.push_back(notAllowed(memberPath(path, key), *value, QStringLiteral("{…}")));
    }
    const Json *properties = findMember(resource, u"properties");
    if (properties == nullptr)
        return problems;
    for (const char *link : {"templateLink", "parametersLink"}) {
        if (findMember(*properties, QString::fromLatin1(link)) != nullptr)
            problems.push_back(Fault::of(QStringLiteral("template.link.refused"),
                                         memberPath(path, link), {memberPath(path, link)}));
    }
    return problems;
}

Result<Json> parameterValues(const Json &file)
{
    Json values = Json::object();
    const Json *parameters = findMember(file, u"parameters");
    const bool isFile = parameters != nullptr && findMember(file, u"$schema") != nullptr;
    const Json &list = isFile ? *parameters : file;
    if (list.is_null())
        return values;
    if (!list.is_object())
        return std::unexpected(
            notAllowed(QStringLiteral("parameters"), list, QStringLiteral("{…}")));
    Problems problems;
    if (isFile)
        checkMembers(file, {},
                     {QStringLiteral("$schema"), QStringLiteral("contentVersion"),
                      QStringLiteral("parameters"), QStringLiteral("metadata")},
                     problems);
    for (const auto &[name, entry] : list.items()) {
        const QString path = QStringLiteral("parameters.") + QString::fromStdString(name);
        const Json *value = findMember(entry, u"value");
        if (value != nullptr)
            values[name] = *value;
        else if (findMember(entry, u"reference") != nullptr)
            problems.push_back(Fault::of(QStringLiteral("template.link.refused"), path, {path}));
        else
            problems.push_back(notAllowed(path, entry, QStringLiteral("{\"value\": …}")));
    }
    if (auto sound = Fault::all(std::move(problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    return values;
}

}  // namespace vitrine
