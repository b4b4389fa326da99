// vitrinectl price …
#include "app/cli/commands/rowanswer.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/cost/costjson.h"
#include "core/service/costservice.h"
#include "core/service/workspace.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

const QString kRegion = QStringLiteral("--region");
const QString kItem = QStringLiteral("--item");
const QString kPrice = QStringLiteral("--price");
const QString kCurrency = QStringLiteral("--currency");

Result<int> answer(Session &session, const Result<PriceTable> &prices)
{
    if (!prices)
        return std::unexpected(prices.error());
    OutputTable table({QStringLiteral("Region"), QStringLiteral("Item"), QStringLiteral("PerGiB"),
                       QStringLiteral("Currency"), QStringLiteral("Example")});
    Json json = Json::array();
    for (const Price &price : prices->prices()) {
        table.addRow({price.region.isEmpty() ? QStringLiteral("*") : price.region,
                      toString(price.item), toString(price.perGib), prices->currency(),
                      booleanText(price.isExample)});
        json.push_back(toJson(price, prices->currency()));
    }
    session.output().print(json, table);
    return 0;
}

Result<int> list(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    return answer(session, (*workspace)->costs().prices());
}

Money priceOf(Arguments &arguments)
{
    const QString text = arguments.text(kPrice);
    const auto amount = parseMoney(text);
    if (!amount)
        arguments.addProblem(Fault::of(QStringLiteral("price.amount.invalid"), kPrice, {text}));
    return amount.value_or(Money{});
}

Result<int> set(Session &session)
{
    Arguments &arguments = session.arguments();
    const bool hasPrice = arguments.has(kPrice);
    if (!hasPrice && !arguments.has(kCurrency))
        arguments.addProblem(arguments.missing(QStringLiteral("--price | --currency")));
    if (hasPrice && !arguments.has(kItem))
        arguments.addProblem(arguments.missing(kItem));
    const Money amount = hasPrice ? priceOf(arguments) : Money{};
    const PriceItem item = priceItemOf(arguments.text(kItem)).value_or(PriceItem::StandardLrs);
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    CostService &costs = (*workspace)->costs();
    Result<PriceTable> prices = costs.prices();
    if (prices && arguments.has(kCurrency))
        prices = costs.setCurrency(session.change(), arguments.text(kCurrency));
    if (prices && hasPrice)
        prices = costs.setPrice(session.change(), arguments.text(kRegion), item, amount);
    return answer(session, prices);
}

Result<int> reset(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const bool isOne = session.arguments().has(kRegion);
    return answer(
        session,
        (*workspace)
            ->costs()
            .resetPrices(session.change(),
                         isOne ? std::optional(session.arguments().text(kRegion)) : std::nullopt));
}

}  // namespace

CommandGroup priceCommands()
{
    using namespace argument;
    const ArgumentSpec region =
        value(u"--region",
              Tr::tr("Region that the price is for. Default: every region without a price "
                     "of its own."));
    return {
        .name = QStringLiteral("price"),
        .summary = Tr::tr("Manage what a stored or copied GiB costs."),
        .groups = {},
        .commands = {
            {.name = QStringLiteral("list"),
             .summary = Tr::tr("List the prices that count, with the examples among them."),
             .arguments = {},
             .examples = {{Tr::tr("List the prices as a table."),
                           QStringLiteral("price list --output table")}},
             .action = list},
            {.name = QStringLiteral("reset"),
             .summary = Tr::tr("Remove the prices of your own: the examples count again."),
             .arguments = {value(u"--region",
                                 Tr::tr("Only the prices of this region. Default: all, with the "
                                        "currency.")),
                           validateOnly()},
             .examples = {{Tr::tr("Go back to the examples."), QStringLiteral("price reset")}},
             .action = reset},
            {.name = QStringLiteral("set"),
             .summary = Tr::tr("Set a price, the currency of all prices, or both."),
             .arguments = {value(u"--currency",
                                 Tr::tr("Currency of all prices, for example CAD. Amounts are not "
                                        "converted.")),
                           value(u"--item",
                                 Tr::tr("What has the price: a GiB stored for a month, by storage "
                                        "type, or a GiB copied out of a region."),
                                 priceItemSpellings()),
                           value(u"--price", Tr::tr("Price of a GiB, for example 0.05.")), region,
                           validateOnly()},
             .examples = {{Tr::tr("Set what a GiB costs in a month in West Europe."),
                           QStringLiteral("price set --region westeurope --item Standard_LRS "
                                          "--price 0.045")}},
             .action = set},
        }};
}

}  // namespace vitrine
