#include "ui/publish/optionspage.h"

#include "ui/controls.h"
#include "ui/publish/enddateedit.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace vitrine {
namespace {

// More than any machine has: what is too much is said in words.
constexpr int kMostTyped = 1'000'000;

void showLine(QLineEdit *edit, const QString &text)
{
    // A space just typed stays: it is left out of the draft only while it is the last.
    if (edit->text().trimmed() != text)
        edit->setText(text);
}

}  // namespace

OptionsPage::OptionsPage(QWidget *parent)
    : PublishPage(parent)
{
    setProperty("helpPage", QStringLiteral("options"));
    QGridLayout *grid = makeGrid();
    m_documents = addSection(grid);
    addDocuments(grid);
    m_recommended = addSection(grid);
    addRecommendations(grid);
    addDiskTypes(grid);
    m_plan = addSection(grid);
    addPlan(grid);
    grid->setRowStretch(grid->rowCount(), 1);
    showPlan(false);
    retranslate();
}

QString OptionsPage::title() const
{
    return tr("Publishing options");
}

QLineEdit *OptionsPage::addLine(QGridLayout *grid, PublishField id, const QString &objectName)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    addField(id, grid, edit, edit, false);
    connect(edit, &QLineEdit::textEdited, this, [this, id] { Q_EMIT edited(id); });
    connect(edit, &QLineEdit::editingFinished, this, [this, id] {
        touch(id);
        Q_EMIT finished(id);
    });
    return edit;
}

void OptionsPage::addDocuments(QGridLayout *grid)
{
    m_releaseNotes = addLine(grid, PublishField::ReleaseNotes, QStringLiteral("releaseNotesEdit"));
    m_privacy = addLine(grid, PublishField::Privacy, QStringLiteral("privacyEdit"));
    m_eula = addLine(grid, PublishField::Eula, QStringLiteral("eulaEdit"));
    m_endOfLife = new EndDateEdit(QStringLiteral("definitionLife"));
    addField(PublishField::DefinitionEndOfLife, grid, m_endOfLife, m_endOfLife->lineEdit(), false);
    connect(m_endOfLife, &EndDateEdit::edited, this,
            [this] { Q_EMIT edited(PublishField::DefinitionEndOfLife); });
    connect(m_endOfLife, &EndDateEdit::finished, this, [this] {
        touch(PublishField::DefinitionEndOfLife);
        Q_EMIT finished(PublishField::DefinitionEndOfLife);
    });
}

QWidget *OptionsPage::makeRange(PublishField id, QSpinBox *&min, QSpinBox *&max,
                                const QString &name)
{
    auto *range = new QWidget;
    range->setObjectName(name.toLower() + QStringLiteral("Range"));
    auto *row = new QHBoxLayout(range);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacingUnit(this));
    const auto add = [&](const QString &end) {
        auto *spin = new QSpinBox;
        spin->setObjectName(end + name + QStringLiteral("Spin"));
        spin->setRange(0, kMostTyped);
        spin->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
        row->addWidget(spin);
        connect(spin, &QSpinBox::valueChanged, this, [this, id] { answer(id); });
        return spin;
    };
    min = add(QStringLiteral("min"));
    auto *dash = new QLabel(QStringLiteral("–"), range);
    row->addWidget(dash);
    max = add(QStringLiteral("max"));
    row->addStretch();
    return range;
}

void OptionsPage::addRecommendations(QGridLayout *grid)
{
    QWidget *vcpus =
        makeRange(PublishField::VCPUs, m_minVCPUs, m_maxVCPUs, QStringLiteral("VCPUs"));
    addField(PublishField::VCPUs, grid, vcpus, m_minVCPUs, false);
    QWidget *memory =
        makeRange(PublishField::Memory, m_minMemory, m_maxMemory, QStringLiteral("Memory"));
    addField(PublishField::Memory, grid, memory, m_minMemory, false);
}

