#include "core/service/principaljson.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

std::string dateText(const QDateTime &date)
{
    return date.toUTC().toString(Qt::ISODate).toStdString();
}

}  // namespace

Json toJson(const Principal &principal)
{
    Json json{{"id", principal.id.toStdString()},
              {"displayName", principal.displayName.toStdString()}};
    switch (principal.kind) {
    case PrincipalKind::User: json["userPrincipalName"] = principal.signInName.toStdString(); break;
    case PrincipalKind::Group:
        json["mailNickname"] = principal.signInName.toStdString();
        json["securityEnabled"] = true;
        break;
    case PrincipalKind::ServicePrincipal:
        json["appDisplayName"] = principal.displayName.toStdString();
        json["appId"] = principal.appId.toStdString();
        json["servicePrincipalType"] = "Application";
        break;
    }
    json["accountEnabled"] = principal.isEnabled;
    json["vitrine"] = {{"kind", toString(principal.kind).toStdString()},
                       {"tenantId", principal.tenantId.toStdString()}};
    if (!principal.osAccount.isEmpty())
        json["vitrine"]["osAccount"] = principal.osAccount.toStdString();
    return json;
}

Json toJson(const ApplicationSecret &secret)
{
    return {{"keyId", secret.keyId.toStdString()},
            {"displayName", secret.displayName.toStdString()},
            {"startDateTime", dateText(secret.startsAt)},
            {"endDateTime", dateText(secret.endsAt)}};
}

Json toJson(const Application &application)
{
    Json secrets = Json::array();
    for (const ApplicationSecret &secret : application.secrets)
        secrets.push_back(toJson(secret));
    return {{"appId", application.appId.toStdString()},
            {"displayName", application.displayName.toStdString()},
            {"passwordCredentials", std::move(secrets)},
            {"vitrine", {{"tenantId", application.tenantId.toStdString()}}}};
}

}  // namespace vitrine
