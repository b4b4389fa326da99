// The functions of template expressions that work on texts.
#include "core/arm/expressionfunctions.h"
#include "core/gallery/jsonfields.h"

#include <QUrl>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace vitrine {
namespace {

// What a value is when it becomes part of a text.
std::optional<QString> written(const Json &value)
{
    if (const auto text = argumentText(value))
        return text;
    if (const auto flag = argumentFlag(value))
        return *flag ? QStringLiteral("True") : QStringLiteral("False");
    if (value.is_number_integer())
        return QString::fromStdString(value.dump());
    return std::nullopt;
}

std::optional<QStringList> allTexts(const FunctionArguments &arguments)
{
    QStringList texts;
    for (const Json &argument : arguments) {
        const auto text = argumentText(argument);
        if (!text)
            return std::nullopt;
        texts << *text;
    }
    return texts;
}

Json json(const QString &text)
{
    return jsonText(text);
}

FunctionResult concatTexts(const FunctionArguments &arguments)
{
    QString whole;
    for (const Json &argument : arguments) {
        const auto text = written(argument);
        if (!text)
            return wrongArguments();
        whole += *text;
    }
    return json(whole);
}

// A text of all texts, or a list of all lists.
FunctionResult concat(const FunctionArguments &arguments, WorkBudget &)
{
    if (!arguments.front().is_array())
        return concatTexts(arguments);
    Json whole = Json::array();
    for (const Json &argument : arguments) {
        if (!argument.is_array())
            return wrongArguments();
        for (const Json &item : argument)
            whole.push_back(item);
    }
    return whole;
}

// `{0}` and `{1}`; two braces stand for one. Widths and formats are not known.
FunctionResult format(const FunctionArguments &arguments, WorkBudget &budget)
{
    const auto pattern = argumentText(arguments.front());
    if (!pattern)
        return wrongArguments();
    QString made;
    for (qsizetype i = 0; i < pattern->size(); ++i) {
        const QChar c = pattern->at(i);
        const bool isBrace = c == u'{' || c == u'}';
        if (isBrace && i + 1 < pattern->size() && pattern->at(i + 1) == c)
            ++i;
        else if (isBrace) {
            const qsizetype end = pattern->indexOf(u'}', i);
            bool isNumber = false;
            const int index = c == u'{' && end > i + 1
                ? QStringView(*pattern).mid(i + 1, end - i - 1).toInt(&isNumber)
                : 0;
            if (!isNumber || index < 0 || static_cast<std::size_t>(index) + 1 >= arguments.size())
                return wrongArguments();
            const auto text = written(arguments[static_cast<std::size_t>(index) + 1]);
            if (!text)
                return wrongArguments();
            if (!budget.spend(static_cast<std::uint64_t>(text->size())))
                return tooMuchWork();
            made += *text;
            i = end;
            continue;
        }
        made += c;
    }
    return json(made);
}

FunctionResult toLower(const FunctionArguments &arguments, WorkBudget &)
{
    const auto text = argumentText(arguments[0]);
    return text ? FunctionResult(json(text->toLower())) : wrongArguments();
}

FunctionResult toUpper(const FunctionArguments &arguments, WorkBudget &)
{
    const auto text = argumentText(arguments[0]);
    return text ? FunctionResult(json(text->toUpper())) : wrongArguments();
}

FunctionResult trim(const FunctionArguments &arguments, WorkBudget &)
{
    const auto text = argumentText(arguments[0]);
    return text ? FunctionResult(json(text->trimmed())) : wrongArguments();
}

FunctionResult substring(const FunctionArguments &arguments, WorkBudget &)
{
    const auto text = argumentText(arguments[0]);
    const auto from = argumentNumber(arguments[1]);
    if (!text || !from || *from < 0 || *from > text->size())
        return wrongArguments();
    if (arguments.size() == 2)
        return json(text->mid(*from));
    const auto length = argumentNumber(arguments[2]);
    if (!length || *length < 0 || *length > text->size() - *from)
        return wrongArguments();
    return json(text->mid(*from, *length));
}

FunctionResult replace(const FunctionArguments &arguments, WorkBudget &budget)
{
    const auto texts = allTexts(arguments);
    if (!texts || texts->at(1).isEmpty())
        return wrongArguments();
    const auto count = static_cast<std::uint64_t>(texts->at(0).count(texts->at(1)));
    if (!budget.spend(count * static_cast<std::uint64_t>(texts->at(2).size())))
        return tooMuchWork();
    QString text = texts->at(0);
    return json(text.replace(texts->at(1), texts->at(2)));
}

// A delimiter is one text, or any of several.
FunctionResult split(const FunctionArguments &arguments, WorkBudget &budget)
{
    const auto text = argumentText(arguments[0]);
    const auto delimiters = arguments[1].is_array()
        ? allTexts(arguments[1].get_ref<const Json::array_t &>())
        : allTexts({arguments[1]});
    if (!text || !delimiters || delimiters->isEmpty() || delimiters->contains(QString()))
        return wrongArguments();
    Json parts = Json::array();
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text->size();) {
        const auto here = std::ranges::find_if(*delimiters, [&](const QString &delimiter) {
            return QStringView(*text).mid(at).startsWith(delimiter);
        });
        if (!budget.spend(static_cast<std::uint64_t>(delimiters->size())))
            return tooMuchWork();
        if (at < text->size() && here == delimiters->end()) {
            ++at;
            continue;
        }
        parts.push_back(json(text->mid(from, at - from)));
        at += here == delimiters->end() ? 1 : here->size();
        from = at;
    }
    return parts;
}

