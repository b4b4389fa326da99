#pragma once

#include "core/base/resourceid.h"
#include "ui/formdialog.h"

class QCheckBox;
class QSpinBox;

namespace vitrine {

class ConsoleModels;
struct RetentionRule;

/// Makes a retention rule for a gallery or an image definition.
/// Object names: ruleName, ruleKeepLast, ruleKeepLastCount, ruleKeepDays, ruleKeepDaysCount,
/// ruleTag.
class RuleDialog final : public FormDialog {
    Q_OBJECT

public:
    RuleDialog(ConsoleModels &models, ResourceId scope, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The rule is kept; the dialog has closed itself.
    void saved();

protected:
    void submit() override;
    Field *fieldOf(const Fault &problem) override;
    void retranslate() override;

private:
    RetentionRule draft() const;

    ConsoleModels &m_models;
    const ResourceId m_scope;
    QLineEdit *m_name;
    QWidget *m_keep;
    QCheckBox *m_keepLast;
    QSpinBox *m_lastCount;
    QCheckBox *m_keepDays;
    QSpinBox *m_dayCount;
    QLineEdit *m_tag;
    Field &m_nameField;
    Field &m_keepField;
    Field &m_tagField;
};

}  // namespace vitrine
