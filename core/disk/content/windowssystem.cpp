#include "core/disk/content/disktext.h"
#include "core/disk/content/files/ntfsvolume.h"
#include "core/disk/content/files/registryhive.h"
#include "core/disk/content/installedsystem.h"

namespace vitrine {
namespace {

constexpr qsizetype kMostCharacters = 128;

QStringList keys(const char16_t *path)
{
    return QString::fromUtf16(path).split(u'\\');
}

// The first build of Windows 11, whose registry still says Windows 10.
constexpr int kFirstBuildOf11 = 22000;

void describe(InstalledSystem &system, RegistryHive &hive)
{
    const QStringList version = keys(u"Microsoft\\Windows NT\\CurrentVersion");
    const auto text = [&](const QString &value) {
        return printable(hive.text(version, value).value_or(QString()), kMostCharacters);
    };
    const QString build = text(QStringLiteral("CurrentBuild"));
    const auto major = hive.number(version, QStringLiteral("CurrentMajorVersionNumber"));
    const auto minor = hive.number(version, QStringLiteral("CurrentMinorVersionNumber"));
    system.name = text(QStringLiteral("ProductName"));
    const QString ten = QStringLiteral("Windows 10");
    if (build.toInt() >= kFirstBuildOf11 && system.name.startsWith(ten))
        system.name.replace(0, ten.size(), QStringLiteral("Windows 11"));
    // Before Windows 10 there was one text for both numbers.
    const QString numbers = major && minor
        ? QStringLiteral("%1.%2").arg(QString::number(*major), QString::number(*minor))
        : text(QStringLiteral("CurrentVersion"));
    system.version = build.isEmpty() ? numbers : QStringLiteral("%1.%2").arg(numbers, build);
}

// Source: the states of Windows Setup in Microsoft's documentation of Sysprep.
std::optional<SystemSign> stateOf(RegistryHive &hive)
{
    const auto state = hive.text(keys(u"Microsoft\\Windows\\CurrentVersion\\Setup\\State"),
                                 QStringLiteral("ImageState"));
    if (!state)
        return std::nullopt;
    if (*state == QStringLiteral("IMAGE_STATE_COMPLETE"))
        return SystemSign::SysprepComplete;
    if (state->startsWith(QStringLiteral("IMAGE_STATE_GENERALIZE_RESEAL_TO_")))
        return SystemSign::SysprepGeneralized;
    if (state->startsWith(QStringLiteral("IMAGE_STATE_SPECIALIZE_RESEAL_TO_")))
        return SystemSign::SysprepSpecialized;
    return std::nullopt;
}

}  // namespace

std::optional<InstalledSystem> findWindows(VolumeBytes &volume)
{
    auto ntfs = NtfsVolume::open(volume);
    auto file = ntfs ? ntfs->find({QStringLiteral("Windows"), QStringLiteral("System32"),
                                   QStringLiteral("config"), QStringLiteral("SOFTWARE")})
                     : std::nullopt;
    auto hive = file ? RegistryHive::open(volume, *std::move(file)) : std::nullopt;
    if (!hive)
        return std::nullopt;
    InstalledSystem system;
    system.type = QStringLiteral("Windows");
    system.id = QStringLiteral("windows");
    describe(system, *hive);
    if (ntfs->isClean() && hive->isClean()) {
        if (const auto sign = stateOf(*hive))
            system.signs.push_back(*sign);
    }
    return system;
}

}  // namespace vitrine
