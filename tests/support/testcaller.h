#pragma once

#include "core/base/caller.h"

namespace vitrine::test {

/// Somebody who may do everything, by any name: for tests that are not about who may.
inline Caller testCaller(const QString &name = QStringLiteral("tester@test"))
{
    Caller caller = Caller::program();
    caller.name = name;
    return caller;
}

}  // namespace vitrine::test
