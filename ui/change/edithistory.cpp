#include "ui/change/edithistory.h"

#include "core/service/galleryservice.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/words.h"

#include <QUndoCommand>

namespace vitrine {
namespace {

constexpr int kEditsKept = 100;

// Returns the etag of what is there then.
Result<QString> write(Workspace &workspace, const Change &change, const EditableResource &wanted)
{
    const auto etagAfter = [](const auto &answer) -> Result<QString> {
        if (!answer)
            return std::unexpected(answer.error());
        return answer->etag();
    };
    if (const auto *gallery = std::get_if<Gallery>(&wanted))
        return etagAfter(workspace.galleries().updateGallery(change, *gallery));
    if (const auto *definition = std::get_if<ImageDefinition>(&wanted))
        return etagAfter(workspace.galleries().updateDefinition(change, *definition));
    const auto updated = workspace.versions().update(change, std::get<ImageVersion>(wanted));
    if (!updated)
        return std::unexpected(updated.error());
    return updated->version.etag();
}

}  // namespace

/// One saved edit. Pushing it does nothing: it was done before.
class EditHistory::Edit final : public QUndoCommand {
public:
    Edit(EditHistory &history, EditableResource before, EditableResource after)
        : QUndoCommand(Words::resource(idOf(after)))
        , m_history(history)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { m_history.replay(m_after, m_before); }
    void redo() override
    {
        if (std::exchange(m_isPushed, true))
            m_history.replay(m_before, m_after);
    }

private:
    EditHistory &m_history;
    const EditableResource m_before;
    const EditableResource m_after;
    bool m_isPushed = false;
};

EditHistory::EditHistory(Workspace &workspace, Background &background, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_background(background)
{
    m_stack.setUndoLimit(kEditsKept);
}

void EditHistory::save(const EditableResource &before, const EditableResource &after,
                       std::function<void(const Result<> &)> done)
{
    // What is shown now is what the person has seen, whatever this history left there once.
    m_etags.insert(idOf(before).folded(), etagOf(before));
    send(before, after, [this, before, after, done = std::move(done)](const Result<> &result) {
        if (result)
            m_stack.push(new Edit(*this, before, after));
        done(result);
        if (!result)
            return;
        Q_EMIT availabilityChanged();
        Q_EMIT changed();
        Q_EMIT saved(Words::resource(idOf(after)));
    });
}

void EditHistory::undo()
{
    if (canUndo())
        m_stack.undo();
}

void EditHistory::redo()
{
    if (canRedo())
        m_stack.redo();
}

void EditHistory::replay(const EditableResource &from, const EditableResource &to)
{
    send(from, to, [this](const Result<> &result) {
        if (result) {
            Q_EMIT changed();
            return;
        }
        // The catalogue went another way; what is older cannot be undone either.
        m_stack.clear();
        Q_EMIT availabilityChanged();
        Q_EMIT failed(result.error());
    });
}

void EditHistory::send(const EditableResource &from, const EditableResource &to,
                       std::function<void(const Result<> &)> done)
{
    const QString id = idOf(from).folded();
    Change change(m_workspace.caller());
    change.ifMatch = m_etags.value(id, etagOf(from));
    setBusy(true);
    m_background.run(
        this, [workspace = &m_workspace, change, to] { return write(*workspace, change, to); },
        [this, id, done = std::move(done)](const Result<QString> &etag) {
            if (etag)
                m_etags.insert(id, *etag);
            setBusy(false);
            done(etag ? Result<>() : std::unexpected(etag.error()));
        });
}

void EditHistory::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT availabilityChanged();
}

}  // namespace vitrine
