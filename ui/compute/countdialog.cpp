#include "ui/compute/countdialog.h"

#include "models/background.h"
#include "ui/equivalent/equivalentsection.h"

#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace vitrine {
namespace {

// The core tells the limits that hold; this one is only for the field.
constexpr int kMost = 9999;

}  // namespace

CountDialog::CountDialog(Kind kind, QString name, int present, Background &background, Order order,
                         QWidget *parent)
    : FormDialog(parent)
    , m_kind(kind)
    , m_name(std::move(name))
    , m_background(background)
    , m_order(std::move(order))
    , m_count(new QSpinBox(this))
    , m_field(addField(m_count, m_count))
    , m_equivalent(new EquivalentSection(this))
{
    setObjectName(QStringLiteral("countDialog"));
    setProperty("helpPage",
                kind == Kind::Instances ? QStringLiteral("machines") : QStringLiteral("labs"));
    m_count->setObjectName(QStringLiteral("countValue"));
    m_count->setRange(0, kMost);
    m_count->setValue(present);
    m_count->selectAll();
    m_equivalent->hide();
    qobject_cast<QVBoxLayout *>(layout())->addWidget(m_equivalent);
    retranslate();
}

void CountDialog::setWords(Words words)
{
    const auto show = [this, words = std::move(words)] {
        m_equivalent->setRequests(words(m_count->value()));
    };
    connect(m_count, &QSpinBox::valueChanged, this, show);
    m_equivalent->show();
    show();
}

void CountDialog::submit()
{
    const int count = m_count->value();
    if (m_guard)
        m_guard(count, [this, count] { carryOut(count); });
    else
        carryOut(count);
}

void CountDialog::carryOut(int count)
{
    setBusy(true);
    m_background.run(
        this, [order = m_order, count] { return order(count); },
        [this, count](const Result<> &done) {
            setBusy(false);
            if (!done) {
                showFault(done.error());
                return;
            }
            accept();
            Q_EMIT carriedOut(count);
        });
}

FormDialog::Field *CountDialog::fieldOf(const Fault &problem)
{
    return problem.reason == QLatin1String("property.value.range") ? &m_field : nullptr;
}

void CountDialog::retranslate()
{
    switch (m_kind) {
    case Kind::Instances:
        //: %1 is the name of a scale set
        setWindowTitle(tr("Scale %1").arg(m_name));
        m_field.caption->setText(tr("&Instances"));
        setHint(m_field, tr("Fewer take the last ones away with their disks."));
        acceptButton()->setText(tr("&Scale"));
        break;
    case Kind::NewMachines:
        //: %1 is the name of a lab
        setWindowTitle(tr("Publish lab %1").arg(m_name));
        m_field.caption->setText(tr("&Machines"));
        setHint(m_field,
                tr("One for each participant, with the disk of the template as it is now."));
        acceptButton()->setText(tr("&Publish"));
        break;
    case Kind::Machines:
        //: %1 is the name of a lab
        setWindowTitle(tr("Capacity of lab %1").arg(m_name));
        m_field.caption->setText(tr("&Machines"));
        setHint(m_field, tr("Fewer take the last ones away with what was done on them."));
        acceptButton()->setText(tr("&Set capacity"));
        break;
    }
    m_count->setAccessibleName(m_kind == Kind::Instances ? tr("Instances") : tr("Machines"));
}

}  // namespace vitrine
