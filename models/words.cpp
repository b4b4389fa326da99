#include "models/words.h"

#include "core/gallery/publicregions.h"

#include <QLocale>

namespace vitrine {

QString Words::bytes(std::uint64_t bytes)
{
    const int precision = bytes < 1024 ? 0 : 1;
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), precision,
                                       QLocale::DataSizeIecFormat);
}

QString Words::bytesOf(std::uint64_t done, std::uint64_t total)
{
    //: amounts of data: done, total
    return tr("%1 of %2").arg(bytes(done), bytes(total));
}

QString Words::rate(double bytesPerSecond)
{
    //: a rate: amount of data per second
    return tr("%1/s").arg(bytes(static_cast<std::uint64_t>(bytesPerSecond)));
}

QString Words::percent(int permille)
{
    //: 63%; French puts a no-break space before the sign
    return tr("%1%").arg(QLocale().toString(permille / 10));
}

QString Words::spokenPercent(int permille)
{
    return tr("%1 percent").arg(QLocale().toString(permille / 10));
}

QString Words::timeLeft(std::chrono::seconds left)
{
    const auto seconds = left.count();
    if (seconds < 120) {
        // Two figures a person can act on; below ten seconds every second counts.
        const auto rounded = seconds < 10 ? seconds : (seconds + 2) / 5 * 5;
        return QStringLiteral("%1:%2").arg(rounded / 60).arg(rounded % 60, 2, 10, QLatin1Char('0'));
    }
    const auto minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    return tr("%1 h %2 min").arg(minutes / 60).arg((minutes % 60) / 5 * 5);
}

QString Words::moment(const QDateTime &utc)
{
    if (!utc.isValid())
        return dash();
    const QDateTime local = utc.toLocalTime();
    const QString time = QLocale().toString(local.time(), QStringLiteral("HH:mm"));
    if (local.date() == QDate::currentDate())
        return time;
    return QStringLiteral("%1 %2").arg(QLocale().toString(local.date(), QLocale::ShortFormat),
                                       time);
}

QString Words::date(const QDateTime &utc)
{
    return utc.isValid() ? utc.date().toString(Qt::ISODate) : dash();
}

QString Words::state(JobState state)
{
    switch (state) {
    case JobState::Queued: return tr("Queued");
    case JobState::Paused: return tr("Paused");
    case JobState::Preparing: return tr("Preparing");
    case JobState::Copying: return tr("Copying");
    case JobState::Verifying: return tr("Verifying");
    case JobState::Committing: return tr("Committing");
    case JobState::Cancelling: return tr("Cancelling…");
    case JobState::Interrupted: return tr("Interrupted");
    case JobState::Succeeded: return tr("Succeeded");
    case JobState::Failed: return tr("Failed");
    case JobState::Cancelled: return tr("Cancelled");
    }
    return {};
}

QString Words::stalled()
{
    //: no byte was copied for half a minute
    return tr("Stalled");
}

QString Words::state(ProvisioningState state)
{
    switch (state) {
    case ProvisioningState::Creating: return tr("Creating");
    case ProvisioningState::Updating: return tr("Updating");
    case ProvisioningState::Succeeded: return tr("Succeeded");
    case ProvisioningState::Failed: return tr("Failed");
    case ProvisioningState::Deleting: return tr("Deleting");
    }
    return {};
}

QString Words::state(RegionalReplicationState state)
{
    switch (state) {
    case RegionalReplicationState::Unknown: return tr("Waiting");
    case RegionalReplicationState::Replicating: return tr("Replicating");
    case RegionalReplicationState::Completed: return tr("Completed");
    case RegionalReplicationState::Failed: return tr("Failed");
    }
    return {};
}

QString Words::osType(OsType value)
{
    return toString(value);  // product names, the same in every language
}

QString Words::osState(OsState value)
{
    switch (value) {
    case OsState::Generalized: return tr("Generalized");
    case OsState::Specialized: return tr("Specialized");
    }
    return {};
}

QString Words::generation(HyperVGeneration value)
{
    switch (value) {
    case HyperVGeneration::V1: return tr("Generation 1 (BIOS)");
    case HyperVGeneration::V2: return tr("Generation 2 (UEFI)");
    }
    return {};
}

QString Words::range(const RecommendedRange &range)
{
    const QLocale locale;
    if (range.min && range.max)
        return QStringLiteral("%1 – %2").arg(locale.toString(*range.min),
                                             locale.toString(*range.max));
    if (range.min)
        return QStringLiteral("≥ ") + locale.toString(*range.min);
    return range.max ? QStringLiteral("≤ ") + locale.toString(*range.max) : dash();
}

QString Words::plan(const std::optional<PurchasePlan> &plan)
{
    return plan
        ? QStringList{plan->publisher, plan->product, plan->name}.join(QStringLiteral(" / "))
        : dash();
}

QString Words::region(const QString &name)
{
    if (name == QLatin1String("local"))
        return tr("Local");
    return regionDisplayName(name, QLocale().name().left(2));
}

QString Words::resource(const ResourceId &id)
{
    if (!id.isType(kImageVersionType))
        return id.isType(kGalleryType) || id.isType(kImageDefinitionType)
            ? id.names().join(QStringLiteral(" / "))
            : id.name();
    return QStringLiteral("%1 / %2 %3").arg(id.names().value(0), id.names().value(1), id.name());
}

QString Words::dash()
{
    return QStringLiteral("\u2014");
}

}  // namespace vitrine
