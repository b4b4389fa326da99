#pragma once

#include "core/arm/equivalent/equivalent.h"
#include "ui/formdialog.h"

#include <functional>

class QSpinBox;

namespace vitrine {

class Background;
class EquivalentSection;

/// Asks how many there are to be, and carries it out.
/// Object names: countDialog, countValue.
class CountDialog final : public FormDialog {
    Q_OBJECT

public:
    /// What is counted: the instances of a scale set, the machines of a lab that is published now,
    /// or of one that has been.
    enum class Kind { Instances, NewMachines, Machines };
    /// Called in the background with the number.
    using Order = std::function<Result<>(int count)>;
    /// Called before anything of what there is would be lost; goes on by \p proceed.
    using Guard = std::function<void(int count, std::function<void()> proceed)>;

    CountDialog(Kind kind, QString name, int present, Background &background, Order order,
                QWidget *parent = nullptr);
    void setGuard(Guard guard) { m_guard = std::move(guard); }
    /// Shows the order in other words, whatever number is chosen.
    using Words = std::function<std::vector<ResourceRequest>(int count)>;
    void setWords(Words words);

Q_SIGNALS:
    void carriedOut(int count);

protected:
    void submit() override;
    Field *fieldOf(const Fault &problem) override;
    void retranslate() override;

private:
    void carryOut(int count);

    const Kind m_kind;
    const QString m_name;
    Background &m_background;
    const Order m_order;
    Guard m_guard;
    QSpinBox *m_count;
    Field &m_field;
    EquivalentSection *m_equivalent;
};

}  // namespace vitrine
