#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <nlohmann/json_fwd.hpp>

namespace vitrine {

/// What a run of vitrinectl gave.
struct ProgramResult {
    int code = -1;  ///< -1: did not start, crashed or took too long
    QString out;
    QString errors;

    /// Returns standard output as JSON; discarded JSON when it is none.
    nlohmann::json json() const;
    /// Returns the reasons of every fault that `--error-format json` wrote, nested ones too.
    QStringList reasons() const;
};

/// The real vitrinectl on a catalogue of its own in a temporary folder.
class ProgramRun {
public:
    ProgramRun();

    ProgramResult run(const QStringList &words) const;
    /// Runs with `-g rg -r gal -i deb -e VERSION` behind the command.
    ProgramResult runVersion(const QString &command, const QString &version,
                             const QStringList &more = {}) const;
    /// Runs lines that have to succeed; returns what the first one that does not says.
    QString runAll(const QList<QStringList> &lines) const;
    /// Runs a line with `--error-format json` and returns the reasons it is refused with, sorted,
    /// without `request.invalid`.
    QStringList refused(const QStringList &line) const;
    /// Gives \p process the program, the words and the environment; the caller starts it.
    void prepare(QProcess &process, const QStringList &words) const;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a raw disk image with data in every third MiB and returns its path.
    QString makeRawDisk(const QString &name, int mebibytes, quint32 seed) const;
    /// Writes a raw disk image without a single zero block and returns its path.
    QString makeFullDisk(const QString &name, int mebibytes) const;
    /// Writes the raw image of \p rawPath as a fixed VHD and returns its path.
    QString makeFixedVhd(const QString &name, const QString &rawPath) const;
    /// Makes group `rg`, regions westeurope, eastus and southcentralus, gallery `gal`,
    /// definition `deb` and disk `disk` of \p diskPath. Empty when all went well.
    QString setUp(const QString &diskPath) const;

private:
    QTemporaryDir m_folder;
};

/// Splits a line at its spaces.
QStringList lineWords(const char *line);

/// Tells whether two files hold the same bytes.
bool sameBytes(const QString &a, const QString &b);

}  // namespace vitrine
