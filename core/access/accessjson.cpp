#include "core/access/accessjson.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace vitrine {

using Json = nlohmann::ordered_json;

namespace {

const QString kProvider = QStringLiteral("/providers/Microsoft.Authorization/");

Json textsJson(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

Fault invalid(const QString &path, const QString &allowed)
{
    return Fault::of(QStringLiteral("property.value.invalid"), path,
                     {path, QStringLiteral("…"), allowed});
}

/// Reads the members of a role, whatever the case of their names.
class RoleReader {
public:
    explicit RoleReader(Role &role)
        : m_role(role)
    {
    }

    void read(const Json &json)
    {
        if (!json.is_object()) {
            m_problems.push_back(invalid(QStringLiteral("roleDefinition"), QStringLiteral("{…}")));
            return;
        }
        m_hasRoleName = false;
        for (const auto &[name, value] : json.items())
            m_hasRoleName |= QString::fromStdString(name).toLower() == u"rolename";
        for (const auto &[name, value] : json.items())
            member(QString::fromStdString(name), value);
    }
    std::vector<Fault> problems() && { return std::move(m_problems); }

private:
    void member(const QString &name, const Json &value)
    {
        const QString key = name.toLower();
        if (key == u"rolename" || (key == u"name" && !m_hasRoleName))
            text(name, value, m_role.name);
        else if (key == u"id" || key == u"name")
            identity(name, value);
        else if (key == u"description")
            text(name, value, m_role.description);
        else if (key == u"actions")
            texts(name, value, m_role.actions);
        else if (key == u"notactions")
            texts(name, value, m_role.notActions);
        else if (key == u"assignablescopes")
            texts(name, value, m_role.assignableScopes);
        else if (key == u"dataactions" || key == u"notdataactions")
            none(name, value);
        else if (key == u"permissions")
            permissions(name, value);
        else if (key == u"properties" && !std::exchange(m_isInside, true))
            read(value);
        else if (key != u"iscustom" && key != u"roletype" && key != u"type")
            m_problems.push_back(Fault::of(QStringLiteral("property.unknown"), name, {name}));
    }
    // The last part of a path of ids is the role's own.
    void identity(const QString &name, const Json &value)
    {
        QString id;
        text(name, value, id);
        if (!id.isEmpty())
            m_role.id = id.section(u'/', -1).toCaseFolded();
    }
    void text(const QString &name, const Json &value, QString &out)
    {
        if (value.is_string())
            out = QString::fromStdString(value.get<std::string>());
        else if (!value.is_null())
            m_problems.push_back(invalid(name, QStringLiteral("\"…\"")));
    }
    void texts(const QString &name, const Json &value, QStringList &out)
    {
        out.clear();
        if (value.is_null())
            return;
        if (!value.is_array()) {
            m_problems.push_back(invalid(name, QStringLiteral("[…]")));
            return;
        }
        for (const Json &one : value) {
            QString entry;
            text(name, one, entry);
            if (!entry.isEmpty())
                out << entry;
        }
    }
    // Vitrine's roles say nothing about data inside of resources.
    void none(const QString &name, const Json &value)
    {
        if (!value.is_null() && !(value.is_array() && value.empty()))
            m_problems.push_back(invalid(name, QStringLiteral("[]")));
    }
    void permissions(const QString &name, const Json &value)
    {
        if (!value.is_array() || value.size() != 1 || !value[0].is_object()) {
            m_problems.push_back(invalid(name, QStringLiteral("[{…}]")));
            return;
        }
        for (const auto &[key, list] : value[0].items())
            member(QString::fromStdString(key), list);
    }

    Role &m_role;
    bool m_hasRoleName = false;
    bool m_isInside = false;  // of `properties`, which holds no second one
    std::vector<Fault> m_problems;
};

}  // namespace

Json toJson(const Role &role)
{
    return {{"assignableScopes", textsJson(role.assignableScopes)},
            {"description", role.description.toStdString()},
            {"id", (kProvider + QStringLiteral("roleDefinitions/") + role.id).toStdString()},
            {"name", role.id.toStdString()},
            {"permissions",
             Json::array({{{"actions", textsJson(role.actions)},
                           {"notActions", textsJson(role.notActions)}}})},
            {"roleName", role.name.toStdString()},
            {"roleType", role.isBuiltIn ? "BuiltInRole" : "CustomRole"},
            {"type", "Microsoft.Authorization/roleDefinitions"}};
}

Json toJson(const AssignedRole &assigned)
{
    const RoleAssignment &assignment = assigned.assignment;
    const Principal &assignee = assigned.assignee;
    const QString scope = assignment.scope == u"/" ? QString() : assignment.scope;
    const QString name = assignee.appId.isEmpty() ? assignee.signInName : assignee.appId;
    return {
        {"createdBy", assignment.createdBy.toStdString()},
        {"createdOn", assignment.createdAt.toUTC().toString(Qt::ISODate).toStdString()},
        {"id",
         (scope + kProvider + QStringLiteral("roleAssignments/") + assignment.id).toStdString()},
        {"name", assignment.id.toStdString()},
        {"principalId", assignment.principalId.toStdString()},
        {"principalName", name.toStdString()},
        {"principalType", toString(assignee.kind).toStdString()},
        {"roleDefinitionId",
         (kProvider + QStringLiteral("roleDefinitions/") + assignment.roleId).toStdString()},
        {"roleDefinitionName", assigned.roleName.toStdString()},
        {"scope", assignment.scope.toStdString()},
        {"type", "Microsoft.Authorization/roleAssignments"},
        {"vitrine",
         {{"displayName", assignee.displayName.toStdString()},
          {"tenantId", assignee.tenantId.toStdString()}}}};
}

Json toJson(const SharingProfile &profile)
{
    Json json{{"permissions", toString(profile.permissions).toStdString()}};
    if (profile.permissions == SharingPermission::Community) {
        const CommunityInfo &community = profile.community;
        Json names = Json::array();
        if (profile.isCommunityEnabled())
            names.push_back(profile.publicName.toStdString());
        json["communityGalleryInfo"] = {
            {"communityGalleryEnabled", profile.isCommunityEnabled()},
            {"eula", community.eula.toStdString()},
            {"publicNamePrefix", community.publicNamePrefix.toStdString()},
            {"publicNames", std::move(names)},
            {"publisherContact", community.publisherContact.toStdString()},
            {"publisherUri", community.publisherUri.toStdString()}};
    }
    Json groups = Json::array();
    Json answers = Json::array();
    for (const GranteeKind kind : {GranteeKind::Subscription, GranteeKind::Tenant}) {
        Json ids = Json::array();
        for (const GalleryShare &share : profile.shares) {
            if (share.kind != kind)
                continue;
            ids.push_back(share.granteeId.toStdString());
            answers.push_back({{"id", share.granteeId.toStdString()},
                               {"answer", toString(share.answer).toStdString()}});
        }
        if (!ids.empty())
            groups.push_back({{"type", toString(kind).toStdString()}, {"ids", std::move(ids)}});
    }
    json["groups"] = std::move(groups);
    if (!answers.empty())
        json["vitrine"] = {{"answers", std::move(answers)}};
    return json;
}

Result<Role> readRole(const Json &json)
{
    Role role;
    role.assignableScopes.clear();
    RoleReader reader(role);
    reader.read(json);
    if (auto sound = Fault::all(std::move(reader).problems()); !sound)
        return std::unexpected(std::move(sound.error()));
    return role;
}

}  // namespace vitrine
