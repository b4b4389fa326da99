#pragma once

#include "ui/publish/publishchecks.h"

#include <QObject>

#include <functional>

namespace vitrine {

class Background;
class Workspace;

/// One publication being prepared: the draft, what is known about it, what is wrong with it, and
/// the calls that may wait, made through Background. No widgets. Thread: the GUI thread.
class PublishSession final : public QObject {
    Q_OBJECT

public:
    /// Where the check of the whole request stands. Reading: it waits for the source.
    enum class Check { None, Reading, Running, Passed, Failed };

    PublishSession(Workspace &workspace, Background &background, QObject *parent = nullptr);

    const PublishDraft &draft() const { return m_draft; }
    const PublishFacts &facts() const { return m_facts; }
    /// Everything known to be wrong: from the rules at once, from the service after a check.
    const PublishProblems &problems() const { return m_problems; }
    Check checkState() const { return m_check; }
    bool isCreating() const { return m_creating; }
    /// Whether something would be lost with the draft.
    bool hasInput() const { return !m_draft.edited.empty(); }

    /// Applies a person's \p change of \p field and fills in what depends on it.
    void edit(PublishField field, const std::function<void(PublishDraft &)> &change);
    /// Makes the file at \p path the source and looks into it.
    void takeFile(const QString &path);
    void preselectGallery(const ResourceId &galleryId);
    void preselectDefinition(const ResourceId &definitionId);
    /// Leaves the version out until a person wants it.
    void leaveVersionOut();
    void refreshRegions();
    /// Checks the whole request as the service will; checkChanged() tells the end.
    void check();
    /// Publishes and starts the job; ends with created() or refused().
    void create();

Q_SIGNALS:
    void changed();  ///< draft, facts or problems are others than before
    void checkChanged();
    void created(const vitrine::ResourceId &versionId, const vitrine::Uid &job);
    /// The image definition was made, without a version.
    void definitionCreated(const vitrine::ResourceId &definitionId);
    void refused(const vitrine::Fault &fault);

private:
    struct CheckAnswer;
    struct CreateAnswer;

    void fillDefaults();
    void chooseGroupAndGallery();
    void settle();
    void settleGallery();
    void settleDefinition();
    void settlePlaces();
    void settleTagNames();
    void lookAtSource();
    void lookIntoFile(const QString &path);
    void takeInspection(const Result<DiskInspection> &inspection);
    void takeCheck(CheckAnswer answer);
    void takeCreation(const CreateAnswer &answer);
    void createDefinition();
    void takeDefinition(const Result<> &outcome);
    void refuse(const Fault &fault);
    void refreshStatuses();
    void refreshProblems();
    void setCheck(Check check);

    Workspace &m_workspace;
    Background &m_background;
    PublishDraft m_draft;
    PublishFacts m_facts;
    PublishProblems m_problems;
    PublishProblems m_serviceProblems;  // of the last check or attempt, until the next edit
    std::optional<Publication> m_publication;  // made, while its job could not be started
    QString m_settledDefinition;  // folded id that m_facts speaks of
    QString m_taggedAs;  // the place whose tags m_facts.tagNames are
    QString m_lookedAt;  // the source m_facts.source speaks of
    bool m_stateIsFound = false;  // the draft's OS state was read from that source's files
    quint64 m_lookSerial = 0;  // answers to older questions are dropped
    quint64 m_checkSerial = 0;
    Check m_check = Check::None;
    bool m_creating = false;
};

}  // namespace vitrine
