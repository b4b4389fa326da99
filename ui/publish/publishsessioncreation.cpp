// How a session carries its draft out.
#include "core/service/galleryservice.h"
#include "core/service/replicationservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "ui/publish/publishsession.h"

namespace vitrine {

struct PublishSession::CreateAnswer {
    std::optional<Publication> publication;
    Result<> outcome;
};

void PublishSession::create()
{
    if (m_creating)
        return;
    m_creating = true;
    ++m_checkSerial;
    Q_EMIT checkChanged();
    if (!m_draft.makesVersion()) {
        createDefinition();
        return;
    }
    m_background.run(
        this,
        [workspace = &m_workspace, made = m_publication, request = m_draft.toRequest()] {
            CreateAnswer answer{.publication = made, .outcome = {}};
            if (!answer.publication) {
                auto published = workspace->versions().publish(workspace->caller(), request);
                if (!published) {
                    answer.outcome = std::unexpected(published.error());
                    return answer;
                }
                answer.publication = *std::move(published);
            }
            // In the same breath: a window closed meanwhile must not leave the job lying.
            answer.outcome = workspace->replication().start(answer.publication->job);
            return answer;
        },
        [this](const CreateAnswer &answer) { takeCreation(answer); });
}

void PublishSession::takeCreation(const CreateAnswer &answer)
{
    m_creating = false;
    m_publication = answer.publication;
    if (answer.outcome) {
        Q_EMIT created(m_publication->version.id(), m_publication->job);
        return;
    }
    if (!m_publication) {
        refuse(answer.outcome.error());
        return;
    }
    Q_EMIT checkChanged();
    Q_EMIT changed();
    Q_EMIT refused(answer.outcome.error());
}

void PublishSession::refuse(const Fault &fault)
{
    m_serviceProblems = problemsOf(fault, m_draft);
    refreshProblems();
    setCheck(Check::Failed);
    Q_EMIT changed();
    Q_EMIT refused(fault);
}

// One after the other: each says so when it is there already, so that trying again goes on.
void PublishSession::createDefinition()
{
    m_background.run(
        this,
        [workspace = &m_workspace, request = m_draft.toRequest()]() -> Result<> {
            GalleryService &galleries = workspace->galleries();
            const Caller caller = workspace->caller();
            if (request.newGroup) {
                if (auto made = galleries.createGroup(caller, *request.newGroup); !made)
                    return std::unexpected(made.error());
            }
            if (request.newGallery) {
                if (auto made = galleries.createGallery(caller, *request.newGallery); !made)
                    return std::unexpected(made.error());
            }
            if (auto made = galleries.createDefinition(caller, *request.newDefinition); !made)
                return std::unexpected(made.error());
            return {};
        },
        [this](const Result<> &outcome) { takeDefinition(outcome); });
}

void PublishSession::takeDefinition(const Result<> &outcome)
{
    m_creating = false;
    if (outcome)
        Q_EMIT definitionCreated(m_draft.definitionId());
    else
        refuse(outcome.error());
}

}  // namespace vitrine
