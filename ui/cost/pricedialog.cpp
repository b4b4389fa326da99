#include "ui/cost/pricedialog.h"

#include "core/service/costservice.h"
#include "core/service/regionservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/consolemodels.h"
#include "models/figures/pricemodel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine {
namespace {

struct Answer {
    PriceTable prices;
    QStringList regions;
};

Result<Answer> ask(Workspace &workspace)
{
    auto prices = workspace.costs().prices();
    if (!prices)
        return std::unexpected(std::move(prices.error()));
    const auto regions = workspace.regions().regions();
    if (!regions)
        return std::unexpected(regions.error());
    Answer answer{std::move(*prices), {}};
    for (const Region &region : *regions)
        answer.regions << region.name;
    return answer;
}

}  // namespace

PriceDialog::PriceDialog(ConsoleModels &models, QWidget *parent)
    : FormDialog(parent)
    , m_models(models)
    , m_model(new PriceModel(this))
    , m_currency(new QLineEdit(this))
    , m_body(new QWidget(this))
    , m_table(new QTableView(m_body))
    , m_clear(new QPushButton(m_body))
    , m_currencyField(addField(m_currency, m_currency))
    , m_pricesField(addField(m_body, m_table))
{
    setObjectName(QStringLiteral("priceDialog"));
    setProperty("helpPage", QStringLiteral("costs"));
    m_currency->setObjectName(QStringLiteral("priceCurrency"));
    m_currency->setMaxLength(3);
    m_table->setObjectName(QStringLiteral("priceTable"));
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setMinimumHeight(fontMetrics().height() * 16);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_clear->setObjectName(QStringLiteral("clearPricesButton"));
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins({});
    layout->addWidget(m_table, 1);
    layout->addWidget(m_clear, 0, Qt::AlignLeft);
    connect(m_currency, &QLineEdit::textEdited, m_model, &PriceModel::setCurrency);
    connect(m_model, &PriceModel::refused, this, &PriceDialog::showFault);
    connect(m_model, &PriceModel::dataChanged, this, &PriceDialog::clearFaults);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_currency->setText(examplePrices().currency);
        m_model->setCurrency(m_currency->text());
        m_model->clearOwn();
    });
    retranslate();
    setMinimumSize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 34);
    read();
}

void PriceDialog::read()
{
    setBusy(true);
    m_models.background().run(
        this, [workspace = &m_models.workspace()] { return ask(*workspace); },
        [this](const Result<Answer> &answer) {
            if (!answer)
                return showFault(answer.error());
            setBusy(false);
            m_currencyBefore = answer->prices.currency();
            m_currency->setText(m_currencyBefore);
            m_model->setPrices(answer->prices, answer->regions);
        });
}

void PriceDialog::submit()
{
    setBusy(true);
    const QString currency = m_currency->text().trimmed();
    m_models.background().run(
        this,
        [workspace = &m_models.workspace(), changes = m_model->changes(),
         other = currency == m_currencyBefore ? std::optional<QString>() : currency] {
            return workspace->costs().changePrices(workspace->caller(), changes, other);
        },
        [this](const Result<PriceTable> &kept) {
            setBusy(false);
            if (!kept)
                return showFault(kept.error());
            accept();
            Q_EMIT saved();
        });
}

FormDialog::Field *PriceDialog::fieldOf(const Fault &problem)
{
    if (problem.reason == QLatin1String("price.currency.invalid"))
        return &m_currencyField;
    return problem.reason == QLatin1String("price.amount.invalid") ? &m_pricesField : nullptr;
}

void PriceDialog::retranslate()
{
    setWindowTitle(tr("Prices"));
    m_currencyField.caption->setText(tr("&Currency"));
    setHint(m_currencyField,
            tr("Three capital letters, as EUR. Amounts are not converted; the examples count in "
               "their own currency alone."));
    m_currency->setAccessibleName(tr("Currency of all prices"));
    m_pricesField.caption->setText(tr("&Prices of a GiB"));
    setHint(m_pricesField,
            tr("Stored for a month, by storage type, and copied out of the region, once. An empty "
               "cell takes the general price, or the example."));
    m_table->setAccessibleName(tr("Prices of a GiB by region"));
    m_clear->setText(tr("&Back to the examples"));
    acceptButton()->setText(tr("&Save prices"));
    m_model->retranslate();
}

}  // namespace vitrine
