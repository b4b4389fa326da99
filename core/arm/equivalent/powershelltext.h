#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <utility>

namespace vitrine {

/// A cmdlet with its parameters, in the order they are added. Values are expressions.
class PowerShellCommand {
public:
    explicit PowerShellCommand(QString words)
        : m_words(std::move(words))
    {
    }

    /// Adds a parameter whose value is a text; an empty text is left out with it.
    void add(const char16_t *name, const QString &text);
    void add(const char16_t *name, int number);
    void add(const char16_t *name, const QDateTime &date);
    /// Adds a parameter whose value is an expression, as the functions below make them.
    void addExpression(const char16_t *name, const QString &expression);
    /// Adds a switch, as `-Name` or, to take it back, `-Name:$false`.
    void addSwitch(const char16_t *name, bool isOn = true);
    QString toString() const;

private:
    QString m_words;
    QStringList m_parameters;
};

using PowerShellMember = std::pair<QString, QString>;

/// Returns `@{key=expression;…}`; a key that is no plain word stands in quotes. Members without an
/// expression are left out.
QString powerShellTable(const QList<PowerShellMember> &members);
/// Returns `@(expression,…)`.
QString powerShellArray(const QStringList &expressions);

}  // namespace vitrine