FunctionResult join(const FunctionArguments &arguments, WorkBudget &budget)
{
    const auto delimiter = argumentText(arguments[1]);
    if (!arguments[0].is_array() || !delimiter)
        return wrongArguments();
    if (!budget.spend(static_cast<std::uint64_t>(delimiter->size()) * arguments[0].size()))
        return tooMuchWork();
    QStringList parts;
    for (const Json &item : arguments[0]) {
        const auto text = written(item);
        if (!text)
            return wrongArguments();
        parts << *text;
    }
    return json(parts.join(*delimiter));
}

FunctionResult startsWith(const FunctionArguments &arguments, WorkBudget &)
{
    const auto texts = allTexts(arguments);
    return texts ? FunctionResult(texts->at(0).startsWith(texts->at(1), Qt::CaseInsensitive))
                 : wrongArguments();
}

FunctionResult endsWith(const FunctionArguments &arguments, WorkBudget &)
{
    const auto texts = allTexts(arguments);
    return texts ? FunctionResult(texts->at(0).endsWith(texts->at(1), Qt::CaseInsensitive))
                 : wrongArguments();
}

FunctionResult indexOf(const FunctionArguments &arguments, WorkBudget &)
{
    const auto texts = allTexts(arguments);
    return texts ? FunctionResult(texts->at(0).indexOf(texts->at(1), 0, Qt::CaseInsensitive))
                 : wrongArguments();
}

FunctionResult padLeft(const FunctionArguments &arguments, WorkBudget &budget)
{
    constexpr std::int64_t kMost = 1'024;
    const auto text = written(arguments[0]);
    const auto width = argumentNumber(arguments[1]);
    const auto fill = arguments.size() == 3 ? argumentText(arguments[2]) : QStringLiteral(" ");
    if (!text || !width || *width < 0 || *width > kMost || !fill || fill->size() != 1)
        return wrongArguments();
    if (!budget.spend(static_cast<std::uint64_t>(*width)))
        return tooMuchWork();
    return json(text->rightJustified(*width, fill->at(0)));
}

FunctionResult uniqueOf(const FunctionArguments &arguments, WorkBudget &)
{
    const auto texts = allTexts(arguments);
    return texts ? FunctionResult(json(uniqueString(*texts))) : wrongArguments();
}

FunctionResult guidOf(const FunctionArguments &arguments, WorkBudget &)
{
    const auto texts = allTexts(arguments);
    return texts ? FunctionResult(json(nameBasedGuid(*texts))) : wrongArguments();
}

FunctionResult base64(const FunctionArguments &arguments, WorkBudget &)
{
    const auto text = argumentText(arguments[0]);
    return text ? FunctionResult(text->toUtf8().toBase64().toStdString()) : wrongArguments();
}

FunctionResult base64ToString(const FunctionArguments &arguments, WorkBudget &)
{
    const auto text = argumentText(arguments[0]);
    if (!text)
        return wrongArguments();
    const auto decoded = QByteArray::fromBase64Encoding(
        text->toUtf8(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    const QString read = QString::fromUtf8(*decoded);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || read.toUtf8() != *decoded)
        return wrongArguments();
    return json(read);
}

FunctionResult uriComponent(const FunctionArguments &arguments, WorkBudget &)
{
    const auto text = argumentText(arguments[0]);
    return text ? FunctionResult(QUrl::toPercentEncoding(*text).toStdString()) : wrongArguments();
}

constexpr ExpressionFunction kFunctions[] = {
    {u"base64", 1, 1, base64},
    {u"base64ToString", 1, 1, base64ToString},
    {u"concat", 1, kAnyNumber, concat},
    {u"endsWith", 2, 2, endsWith},
    {u"format", 1, kAnyNumber, format},
    {u"guid", 1, kAnyNumber, guidOf},
    {u"indexOf", 2, 2, indexOf},
    {u"join", 2, 2, join},
    {u"padLeft", 2, 3, padLeft},
    {u"replace", 3, 3, replace},
    {u"split", 2, 2, split},
    {u"startsWith", 2, 2, startsWith},
    {u"substring", 2, 3, substring},
    {u"toLower", 1, 1, toLower},
    {u"toUpper", 1, 1, toUpper},
    {u"trim", 1, 1, trim},
    {u"uniqueString", 1, kAnyNumber, uniqueOf},
    {u"uriComponent", 1, 1, uriComponent},
};

}  // namespace

std::span<const ExpressionFunction> textFunctions()
{
    return kFunctions;
}

}  // namespace vitrine
