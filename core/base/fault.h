#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <expected>
#include <vector>

namespace vitrine {

/// What went wrong, in words a program can match. Holds no prose: prose is made from the
/// reason by faultText(), in the language the reader has now.
/// A request with several problems is one Fault of reason `request.invalid` that nests them.
struct [[nodiscard]] Fault {
    QString reason;  ///< stable and dotted, for example `gallery.name.invalid`
    QString target;  ///< path of the property or name of the thing concerned; may be empty
    QStringList arguments;  ///< fill %1, %2… of the reason's texts
    QString systemText;  ///< what the system or driver said, untranslated; for details only
    std::vector<Fault> nested;  ///< the single problems of a request, or the faults of parts

    /// Makes a fault with one reason. Reasons are listed in faulttable.h.
    static Fault of(const QString &reason, const QString &target = {},
                    const QStringList &arguments = {}, const QString &systemText = {});
    /// Makes a fault from errno \p error for \p path. Reasons: `io.noSpace`, `io.readOnly`,
    /// `io.notFound`, `io.denied`, `io.tooManyFiles`, `io.failed`.
    static Fault fromErrno(int error, const QString &path);
    /// Makes an argument that faultText() shows as a size in the reader's language and units.
    static QString bytes(std::uint64_t count);
    /// Makes an argument that faultText() shows as a date, and a time unless it is midnight UTC,
    /// in the reader's language and time zone.
    static QString date(const QDateTime &date);
    /// Makes an argument of a word that faultText() translates: a source text of the context
    /// `vitrine::Fault`.
    static QString word(const char *source);
    /// Gathers every problem of one request: none gives success, one gives itself,
    /// more give `request.invalid`.
    static std::expected<void, Fault> all(std::vector<Fault> problems);

    /// Returns the faults to show one by one: the nested ones, or this one alone.
    std::vector<Fault> flattened() const;

    bool operator==(const Fault &) const = default;
};

/// A value or the Fault that explains its absence. Faults never travel as exceptions.
template <typename T = void>
using Result = std::expected<T, Fault>;

/// The words of one fault in the reader's language, arguments filled in.
struct FaultText {
    QString code;  ///< the service's code, for example `InvalidParameter`
    int httpStatus = 500;  ///< the status the service answers with
    QString title;  ///< three to six words
    QString message;  ///< what happened, with the values concerned
    QString cause;  ///< why this happens
    QString remedy;  ///< what the reader can do here or on this machine
    QString fix;  ///< the repair that can be offered, as in FaultEntry; empty for most
};

/// Returns the words of \p fault. Thread: any; uses the translators installed in the process.
FaultText faultText(const Fault &fault);

/// Returns \p fault and its nested faults as a JSON text of the service's shape:
/// `{"error":{"code","message","target","reason","cause","remedy","details":[…]}}`,
/// with `fix` where there is one.
QByteArray faultJson(const Fault &fault);

/// Returns \p fault as JSON for the catalogue, and reads it back.
QByteArray storeFault(const Fault &fault);
Fault restoreFault(const QByteArray &json);

}  // namespace vitrine
