#include "ui/publish/versionpage.h"

#include "ui/controls.h"
#include "ui/publish/enddateedit.h"
#include "ui/publish/regioncombo.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace vitrine {

VersionPage::VersionPage(QWidget *parent)
    : PublishPage(parent)
    , m_wanted(new QCheckBox)
    , m_numberRow(new QWidget)
    , m_number(new QLineEdit)
    , m_region(new RegionCombo(RegionCombo::Offer::Registered))
    , m_exclude(new QCheckBox)
    , m_endOfLife(new EndDateEdit(QStringLiteral("endOfLife")))
{
    setProperty("helpPage", QStringLiteral("latest"));
    QGridLayout *grid = makeGrid();
    m_section = addSection(grid);

    m_wanted->setObjectName(QStringLiteral("createVersionCheck"));
    addField(PublishField::CreateVersion, grid, m_wanted, m_wanted, false);
    connect(m_wanted, &QCheckBox::toggled, this, [this] {
        showWanted();
        answer(PublishField::CreateVersion);
    });

    auto *row = new QHBoxLayout(m_numberRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacingUnit(this) / 2);
    m_number->setObjectName(QStringLiteral("versionNumberEdit"));
    row->addWidget(m_number, 1);
    m_major = addStep(row, QStringLiteral("majorButton"), &VersionNumber::nextMajor);
    m_minor = addStep(row, QStringLiteral("minorButton"), &VersionNumber::nextMinor);
    m_patch = addStep(row, QStringLiteral("patchButton"), &VersionNumber::nextPatch);
    addField(PublishField::VersionNumber, grid, m_numberRow, m_number);
    connect(m_number, &QLineEdit::textEdited, this,
            [this] { Q_EMIT edited(PublishField::VersionNumber); });
    connect(m_number, &QLineEdit::editingFinished, this, [this] {
        touch(PublishField::VersionNumber);
        Q_EMIT finished(PublishField::VersionNumber);
    });

    m_region->setObjectName(QStringLiteral("versionRegionCombo"));
    addField(PublishField::VersionRegion, grid, m_region, m_region);
    connect(m_region, &QComboBox::activated, this, [this] { answer(PublishField::VersionRegion); });

    m_exclude->setObjectName(QStringLiteral("excludeFromLatestCheck"));
    addField(PublishField::ExcludeFromLatest, grid, m_exclude, m_exclude, false);
    connect(m_exclude, &QCheckBox::toggled, this,
            [this] { answer(PublishField::ExcludeFromLatest); });

    addField(PublishField::EndOfLife, grid, m_endOfLife, m_endOfLife->lineEdit(), false);
    connect(m_endOfLife, &EndDateEdit::edited, this,
            [this] { Q_EMIT edited(PublishField::EndOfLife); });
    connect(m_endOfLife, &EndDateEdit::finished, this, [this] {
        touch(PublishField::EndOfLife);
        Q_EMIT finished(PublishField::EndOfLife);
    });
    grid->setRowStretch(grid->rowCount(), 1);
    retranslate();
}

QString VersionPage::title() const
{
    return tr("Version");
}

QPushButton *VersionPage::addStep(QLayout *row, const QString &objectName,
                                  VersionNumber (VersionNumber::*next)() const)
{
    auto *button = new QPushButton;
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, next] {
        const VersionNumber first{.major = 1, .minor = 0, .patch = 0};
        m_number->setText((m_newest ? ((*m_newest).*next)() : first).toString());
        answer(PublishField::VersionNumber);
    });
    return button;
}

void VersionPage::load(const PublishDraft &draft, const PublishFacts &facts)
{
    const QSignalBlocker blocker(this);
    m_mayBeLeftOut = draft.definitionIsNew;
    const QSignalBlocker blockWanted(m_wanted);
    m_wanted->setChecked(draft.makesVersion());
    m_newest = facts.newest;
    m_latest = facts.latest;
    if (m_number->text().trimmed() != draft.versionNumber)
        m_number->setText(draft.versionNumber);
    m_region->setRegistered(facts.regions);
    m_region->setRegion(draft.versionRegion);
    const QSignalBlocker quiet(m_exclude);
    m_exclude->setChecked(draft.excludeFromLatest);
    m_endOfLife->setText(draft.endOfLife);
    for (QPushButton *step : {m_major, m_minor, m_patch})
        step->setEnabled(m_newest.has_value());
    showWanted();
    updateLatest();
}

void VersionPage::store(PublishDraft &draft) const
{
    if (m_mayBeLeftOut)
        draft.wantsVersion = m_wanted->isChecked();
    draft.versionNumber = m_number->text().trimmed();
    draft.excludeFromLatest = m_exclude->isChecked();
    draft.endOfLife = m_endOfLife->text();
    if (const QString region = m_region->region(); !region.isEmpty())
        draft.setSourceRegion(region);
}

void VersionPage::showWanted()
{
    m_wanted->setEnabled(m_mayBeLeftOut);
    for (QWidget *part : {m_numberRow, static_cast<QWidget *>(m_region),
                          static_cast<QWidget *>(m_exclude), static_cast<QWidget *>(m_endOfLife)})
        part->setEnabled(m_wanted->isChecked());
    field(PublishField::CreateVersion)
        ->setTexts(tr("&Create a version now"),
                   m_mayBeLeftOut ? tr("Without one, only the image definition is created; "
                                       "versions are published later.")
                                  : tr("The image definition is there: a version is what is "
                                       "created."));
}

void VersionPage::updateLatest()
{
    const auto number = VersionNumber::parse(m_number->text().trimmed());
    QString note;
    if (number && m_wanted->isChecked()) {
        const bool wins = !m_exclude->isChecked() && (!m_latest || *number > *m_latest);
        if (wins)
            note = tr("%1 becomes latest when it is replicated.").arg(number->toString());
        else if (m_latest)
            note = tr("%1 stays latest.").arg(m_latest->toString());
        else
            note = tr("There will be no latest version yet.");
    }
    field(PublishField::VersionNumber)->setNote(note);
}

void VersionPage::retranslate()
{
    m_section.title->setText(tr("Image version"));
    m_section.text->setText(tr("A version is one state of the image; machines are made from it."));
    field(PublishField::VersionNumber)
        ->setTexts(tr("&Version number"),
                   tr("Three numbers, compared as numbers: 1.0.10 is "
                      "newer than 1.0.9."));
    m_major->setText(tr("M&ajor"));
    m_minor->setText(tr("M&inor"));
    m_patch->setText(tr("Patc&h"));
    field(PublishField::VersionRegion)
        ->setTexts(tr("&Region"), tr("Source region. Always the first replica."));
    field(PublishField::ExcludeFromLatest)
        ->setTexts(tr("E&xclude from latest"),
                   tr("Leave this off unless the version must not be picked by “latest”."));
    field(PublishField::EndOfLife)
        ->setTexts(tr("&End of life date"), tr("May be empty, and may be changed later."));
    showWanted();
    updateLatest();
}

}  // namespace vitrine
