#include "ui/cost/ruledialog.h"

#include "core/service/adviceservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/consolemodels.h"
#include "models/words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace vitrine {
namespace {

constexpr int kDefaultVersions = 5;
constexpr int kDefaultDays = 90;
constexpr int kMostVersions = 10'000;
constexpr int kMostDays = 3'650;

QSpinBox *makeCount(const QString &objectName, int value, int most, QCheckBox *check,
                    QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(objectName);
    box->setRange(1, most);
    box->setValue(value);
    box->setEnabled(check->isChecked());
    QObject::connect(check, &QCheckBox::toggled, box, &QWidget::setEnabled);
    return box;
}

}  // namespace

RuleDialog::RuleDialog(ConsoleModels &models, ResourceId scope, QWidget *parent)
    : FormDialog(parent)
    , m_models(models)
    , m_scope(std::move(scope))
    , m_name(new QLineEdit(this))
    , m_keep(new QWidget(this))
    , m_keepLast(new QCheckBox(m_keep))
    , m_lastCount(nullptr)
    , m_keepDays(new QCheckBox(m_keep))
    , m_dayCount(nullptr)
    , m_tag(new QLineEdit(this))
    , m_nameField(addField(m_name, m_name))
    , m_keepField(addField(m_keep, m_keepLast))
    , m_tagField(addField(m_tag, m_tag))
{
    setObjectName(QStringLiteral("ruleDialog"));
    setProperty("helpPage", QStringLiteral("costs"));
    m_name->setObjectName(QStringLiteral("ruleName"));
    m_keepLast->setObjectName(QStringLiteral("ruleKeepLast"));
    m_keepLast->setChecked(true);
    m_keepDays->setObjectName(QStringLiteral("ruleKeepDays"));
    m_lastCount = makeCount(QStringLiteral("ruleKeepLastCount"), kDefaultVersions, kMostVersions,
                            m_keepLast, m_keep);
    m_dayCount =
        makeCount(QStringLiteral("ruleKeepDaysCount"), kDefaultDays, kMostDays, m_keepDays, m_keep);
    m_tag->setObjectName(QStringLiteral("ruleTag"));
    auto *grid = new QGridLayout(m_keep);
    grid->setContentsMargins({});
    grid->addWidget(m_keepLast, 0, 0);
    grid->addWidget(m_lastCount, 0, 1);
    grid->addWidget(m_keepDays, 1, 0);
    grid->addWidget(m_dayCount, 1, 1);
    grid->setColumnStretch(2, 1);
    retranslate();
}

RetentionRule RuleDialog::draft() const
{
    RetentionRule rule;
    rule.scope = m_scope;
    rule.name = m_name->text().trimmed();
    if (m_keepLast->isChecked())
        rule.keepLast = m_lastCount->value();
    if (m_keepDays->isChecked())
        rule.keepDays = m_dayCount->value();
    const QString tag = m_tag->text().trimmed();
    const qsizetype sign = tag.indexOf(u'=');
    if (!tag.isEmpty())
        rule.keepTags.insert(sign < 0 ? tag : tag.left(sign).trimmed(),
                             sign < 0 ? QString() : tag.mid(sign + 1).trimmed());
    return rule;
}

void RuleDialog::submit()
{
    setBusy(true);
    m_models.background().run(
        this,
        [workspace = &m_models.workspace(), rule = draft()] {
            return workspace->advice().putRule(workspace->caller(), rule);
        },
        [this](const Result<RetentionRule> &kept) {
            setBusy(false);
            if (!kept)
                return showFault(kept.error());
            accept();
            Q_EMIT saved();
        });
}

FormDialog::Field *RuleDialog::fieldOf(const Fault &problem)
{
    if (problem.reason.startsWith(QLatin1String("retention.name.")))
        return &m_nameField;
    if (problem.reason.startsWith(QLatin1String("tags.")))
        return &m_tagField;
    const bool isAboutKeeping = problem.reason.startsWith(QLatin1String("retention.rule."))
        || problem.reason == QLatin1String("property.value.range");
    return isAboutKeeping ? &m_keepField : nullptr;
}

void RuleDialog::retranslate()
{
    setWindowTitle(tr("New retention rule"));
    m_nameField.caption->setText(tr("&Name"));
    setHint(m_nameField, tr("A rule of this name that is there already is replaced."));
    m_name->setAccessibleName(tr("Name of the rule"));
    m_keepField.caption->setText(tr("Keeps"));
    setHint(m_keepField,
            tr("What no rule keeps may go: never the latest version, and never one that a machine, "
               "a scale set or a lab is made of."));
    m_keepLast->setText(tr("the &last versions of each definition:"));
    m_lastCount->setAccessibleName(tr("How many versions are kept"));
    m_keepDays->setText(tr("what is &younger than, in days:"));
    m_dayCount->setAccessibleName(tr("For how many days versions are kept"));
    m_tagField.caption->setText(tr("Keeps what has the &tag"));
    setHint(m_tagField, tr("name or name = value; empty: tags do not count."));
    m_tag->setAccessibleName(tr("Tag that keeps a version"));
    acceptButton()->setText(tr("Save rule"));
}

}  // namespace vitrine
