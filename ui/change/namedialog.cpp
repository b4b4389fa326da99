#include "ui/change/namedialog.h"

#include "ui/controls.h"
#include "ui/equivalent/equivalentsection.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

NameDialog::NameDialog(QString name, QString consequence, QWidget *parent, Loss loss)
    : QDialog(parent)
    , m_name(std::move(name))
    , m_consequence(std::move(consequence))
    , m_loss(loss)
    , m_heading(makeHeading(this, 2))
    , m_text(makeTextLabel(this))
    , m_caption(new QLabel(this))
    , m_typed(new QLineEdit(this))
    , m_equivalent(new EquivalentSection(this))
{
    setObjectName(QStringLiteral("nameDialog"));
    setProperty("helpPage", QStringLiteral("recyclebin"));
    m_typed->setObjectName(QStringLiteral("typedName"));
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setBuddy(m_typed);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_keep = buttons->button(QDialogButtonBox::Cancel);
    m_keep->setObjectName(QStringLiteral("keepButton"));
    m_delete = buttons->addButton(QString(), QDialogButtonBox::DestructiveRole);
    m_delete->setObjectName(QStringLiteral("deleteForGoodButton"));
    m_delete->setEnabled(false);
    for (QPushButton *button : {m_keep, m_delete}) {
        button->setAutoDefault(false);
        button->setDefault(false);
    }
    auto *layout = new QVBoxLayout(this);
    applyPageSpacing(layout, this);
    m_equivalent->hide();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_heading, m_text, m_caption, m_typed,
                                                            m_equivalent, buttons})
        layout->addWidget(widget);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    connect(m_typed, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_delete->setEnabled(text.trimmed() == m_name); });
    connect(m_delete, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_typed->setFocus();
    retranslate();
}

void NameDialog::setRequests(std::vector<ResourceRequest> requests)
{
    m_equivalent->setVisible(!requests.empty());
    m_equivalent->setRequests(std::move(requests));
}

void NameDialog::retranslate()
{
    const bool isDeletion = m_loss == Loss::Resource;
    setWindowTitle(isDeletion ? tr("Delete for good") : tr("Discard work"));
    m_heading->setText(isDeletion ? tr("Delete %1 for good?").arg(m_name)
                                  : tr("Discard what was done in %1?").arg(m_name));
    m_text->setText(tr("%1 This cannot be undone.").arg(m_consequence));
    //: %1 is the name that must be typed
    m_caption->setText(tr("To confirm, type %1").arg(m_name));
    m_typed->setAccessibleName(m_caption->text());
    m_delete->setText(isDeletion ? tr("Delete permanently") : tr("Discard the work"));
    m_keep->setText(tr("Cancel"));
}

void NameDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace vitrine
