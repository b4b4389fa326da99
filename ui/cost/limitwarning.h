#pragma once

#include "core/base/fault.h"
#include "core/cost/usage.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace vitrine {

class ConsoleModels;
class ToneLabel;

/// Names the limits that are used to 80 % or more, where new resources begin; hidden while there
/// are none. Asks on a worker thread whenever somebody begins to look. Object name: limitWarning.
class LimitWarning final : public QWidget {
    Q_OBJECT

public:
    explicit LimitWarning(ConsoleModels &models, QWidget *parent = nullptr);

    /// Warns of a subscription (empty: the default one) in \p region (empty: in all of them).
    void display(const QString &subscription, const QString &region);
    void retranslate();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();

    ConsoleModels &m_models;
    ToneLabel *m_text;
    QString m_subscription;
    QString m_region;
    std::optional<Result<std::vector<Usage>>> m_usage;
    int m_question = 0;
};

}  // namespace vitrine
