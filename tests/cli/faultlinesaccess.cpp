// What roles, their assignments and the sharing of galleries are refused with.
#include "tests/cli/faultlines.h"

namespace vitrine {
namespace {

std::vector<FaultLine> roleLines()
{
    return {
        {{}, "access.role.unknown", "role definition show -n King"},
        {{},
         "access.role.incomplete",
         "role definition create --role-definition "
         "{\"name\":\"\",\"actions\":[\"*/read\"],\"assignableScopes\":[\"/\"]}"},
        {{},
         "access.role.action",
         "role definition create --role-definition "
         "{\"name\":\"Looker\",\"actions\":[\"a//b\"],\"assignableScopes\":[\"/\"]}"},
        {{},
         "access.role.nameTaken",
         "role definition create --role-definition "
         "{\"name\":\"Reader\",\"actions\":[\"*/read\"],\"assignableScopes\":[\"/\"]}"},
        {{}, "access.role.builtIn", "role definition delete -n Reader"},
        {.numbers = {},
         .reason = "access.role.inUse",
         .line = "role definition delete -n Looker",
         .setUp = "role definition create --role-definition "
                  "{\"name\":\"Looker\",\"actions\":[\"*/read\"],\"assignableScopes\":[\"/\"]}\n"
                  "ad user create --user-principal-name looker --display-name Double "
                  "--password-file {dir}/right.txt\n"
                  "ad user create --user-principal-name seer --display-name Double "
                  "--password-file {dir}/right.txt\n"
                  "role assignment create --assignee looker --role Looker --scope /"},
        {{},
         "access.principal.unknown",
         "role assignment create --assignee nobody --role Reader --scope /"},
        {{},
         "access.principal.ambiguous",
         "role assignment create --assignee Double --role Reader --scope /"},
        {.numbers = {},
         .reason = "access.principal.otherTenant",
         .line = "",
         .why = "ids differ from run to run: tst_roles causes it"},
        {{},
         "access.scope.invalid",
         "role assignment create --assignee looker --role Reader --scope here"},
        {.numbers = {},
         .reason = "access.scope.notAssignable",
         .line = "role assignment create --assignee looker --role Narrow --scope /",
         .setUp = "role definition create --role-definition "
                  "{\"name\":\"Narrow\",\"actions\":[\"*/read\"],\"assignableScopes\":"
                  "[\"{compute}/galleries/gal\"]}"},
        {{}, "access.assignment.notFound", "role assignment delete --ids none"},
    };
}

std::vector<FaultLine> sharingLines()
{
    return {
        {{}, "sharing.permissions.notGroups", "sig share add -g rg -r gal --tenant-ids any"},
        {{}, "sharing.notCommunity", "sig share enable-community -g rg -r gal"},
        {.numbers = {},
         .reason = "sharing.encrypted",
         .line = "",
         .why = "a version has to be encrypted first, which takes a job: tst_sharing causes it"},
        {{},
         "sharing.community.incomplete",
         "sig update -g rg -r gal --permissions Community --validate-only"},
        {{},
         "sharing.community.prefix",
         "sig update -g rg -r gal --permissions Community --public-name-prefix a-b "
         "--validate-only"},
        {{},
         "sharing.community.contact",
         "sig update -g rg -r gal --permissions Community --publisher-email nobody "
         "--validate-only"},
        {.numbers = {},
         .reason = "sharing.stillShared",
         .line = "sig delete -g rg -r open",
         .setUp = "sig create -g rg -r open --permissions Community --publisher-uri https://a.b "
                  "--publisher-email a@b --eula terms --public-name-prefix contoso\n"
                  "sig share enable-community -g rg -r open"},
        {.numbers = {},
         .reason = "sharing.tooMany",
         .line = "",
         .why = "ids differ from run to run: tst_sharing causes it"},
        {{}, "sharing.gallery.notFound", "sig show-shared --gallery-unique-name none"},
        {{}, "sharing.invitation.notFound", "sig share accept --gallery-unique-name none"},
    };
}

}  // namespace

std::vector<FaultLine> accessFaultLines()
{
    std::vector<FaultLine> lines = roleLines();
    for (FaultLine &line : sharingLines())
        lines.push_back(line);
    return lines;
}

}  // namespace vitrine
