#include "core/cost/pricetable.h"

#include <QFile>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <tuple>

namespace vitrine {
namespace {

const QString kEgress = QStringLiteral("Egress");
constexpr std::array kItems{PriceItem::StandardLrs, PriceItem::StandardZrs, PriceItem::PremiumLrs,
                            PriceItem::Egress};

auto keyOf(const Price &price)
{
    return std::tie(price.region, price.item);
}

const Price *findIn(const std::vector<Price> &prices, const QString &region, PriceItem item)
{
    const auto found = std::ranges::find_if(
        prices, [&](const Price &price) { return price.region == region && price.item == item; });
    return found == prices.end() ? nullptr : &*found;
}

// A row that makes no sense is left out: a price that is missing is told, a wrong one is not.
std::optional<Price> exampleOf(const nlohmann::json &row)
{
    if (!row.is_object())
        return std::nullopt;
    const auto text = [&row](const char *key) {
        const auto found = row.find(key);
        return found != row.end() && found->is_string()
            ? QString::fromStdString(found->get<std::string>())
            : QString();
    };
    const auto item = priceItemOf(text("item"));
    const auto amount = parseMoney(text("perGib"));
    if (!item || !amount)
        return std::nullopt;
    return Price{text("region"), *item, *amount, true};
}

ExamplePrices loadExamples()
{
    ExamplePrices examples;
    QFile file(QStringLiteral(":/vitrine/prices.json"));
    if (!file.open(QIODevice::ReadOnly))
        return examples;
    const QByteArray bytes = file.readAll();
    const auto json = nlohmann::json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!json.is_object() || !json.contains("currency") || !json["currency"].is_string()
        || !json.contains("prices") || !json["prices"].is_array())
        return examples;
    examples.currency = QString::fromStdString(json["currency"].get<std::string>());
    for (const auto &row : json["prices"]) {
        if (auto price = exampleOf(row))
            examples.prices.push_back(std::move(*price));
    }
    return examples;
}

}  // namespace

QString toString(PriceItem item)
{
    switch (item) {
    case PriceItem::StandardLrs: return toString(StorageAccountType::StandardLrs);
    case PriceItem::StandardZrs: return toString(StorageAccountType::StandardZrs);
    case PriceItem::PremiumLrs: return toString(StorageAccountType::PremiumLrs);
    case PriceItem::Egress: return kEgress;
    }
    return {};
}

std::optional<PriceItem> priceItemOf(QStringView text)
{
    const auto found = std::ranges::find_if(kItems, [text](PriceItem item) {
        return text.compare(toString(item), Qt::CaseInsensitive) == 0;
    });
    return found == kItems.end() ? std::nullopt : std::optional(*found);
}

QStringList priceItemSpellings()
{
    QStringList spellings;
    for (const PriceItem item : kItems)
        spellings << toString(item);
    return spellings;
}

PriceItem priceItemOf(StorageAccountType type)
{
    switch (type) {
    case StorageAccountType::StandardLrs: return PriceItem::StandardLrs;
    case StorageAccountType::StandardZrs: return PriceItem::StandardZrs;
    case StorageAccountType::PremiumLrs: return PriceItem::PremiumLrs;
    }
    return PriceItem::StandardLrs;
}

PriceTable::PriceTable(QString currency, std::vector<Price> own)
    : m_currency(currency.isEmpty() ? examplePrices().currency : std::move(currency))
    , m_own(std::move(own))
{
}

std::optional<Price> PriceTable::find(const QString &region, PriceItem item) const
{
    for (const QString &place : {region, QString()}) {
        if (const Price *price = findIn(m_own, place, item))
            return *price;
    }
    if (m_currency != examplePrices().currency)
        return std::nullopt;
    for (const QString &place : {region, QString()}) {
        if (const Price *price = findIn(examplePrices().prices, place, item))
            return *price;
    }
    return std::nullopt;
}

std::vector<Price> PriceTable::prices() const
{
    std::vector<Price> all = m_own;
    for (const Price &example : examplePrices().prices) {
        // What find() would never come to does not count.
        const auto counts = find(example.region, example.item);
        if (counts && counts->isExample)
            all.push_back(example);
    }
    std::ranges::sort(all, {}, keyOf);
    return all;
}

const ExamplePrices &examplePrices()
{
    static const ExamplePrices examples = loadExamples();
    return examples;
}

Result<> checkCurrency(const QString &currency)
{
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (currency.size() == 3 && std::ranges::all_of(currency, isCapital))
        return {};
    return std::unexpected(Fault::of(QStringLiteral("price.currency.invalid"),
                                     QStringLiteral("currency"), {currency}));
}

}  // namespace vitrine
