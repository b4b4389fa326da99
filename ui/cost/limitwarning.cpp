#include "ui/cost/limitwarning.h"

#include "core/service/costservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/consolemodels.h"
#include "models/figures/costfigures.h"
#include "ui/publish/tonelabel.h"

#include <QVBoxLayout>

namespace vitrine {

LimitWarning::LimitWarning(ConsoleModels &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_text(new ToneLabel(ToneLabel::Look::Banner, this))
{
    setObjectName(QStringLiteral("limitWarning"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    retranslate();
}

void LimitWarning::display(const QString &subscription, const QString &region)
{
    if (subscription == m_subscription && region == m_region)
        return;
    m_subscription = subscription;
    m_region = region;
    m_usage.reset();
    retranslate();
    if (isVisible())
        read();
}

void LimitWarning::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void LimitWarning::read()
{
    m_models.background().run(
        this,
        [workspace = &m_models.workspace(), subscription = m_subscription, region = m_region] {
            return workspace->costs().usage(subscription, region);
        },
        [this, question = ++m_question](Result<std::vector<Usage>> usage) {
            if (question != m_question)
                return;
            m_usage = std::move(usage);
            retranslate();
        });
}

void LimitWarning::retranslate()
{
    if (m_usage && !*m_usage)
        //: %1 says why
        m_text->show(
            Tone::Warning,
            tr("The limits could not be checked: %1").arg(faultText(m_usage->error()).message));
    else
        m_text->show(Tone::Warning,
                     m_usage ? CostFigures::nearLimits(**m_usage).join(u'\n') : QString());
}

}  // namespace vitrine
