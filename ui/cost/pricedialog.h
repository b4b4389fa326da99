#pragma once

#include "core/cost/pricetable.h"
#include "ui/formdialog.h"

class QTableView;

namespace vitrine {

class ConsoleModels;
class PriceModel;

/// Changes what a GiB costs, by region and storage type, and the currency; all of it at once.
/// Object names: priceDialog, priceCurrency, priceTable, clearPricesButton.
class PriceDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit PriceDialog(ConsoleModels &models, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The prices are kept; the dialog has closed itself.
    void saved();

protected:
    void submit() override;
    Field *fieldOf(const Fault &problem) override;
    void retranslate() override;

private:
    void read();

    ConsoleModels &m_models;
    PriceModel *m_model;
    QLineEdit *m_currency;
    QWidget *m_body;
    QTableView *m_table;
    QPushButton *m_clear;
    Field &m_currencyField;
    Field &m_pricesField;
    QString m_currencyBefore;
};

}  // namespace vitrine
