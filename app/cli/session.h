#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "core/service/change.h"

#include <QString>

#include <memory>

namespace vitrine {

class Interrupt;
class SignedInAccounts;
class Workspace;

/// One run of the program: the arguments, the output, and the catalogue once it is open.
/// Thread: the main one.
class Session {
public:
    Session(Arguments arguments, Output &output, Interrupt &interrupt);
    ~Session();

    Arguments &arguments() { return m_arguments; }
    Output &output() const { return m_output; }
    Interrupt &interrupt() { return m_interrupt; }
    /// Returns who is signed in. Only after open().
    const Caller &caller() const { return m_caller; }
    /// Returns who asks, with the conditions that the arguments set.
    Change change() const;

    /// Opens the catalogue when the arguments have no problem; every problem of the arguments
    /// otherwise. Also signs in who stays signed in on this machine, and finds the subscription.
    /// Later calls return what is open.
    /// Errors: `account.subscription.notFound`, those of Workspace::open() and of
    /// SignedInAccounts::resume().
    Result<Workspace *> open();
    /// The same without a subscription, for what is done in none.
    Result<Workspace *> openDirectory();
    /// Opens the catalogue as nobody yet, to sign in or out.
    Result<Workspace *> openSignedOut();
    /// Returns who is signed in on this machine. Only after opening.
    SignedInAccounts &accounts() const { return *m_accounts; }
    /// Stops the work of this process and closes the catalogue.
    void close();
    /// Returns the path of the catalogue that open() uses.
    QString catalogPath() const;
    /// Returns the path that `--passphrase-file` names; empty without one.
    QString passphraseFile() const;

    // The ids that the arguments name. Only after open().
    ResourceId groupId() const;
    ResourceId galleryId() const;
    ResourceId definitionId() const;
    ResourceId versionId();
    /// Returns the id of what `--name` names in the resource group.
    ResourceId namedId(const QString &type,
                       const QString &provider = QStringLiteral("Microsoft.Compute")) const;
    /// Reads an id, or makes one of a name in the resource group.
    /// Errors: `resourceId.invalid`.
    Result<ResourceId> idOf(const QString &idOrName, const QString &type,
                            const QString &provider = QStringLiteral("Microsoft.Compute")) const;
    const QString &subscriptionId() const { return m_subscriptionId; }
    QString resourceGroup() const;

    /// Returns the region that `--location` names; empty without one.
    QString writtenLocation() const;
    /// Returns the region that `--location` names, else the location of the resource group.
    /// Errors: `group.notFound`. Only after open().
    Result<QString> location();

private:
    Arguments m_arguments;
    Output &m_output;
    Interrupt &m_interrupt;
    Caller m_caller;
    QString m_subscriptionId;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SignedInAccounts> m_accounts;
};

}  // namespace vitrine
