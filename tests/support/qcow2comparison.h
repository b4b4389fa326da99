#pragma once

#include "core/disk/diskreader.h"
#include "tests/support/diskcomparison.h"

namespace vitrine::test {

/// Returns in words what is wrong with how a QCOW2 image of \p expected is read; empty when
/// nothing is.
inline QString qcow2Verdict(const Result<std::unique_ptr<DiskReader>> &disk,
                            const QByteArray &expected, int pieces = 30)
{
    if (!disk)
        return disk.error().reason + u' ' + disk.error().arguments.join(u'|');
    if ((*disk)->format() != QStringLiteral("qcow2") || !(*disk)->holesAreProven())
        return QStringLiteral("not a proven QCOW2");
    if (const auto content = (*disk)->checkContent({}); !content)
        return content.error().reason;
    return difference(**disk, expected, pieces);
}

}  // namespace vitrine::test
