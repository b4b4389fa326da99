#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace vitrine {

/// A command of a POSIX shell with named arguments, in the order they are added.
class ShellCommand {
public:
    /// \p words: the program and the path of the command.
    explicit ShellCommand(QString words)
        : m_words(std::move(words))
    {
    }

    /// Adds an argument with one value; an empty value is left out with it.
    void add(const char16_t *name, const QString &value);
    void add(const char16_t *name, int value) { add(name, QString::number(value)); }
    void add(const char16_t *name, bool value);
    /// Adds an argument with several values; none leaves it out.
    void addList(const char16_t *name, const QStringList &values);
    void addFlag(const char16_t *name);

    /// Tells whether az can be told every value: it takes what begins with `@` for a file.
    bool isForAz() const;
    /// Returns it with an argument on each line.
    QString toString() const;

private:
    struct Argument {
        QString name;
        QStringList values;
    };

    static QString text(const Argument &argument);

    QString m_words;
    std::vector<Argument> m_arguments;
};

}  // namespace vitrine
