#include "app/cli/commands/versionarguments.h"

#include "app/cli/tr.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {

using Json = nlohmann::ordered_json;

namespace {

const QString kTargets = QStringLiteral("--target-regions");
const QString kEncryption = QStringLiteral("--target-region-encryption");
const QString kReplicaCount = QStringLiteral("--replica-count");
const QString kExclude = QStringLiteral("--exclude-from-latest");
const QString kEndOfLife = QStringLiteral("--end-of-life-date");
const QString kAllowRemoval = QStringLiteral("--allow-replicated-location-deletion");
const QString kBlockDeletion = QStringLiteral("--block-deletion-before-end-of-life");
const QString kNull = QStringLiteral("null");

// REGION[=COUNT][=STORAGE TYPE], the count and the type each optional, as az reads it.
TargetRegion targetRegion(Arguments &arguments, const QString &word)
{
    const QStringList parts = word.split(QLatin1Char('='));
    TargetRegion target;
    target.name = regionNameOf(parts.first());
    bool good = !target.name.isEmpty() && parts.size() <= 3;
    for (qsizetype i = 1; good && i < parts.size(); ++i) {
        bool isNumber = false;
        const int count = parts[i].toInt(&isNumber);
        const auto type = parseEnum<StorageAccountType>(parts[i]);
        if (isNumber && i == 1)
            target.regionalReplicaCount = count;
        else if (type && !target.storageAccountType)
            target.storageAccountType = type;
        else
            good = false;
    }
    if (!good)
        arguments.invalidValue(
            kTargets, word,
            QStringLiteral("REGION[=COUNT][=%1]")
                .arg(enumSpellings<StorageAccountType>().join(QLatin1Char('|'))));
    return target;
}

// What the line cannot say of a region stays as it is.
void keepRest(const std::vector<TargetRegion> &present, TargetRegion &wanted)
{
    const auto same = std::find_if(present.begin(), present.end(), [&wanted](const auto &region) {
        return region.name == wanted.name;
    });
    if (same == present.end())
        return;
    if (!wanted.storageAccountType)
        wanted.storageAccountType = same->storageAccountType;
    wanted.excludeFromLatest = same->excludeFromLatest;
    wanted.encryption = same->encryption;
}

/// Reads the encryption of target regions, noting every problem.
class EncryptionReader {
public:
    explicit EncryptionReader(Session &session)
        : m_session(session)
    {
    }

    Problems problems;

    // OSDES,LUN,DES,LUN,DES …: `null` for a disk, or for the region, that is not encrypted.
    std::optional<RegionalEncryption> fromWord(const QString &word, qsizetype region)
    {
        QStringList parts = word.split(QLatin1Char(','));
        if (parts.size() == 1 && isNone(parts.first()))
            return std::nullopt;
        RegionalEncryption encryption;
        encryption.osDiskEncryptionSetId = setId(parts.takeFirst(), osPath(region));
        if (parts.size() % 2 != 0)
            problems.push_back(Fault::of(QStringLiteral("argument.invalidValue"), kEncryption,
                                         {kEncryption, word, QStringLiteral("DES,LUN,DES,...")}));
        for (qsizetype i = 0; i + 1 < parts.size(); i += 2) {
            bool isNumber = false;
            const int lun = parts[i].trimmed().toInt(&isNumber);
            if (!isNumber)
                problems.push_back(Fault::of(QStringLiteral("argument.number.invalid"), kEncryption,
                                             {kEncryption, parts[i]}));
            add(encryption, lun, parts[i + 1], region);
        }
        return encryption;
    }

    // {"osDiskImage": {"diskEncryptionSetId"}, "dataDiskImages": [{"lun", "diskEncryptionSetId"}]}
    std::optional<RegionalEncryption> fromJson(const Json &json, qsizetype region)
    {
        if (!json.is_object())
            return std::nullopt;
        RegionalEncryption encryption;
        const Json os = json.value("osDiskImage", Json::object());
        encryption.osDiskEncryptionSetId = setId(textOf(os, "diskEncryptionSetId"), osPath(region));
        for (const Json &disk : json.value("dataDiskImages", Json::array())) {
            const bool hasLun =
                disk.is_object() && disk.contains("lun") && disk["lun"].is_number_integer();
            if (!hasLun)
                problems.push_back(Fault::of(QStringLiteral("argument.number.invalid"), kEncryption,
                                             {kEncryption, QString::fromStdString(disk.dump())}));
            add(encryption, hasLun ? disk["lun"].get<int>() : 0,
                textOf(disk, "diskEncryptionSetId"), region);
        }
        return encryption;
    }

private:
    static bool isNone(const QString &text)
    {
        return text.trimmed().isEmpty() || text.compare(kNull, Qt::CaseInsensitive) == 0;
    }
    static QString textOf(const Json &json, const char *key)
    {
        const auto found = json.is_object() ? json.find(key) : json.end();
        return found != json.end() && found->is_string()
            ? QString::fromStdString(found->get<std::string>())
            : QString();
    }
    static QString path(qsizetype region, const QString &disk)
    {
        return QStringLiteral("publishingProfile.targetRegions[%1].encryption.%2"
                              ".diskEncryptionSetId")
            .arg(region)
            .arg(disk);
    }
    static QString osPath(qsizetype region) { return path(region, QStringLiteral("osDiskImage")); }

