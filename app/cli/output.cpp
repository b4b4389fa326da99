#include "app/cli/output.h"

#include "app/cli/terminaltext.h"
#include "app/cli/tr.h"
#include "core/base/resourceid.h"
#include "core/gallery/armjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace vitrine {
namespace {

// What Vitrine adds to the service's resources; it stands last.
constexpr char kOwnMember[] = "vitrine";

void writeError(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

bool isArgumentFault(const Fault &fault)
{
    return fault.reason.startsWith(u"argument.") || fault.reason.startsWith(u"command.");
}

}  // namespace

void Output::write(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size && m_writeError == 0)
        m_writeError = errno;
}

void Output::print(const Json &json, const OutputTable &table)
{
    switch (format) {
    case Format::Json:
        write(escapedJson(QString::fromUtf8(prettyJson(azForm(json))).trimmed())
              + QLatin1Char('\n'));
        break;
    case Format::Table: write(table.toTable()); break;
    case Format::Tsv: write(table.toTsv()); break;
    case Format::None: break;
    }
}

void Output::printText(const QString &text)
{
    write(text);
}

void Output::note(const QString &text) const
{
    if (!onlyErrors)
        important(text);
}

void Output::important(const QString &text) const
{
    writeError(escapedForTerminal(text));
}

void Output::detail(const QString &text) const
{
    if (verbose)
        note(text);
}

void Output::printFault(const Fault &fault) const
{
    switch (errorFormat) {
    case ErrorFormat::Json: writeError(escapedJson(QString::fromUtf8(faultJson(fault)))); break;
    case ErrorFormat::Text: printFaultText(fault); break;
    }
}

void Output::printFaultText(const Fault &fault) const
{
    // The wrapper of several problems says nothing that they do not say themselves.
    if (fault.reason != u"request.invalid" || fault.nested.empty()) {
        const FaultText text = faultText(fault);
        const auto line = [](const QString &words) { writeError(escapedForTerminal(words)); };
        // In every language the same: scripts look for it.
        line(QStringLiteral("ERROR: (%1) %2").arg(text.code, text.message));
        if (!fault.target.isEmpty())
            //: %1 is the argument, property or resource concerned
            line(Tr::tr("Target: %1").arg(fault.target));
        line(Tr::tr("Cause: %1").arg(text.cause));
        line(Tr::tr("Remedy: %1").arg(text.remedy));
        if (verbose && !fault.systemText.isEmpty())
            //: %1 is what the operating system reported
            line(Tr::tr("System: %1").arg(fault.systemText));
        if (verbose)
            //: %1 is the stable name of the fault, for example gallery.name.invalid
            line(Tr::tr("Reason: %1").arg(fault.reason));
    }
    for (const Fault &part : fault.nested)
        printFaultText(part);
}

Result<> Output::flush()
{
    if (std::fflush(stdout) != 0 && m_writeError == 0)
        m_writeError = errno;
    if (m_writeError != 0)
        return std::unexpected(Fault::fromErrno(m_writeError, Tr::tr("standard output")));
    return {};
}

Json azForm(const Json &json)
{
    if (json.is_array()) {
        Json list = Json::array();
        for (const Json &member : json)
            list.push_back(azForm(member));
        return list;
    }
    const auto properties = json.is_object() ? json.find("properties") : json.end();
    if (!json.is_object() || properties == json.end() || !properties->is_object())
        return json;

    Json flat = Json::object();
    for (const auto &[key, value] : json.items()) {
        if (key != "properties" && key != kOwnMember)
            flat[key] = value;
    }
    for (const auto &[key, value] : properties->items()) {
        // A property never hides a member of the resource itself.
        if (!flat.contains(key))
            flat[key] = value;
    }
    if (const auto id = json.find("id"); id != json.end() && id->is_string()) {
        const auto parsed = ResourceId::parse(QString::fromStdString(id->get<std::string>()));
        if (parsed && !parsed->type().isEmpty())
            flat["resourceGroup"] = parsed->resourceGroup().toStdString();
    }
    if (json.contains(kOwnMember))
        flat[kOwnMember] = json[kOwnMember];
    return flat;
}

int exitCodeOf(const Fault &fault)
{
    const std::vector<Fault> faults = fault.flattened();
    if (std::any_of(faults.begin(), faults.end(), isArgumentFault))
        return kExitUsage;
    // A file of this machine that is not there is no missing resource.
    const auto isNotFound = [](const Fault &part) {
        return faultText(part).httpStatus == 404 && !part.reason.startsWith(u"io.");
    };
    if (faults.size() == 1 && isNotFound(faults.front()))
        return kExitNotFound;
    return kExitFailed;
}

}  // namespace vitrine
