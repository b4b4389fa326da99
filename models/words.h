#pragma once

#include "core/base/resourceid.h"
#include "core/gallery/resources.h"
#include "core/jobs/jobstate.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <cstdint>

namespace vitrine {

/// The words and numbers people read, in the language and locale the program has now. One place,
/// so that every view says the same thing in the same way. Thread: GUI.
class Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Words)

public:
    /// Returns for example `12.6 GiB`; sizes are binary.
    static QString bytes(std::uint64_t bytes);
    /// Returns for example `12.6 GiB of 20.0 GiB`.
    static QString bytesOf(std::uint64_t done, std::uint64_t total);
    static QString rate(double bytesPerSecond);
    /// \p permille 0…1000 gives for example `63%`.
    static QString percent(int permille);
    /// The same for a screen reader: `63 percent`.
    static QString spokenPercent(int permille);
    /// Rounds to what a person can use: `0:36`, `14 min`, `3 h 20 min`.
    static QString timeLeft(std::chrono::seconds left);
    /// Returns a time of today as `14:02`, any other with its date; a dash for an invalid one.
    static QString moment(const QDateTime &utc);
    static QString date(const QDateTime &utc);

    static QString state(JobState state);
    static QString stalled();
    static QString state(ProvisioningState state);
    static QString state(RegionalReplicationState state);
    static QString osType(OsType value);
    static QString osState(OsState value);
    static QString generation(HyperVGeneration value);
    /// Returns `2 – 8`, `≥ 2` or `≤ 8`; a dash for a range without ends.
    static QString range(const RecommendedRange &range);
    /// Returns the parts of a plan, separated by slashes; a dash for none.
    static QString plan(const std::optional<PurchasePlan> &plan);
    /// Returns a region's name in the reader's language.
    static QString region(const QString &name);
    /// Returns `Finance / web 1.2.0` for a version, the names joined for the rest.
    static QString resource(const ResourceId &id);
    static QString dash();
};

}  // namespace vitrine