    void add(RegionalEncryption &encryption, int lun, const QString &set, qsizetype region)
    {
        const auto index = static_cast<qsizetype>(encryption.dataDiskImages.size());
        encryption.dataDiskImages.push_back(
            {.lun = lun,
             .diskEncryptionSetId =
                 setId(set, path(region, QStringLiteral("dataDiskImages[%1]").arg(index)))});
    }

    ResourceId setId(const QString &text, const QString &where)
    {
        if (isNone(text))
            return {};
        const auto id = m_session.idOf(text.trimmed(), QStringLiteral("diskEncryptionSets"));
        if (id)
            return *id;
        problems.push_back(
            Fault::of(QStringLiteral("version.encryption.setInvalid"), where, {where}));
        return {};
    }

    Session &m_session;
};

}  // namespace

Specs publishingArguments()
{
    using namespace argument;
    const auto boolean = [](const QString &name, const QString &summary) {
        return ArgumentSpec{.name = name, .summary = summary, .kind = ArgumentKind::Boolean};
    };
    return {
        values(
            u"--target-regions",
            Tr::tr("Regions to replicate to, separated by spaces: REGION[=COUNT][=STORAGE TYPE]. "
                   "The version's own region must be one of them. Default: that region alone.")),
        values(u"--target-region-encryption",
               Tr::tr("Disk encryption sets of each target region, in the same order: OS,LUN,SET,"
                      "LUN,SET ..., null for none, or JSON. @FILE reads it from a file.")),
        value(u"--replica-count",
              Tr::tr("Replicas in each region that names no count of its own. Default: 1.")),
        boolean(kExclude,
                Tr::tr("Leave this version out when the latest one is asked for: true or false.")),
        value(u"--end-of-life-date", Tr::tr("End of life of the version, for example 2030-12-31.")),
        boolean(kAllowRemoval,
                Tr::tr("Whether regions that hold replicas may be removed: true or false.")),
        boolean(kBlockDeletion,
                Tr::tr("Whether the version is kept until its end of life: true or false.")),
        {.name = QStringLiteral("--no-wait"),
         .summary = Tr::tr("Return at once; a process of its own does the replication."),
         .kind = ArgumentKind::Switch},
        argument::tags()};
}

void readPublishing(Arguments &arguments, ImageVersion &version)
{
    PublishingProfile &profile = version.publishingProfile;
    if (arguments.has(kTargets)) {
        std::vector<TargetRegion> wanted;
        for (const QString &word : arguments.texts(kTargets)) {
            wanted.push_back(targetRegion(arguments, word));
            keepRest(profile.targetRegions, wanted.back());
        }
        profile.targetRegions = std::move(wanted);
    }
    profile.replicaCount = arguments.number(kReplicaCount).value_or(profile.replicaCount);
    profile.excludeFromLatest = arguments.boolean(kExclude).value_or(profile.excludeFromLatest);
    if (arguments.has(kEndOfLife))
        profile.endOfLifeDate = arguments.date(kEndOfLife);
    SafetyProfile &safety = version.safetyProfile;
    safety.allowDeletionOfReplicatedLocations =
        arguments.boolean(kAllowRemoval).value_or(safety.allowDeletionOfReplicatedLocations);
    safety.blockDeletionBeforeEndOfLife =
        arguments.boolean(kBlockDeletion).value_or(safety.blockDeletionBeforeEndOfLife);
    if (arguments.has(QStringLiteral("--tags")))
        version.tags = arguments.tags();
}

Result<> readEncryption(Session &session, ImageVersion &version)
{
    const QStringList words = session.arguments().texts(kEncryption);
    if (words.isEmpty())
        return {};
    EncryptionReader reader(session);
    std::vector<std::optional<RegionalEncryption>> list;
    for (const QString &word : words) {
        const Json json = Json::parse(word.toStdString(), nullptr, false);
        if (json.is_array()) {
            for (const Json &member : json)
                list.push_back(reader.fromJson(member, static_cast<qsizetype>(list.size())));
        } else if (json.is_object()) {
            list.push_back(reader.fromJson(json, static_cast<qsizetype>(list.size())));
        } else {
            list.push_back(reader.fromWord(word, static_cast<qsizetype>(list.size())));
        }
    }
    std::vector<TargetRegion> &regions = version.publishingProfile.targetRegions;
    if (list.size() != regions.size())
        reader.problems.push_back(Fault::of(QStringLiteral("argument.invalidValue"), kEncryption,
                                            {kEncryption, words.join(QLatin1Char(' ')),
                                             Tr::tr("as many as regions in %1").arg(kTargets)}));
    for (std::size_t i = 0; i < std::min(list.size(), regions.size()); ++i)
        regions[i].encryption = list[i];
    return Fault::all(std::move(reader.problems));
}

}  // namespace vitrine
