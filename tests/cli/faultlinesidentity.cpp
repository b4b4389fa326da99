// What signing in, users, groups and applications are refused with.
#include "tests/cli/faultlines.h"

namespace vitrine {

std::vector<FaultLine> identityFaultLines()
{
    constexpr const char *kNoId = "ids differ from run to run: tst_vitrinectlidentity causes it";
    return {
        {{}, "signIn.refused", "login -u nobody --password-file {dir}/right.txt"},
        {.numbers = {}, .reason = "signIn.secret.expired", .line = "", .why = kNoId},
        {.numbers = {}, .reason = "signIn.noConsent", .line = "", .why = kNoId},
        {.numbers = {},
         .reason = "signIn.disabled",
         .line = "login -u off --password-file {dir}/right.txt",
         .setUp = "ad user create --user-principal-name off --account-enabled false "
                  "--password-file {dir}/right.txt"},
        {.numbers = {},
         .reason = "signIn.ended",
         .line = "",
         .why = "the account of the system could not act in the other rows"},
        {.numbers = {},
         .reason = "signIn.osAccount.unknown",
         .line = "",
         .why = "the account that runs the program has made the catalogue"},
        {.numbers = {},
         .reason = "signIn.noSubscription",
         .line = "login -u poor --password-file {dir}/right.txt",
         .setUp = "ad user create --user-principal-name poor --password-file {dir}/right.txt"},
        {{}, "signIn.notSignedIn", "logout -u nobody"},
        {.numbers = {},
         .reason = "signIn.file.unsafe",
         .line = "",
         .why = "the other rows could not be run with such a file"},
        {.numbers = {},
         .reason = "signIn.file.invalid",
         .line = "",
         .why = "the other rows could not be run with such a file"},
        {{}, "principal.notFound", "ad user show --id nobody"},
        {{}, "principal.name.invalid", "ad group create --display-name g --mail-nickname {513}"},
        {.numbers = {},
         .reason = "principal.name.taken",
         .line = "ad user create --user-principal-name twin --password-file {dir}/right.txt",
         .setUp = "ad user create --user-principal-name twin --password-file {dir}/right.txt"},
        {{}, "principal.password.weak", "ad user create --user-principal-name n --password short"},
        {.numbers = {},
         .reason = "principal.lastOwner",
         .line = "",
         .why = "the owner's name differs from machine to machine"},
        {.numbers = {}, .reason = "principal.group.tenant", .line = "", .why = kNoId},
        {.numbers = {}, .reason = "principal.group.itself", .line = "", .why = kNoId},
        {{}, "application.notFound", "ad app show --id nothing"},
        {{},
         "application.secret.endDate",
         "ad app credential reset --id nothing --end-date 2020-01-01"},
    };
}

}  // namespace vitrine
