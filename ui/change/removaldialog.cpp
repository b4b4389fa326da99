#include "ui/change/removaldialog.h"

#include "models/words.h"
#include "ui/controls.h"
#include "ui/equivalent/equivalentsection.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {
namespace {

// As many as anyone reads; the rest is counted.
constexpr std::size_t kListed = 1000;
// Longer texts to copy are no help any more.
constexpr std::size_t kSaid = 100;

std::vector<ResourceRequest> requestsOf(const Removal &removal)
{
    std::vector<ResourceRequest> requests;
    if (removal.plan.steps.size() <= kSaid) {
        for (const ResourceId &step : removal.plan.steps)
            requests.push_back(Deletion{.id = step, .isPermanent = !removal.keptDays});
    }
    return requests;
}

}  // namespace

RemovalDialog::RemovalDialog(Removal removal, QWidget *parent)
    : QDialog(parent)
    , m_removal(std::move(removal))
    , m_heading(makeHeading(this, 2))
    , m_text(makeTextLabel(this))
    , m_steps(new QListWidget(this))
    , m_more(makeQuietLabel(this))
    , m_caption(new QLabel(this))
    , m_typed(new QLineEdit(this))
{
    setObjectName(QStringLiteral("removalDialog"));
    setProperty("helpPage", QStringLiteral("recyclebin"));
    m_steps->setObjectName(QStringLiteral("removalSteps"));
    m_steps->setSelectionMode(QAbstractItemView::NoSelection);
    m_steps->setUniformItemSizes(true);
    m_typed->setObjectName(QStringLiteral("removalName"));
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setBuddy(m_typed);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_keep = buttons->button(QDialogButtonBox::Cancel);
    m_keep->setObjectName(QStringLiteral("keepButton"));
    m_remove = buttons->addButton(QString(), QDialogButtonBox::DestructiveRole);
    m_remove->setObjectName(QStringLiteral("removeButton"));
    const bool asksName = !m_removal.keptDays;
    m_remove->setAutoDefault(false);
    m_remove->setEnabled(!asksName);
    m_keep->setAutoDefault(!asksName);
    m_keep->setDefault(!asksName);
    m_caption->setVisible(asksName);
    m_typed->setVisible(asksName);

    auto *section = new EquivalentSection(this);
    section->setRequests(requestsOf(m_removal));
    section->setVisible(m_removal.plan.steps.size() <= kSaid);
    auto *layout = new QVBoxLayout(this);
    applyPageSpacing(layout, this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_heading, m_text, m_steps, m_more,
                                                            section, m_caption, m_typed, buttons})
        layout->addWidget(widget);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_remove->setEnabled(text.trimmed() == m_removal.name);
    });
    connect(m_remove, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    (asksName ? static_cast<QWidget *>(m_typed) : m_keep)->setFocus();
    retranslate();
}

void RemovalDialog::fillSteps()
{
    m_steps->clear();
    const QLocale locale;
    const std::size_t listed = std::min(m_removal.plan.steps.size(), kListed);
    for (std::size_t i = 0; i < listed; ++i) {
        const ResourceId &step = m_removal.plan.steps[i];
        const QString name = Words::resource(step);
        const QString number = locale.toString(static_cast<qulonglong>(i + 1));
        if (step.isType(kImageVersionType))
            //: one of the things deleted one after the other: %1 is its number, %2 its name
            m_steps->addItem(tr("%1. Image version %2").arg(number, name));
        else if (step.isType(kImageDefinitionType))
            m_steps->addItem(tr("%1. Image definition %2").arg(number, name));
        else
            m_steps->addItem(tr("%1. Gallery %2").arg(number, name));
    }
    const auto more = static_cast<int>(m_removal.plan.steps.size() - listed);
    m_more->setVisible(more > 0);
    m_more->setText(tr("and %Ln more", nullptr, more));
}

void RemovalDialog::retranslate()
{
    const auto count = static_cast<int>(m_removal.plan.steps.size());
    if (m_removal.keptDays) {
        setWindowTitle(tr("Move to the recycle bin"));
        m_heading->setText(tr("Move %Ln version(s) to the recycle bin?", nullptr, count));
        m_text->setText(tr("Their replicas stay, and page Recycle bin of the gallery brings them "
                           "back for %n day(s).",
                           nullptr, *m_removal.keptDays));
        m_remove->setText(tr("&Move to bin"));
    } else {
        setWindowTitle(tr("Delete for good"));
        m_heading->setText(tr("Delete %1 for good?").arg(m_removal.name));
        const QString what = tr("%Ln resource(s) are deleted in this order.", nullptr, count);
        const QString bytes = tr("%1 of image data is removed. This cannot be undone.")
                                  .arg(Words::bytes(m_removal.plan.storedBytes));
        m_text->setText(what + u' ' + bytes);
        m_remove->setText(tr("Delete permanently"));
    }
    //: %1 is the name that must be typed
    m_caption->setText(tr("To confirm, type %1").arg(m_removal.name));
    m_typed->setAccessibleName(m_caption->text());
    m_steps->setAccessibleName(tr("What is deleted, in this order"));
    m_keep->setText(tr("Cancel"));
    fillSteps();
}

void RemovalDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace vitrine
