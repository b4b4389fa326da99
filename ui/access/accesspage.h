#pragma once

#include "core/base/fault.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QTableView;

namespace vitrine {

class Background;
class Workspace;

/// A table of who or what has rights, and buttons under it that change what is chosen.
class AccessPage : public QWidget {
    Q_OBJECT

public:
    AccessPage(Workspace &workspace, Background &background, QWidget *parent);
    /// Reads the table again.
    virtual void refresh() = 0;
    virtual void retranslate() = 0;

Q_SIGNALS:
    void failed(const vitrine::Fault &fault);
    /// Something was changed: other pages may show it as well.
    void changed();

protected:
    /// Shows \p table above the buttons.
    void setTable(QTableView *table);
    QPushButton *addButton(const QString &name);
    /// Enables \p button when it is \p useful now and the policy allows \p action at one of
    /// \p scopes; else its tool tip says which role would allow it.
    void permit(QPushButton *button, const QString &action, const QStringList &scopes,
                bool useful = true) const;
    /// Returns the scopes of all tenants that can be seen.
    QStringList tenantScopes() const;
    /// Asks \p question, then does \p work on a worker thread; \p verb is on the button.
    void confirm(const QString &question, const QString &verb, std::function<Result<>()> work);

    Workspace &m_workspace;
    Background &m_background;

private:
    QHBoxLayout *m_buttons;
};

}  // namespace vitrine
