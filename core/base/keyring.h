#pragma once

#include "core/base/fault.h"
#include "core/base/secret.h"
#include "core/base/uid.h"

#include <memory>

namespace vitrine {

/// Which disk encryption set a key belongs to.
struct KeyOwner {
    Uid set;
    QString name;  ///< the set's resource id, for texts
};

/// Keeps the data keys of disk encryption sets, outside of the catalogue: in files today, one day
/// in a desktop's secret store. A data key never changes while its set lives; what changes is what
/// it is wrapped under. Thread: any.
/// Errors of all members: `encryption.key.missing`, `encryption.key.wrong`,
/// `encryption.passphrase.missing`, `encryption.passphrase.wrong`, `io.*`.
class KeyRing {
public:
    virtual ~KeyRing() = default;

    /// Makes a random data key of kKeyBytes for a set, durably. A set that has one keeps it.
    virtual Result<> make(const KeyOwner &owner) = 0;
    /// Returns the set's data key; shared by whoever uses it at the same time.
    virtual Result<std::shared_ptr<const Secret>> key(const KeyOwner &owner) = 0;
    /// Wraps the set's key anew: under the passphrase in \p passphraseFile, or, when that is empty,
    /// under what new keys are wrapped under.
    virtual Result<> rewrap(const KeyOwner &owner, const QString &passphraseFile) = 0;
    /// Destroys the set's key: what was encrypted with it is lost. No key is no error.
    virtual Result<> shred(const KeyOwner &owner) = 0;
};

}  // namespace vitrine
