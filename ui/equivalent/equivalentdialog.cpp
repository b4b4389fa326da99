#include "ui/equivalent/equivalentdialog.h"

#include "ui/controls.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

EquivalentDialog::EquivalentDialog(QString subject, std::vector<ResourceRequest> requests,
                                   QWidget *parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_heading(makeHeading(this, 2))
    , m_deed(new QComboBox(this))
    , m_panel(new EquivalentPanel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("equivalentDialog"));
    setProperty("helpPage", QStringLiteral("templates"));
    auto *layout = new QVBoxLayout(this);
    applyPageSpacing(layout, this);
    layout->addWidget(m_heading);
    layout->addWidget(m_deed, 0, Qt::AlignLeft);
    layout->addWidget(m_panel, 1);
    layout->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 100);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_deed->setObjectName(QStringLiteral("equivalentDeed"));
    connect(m_deed, &QComboBox::currentIndexChanged, this, [this](int row) {
        m_panel->setRequests(m_choices[static_cast<std::size_t>(row)].requests);
    });
    offer(Deed::Make, std::move(requests));
}

void EquivalentDialog::offer(Deed deed, std::vector<ResourceRequest> requests)
{
    m_choices.push_back({deed, std::move(requests)});
    m_deed->addItem(QString());
    m_deed->setVisible(m_choices.size() > 1);
    retranslate();
}

void EquivalentDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EquivalentDialog::retranslate()
{
    setWindowTitle(tr("Equivalent commands"));
    //: %1 is the name of a gallery, an image definition or an image version
    m_heading->setText(m_choices.size() > 1 ? m_subject : tr("What makes %1").arg(m_subject));
    m_deed->setAccessibleName(tr("What the commands do"));
    const auto title = [](Deed deed) {
        switch (deed) {
        case Deed::Make: return tr("Make them");
        case Deed::ExcludeFromLatest: return tr("Exclude them from latest");
        case Deed::IncludeInLatest: return tr("Include them in latest");
        case Deed::Delete: return tr("Delete them");
        }
        return QString();
    };
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        m_deed->setItemText(static_cast<int>(i), title(m_choices[i].deed));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
}

}  // namespace vitrine
