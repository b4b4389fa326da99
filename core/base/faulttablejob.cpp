#include "core/base/faulttable.h"

#include <QtGlobal>

#include <array>

namespace vitrine {
namespace {

constexpr std::array kRows{
    FaultEntry{"catalog.tooNew", "CatalogTooNew", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The catalogue is newer than this program"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "%1 has schema %2; this program knows schemas up to %3."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "A later release of Vitrine has opened it."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Update Vitrine on this machine, or choose another catalogue.")},
    FaultEntry{"catalog.corrupt", "CatalogCorrupt", 500,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The catalogue is damaged"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "The catalogue cannot be read: %1."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The file was changed by another program or by a failing disk."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Put a backup of the file in its place. The replicas in the "
                                 "regions are not touched by this.")},
    // path, what SQLite said
    FaultEntry{"catalog.busy", "CatalogBusy", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The catalogue is in use"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Another program kept the catalogue %1 locked for too long."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Only one change is written at a time; this one waited ten "
                                 "seconds for its turn."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Try again. If it stays so, close other programs that have this "
                                 "file open; a stopped vitrinectl may be among them.")},
    // path, what SQLite said
    FaultEntry{"catalog.failed", "CatalogFailed", 500,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The catalogue did not answer"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "The catalogue %1 refused a step: %2."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The disk that holds the file failed, the file was moved away "
                                 "while it was open, or the database driver is incomplete."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Check that the disk with this file is attached and healthy, then "
                                 "start the program again. The change was not made.")},
    // path, the columns concerned
    FaultEntry{
        "catalog.duplicate", "Conflict", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "It exists already"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The catalogue already has an entry with the same %2."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Another window or program created it at the same moment."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Refresh the list and use the entry that is there, or choose "
                          "another name.")},
    // the reason without a row
    FaultEntry{
        "program.unknownFault", "InternalError", 500,
        QT_TRANSLATE_NOOP("vitrine::Fault", "A fault without a description"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The fault “%1” is not described in this release."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A later release of Vitrine recorded it, or this one has a "
                          "defect."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Update Vitrine on this machine. The details tell what the system "
                          "said.")},
    // what was found
    FaultEntry{"program.defect", "InternalError", 500,
               QT_TRANSLATE_NOOP("vitrine::Fault", "A defect in Vitrine"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "The program stopped this step itself: %1."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Vitrine met a state that its authors held to be impossible."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "What was committed before is safe. Start the step again, and "
                                 "report this text together with the release you use.")},
    FaultEntry{"job.notFound", "NotFound", 404,
               QT_TRANSLATE_NOOP("vitrine::Fault", "Job not found"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "There is no job %1."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The version it belonged to was deleted, or the id is mistyped."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "List the jobs and choose one of them.")},
    FaultEntry{
        "job.busy", "Conflict", 409, QT_TRANSLATE_NOOP("vitrine::Fault", "Job runs elsewhere"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Another process is running job %1."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "A job is run by one console or command at a time."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Wait for it to end, or stop the other process; then try again.")},
    FaultEntry{"job.over", "Conflict", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "Job has succeeded"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "The replication of %1 is complete."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "There is nothing left to do for it."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Nothing needs to be done.")},
    // job, state
    FaultEntry{"job.ended", "Conflict", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The activity is over"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Job %1 has ended: nothing is left to steer."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "What has ended can be neither paused nor moved in the queue."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "If it failed or was cancelled, retry it; finished regions are "
                                 "not copied again.")},
    FaultEntry{
        "job.fenced", "Conflict", 409, QT_TRANSLATE_NOOP("vitrine::Fault", "Job was taken over"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Another process has taken over job %1."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "This process had stopped responding while another one resumed the job."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Follow the job in the process that runs it now.")},
    FaultEntry{"replication.regionsFailed", "ReplicationFailed", 500,
               QT_TRANSLATE_NOOP("vitrine::Fault", "Replication failed in some regions"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 could not be replicated to: %2."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Each region's own fault says why."),
               QT_TRANSLATE_NOOP(
                   "vitrine::Fault",
                   "Mend what the regions report, then retry; finished regions are not copied "
                   "again.")},

    FaultEntry{
        "job.worker.notStarted", "InternalError", 500,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Background work could not start"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The process that was to run job %1 did not start."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "This machine cannot start another process now, or vitrinectl was moved."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Start it by hand with vitrinectl job resume --id %1.")},
    // version id
    FaultEntry{
        "job.superseded", "Conflict", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "A newer activity took its place"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "This activity belongs to an earlier state of %1."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The version was updated since, and the update has an activity of its "
                          "own that does what is left."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Look at the newest activity of this version and start or retry that one.")},
};

}  // namespace

std::span<const FaultEntry> jobFaults()
{
    return kRows;
}

}  // namespace vitrine