void OptionsPage::addDiskTypes(QGridLayout *grid)
{
    m_diskTypes = new QWidget;
    m_diskTypes->setObjectName(QStringLiteral("diskTypes"));
    auto *boxes = new QGridLayout(m_diskTypes);
    boxes->setContentsMargins(0, 0, 0, 0);
    boxes->setHorizontalSpacing(3 * spacingUnit(this));
    boxes->setColumnStretch(3, 1);
    constexpr int kPerLine = 3;
    int at = 0;
    for (const DiskSku type : operatingSystemDiskTypes()) {
        auto *box = new QCheckBox;
        box->setObjectName(QStringLiteral("diskType_") + toString(type));
        boxes->addWidget(box, at / kPerLine, at % kPerLine);
        connect(box, &QCheckBox::toggled, this, [this] { answer(PublishField::DiskTypes); });
        m_disks.emplace_back(type, box);
        ++at;
    }
    m_diskTypes->setFocusProxy(m_disks.front().second);
    addField(PublishField::DiskTypes, grid, m_diskTypes, nullptr, false);
    // Three names side by side need more than a line.
    m_diskTypes->setMaximumWidth(QWIDGETSIZE_MAX);
}

void OptionsPage::addPlan(QGridLayout *grid)
{
    m_hasPlan = new QCheckBox;
    m_hasPlan->setObjectName(QStringLiteral("planCheck"));
    addField(PublishField::Plan, grid, m_hasPlan, m_hasPlan, false);
    m_planPublisher =
        addLine(grid, PublishField::PlanPublisher, QStringLiteral("planPublisherEdit"));
    m_planName = addLine(grid, PublishField::PlanName, QStringLiteral("planNameEdit"));
    m_planProduct = addLine(grid, PublishField::PlanProduct, QStringLiteral("planProductEdit"));
    connect(m_hasPlan, &QCheckBox::toggled, this, [this](bool shown) {
        showPlan(shown);
        answer(PublishField::Plan);
    });
}

void OptionsPage::showPlan(bool shown)
{
    for (const PublishField id :
         {PublishField::PlanPublisher, PublishField::PlanName, PublishField::PlanProduct})
        field(id)->setVisible(shown);
}

void OptionsPage::load(const PublishDraft &draft, const PublishFacts &facts)
{
    const QSignalBlocker blocker(this);
    m_exists = facts.definition.has_value();
    showOptions(m_exists ? DefinitionOptions::of(*facts.definition) : draft.options);
    for (QWidget *part :
         {static_cast<QWidget *>(m_releaseNotes), static_cast<QWidget *>(m_privacy),
          static_cast<QWidget *>(m_eula), static_cast<QWidget *>(m_endOfLife),
          m_minVCPUs->parentWidget(), m_minMemory->parentWidget(), m_diskTypes,
          static_cast<QWidget *>(m_hasPlan), static_cast<QWidget *>(m_planPublisher),
          static_cast<QWidget *>(m_planName), static_cast<QWidget *>(m_planProduct)})
        part->setEnabled(!m_exists);
    retranslate();
}

void OptionsPage::showOptions(const DefinitionOptions &options)
{
    showLine(m_releaseNotes, options.releaseNoteUri);
    showLine(m_privacy, options.privacyStatementUri);
    showLine(m_eula, options.eula);
    m_endOfLife->setText(options.endOfLife);
    for (const auto &[spin, value] : {std::pair{m_minVCPUs, options.minVCPUs},
                                      {m_maxVCPUs, options.maxVCPUs},
                                      {m_minMemory, options.minMemory},
                                      {m_maxMemory, options.maxMemory}}) {
        const QSignalBlocker quiet(spin);
        spin->setValue(value);
    }
    for (const auto &[type, box] : m_disks) {
        const QSignalBlocker quiet(box);
        box->setChecked(std::ranges::find(options.disallowedDiskTypes, type)
                        != options.disallowedDiskTypes.end());
    }
    const QSignalBlocker quiet(m_hasPlan);
    m_hasPlan->setChecked(options.hasPlan);
    showPlan(options.hasPlan);
    showLine(m_planPublisher, options.plan.publisher);
    showLine(m_planName, options.plan.name);
    showLine(m_planProduct, options.plan.product);
}

