#pragma once

#include "core/gallery/machine.h"
#include "core/gallery/resources.h"

#include <array>
#include <optional>
#include <variant>
#include <vector>

// A request said in other words: what somebody types or sends to ask for the same.
namespace vitrine {

/// How a request can be said: commands of a POSIX shell (vitrinectl, Azure CLI) or of PowerShell,
/// messages of the REST interface, or an ARM template.
enum class Dialect { Vitrinectl, AzureCli, PowerShell, Rest, ArmTemplate };

inline constexpr std::array kDialects{Dialect::Vitrinectl, Dialect::AzureCli, Dialect::PowerShell,
                                      Dialect::Rest, Dialect::ArmTemplate};

/// Returns `vitrinectl`, `azure-cli`, `powershell`, `rest` or `arm`.
QString toString(Dialect dialect);
/// Reads what toString() returns, without regard to case; std::nullopt for any other text.
std::optional<Dialect> dialectOf(QStringView text);
/// Returns the ending of files of \p dialect without the dot: `sh`, `ps1`, `http` or `json`.
QString fileSuffix(Dialect dialect);

/// Make a resource. Only what a client writes counts: no state, no size, no date of its own.
template <typename Resource>
struct Creation {
    Resource resource;
};

/// Change a resource that is there.
template <typename Resource>
struct Alteration {
    Resource before;
    Resource after;
};

struct Deletion {
    ResourceId id;
    bool isPermanent = false;  ///< a version, past the recycle bin
};

/// Give somebody a role.
struct RoleGrant {
    QString assignee;  ///< object id, or a name while the id is not known
    QString assigneeKind;  ///< `User`, `Group` or `ServicePrincipal`; empty with a name
    QString roleName;
    QString roleId;  ///< 8-4-4-4-12 hex digits
    QString scope;  ///< an ARM id
};

/// Make a machine from an image. Passwords are never part of it.
struct MachineCreation {
    ResourceId id;
    QString location;
    ResourceId imageId;
    MachineSize size;
    std::optional<OsProfile> osProfile = {};
    Tags tags = {};
};

/// Make machines that are alike; the computer name is what their names begin with.
struct ScaleSetCreation {
    MachineCreation machine;  ///< its id is the scale set's
    int capacity = 1;
};

/// Change how many machines a scale set has, what new ones are made from, or both. A template has
/// no words for it: there it would be the whole scale set.
struct ScaleSetChange {
    ResourceId id;
    std::optional<int> capacity = {};
    ResourceId imageId = {};  ///< null: stays as it is
};

/// Make a lab account.
struct LabAccountCreation {
    ResourceId id;
    QString location;
    Tags tags = {};
};

/// Attach a gallery to a lab account.
struct GalleryAttachment {
    ResourceId accountId;
    ResourceId galleryId;
};

/// Make a lab. Said by vitrinectl alone: elsewhere a lab has sizes, quotas and accounts as well,
/// and begins as no disk.
struct LabCreation {
    ResourceId id;
    ResourceId imageId;  ///< a definition, a version, or a disk
};

/// Register a folder as a region. Said by vitrinectl alone: elsewhere regions are there.
struct RegionCreation {
    QString name;
    QString path;
    QStringList zonePaths = {};
};

/// A command that only vitrinectl has: a check, an export, the work in a lab.
struct OwnCommand {
    struct Argument {
        const char16_t *name;  ///< with its dashes
        QStringList values = {};  ///< none: it is a flag
    };

    const char *path;  ///< its words, for example `sig image-version verify`
    ResourceId id = {};  ///< what it is about; null: the arguments say it
    std::vector<Argument> arguments = {};
};

using ResourceRequest =
    std::variant<Creation<ResourceGroup>, Creation<Gallery>, Creation<ImageDefinition>,
                 Creation<ImageVersion>, Creation<Source>, Creation<DiskEncryptionSet>,
                 Alteration<Gallery>, Alteration<ImageDefinition>, Alteration<ImageVersion>,
                 Deletion, RoleGrant, MachineCreation, ScaleSetCreation, ScaleSetChange,
                 LabAccountCreation, GalleryAttachment, LabCreation, RegionCreation, OwnCommand>;

/// Returns \p requests, carried out one after the other, in the words of \p dialect, with a line
/// end at the end. Empty when the dialect has no words for one of them: a template deletes
/// nothing, and labs, regions and checks are asked for by vitrinectl alone. What a request truly
/// lacks, as a password, stands in angle brackets in the language installed now.
QString equivalentText(const std::vector<ResourceRequest> &requests, Dialect dialect);

}  // namespace vitrine
