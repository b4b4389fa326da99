#include "ui/publish/encryptionpage.h"

#include "ui/publish/encryptionmatrix.h"
#include "ui/publish/radiochoice.h"
#include "ui/publish/tonelabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>

namespace vitrine {
namespace {

enum Keys { PlatformKeys, OwnKeys };

}  // namespace

EncryptionPage::EncryptionPage(QWidget *parent)
    : PublishPage(parent)
    , m_type(new RadioChoice(QStringLiteral("encryptionTypeChoice")))
    , m_platform(m_type->add(PlatformKeys, QStringLiteral("platformKeyRadio")))
    , m_customer(m_type->add(OwnKeys, QStringLiteral("customerKeyRadio")))
    , m_warning(new ToneLabel(ToneLabel::Look::Plain))
    , m_matrix(new EncryptionMatrix)
{
    setProperty("helpPage", QStringLiteral("encryption"));
    QGridLayout *grid = makeGrid();
    m_section = addSection(grid);
    addField(PublishField::EncryptionType, grid, m_type, m_platform);
    m_warning->label()->setObjectName(QStringLiteral("encryptionWarning"));
    grid->addWidget(m_warning, grid->rowCount(), 1);
    addField(PublishField::EncryptionSets, grid, m_matrix, nullptr, false);
    // The matrix uses all the width there is, unlike a line.
    m_matrix->setMaximumWidth(QWIDGETSIZE_MAX);
    grid->setRowStretch(grid->rowCount(), 1);
    connect(m_type, &RadioChoice::chosen, this, [this](int keys) {
        field(PublishField::EncryptionSets)->setVisible(keys == OwnKeys);
        answer(PublishField::EncryptionType);
    });
    connect(m_matrix, &EncryptionMatrix::edited, this,
            [this] { answer(PublishField::EncryptionSets); });
    retranslate();
}

QString EncryptionPage::title() const
{
    return tr("Encryption");
}

void EncryptionPage::load(const PublishDraft &draft, const PublishFacts &facts)
{
    const QSignalBlocker blocker(this);
    m_type->setChoice(draft.usesOwnKeys ? OwnKeys : PlatformKeys);
    m_matrix->showRegions(draft, facts);
    field(PublishField::EncryptionSets)->setVisible(draft.usesOwnKeys);
}

void EncryptionPage::store(PublishDraft &draft) const
{
    draft.usesOwnKeys = m_type->choice() == OwnKeys;
    m_matrix->store(draft);
}

void EncryptionPage::focusField(PublishField id)
{
    if (id == PublishField::EncryptionSets)
        m_matrix->focusFirst();
    else
        PublishPage::focusField(id);
}

void EncryptionPage::retranslate()
{
    m_section.title->setText(tr("Encryption of the replicas"));
    m_section.text->setText(tr("Every replica is protected by the region it lies in. With keys of "
                               "your own, nobody reads it without them."));
    field(PublishField::EncryptionType)->setTexts(tr("Encryption type"));
    m_platform->setText(tr("P&latform-managed key"));
    m_customer->setText(tr("C&ustomer-managed key"));
    m_warning->show(Tone::Warning,
                    tr("With a customer-managed key the image cannot be shared or copied to "
                       "another subscription, there is no way back to platform-managed keys, and "
                       "a version that exists cannot be encrypted later."));
    field(PublishField::EncryptionSets)
        ->setTexts(tr("Disk encryption set"),
                   tr("Sets of the region and of this subscription. A disk is encrypted in all "
                      "target regions or in none."));
}

}  // namespace vitrine
