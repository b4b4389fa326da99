#pragma once

#include "ui/change/editvalues.h"

#include <QHash>
#include <QObject>
#include <QUndoStack>

#include <functional>

namespace vitrine {

class Background;
class Workspace;

/// The edits a person has saved, to be undone and done again. Each way is a real change of the
/// service that must find what the edit before it left: what somebody else has changed since is
/// never overwritten. Lives in the GUI thread.
class EditHistory final : public QObject {
    Q_OBJECT

public:
    EditHistory(Workspace &workspace, Background &background, QObject *parent = nullptr);

    /// Changes \p before, as it was shown, to \p after, and calls \p done with the outcome.
    void save(const EditableResource &before, const EditableResource &after,
              std::function<void(const Result<> &)> done);
    bool canUndo() const { return !m_isBusy && m_stack.canUndo(); }
    bool canRedo() const { return !m_isBusy && m_stack.canRedo(); }
    void undo();
    void redo();
    /// Returns the name of what undo() would undo; empty when there is nothing.
    QString undoName() const { return canUndo() ? m_stack.undoText() : QString(); }

Q_SIGNALS:
    /// The catalogue has another state: saved, undone or done again.
    void changed();
    /// Something was saved that can be undone; \p name is the resource's.
    void saved(const QString &name);
    /// Whether there is something to undo or to do again may be different now.
    void availabilityChanged();
    /// Undoing was refused; nothing older can be undone any more.
    void failed(const vitrine::Fault &fault);

private:
    class Edit;

    void send(const EditableResource &from, const EditableResource &to,
              std::function<void(const Result<> &)> done);
    void replay(const EditableResource &from, const EditableResource &to);
    void setBusy(bool busy);

    Workspace &m_workspace;
    Background &m_background;
    QUndoStack m_stack;
    /// What the last change of ours left, by folded id: the state that the next one must find.
    QHash<QString, QString> m_etags;
    bool m_isBusy = false;
};

}  // namespace vitrine
