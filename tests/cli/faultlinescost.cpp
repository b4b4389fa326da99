#include "tests/cli/faultlines.h"

namespace vitrine {

std::vector<FaultLine> costFaultLines()
{
    return {
        {{}, "price.amount.invalid", "price set --item Egress --price free"},
        {{}, "price.currency.invalid", "price set --currency euro"},
        {{}, "retention.name.invalid", "retention rule create -g rg -r gal -n ../x --keep-last 5"},
        {{}, "retention.rule.empty", "retention rule create -g rg -r gal -n all"},
        {{}, "retention.outdated", "", "takes two processes at the same time"},
    };
}

}  // namespace vitrine
