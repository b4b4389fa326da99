#include "models/joblogtexts.h"

#include "core/base/faulttable.h"
#include "models/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace vitrine {
namespace {

QString stateName(const QString &name)
{
    const auto state = parseJobState(name);
    return state ? Words::state(*state) : name;
}

QString levelMark(JobLogLevel level)
{
    switch (level) {
    case JobLogLevel::Info: return {};
    case JobLogLevel::Warning: return QStringLiteral("⚠ ");
    case JobLogLevel::Error: return QStringLiteral("✖ ");
    }
    return {};
}

QString said(const JobLogLine &line)
{
    const QString event = levelMark(line.level) + JobLogTexts::event(line);
    return line.region.isEmpty() ? event
                                 : QStringLiteral("%1: %2").arg(Words::region(line.region), event);
}

}  // namespace

QString JobLogTexts::event(const JobLogLine &line)
{
    const QString first = line.arguments.value(0);
    if (line.event == u"job.queued")
        return tr("Put into the queue");
    if (line.event == u"job.started")
        return tr("Started");
    if (line.event == u"job.paused")
        return tr("Paused by %1").arg(first);
    if (line.event == u"job.resumed")
        return tr("Resumed by %1").arg(first);
    if (line.event == u"job.priority") {
        //: %1 is a person, %2 High, Normal or Low
        return tr("Priority changed by %1: %2").arg(first, priority(line.arguments.value(1)));
    }
    if (line.event == u"job.ended")
        return tr("Ended: %1").arg(stateName(first));
    if (line.event == u"region.state")
        return stateName(first);
    if (line.event == u"region.failed")
        return tr("Failed: %1").arg(faultText(Fault::of(first)).title);
    if (line.event == u"region.stalled")
        return tr("No byte for 30 seconds");
    if (line.event == u"region.moving")
        return tr("Going on");
    if (line.event == u"replica.committed")
        return tr("Replica %1 committed, %2 stored")
            .arg(first, Words::bytes(line.arguments.value(2).toULongLong()));
    // A line of a later release: its code says more than nothing.
    return line.event + QLatin1Char(' ') + line.arguments.join(QLatin1Char(' '));
}

QString JobLogTexts::priority(const QString &name)
{
    const auto known = parseJobPriority(name);
    if (!known)
        return name;
    switch (*known) {
    //: of a job in the queue
    case JobPriority::High: return tr("High");
    case JobPriority::Normal: return tr("Normal");
    case JobPriority::Low: return tr("Low");
    }
    return name;
}

QString JobLogTexts::text(const JobLogLine &line)
{
    const QTime time = line.at.toLocalTime().time();
    return time.toString(QStringLiteral("HH:mm:ss")) + QStringLiteral("  ") + said(line);
}

QString JobLogTexts::textOf(const std::vector<JobLogLine> &lines)
{
    QString text;
    for (const JobLogLine &line : lines)
        text += line.at.toUTC().toString(Qt::ISODateWithMs) + QStringLiteral("  ") + said(line)
            + QLatin1Char('\n');
    return text;
}

QByteArray JobLogTexts::jsonLinesOf(const std::vector<JobLogLine> &lines)
{
    QByteArray json;
    for (const JobLogLine &line : lines) {
        const QJsonObject object{
            {QStringLiteral("time"), line.at.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("level"), toString(line.level)},
            {QStringLiteral("region"), line.region},
            {QStringLiteral("event"), line.event},
            {QStringLiteral("arguments"), QJsonArray::fromStringList(line.arguments)}};
        json += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    return json;
}

}  // namespace vitrine
