#pragma once

#include "core/arm/equivalent/equivalentbody.h"
#include "core/arm/equivalent/shellcommand.h"

namespace vitrine {

/// Writes requests as commands of vitrinectl or az, which share their grammar, one after the other.
class ShellWriter {
public:
    explicit ShellWriter(Dialect dialect)
        : m_isAz(dialect == Dialect::AzureCli)
    {
    }

    void write(const ResourceRequest &request);
    /// Returns what was written; empty when one of the requests has no words.
    QString text() const { return m_isComplete ? m_lines.join(QLatin1Char('\n')) : QString(); }

private:
    ShellCommand bare(const char *path) const;
    ShellCommand command(const char *path, const ResourceId &id) const;
    // Gallery, image definition and image version, as far down as the id goes.
    ShellCommand galleryCommand(const char *path, const ResourceId &id) const;
    ShellCommand namedCommand(const char *path, const ResourceId &id) const;
    // With \p hasWords false, az has no argument for something that is asked for.
    void put(const ShellCommand &line, bool hasWords = true);
    void putAsRest();

    void say(const Creation<ResourceGroup> &asked);
    void say(const Creation<Gallery> &asked);
    void say(const Creation<ImageDefinition> &asked);
    void say(const Creation<ImageVersion> &asked);
    void say(const Creation<Source> &asked);
    void say(const Creation<DiskEncryptionSet> &asked);
    void say(const Alteration<Gallery> &asked);
    void say(const Alteration<ImageDefinition> &asked);
    void say(const Alteration<ImageVersion> &asked);
    void say(const Deletion &asked);
    void say(const RoleGrant &asked);
    void say(const MachineCreation &asked);
    void say(const ScaleSetCreation &asked);
    void say(const ScaleSetChange &asked);
    void say(const LabAccountCreation &asked);
    void say(const GalleryAttachment &asked);
    void say(const LabCreation &asked);
    void say(const RegionCreation &asked);
    void say(const OwnCommand &asked);

    // What a machine and the machines of a scale set are asked for with.
    void addProfile(ShellCommand &line, const MachineCreation &asked, const char16_t *nameArgument);
    void sayMachine(const Source &source);
    void addTags(ShellCommand &line, const Tags &tags) const;
    void addPlan(ShellCommand &line, const std::optional<PurchasePlan> &plan) const;
    void addSources(ShellCommand &line, const ImageVersion &version) const;
    void addProfile(ShellCommand &line, const ImageVersion &version) const;
    void addDifferences(ShellCommand &line, const std::vector<Difference> &list) const;
    // What the arguments of a creation cannot say is set right behind it.
    void setRest(const char *path, const ResourceId &id, const QStringList &sets);

    const bool m_isAz;
    const ResourceRequest *m_request = nullptr;
    QStringList m_lines;
    bool m_isComplete = true;
};

/// Tells whether `--tags` can say \p tags: what stands before the first `=` is the key.
bool isNamable(const Tags &tags);
/// Returns what `--set` takes for all of them.
QString tagsSet(const Tags &tags);
/// Returns the date as arguments take it; empty for none.
QString argumentDate(const QDateTime &date);

}  // namespace vitrine
