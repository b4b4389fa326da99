#pragma once

#include "core/base/fault.h"
#include "core/base/resourceid.h"
#include "core/base/uid.h"
#include "core/gallery/enums.h"
#include "core/gallery/resources.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// Lab accounts and labs as plain values. Terms and rules are those of the service's lab accounts.
namespace vitrine {

inline constexpr char16_t kLabAccountType[] = u"Microsoft.LabServices/labaccounts";
inline constexpr char16_t kLabType[] = u"Microsoft.LabServices/labaccounts/labs";

/// Where teachers make labs. At most one gallery is attached to it at a time.
struct LabAccount {
    Uid uid;
    QString subscriptionId;
    QString resourceGroup;
    QString name;
    QString location;  ///< normalised; of its labs as well
    Uid galleryUid;  ///< of the attached gallery; null for none
    ResourceId galleryId;  ///< of the attached gallery; null for none
    /// The role that the account was given on the gallery by attaching it; empty without one.
    QString galleryRole;
    /// Definitions of the attached gallery that no lab may be made from: names, case folded.
    /// Attaching a gallery enables all.
    QStringList disabledImages;
    Tags tags;

    ResourceId id() const;
    bool isImageEnabled(const QString &definition) const
    {
        return !disabledImages.contains(definition.toCaseFolded());
    }
};

/// How the template of a lab is. Failed: it was not finished; making the lab again goes on.
enum class LabState { Creating, Ready, Failed };

/// Returns `Creating`, `Ready` or `Failed`.
QString toString(LabState state);
std::optional<LabState> parseLabState(QStringView text);

/// The machine of a student: a disk of its own over the one that was published.
struct LabMachine {
    int number = 0;  ///< from 1
    int publication = 0;  ///< which one its disk stands on
    QDateTime madeAt;  ///< when its disk was last laid down, UTC
};

/// A template machine, which is a disk, and the machines that were published from it.
struct Lab {
    Uid uid;
    ResourceId accountId;
    QString name;
    QString location;  ///< normalised; the account's
    ResourceId imageId;  ///< what was asked for: a definition, a version, or a registered source
    ResourceId versionId;  ///< whose disk the template began as; null for a registered source
    OsType osType = OsType::Linux;
    HyperVGeneration hyperVGeneration = HyperVGeneration::V1;
    Architecture architecture = Architecture::X64;
    LabState state = LabState::Creating;
    std::optional<Fault> fault = {};  ///< why the template was not finished
    QString folder;  ///< absolute path of the folder that holds its disks
    ResourceId templateDiskId;  ///< the managed disk the template is registered as
    std::uint64_t diskSizeBytes = 0;  ///< virtual size; 0 until the template is there
    ResourceId exportedId;  ///< the version of the last export that ended well; null for none
    std::optional<Fault> exportFault = {};  ///< why the last export was taken back
    int publication = 0;  ///< how often it was published; 0: never
    int capacity = 0;  ///< how many machines it is to have; 0 until it is published
    QDateTime publishedAt = {};  ///< UTC; invalid until it is published
    std::vector<LabMachine> machines;  ///< those whose disk is there, by number

    ResourceId id() const { return accountId.child(QStringLiteral("labs"), name); }
    bool isPublished() const { return publication > 0; }
    QString templatePath() const { return folder + QStringLiteral("/template.raw"); }
    /// Returns the disk that a publication's machines stand on: the template as it was then.
    QString publishedPath(int number) const { return folder + u'/' + publishedName(number); }
    QString machinePath(int number) const { return folder + u'/' + machineName(number); }
    static QString publishedName(int number)
    {
        return QStringLiteral("published-%1.qcow2").arg(number);
    }
    static QString machineName(int number)
    {
        return QStringLiteral("machine-%1.qcow2").arg(number);
    }
};

/// An export of a template that has not ended.
struct LabExport {
    Uid lab;
    ResourceId versionId;
    bool makesDefinition = false;  ///< the definition is made for it, and goes when it fails
    QDateTime startedAt;
};

}  // namespace vitrine
