#include "core/base/fault.h"

#include "core/base/faulttable.h"

#include <QCoreApplication>
#include <QLocale>
#include <nlohmann/json.hpp>

#include <cerrno>
#include <cstring>

namespace vitrine {
namespace {

QString errnoReason(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT: return QStringLiteral("io.noSpace");
    case EROFS: return QStringLiteral("io.readOnly");
    case ENOENT:
    case ENOTDIR:
    case ESTALE: return QStringLiteral("io.notFound");
    case EACCES:
    case EPERM: return QStringLiteral("io.denied");
    case EMFILE:
    case ENFILE: return QStringLiteral("io.tooManyFiles");
    default: return QStringLiteral("io.failed");
    }
}

// Sizes, dates and words travel in a form of their own, marked by characters that no name can
// hold, and become words last: then the reader's language is known.
constexpr QChar kBytesMark(0x1f);
constexpr QChar kDateMark(0x1e);
constexpr QChar kWordMark(0x1d);

QString shownDate(const QString &iso)
{
    const QDateTime date = QDateTime::fromString(iso, Qt::ISODate).toUTC();
    // Midnight UTC is how a day without a time is kept: another zone must not make it the day
    // before.
    if (date.time() == QTime(0, 0))
        return QLocale().toString(date.date(), QLocale::LongFormat);
    const QDateTime local = date.toLocalTime();
    return QLocale().toString(local.date(), QLocale::LongFormat) + u' '
        + QLocale().toString(local.time(), QLocale::ShortFormat);
}

QString shown(const QString &argument)
{
    if (argument.startsWith(kBytesMark))
        return QLocale().formattedDataSize(argument.mid(1).toLongLong(), 1);
    if (argument.startsWith(kDateMark))
        return shownDate(argument.mid(1));
    if (argument.startsWith(kWordMark))
        return QCoreApplication::translate("vitrine::Fault", argument.mid(1).toUtf8().constData());
    return argument;
}

QString filled(const char *source, const QStringList &arguments)
{
    QString text = QCoreApplication::translate("vitrine::Fault", source);
    // One pass, so that an argument that itself holds "%1" is never expanded.
    QString result;
    result.reserve(text.size() + 64);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool placeholder =
            text[i] == u'%' && i + 1 < text.size() && text[i + 1] >= u'1' && text[i + 1] <= u'9';
        if (!placeholder) {
            result += text[i];
            continue;
        }
        result += shown(arguments.value(text[++i].unicode() - u'1'));
    }
    return result;
}

nlohmann::ordered_json toJson(const Fault &fault)
{
    const FaultText text = faultText(fault);
    nlohmann::ordered_json json{
        {"code", text.code.toStdString()},      {"message", text.message.toStdString()},
        {"target", fault.target.toStdString()}, {"reason", fault.reason.toStdString()},
        {"cause", text.cause.toStdString()},    {"remedy", text.remedy.toStdString()},
    };
    if (!text.fix.isEmpty())
        json["fix"] = text.fix.toStdString();
    if (!fault.systemText.isEmpty())
        json["system"] = fault.systemText.toStdString();
    auto &details = json["details"] = nlohmann::ordered_json::array();
    for (const Fault &part : fault.nested)
        details.push_back(toJson(part));
    return json;
}

nlohmann::json toStorage(const Fault &fault)
{
    auto arguments = nlohmann::json::array();
    for (const QString &argument : fault.arguments)
        arguments.push_back(argument.toStdString());
    auto nested = nlohmann::json::array();
    for (const Fault &part : fault.nested)
        nested.push_back(toStorage(part));
    return {{"reason", fault.reason.toStdString()},
            {"target", fault.target.toStdString()},
            {"arguments", arguments},
            {"system", fault.systemText.toStdString()},
            {"nested", nested}};
}

Fault fromStorage(const nlohmann::json &json)
{
    const auto text = [&json](const char *key) {
        const auto found = json.find(key);
        return found != json.end() && found->is_string()
            ? QString::fromStdString(found->get<std::string>())
            : QString();
    };
    Fault fault = Fault::of(text("reason"), text("target"), {}, text("system"));
    if (const auto list = json.find("arguments"); list != json.end() && list->is_array()) {
        for (const auto &argument : *list) {
            if (argument.is_string())
                fault.arguments << QString::fromStdString(argument.get<std::string>());
        }
    }
    if (const auto list = json.find("nested"); list != json.end() && list->is_array()) {
        for (const auto &part : *list) {
            if (part.is_object())
                fault.nested.push_back(fromStorage(part));
        }
    }
    return fault;
}

QByteArray dumped(const auto &json)
{
    // Names come from people and disks: bytes that are no UTF-8 must not throw here.
    return QByteArray::fromStdString(
        json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

}  // namespace

Fault Fault::of(const QString &reason, const QString &target, const QStringList &arguments,
                const QString &systemText)
{
    return {reason, target, arguments, systemText, {}};
}

Fault Fault::fromErrno(int error, const QString &path)
{
    return of(errnoReason(error), path, {path}, QString::fromLocal8Bit(std::strerror(error)));
}

QString Fault::bytes(std::uint64_t count)
{
    return kBytesMark + QString::number(count);
}

QString Fault::date(const QDateTime &date)
{
    return kDateMark + date.toUTC().toString(Qt::ISODate);
}

QString Fault::word(const char *source)
{
    return kWordMark + QString::fromUtf8(source);
}

std::expected<void, Fault> Fault::all(std::vector<Fault> problems)
{
    if (problems.empty())
        return {};
    if (problems.size() == 1)
        return std::unexpected(std::move(problems.front()));
    Fault fault = of(QStringLiteral("request.invalid"), {}, {QString::number(problems.size())});
    fault.nested = std::move(problems);
    return std::unexpected(std::move(fault));
}

std::vector<Fault> Fault::flattened() const
{
    if (nested.empty())
        return {*this};
    std::vector<Fault> list;
    for (const Fault &part : nested) {
        for (Fault &leaf : part.flattened())
            list.push_back(std::move(leaf));
    }
    return list;
}

FaultText faultText(const Fault &fault)
{
    const std::string reason = fault.reason.toStdString();
    const FaultEntry *entry = findFaultEntry(reason);
    QStringList arguments = fault.arguments;
    if (entry == nullptr) {
        entry = findFaultEntry("program.unknownFault");
        arguments = {fault.reason};
    }
    return {QString::fromLatin1(entry->code),
            entry->httpStatus,
            filled(entry->title, arguments),
            filled(entry->message, arguments),
            filled(entry->cause, arguments),
            filled(entry->remedy, arguments),
            QString::fromLatin1(entry->fix.data(), qsizetype(entry->fix.size()))};
}

QByteArray faultJson(const Fault &fault)
{
    return dumped(nlohmann::ordered_json{{"error", toJson(fault)}});
}

QByteArray storeFault(const Fault &fault)
{
    return dumped(toStorage(fault));
}

Fault restoreFault(const QByteArray &json)
{
    const auto parsed = nlohmann::json::parse(json.begin(), json.end(), nullptr, false);
    if (!parsed.is_object())
        return Fault::of(QStringLiteral("catalog.corrupt"), QStringLiteral("fault"),
                         {QStringLiteral("fault")});
    return fromStorage(parsed);
}

}  // namespace vitrine
