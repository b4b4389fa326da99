#include "tests/cli/programrun.h"

#include <QFile>
#include <QRandomGenerator>
#include <QtEndian>
#include <nlohmann/json.hpp>

#include <array>
#include <vector>

namespace vitrine {
namespace {

constexpr qint64 kMebibyte = 1 << 20;
constexpr int kTimeLimitMs = 120'000;

void collectReasons(const nlohmann::json &error, QStringList &reasons)
{
    if (!error.is_object())
        return;
    reasons << QString::fromStdString(error.value("reason", std::string()));
    for (const auto &part : error.value("details", nlohmann::json::array()))
        collectReasons(part, reasons);
}

template <typename Number>
void put(QByteArray &footer, qsizetype at, Number value)
{
    qToBigEndian(value, footer.data() + at);
}

// Source: Virtual Hard Disk Image Format Specification, "Hard Disk Footer Format".
QByteArray fixedVhdFooter(quint64 size)
{
    QByteArray footer(512, '\0');
    footer.replace(0, 8, "conectix");
    put<quint32>(footer, 8, 2);
    put<quint32>(footer, 12, 0x00010000);
    put<quint64>(footer, 16, ~quint64{0});
    put<quint32>(footer, 24, 700'000'000);
    footer.replace(28, 4, "test");
    put<quint32>(footer, 32, 0x00010000);
    footer.replace(36, 4, "Wi2k");
    put<quint64>(footer, 40, size);
    put<quint64>(footer, 48, size);
    // The specification's geometry for a disk of 17 sectors per track and 4 heads.
    put<quint16>(footer, 56, static_cast<quint16>(size / 512 / 17 / 4));
    footer[58] = 4;
    footer[59] = 17;
    put<quint32>(footer, 60, 2);
    footer.replace(68, 16, "0123456789abcdef");
    quint32 sum = 0;
    for (const char byte : footer)
        sum += static_cast<quint8>(byte);
    put<quint32>(footer, 64, ~sum);
    return footer;
}

}  // namespace

nlohmann::json ProgramResult::json() const
{
    return nlohmann::json::parse(out.toStdString(), nullptr, false);
}

QStringList ProgramResult::reasons() const
{
    QStringList reasons;
    for (const QString &line : errors.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto json = nlohmann::json::parse(line.toStdString(), nullptr, false);
        if (json.is_object() && json.contains("error"))
            collectReasons(json["error"], reasons);
    }
    return reasons;
}

ProgramRun::ProgramRun() = default;

void ProgramRun::prepare(QProcess &process, const QStringList &words) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("VITRINE_CATALOG"), path(QStringLiteral("catalog.sqlite")));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("VITRINE_ACCOUNTS"), path(QStringLiteral("accounts.json")));
    // Keys stay with the test: none of the person who runs it is used, none is left there.
    environment.remove(QStringLiteral("VITRINE_KEYS"));
    environment.remove(QStringLiteral("VITRINE_PASSPHRASE_FILE"));
    process.setProcessEnvironment(environment);
    process.setProgram(qEnvironmentVariable("VITRINECTL"));
    process.setArguments(words);
}

ProgramResult ProgramRun::run(const QStringList &words) const
{
    QProcess process;
    prepare(process, words);
    process.start();
    ProgramResult result;
    if (process.waitForFinished(kTimeLimitMs) && process.exitStatus() == QProcess::NormalExit)
        result.code = process.exitCode();
    result.out = QString::fromUtf8(process.readAllStandardOutput());
    result.errors = QString::fromUtf8(process.readAllStandardError());
    return result;
}

ProgramResult ProgramRun::runVersion(const QString &command, const QString &version,
                                     const QStringList &more) const
{
    const QStringList words{QStringLiteral("sig"),
                            QStringLiteral("image-version"),
                            command,
                            QStringLiteral("-g"),
                            QStringLiteral("rg"),
                            QStringLiteral("-r"),
                            QStringLiteral("gal"),
                            QStringLiteral("-i"),
                            QStringLiteral("deb"),
                            QStringLiteral("-e"),
                            version};
    return run(words + more);
}

QString ProgramRun::makeRawDisk(const QString &name, int mebibytes, quint32 seed) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || !file.resize(mebibytes * kMebibyte))
        return {};
    QRandomGenerator random(seed);
    // 300 000 bytes: begins and ends inside of blocks.
    std::array<quint32, 75'000> words{};
    for (int at = 0; at < mebibytes; at += 3) {
        random.generate(words.begin(), words.end());
        file.seek(at * kMebibyte);
        file.write(reinterpret_cast<const char *>(words.data()), sizeof words);
    }
    return file.fileName();
}

QString ProgramRun::makeFullDisk(const QString &name, int mebibytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    QRandomGenerator random(3);
    std::vector<quint32> words(kMebibyte / sizeof(quint32));
    for (int at = 0; at < mebibytes; ++at) {
        random.generate(words.begin(), words.end());
        file.write(reinterpret_cast<const char *>(words.data()), kMebibyte);
    }
    return file.fileName();
}

QString ProgramRun::makeFixedVhd(const QString &name, const QString &rawPath) const
{
    QFile file(path(name));
    QFile raw(rawPath);
    if (!raw.copy(file.fileName()) || !file.open(QIODevice::Append))
        return {};
    file.write(fixedVhdFooter(static_cast<quint64>(raw.size())));
    return file.fileName();
}

QString ProgramRun::runAll(const QList<QStringList> &lines) const
{
    for (const QStringList &line : lines) {
        const ProgramResult result = run(line);
        if (result.code != 0)
            return line.join(QLatin1Char(' ')) + QLatin1Char('\n') + result.errors;
    }
    return {};
}

QStringList ProgramRun::refused(const QStringList &line) const
{
    const ProgramResult result = run(line + lineWords("--error-format json"));
    QStringList reasons = result.reasons();
    reasons.removeAll(QStringLiteral("request.invalid"));
    reasons.sort();
    return result.code == 0 ? QStringList{QStringLiteral("accepted")} : reasons;
}

QStringList lineWords(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString ProgramRun::setUp(const QString &diskPath) const
{
    QList<QStringList> steps{lineWords("group create -n rg -l westeurope")};
    for (const char *region : {"westeurope", "eastus", "southcentralus"}) {
        const QString name = QString::fromLatin1(region);
        steps << (lineWords("region create -n") << name << QStringLiteral("--path") << path(name));
    }
    steps << lineWords("sig create -g rg -r gal")
          << lineWords("sig image-definition create -g rg -r gal -i deb -p acme -f debian -s 12 "
                       "--os-type Linux --os-state Specialized")
          << (lineWords("disk create -g rg -n disk --os-type Linux --source") << diskPath);
    return runAll(steps);
}

bool sameBytes(const QString &a, const QString &b)
{
    QFile first(a);
    QFile second(b);
    if (!first.open(QIODevice::ReadOnly) || !second.open(QIODevice::ReadOnly)
        || first.size() != second.size())
        return false;
    while (!first.atEnd()) {
        if (first.read(kMebibyte) != second.read(kMebibyte))
            return false;
    }
    return true;
}

}  // namespace vitrine
