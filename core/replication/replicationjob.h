#pragma once

#include "core/catalog/jobrows.h"
#include "core/gallery/resources.h"
#include "core/jobs/job.h"
#include "core/replication/jobrecord.h"
#include "core/replication/regionwork.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace vitrine {

class DiskSet;

/// Makes every missing replica of one version: reads the disks it is made from once - those of a
/// finished replica when there is one - and feeds all targets. A region that fails or is cancelled
/// leaves the others alone. The catalogue follows: a replica's row when it is committed, a region's
/// state when it ends, progress once a second. Errors: `replication.regionsFailed` with each
/// region's fault nested, `job.fenced`, `catalog.*`.
class ReplicationJob final : public Job {
public:
    struct Setting {
        Catalog *catalog = nullptr;
        FileOps *files = nullptr;
        Uid job;
        qint64 epoch = 0;  ///< as taken by this process
        /// Whether a stop means that the program ends: then the job stays as it is, to be resumed.
        std::function<bool()> isClosing;
        /// What shows other processes that the job is taken; let go when the job object goes,
        /// which is before its end can be seen.
        std::shared_ptr<const void> ownership = nullptr;
    };

    explicit ReplicationJob(Setting setting);
    ~ReplicationJob() override;

    JobOutcome run(std::stop_token stop, JobMeter &meter) override;

    /// Makes the meters of a job: one part per region, done regions already so.
    static std::unique_ptr<JobMeter> meterFor(const JobRow &job, const ImageVersion &version);

private:
    Result<> load(JobMeter &meter);
    void startRegions(const JobMeter &meter);
    /// Makes what is to be made now, until every region is over or one more may go on.
    Result<> makeRound(const std::stop_token &stop);
    bool isRoundOver() const;
    bool isOver() const;
    /// Follows what people hold and let go on: one region keeps no other waiting.
    void steer(const JobMeter &meter);
    /// Notes what became of the regions; true when that is to be saved at once.
    bool rollUp();
    TargetContext contextOf(const ReplicaPlace &place, int copies);
    Result<> feedTargets(const std::stop_token &stop);
    Result<DiskCiphers> openCiphersIn(const QString &region) const;
    Result<std::unique_ptr<DiskSet>> openSource();
    /// Follows the targets, saving now and then, until \p reached says so.
    Result<> followUntil(const std::function<bool()> &reached);
    void changed();

    const Setting m_setting;
    JobRecord m_record;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_changed = false;  // guarded by m_mutex
    JobMeter *m_meter = nullptr;
    PauseGate m_feedGate;
    std::chrono::steady_clock::time_point m_lastSave;
    // Last member: the targets' threads are joined before what they call goes.
    std::vector<std::unique_ptr<RegionWork>> m_regions;
};

}  // namespace vitrine
