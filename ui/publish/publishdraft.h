#pragma once

#include "core/arm/equivalent/equivalent.h"
#include "core/disk/diskinspector.h"
#include "core/gallery/resources.h"
#include "core/service/versionservice.h"
#include "ui/publish/definitionoptions.h"

#include <optional>
#include <set>
#include <vector>

// What a person has entered into the publish wizard so far. No widgets here.
namespace vitrine {

enum class PublishTab {
    Basics,
    Version,
    Source,
    Options,
    Replication,
    Encryption,
    TagList,
    Review,
};

/// Every question of the wizard, in the order of its pages.
enum class PublishField {
    Subscription,
    ResourceGroup,
    Gallery,
    Location,
    Definition,
    OsType,
    Generation,
    OsState,
    Publisher,
    Offer,
    Sku,
    Description,
    CreateVersion,
    VersionNumber,
    VersionRegion,
    ExcludeFromLatest,
    EndOfLife,
    Source,
    ReleaseNotes,
    Privacy,
    Eula,
    DefinitionEndOfLife,
    VCPUs,
    Memory,
    DiskTypes,
    Plan,
    PlanPublisher,
    PlanName,
    PlanProduct,
    ReplicationMode,
    DefaultStorage,
    ReplicaCount,
    MachinesAtOnce,  ///< for the advice only
    TargetRegions,
    EncryptionType,
    EncryptionSets,
    TagList,
    Whole,  ///< the request as a whole: no single field
};

/// Returns the page a question stands on.
PublishTab tabOf(PublishField field);

enum class PublishSourceType { File, RegisteredDisk, ImageVersion };

/// A resource that is there already, or the name of one to create.
struct NameChoice {
    QString name;
    bool isNew = false;

    bool operator==(const NameChoice &) const = default;
};

/// A tag, and which of the resources made anew bear it.
struct DraftTag {
    QString name;
    QString value;
    bool onGallery = true;
    bool onDefinition = true;
    bool onVersion = true;

    bool operator==(const DraftTag &) const = default;
};

/// The answers so far, complete or not, right or wrong. Nothing typed is ever corrected here.
struct PublishDraft {
    QString subscriptionId;
    NameChoice group;
    NameChoice gallery;
    QString location;  ///< normalised region of the records made new
    QString definition;
    bool definitionIsNew = true;
    bool definitionIsPreselected = false;  ///< chosen in the main window: a file does not rename it
    OsType osType = OsType::Linux;
    HyperVGeneration generation = HyperVGeneration::V1;
    std::optional<OsState> osState;  ///< absent until a person decides
    ImageIdentifier identifier;
    QString description;
    DefinitionOptions options;  ///< of a new definition

    bool wantsVersion = true;  ///< else a new definition is made without one
    QString versionNumber;
    QString versionRegion;  ///< normalised; always the first target region
    bool excludeFromLatest = false;
    QString endOfLife;  ///< as typed; empty: none

    PublishSourceType sourceType = PublishSourceType::File;
    QString filePath;
    ResourceId diskId;
    ResourceId sourceVersionId;

    ReplicationMode replicationMode = ReplicationMode::Full;
    StorageAccountType storageAccountType = StorageAccountType::StandardLrs;
    int replicaCount = 1;
    std::vector<TargetRegion> targetRegions;  ///< the first one is the source region
    int machinesAtOnce = 0;  ///< for the advice only
    bool usesOwnKeys = false;  ///< without, the sets of the target regions are not asked for
    std::vector<DraftTag> tags;

    /// The fields answered by hand: these are never filled in by the program.
    std::set<PublishField> edited;

    ResourceId groupId() const { return ResourceId::group(subscriptionId, group.name); }
    ResourceId galleryId() const;
    ResourceId definitionId() const;
    bool hasSource() const;
    /// Whether a version is made: with a definition that is there nothing else is left to make.
    bool makesVersion() const { return wantsVersion || !definitionIsNew; }
    bool hasEncryptionSets() const;
    /// Returns the tags for which \p where is set; of a name typed twice the last one counts.
    Tags tagsOn(bool DraftTag::*where) const;
    /// Returns the replicas in all regions together.
    int totalReplicas() const;
    /// Returns what one replica of a disk with \p occupiedBytes takes in its region.
    std::uint64_t storedBytes(std::uint64_t occupiedBytes) const;

    /// Makes \p region the source region: the version's own and the first target, with the
    /// settings it had as a target. The former source region stays a target only when a person
    /// has chosen it.
    void setSourceRegion(const QString &region);
    /// Adds a target; false when it is there already, in any spelling.
    bool addTarget(const QString &region);
    void removeTarget(const QString &region);
    /// Gives every region \p count replicas.
    void setReplicasEverywhere(int count);

    /// Takes \p path as the source and names the definition after it, unless that was typed.
    void takeFile(const QString &path);
    /// Takes what the disk told: generation, operating system, offer and SKU, unless typed.
    void takeInspection(const DiskInspection &inspection);
    /// Takes what a registered source or another version knows, unless typed.
    void takeSourceProperties(const std::optional<OsType> &os,
                              const std::optional<HyperVGeneration> &generationOfDisk,
                              const std::optional<OsState> &state);
    void proposeIdentifier();

    Gallery newGallery() const;
    ImageDefinition newDefinition() const;
    /// Returns the request. Unanswered questions have the service's defaults in it; the answers
    /// that cannot be read are left out: draftProblems() has named both.
    PublishRequest toRequest() const;
    /// Returns the same as requests of their own, in the order in which they are carried out.
    std::vector<ResourceRequest> toRequests() const;
};

/// Returns how many replicas serve \p machines started at once: one for twenty, 1 to \p maximum.
int replicasForMachines(int machines, int maximum);

}  // namespace vitrine
