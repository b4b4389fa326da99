#pragma once

#include "app/cli/command.h"
#include "core/base/resourceid.h"
#include "core/base/uid.h"
#include "core/base/versionnumber.h"
#include "core/gallery/resources.h"
#include "core/gallery/rules.h"

#include <QMap>

#include <optional>

namespace vitrine {

/// What was written behind one command. Reading a value that is wrong notes a problem and
/// gives a default, so that check() has all problems of the line at once. A value `@FILE` is
/// what the file holds.
class Arguments {
public:
    /// \p values: the words behind each argument, by ArgumentSpec::name. A word that was left
    /// out is missingValue(). \p extras: words that belong to no argument.
    Arguments(QString commandPath, std::vector<ArgumentSpec> specs,
              QMap<QString, QStringList> values, const QStringList &extras);

    /// Stands for the value of an argument that was written without one.
    static QString missingValue();

    /// Returns \p value, or for `@FILE` what the file holds; `@@` begins a value with a plain `@`.
    /// Errors: `io.*`.
    static Result<QString> valueOrFile(const QString &value);

    /// Tells whether \p name was written, with or without a value.
    bool has(const QString &name) const { return m_values.contains(name); }
    /// Returns the value that counts, the last one; empty when there is none.
    QString text(const QString &name) const;
    QStringList texts(const QString &name) const { return m_values.value(name); }
    /// Returns the words of each time \p name was written: only for ArgumentKind::Lists.
    std::vector<QStringList> lists(const QString &name) const;
    /// Returns the value as an absolute path.
    QString path(const QString &name) const;
    std::vector<QString> paths(const QString &name) const;
    std::optional<bool> boolean(const QString &name);
    /// Reads a whole number; the service has the last word on which are allowed.
    std::optional<int> number(const QString &name);
    std::optional<int> number(const QString &name, int minimum, int maximum);
    std::vector<int> numbers(const QString &name);
    QDateTime date(const QString &name);
    /// Returns the `key=value` words of `--tags`.
    Tags tags();
    VersionNumber version();
    /// Returns the identity that `--id` names; null when it was not written.
    Uid jobId();
    template <typename Enum>
    std::optional<Enum> choice(const QString &name)
    {
        return has(name) ? parseEnum<Enum>(text(name)) : std::nullopt;
    }

    void addProblem(Fault problem) { m_problems.push_back(std::move(problem)); }
    /// Notes that exactly one of \p names is needed when none or several were written.
    void requireOneOf(const QStringList &names);
    /// Notes a conflict when several of \p names were written.
    void allowOneOf(const QStringList &names);
    /// Returns `argument.missing` for \p names.
    Fault missing(const QString &names) const;
    void invalidValue(const QString &name, const QString &value, const QString &allowed);
    /// Returns every problem of the line. Errors: `argument.unknown`, `argument.missing`,
    /// `argument.invalidValue`, `argument.number.invalid`, `argument.date.invalid`,
    /// `argument.conflict`, and `io.*` of a file that `@` names.
    Result<> check() const { return Fault::all(m_problems); }

private:
    void checkSpec(const ArgumentSpec &spec);
    void noteExtras(const QStringList &extras);

    const QString m_commandPath;
    const std::vector<ArgumentSpec> m_specs;
    QMap<QString, QStringList> m_values;
    Problems m_problems;
};

/// Returns the normalised name of the region that \p spelling means, in any language.
QString regionNameOf(const QString &spelling);

}  // namespace vitrine