void OptionsPage::store(PublishDraft &draft) const
{
    // What an existing definition says is shown, not asked: it must not replace what was typed.
    if (!m_exists)
        draft.options = options();
}

DefinitionOptions OptionsPage::options() const
{
    DefinitionOptions options;
    options.releaseNoteUri = m_releaseNotes->text().trimmed();
    options.privacyStatementUri = m_privacy->text().trimmed();
    options.eula = m_eula->text().trimmed();
    options.endOfLife = m_endOfLife->text();
    options.minVCPUs = m_minVCPUs->value();
    options.maxVCPUs = m_maxVCPUs->value();
    options.minMemory = m_minMemory->value();
    options.maxMemory = m_maxMemory->value();
    for (const auto &[type, box] : m_disks) {
        if (box->isChecked())
            options.disallowedDiskTypes.push_back(type);
    }
    options.hasPlan = m_hasPlan->isChecked();
    options.plan = {.name = m_planName->text().trimmed(),
                    .publisher = m_planPublisher->text().trimmed(),
                    .product = m_planProduct->text().trimmed()};
    return options;
}

void OptionsPage::retranslate()
{
    m_documents.title->setText(tr("Terms and life"));
    m_documents.text->setText(
        m_exists ? tr("Given by the image definition. End of life, vCPUs and memory may be changed "
                      "on its own page.")
                 : tr("For whoever uses the image. Everything on this page may stay empty."));
    field(PublishField::ReleaseNotes)->setTexts(tr("&Release notes URI"));
    field(PublishField::Privacy)->setTexts(tr("Privacy &statement URI"));
    field(PublishField::Eula)
        ->setTexts(tr("E&ULA"), tr("The terms of use, or the address they are found at."));
    field(PublishField::DefinitionEndOfLife)
        ->setTexts(tr("&End of life date"), tr("Of the whole definition. May be changed later."));
    m_recommended.title->setText(tr("Recommended machines"));
    m_recommended.text->setText(
        tr("Advice for whoever creates machines from the image. May be changed later."));
    field(PublishField::VCPUs)->setTexts(tr("Recommended &vCPUs"));
    m_minVCPUs->setAccessibleName(tr("Recommended vCPUs, at least"));
    m_maxVCPUs->setAccessibleName(tr("Recommended vCPUs, at most"));
    field(PublishField::Memory)->setTexts(tr("Recommended &memory (GiB)"));
    m_minMemory->setAccessibleName(tr("Recommended memory in GiB, at least"));
    m_maxMemory->setAccessibleName(tr("Recommended memory in GiB, at most"));
    for (QSpinBox *spin : {m_minVCPUs, m_maxVCPUs, m_minMemory, m_maxMemory})
        //: A recommendation that is not given.
        spin->setSpecialValueText(tr("Any"));
    field(PublishField::DiskTypes)
        ->setTexts(tr("Disallowed disk types"),
                   tr("Machines cannot be created with disks of the types that are ticked."));
    for (const auto &[type, box] : m_disks)
        box->setText(diskTypeLabel(type));
    m_plan.title->setText(tr("Purchase plan"));
    m_plan.text->setText(tr("Only for images that go back to one of the marketplace: the plan has "
                            "to be the same as that image's."));
    field(PublishField::Plan)->setTexts(tr("&From the marketplace"));
    field(PublishField::PlanPublisher)->setTexts(tr("Plan pu&blisher"));
    field(PublishField::PlanName)->setTexts(tr("Plan n&ame"));
    field(PublishField::PlanProduct)->setTexts(tr("Plan pr&oduct"));
}

}  // namespace vitrine
