#pragma once

#include "core/service/change.h"

#include <QStringList>

#include <functional>

namespace vitrine {

class Workspace;

namespace test {

/// What one request answers: the resource as JSON, or its problems in order.
struct Answer {
    QString resource;
    QStringList problems;

    bool operator==(const Answer &) const = default;
};

/// One request, to be made as a question and in earnest.
using Request = std::function<Answer(const Change &)>;

/// Returns what makes one random request after the other, of groups, galleries, definitions and
/// versions; most are wrong in one way or another. The pools of values are small, so that requests
/// meet what others made. \p disks: paths of disk images, there or not.
std::function<Request()> randomRequests(Workspace &workspace, quint32 seed,
                                        const QStringList &disks);

}  // namespace test

}  // namespace vitrine
