#pragma once

#include "core/jobs/joblog.h"

#include <QCoreApplication>

#include <vector>

namespace vitrine {

/// What the lines of a job's log say, in the reader's language, and the forms it is saved in.
/// Thread: GUI.
class JobLogTexts {
    Q_DECLARE_TR_FUNCTIONS(vitrine::JobLogTexts)

public:
    /// Returns what happened, without time and region.
    static QString event(const JobLogLine &line);
    /// Returns the name of a priority as JobPriority writes it.
    static QString priority(const QString &name);
    /// Returns for example `14:02:11  West Europe: Copying`.
    static QString text(const JobLogLine &line);
    /// Returns one line for each, with full dates, for a file.
    static QString textOf(const std::vector<JobLogLine> &lines);
    /// Returns one JSON object a line, with the stable codes, in UTF-8.
    static QByteArray jsonLinesOf(const std::vector<JobLogLine> &lines);
};

}  // namespace vitrine
