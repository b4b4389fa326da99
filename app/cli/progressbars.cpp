#include "app/cli/progressbars.h"

#include "app/cli/terminaltext.h"
#include "app/cli/tr.h"

#include <QLocale>

#include <algorithm>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace vitrine {
namespace {

constexpr int kBarColumns = 20;
constexpr int kStateColumns = 10;  // the longest word, so that what follows stays in its column
constexpr int kDefaultColumns = 80;

int terminalColumns()
{
    winsize size{};
    if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return kDefaultColumns;
    return size.ws_col;
}

void writeError(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

std::uint64_t doneBytes(const PartProgress &part)
{
    return part.copiedBytes + part.verifiedBytes;
}

std::uint64_t totalBytes(const PartProgress &part)
{
    return part.copyTotalBytes + part.verifyTotalBytes;
}

QString barText(int permille)
{
    const int filled = std::clamp(permille, 0, 1000) * kBarColumns / 1000;
    return QLatin1Char('[') + QString(filled, QLatin1Char('#'))
        + QString(kBarColumns - filled, QLatin1Char('.')) + QLatin1Char(']');
}

QString timeText(double seconds)
{
    const auto whole = static_cast<qint64>(seconds);
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

}  // namespace

QString stateText(JobState state)
{
    switch (state) {
    case JobState::Queued: return Tr::tr("Waiting");
    case JobState::Paused: return Tr::tr("Paused");
    case JobState::Preparing: return Tr::tr("Preparing");
    case JobState::Copying: return Tr::tr("Copying");
    case JobState::Verifying: return Tr::tr("Verifying");
    case JobState::Committing: return Tr::tr("Committing");
    case JobState::Cancelling: return Tr::tr("Cancelling");
    case JobState::Interrupted: return Tr::tr("Interrupted");
    case JobState::Succeeded: return Tr::tr("Completed");
    case JobState::Failed: return Tr::tr("Failed");
    case JobState::Cancelled: return Tr::tr("Cancelled");
    }
    return {};
}

ProgressBars::Style ProgressBars::styleFor(bool onlyErrors)
{
    if (onlyErrors)
        return Style::Silent;
    const QByteArray terminal = qgetenv("TERM");
    const bool canMove = ::isatty(STDERR_FILENO) == 1 && !terminal.isEmpty() && terminal != "dumb";
    return canMove ? Style::Bars : Style::Lines;
}

ProgressBars::ProgressBars(Style style)
    : m_style(style)
{
}

void ProgressBars::show(const std::vector<PartProgress> &parts, Amounts amounts)
{
    switch (m_style) {
    case Style::Bars: drawBars(parts, amounts); break;
    case Style::Lines: writeLines(parts); break;
    case Style::Silent: break;
    }
}

double ProgressBars::rateOf(const PartProgress &part)
{
    const Time now = std::chrono::steady_clock::now();
    const std::uint64_t done = doneBytes(part);
    const auto known = m_traces.find(part.name);
    if (known == m_traces.end() || done < known->bytes) {
        m_traces[part.name] = {.bytes = done, .at = now};
        return 0;
    }
    // Long enough between samples that one late batch does not make the figure jump.
    constexpr double kSampleSeconds = 1.0;
    const double seconds = std::chrono::duration<double>(now - known->at).count();
    if (seconds >= kSampleSeconds) {
        const double rate = static_cast<double>(done - known->bytes) / seconds;
        known->bytesPerSecond =
            known->bytesPerSecond > 0 ? 0.7 * known->bytesPerSecond + 0.3 * rate : rate;
        known->bytes = done;
        known->at = now;
    }
    return known->bytesPerSecond;
}

QString ProgressBars::barLine(const PartProgress &part, Amounts amounts, int nameWidth,
                              double bytesPerSecond, int width)
{
    const int permille = part.permille();
    const QString share =
        permille < 0 ? QStringLiteral("-") : QStringLiteral("%1%").arg(permille / 10);
    QString line = QStringList{padded(escapedForTerminal(part.name), nameWidth), barText(permille),
                               padded(share, 4, true), padded(stateText(part.state), kStateColumns)}
                       .join(QStringLiteral("  "));
    // What does not fit is left out whole, the least important last: half a figure misleads.
    bool fits = true;
    const auto append = [&](const QString &text) {
        const QString longer = line + QStringLiteral("  ") + text;
        fits = fits && displayWidth(longer) <= width;
        if (fits)
            line = longer;
    };
    if (amounts == Amounts::ByteCounts && !isOver(part.state) && part.copyTotalBytes > 0) {
        const bool copies = part.copiedBytes < part.copyTotalBytes;
        //: bytes done of the bytes to do
        append(Tr::tr("%1 of %2")
                   .arg(displaySize(copies ? part.copiedBytes : part.verifiedBytes),
                        displaySize(copies ? part.copyTotalBytes : part.verifyTotalBytes)));
        const std::uint64_t left = totalBytes(part) - std::min(totalBytes(part), doneBytes(part));
        if (bytesPerSecond >= 1) {
            //: bytes in each second, for example 12.3 MiB/s
            append(Tr::tr("%1/s").arg(displaySize(static_cast<quint64>(bytesPerSecond))));
            append(timeText(static_cast<double>(left) / bytesPerSecond));
        }
    }
    // A line that wraps could not be drawn over.
    while (displayWidth(line) > width)
        line.chop(1);
    return line;
}

void ProgressBars::drawBars(const std::vector<PartProgress> &parts, Amounts amounts)
{
    int nameWidth = 0;
    for (const PartProgress &part : parts)
        nameWidth = std::max(nameWidth, displayWidth(escapedForTerminal(part.name)));
    const int width = std::max(1, terminalColumns() - 1);
    QString text;
    if (m_drawnLines > 0)
        text = QStringLiteral("\x1b[%1A").arg(m_drawnLines);
    for (const PartProgress &part : parts)
        text += QStringLiteral("\r\x1b[K") + barLine(part, amounts, nameWidth, rateOf(part), width)
            + QLatin1Char('\n');
    m_drawnLines = static_cast<int>(parts.size());
    writeError(text);
}

void ProgressBars::writeLines(const std::vector<PartProgress> &parts)
{
    for (const PartProgress &part : parts) {
        Trace &trace = m_traces[part.name];
        const int tenth = part.permille() / 100;
        const QString name = escapedForTerminal(part.name);
        if (isOver(part.state)) {
            if (!trace.isOver)
                //: %1 is a region, %2 a state, for example Completed
                writeError(Tr::tr("%1: %2").arg(name, stateText(part.state)) + QLatin1Char('\n'));
        } else if (tenth > trace.tenth && part.permille() >= 0) {
            //: %1 is a region, %2 a figure, %3 a state, for example Copying
            writeError(
                Tr::tr("%1: %2% (%3)").arg(name, QString::number(tenth * 10), stateText(part.state))
                + QLatin1Char('\n'));
            trace.tenth = tenth;
        }
        trace.isOver = isOver(part.state);
    }
}

}  // namespace vitrine
