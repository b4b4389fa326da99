#include "core/arm/equivalent/equivalent.h"

#include "core/arm/equivalent/equivalentforms.h"

#include <algorithm>

namespace vitrine {

QString toString(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Vitrinectl: return QStringLiteral("vitrinectl");
    case Dialect::AzureCli: return QStringLiteral("azure-cli");
    case Dialect::PowerShell: return QStringLiteral("powershell");
    case Dialect::Rest: return QStringLiteral("rest");
    case Dialect::ArmTemplate: return QStringLiteral("arm");
    }
    return {};
}

std::optional<Dialect> dialectOf(QStringView text)
{
    const auto found = std::ranges::find_if(kDialects, [text](Dialect dialect) {
        return text.compare(toString(dialect), Qt::CaseInsensitive) == 0;
    });
    return found == kDialects.end() ? std::nullopt : std::optional(*found);
}

QString fileSuffix(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Vitrinectl:
    case Dialect::AzureCli: return QStringLiteral("sh");
    case Dialect::PowerShell: return QStringLiteral("ps1");
    case Dialect::Rest: return QStringLiteral("http");
    case Dialect::ArmTemplate: return QStringLiteral("json");
    }
    return {};
}

namespace {

bool isOurs(const ResourceRequest &request)
{
    return std::holds_alternative<LabCreation>(request)
        || std::holds_alternative<RegionCreation>(request)
        || std::holds_alternative<OwnCommand>(request);
}

}  // namespace

QString equivalentText(const std::vector<ResourceRequest> &requests, Dialect dialect)
{
    if (dialect != Dialect::Vitrinectl && std::ranges::any_of(requests, isOurs))
        return {};
    switch (dialect) {
    case Dialect::Vitrinectl:
    case Dialect::AzureCli: return shellLines(requests, dialect);
    case Dialect::PowerShell: return powerShellLines(requests);
    case Dialect::Rest: return restMessages(requests);
    case Dialect::ArmTemplate: return armTemplate(requests);
    }
    return {};
}

}  // namespace vitrine
