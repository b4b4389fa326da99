// What the service answers about prices and retention rules.
#include "core/cost/money.h"
#include "core/service/adviceservice.h"
#include "core/service/costservice.h"
#include "tests/support/faultcases.h"

namespace vitrine::test {
namespace {

Problems putRule(VersionFixture &at, const QString &name, std::optional<int> keepLast)
{
    return problemsOf(
        at->advice().putRule(at.caller(), {Uid(), at.gallery().id(), name, keepLast, {}, {}}));
}

}  // namespace

std::vector<FaultCase> costFaultCases()
{
    return {
        {{},
         "account",
         "set a price of more than a million",
         {"price.amount.invalid", "InvalidParameter", 400, "perGib"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return problemsOf(at->costs().setPrice(at.caller(), {}, PriceItem::Egress,
                                                    Money{kGreatestPrice.micros + 1}));
         }},
        {{},
         "account",
         "set the currency “euro”",
         {"price.currency.invalid", "InvalidParameter", 400, "currency"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return problemsOf(at->costs().setCurrency(at.caller(), QStringLiteral("euro")));
         }},
        {{},
         "gallery",
         "make a retention rule “-last”",
         {"retention.name.invalid", "InvalidParameter", 400, "name"},
         [](Lab &lab) { return putRule(lab.workspace(), QStringLiteral("-last"), 5); }},
        {{},
         "gallery",
         "make a retention rule that keeps nothing",
         {"retention.rule.empty", "InvalidParameter", 400, "keepLast"},
         [](Lab &lab) { return putRule(lab.workspace(), QStringLiteral("all"), std::nullopt); }},
        {{},
         "gallery",
         "apply a simulation that shows a version which nothing lets go",
         {"retention.outdated", "Conflict", 409, "{definition}/versions/1.0.0"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             RetentionSimulation shown;
             shown.steps.emplace_back().id =
                 at.definition().id().child(QStringLiteral("versions"), QStringLiteral("1.0.0"));
             return problemsOf(at->advice().apply(at.caller(), shown));
         }},
    };
}

}  // namespace vitrine::test
