#include "core/lab/lab.h"

namespace vitrine {

ResourceId LabAccount::id() const
{
    return ResourceId::resource(subscriptionId, resourceGroup,
                                QStringLiteral("Microsoft.LabServices"),
                                QStringLiteral("labaccounts"), name);
}

QString toString(LabState state)
{
    switch (state) {
    case LabState::Creating: return QStringLiteral("Creating");
    case LabState::Ready: return QStringLiteral("Ready");
    case LabState::Failed: return QStringLiteral("Failed");
    }
    return {};
}

std::optional<LabState> parseLabState(QStringView text)
{
    for (const LabState state : {LabState::Creating, LabState::Ready, LabState::Failed}) {
        if (text == toString(state))
            return state;
    }
    return std::nullopt;
}

}  // namespace vitrine
