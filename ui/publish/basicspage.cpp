#include "ui/publish/basicspage.h"

#include "core/service/galleryservice.h"
#include "core/service/workspace.h"
#include "ui/controls.h"
#include "ui/publish/chooseorcreate.h"
#include "ui/publish/radiochoice.h"
#include "ui/publish/regioncombo.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalBlocker>

namespace vitrine {
namespace {

// The longest list offered in a drop-down; more can be typed.
constexpr int kListed = 500;
constexpr int kDescriptionCharacters = 2000;

template <typename Enum>
int idOf(Enum value)
{
    return static_cast<int>(value);
}

}  // namespace

QString osStateExplanation()
{
    return BasicsPage::tr(
        "Generalized: accounts and the computer's name were removed, by Sysprep or by waagent; "
        "every machine made from it gets its own.\n"
        "Specialized: keeps accounts and the computer's name; machines start faster.");
}

BasicsPage::BasicsPage(Workspace &workspace, QWidget *parent)
    : PublishPage(parent)
    , m_workspace(workspace)
    , m_subscription(new QComboBox)
    , m_group(new ChooseOrCreate(QStringLiteral("resourceGroup")))
    , m_gallery(new ChooseOrCreate(QStringLiteral("gallery")))
    , m_location(new RegionCombo(RegionCombo::Offer::RegisteredAndPublic))
    , m_definition(new QComboBox)
    , m_osType(new RadioChoice(QStringLiteral("osTypeChoice")))
    , m_generation(new RadioChoice(QStringLiteral("generationChoice")))
    , m_osState(new RadioChoice(QStringLiteral("osStateChoice")))
    , m_description(new QPlainTextEdit)
{
    m_osState->setProperty("helpPage", QStringLiteral("osstate"));
    QGridLayout *grid = makeGrid();
    m_placeSection = addSection(grid);
    addPlaceFields(grid);
    m_definitionSection = addSection(grid);
    addDefinitionFields(grid);
    m_identitySection = addSection(grid);
    addIdentityFields(grid);
    grid->setRowStretch(grid->rowCount(), 1);
    if (const auto known = m_workspace.galleries().publishers()) {
        auto *completer = new QCompleter(*known, m_publisher);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_publisher->setCompleter(completer);
    }
    retranslate();
}

QString BasicsPage::title() const
{
    return tr("Basics");
}

void BasicsPage::addPlaceFields(QGridLayout *grid)
{
    m_subscription->setObjectName(QStringLiteral("subscriptionCombo"));
    m_location->setObjectName(QStringLiteral("locationCombo"));
    addField(PublishField::Subscription, grid, m_subscription, m_subscription);
    for (const auto &[id, chooser] :
         {std::pair{PublishField::ResourceGroup, m_group}, {PublishField::Gallery, m_gallery}}) {
        FormField *entry = addField(id, grid, chooser, chooser->editor());
        connect(chooser, &ChooseOrCreate::editorChanged, entry, &FormField::setBuddy);
        connect(chooser, &ChooseOrCreate::edited, this,
                [this, question = id] { Q_EMIT edited(question); });
        connect(chooser, &ChooseOrCreate::finished, this, [this, question = id] {
            touch(question);
            Q_EMIT finished(question);
        });
    }
    addField(PublishField::Location, grid, m_location, m_location);
    connect(m_location, &QComboBox::activated, this, [this] { answer(PublishField::Location); });
}

void BasicsPage::addDefinitionFields(QGridLayout *grid)
{
    m_definition->setObjectName(QStringLiteral("definitionCombo"));
    m_definition->setEditable(true);
    m_definition->setInsertPolicy(QComboBox::NoInsert);
    m_definition->lineEdit()->setObjectName(QStringLiteral("definitionEdit"));
    addField(PublishField::Definition, grid, m_definition, m_definition);
    connect(m_definition, &QComboBox::editTextChanged, this,
            [this] { Q_EMIT edited(PublishField::Definition); });
    connect(m_definition->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        touch(PublishField::Definition);
        Q_EMIT finished(PublishField::Definition);
    });

    m_osType->add(idOf(OsType::Linux), QStringLiteral("osLinuxRadio"));
    m_osType->add(idOf(OsType::Windows), QStringLiteral("osWindowsRadio"));
    m_generation->add(idOf(HyperVGeneration::V1), QStringLiteral("generation1Radio"));
    m_generation->add(idOf(HyperVGeneration::V2), QStringLiteral("generation2Radio"));
    m_osState->add(idOf(OsState::Generalized), QStringLiteral("generalizedRadio"));
    m_osState->add(idOf(OsState::Specialized), QStringLiteral("specializedRadio"));
    for (const auto &[id, radios] : {std::pair{PublishField::OsType, m_osType},
                                     {PublishField::Generation, m_generation},
                                     {PublishField::OsState, m_osState}}) {
        addField(id, grid, radios, nullptr);
        connect(radios, &RadioChoice::chosen, this, [this, question = id] { answer(question); });
    }
}

void BasicsPage::addIdentityFields(QGridLayout *grid)
{
    m_publisher =
        addIdentifier(grid, PublishField::Publisher, QStringLiteral("publisherEdit"), 128);
    m_offer = addIdentifier(grid, PublishField::Offer, QStringLiteral("offerEdit"), 64);
    m_sku = addIdentifier(grid, PublishField::Sku, QStringLiteral("skuEdit"), 64);
    m_description->setObjectName(QStringLiteral("descriptionEdit"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(m_description->fontMetrics().lineSpacing() * 4);
    addField(PublishField::Description, grid, m_description, m_description, false);
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] {
        if (m_description->toPlainText().size() > kDescriptionCharacters) {
            const QSignalBlocker blocker(m_description);
            m_description->setPlainText(m_description->toPlainText().left(kDescriptionCharacters));
            m_description->moveCursor(QTextCursor::End);
        }
        updateCounter();
        Q_EMIT edited(PublishField::Description);
    });
}

QLineEdit *BasicsPage::addIdentifier(QGridLayout *grid, PublishField id, const QString &objectName,
                                     int maximumLength)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    // One more than allowed: a pasted name that is too long is refused with words, not cut.
    edit->setMaxLength(maximumLength + 1);
    addField(id, grid, edit, edit);
    connect(edit, &QLineEdit::textEdited, this, [this, id] { Q_EMIT edited(id); });
    connect(edit, &QLineEdit::editingFinished, this, [this, id] {
        touch(id);
        Q_EMIT finished(id);
    });
    return edit;
}

void BasicsPage::load(const PublishDraft &draft, const PublishFacts &facts)
{
    const QSignalBlocker blocker(this);
    if (m_subscription->count() == 0) {
        if (const auto subscription = m_workspace.galleries().subscription())
            m_subscription->addItem(subscription->displayName, subscription->id);
        m_subscription->setEnabled(m_subscription->count() > 1);
    }
    loadLists(draft);
    m_group->setChoice(draft.group);
    m_gallery->setChoice(draft.gallery);
    m_location->setRegistered(facts.regions);
    m_location->setRegion(draft.location);
    if (m_definition->currentText().trimmed() != draft.definition)
        m_definition->setEditText(draft.definition);
    loadDefinition(draft, facts);
    updateNotes();
}

void BasicsPage::loadLists(const PublishDraft &draft)
{
    QStringList names;
    if (const auto groups = m_workspace.galleries().groups({}, kListed)) {
        for (const ResourceGroup &group : *groups)
            names.append(group.name);
    }
    m_group->setChoices(names);

    names.clear();
    if (!draft.group.isNew && !draft.group.name.isEmpty()) {
        if (const auto galleries =
                m_workspace.galleries().galleries(draft.group.name, {}, kListed)) {
            for (const Gallery &gallery : *galleries)
                names.append(gallery.name);
        }
    }
    m_gallery->setChoices(names);

    const QString shown = draft.gallery.isNew ? QString() : draft.galleryId().folded();
    if (shown == m_shownGallery)
        return;
    m_shownGallery = shown;
    const QSignalBlocker blocker(m_definition);
    m_definition->clear();
    if (shown.isEmpty() || draft.gallery.name.isEmpty())
        return;
    if (const auto definitions =
            m_workspace.galleries().definitions(draft.galleryId(), {}, kListed)) {
        for (const ImageDefinition &definition : *definitions)
            m_definition->addItem(definition.name);
    }
}

void BasicsPage::loadDefinition(const PublishDraft &draft, const PublishFacts &facts)
{
    m_existing = facts.definition;
    const ImageDefinition shown = m_existing ? *m_existing : draft.newDefinition();
    m_osType->setChoice(idOf(shown.osType));
    m_generation->setChoice(idOf(shown.hyperVGeneration));
    m_osState->setChoice(m_existing || draft.osState ? idOf(shown.osState) : -1);
    for (const auto &[edit, text] : {std::pair{m_publisher, shown.identifier.publisher},
                                     {m_offer, shown.identifier.offer},
                                     {m_sku, shown.identifier.sku}}) {
        // A space just typed stays: it is left out of the draft only while it is the last.
        if (edit->text().trimmed() != text)
            edit->setText(text);
    }
    if (m_description->toPlainText() != shown.description)
        m_description->setPlainText(shown.description);
    for (QWidget *part : {static_cast<QWidget *>(m_osType), static_cast<QWidget *>(m_generation),
                          static_cast<QWidget *>(m_osState), static_cast<QWidget *>(m_publisher),
                          static_cast<QWidget *>(m_offer), static_cast<QWidget *>(m_sku),
                          static_cast<QWidget *>(m_description)})
        part->setEnabled(!m_existing);
    // The records that are there already have their place.
    m_location->setEnabled(!m_existing);
    m_osDetected = facts.source.osType == shown.osType;
    m_generationDetected = facts.source.generation == shown.hyperVGeneration;
}

void BasicsPage::store(PublishDraft &draft) const
{
    draft.group = m_group->choice();
    const NameChoice gallery = m_gallery->choice();
    draft.gallery = gallery;
    draft.location = m_location->region();
    draft.definition = m_definition->currentText().trimmed();
    // What an existing definition says is shown, not asked: it must not replace what was typed.
    if (m_existing)
        return;
    draft.osType = m_osType->choice() == idOf(OsType::Windows) ? OsType::Windows : OsType::Linux;
    draft.generation = m_generation->choice() == idOf(HyperVGeneration::V2) ? HyperVGeneration::V2
                                                                            : HyperVGeneration::V1;
    draft.osState.reset();
    if (m_osState->choice() >= 0)
        draft.osState = static_cast<OsState>(m_osState->choice());
    draft.identifier = {.publisher = m_publisher->text().trimmed(),
                        .offer = m_offer->text().trimmed(),
                        .sku = m_sku->text().trimmed()};
    draft.description = m_description->toPlainText();
}

void BasicsPage::updateNotes()
{
    const bool isNew = !m_existing;
    field(PublishField::Definition)
        ->setNote(isNew ? QString() : tr("Exists: the version is added to this image definition."));
    field(PublishField::OsType)
        ->setNote(isNew && m_osDetected ? tr("Detected from the disk.") : QString());
    field(PublishField::Generation)
        ->setNote(isNew && m_generationDetected ? tr("Detected from the disk.") : QString());
    field(PublishField::OsState)
        ->setTexts(tr("Operating system state"),
                   isNew ? osStateExplanation()
                         : tr("Given by the image definition. Another value needs a new one."));
    updateCounter();
}

void BasicsPage::updateCounter()
{
    const QLocale locale;
    field(PublishField::Description)
        ->setTexts(tr("Des&cription"),
                   //: %1 of at most %2 characters are used.
                   tr("%1 of %2 characters. May be changed later.")
                       .arg(locale.toString(m_description->toPlainText().size()),
                            locale.toString(kDescriptionCharacters)));
}

void BasicsPage::retranslate()
{
    m_placeSection.title->setText(tr("Gallery"));
    m_placeSection.text->setText(
        tr("Galleries hold image definitions; definitions hold versions."));
    m_definitionSection.title->setText(tr("Image definition"));
    m_definitionSection.text->setText(
        tr("Describes one kind of image. What is set here cannot be changed later."));
    m_identitySection.title->setText(tr("Identity"));
    m_identitySection.text->setText(
        tr("Publisher, offer and SKU together identify the definition in its gallery."));

    field(PublishField::Subscription)->setTexts(tr("&Subscription"));
    field(PublishField::ResourceGroup)->setTexts(tr("Resource &group"));
    m_group->setTexts(tr("Resource group"), tr("Cre&ate new"), tr("C&hoose existing"));
    field(PublishField::Gallery)->setTexts(tr("Ga&llery"));
    m_gallery->setTexts(tr("Gallery"), tr("Create ne&w"), tr("Choose e&xisting"));
    field(PublishField::Location)
        ->setTexts(tr("&Region"),
                   tr("Where the definition's record lives; replicas are chosen later."));
    field(PublishField::Definition)
        ->setTexts(tr("Image &definition name"),
                   tr("Type a new name, or choose a definition to add a version to."));
    m_definition->lineEdit()->setAccessibleName(tr("Image definition name"));
    field(PublishField::OsType)->setTexts(tr("Operating system"));
    findChild<QRadioButton *>(QStringLiteral("osLinuxRadio"))->setText(tr("Lin&ux"));
    findChild<QRadioButton *>(QStringLiteral("osWindowsRadio"))->setText(tr("W&indows"));
    field(PublishField::Generation)
        ->setTexts(tr("VM generation"),
                   tr("Gen 1 starts with BIOS and MBR, Gen 2 with UEFI and "
                      "GPT."));
    findChild<QRadioButton *>(QStringLiteral("generation1Radio"))->setText(tr("Gen &1"));
    findChild<QRadioButton *>(QStringLiteral("generation2Radio"))->setText(tr("Gen &2"));
    findChild<QRadioButton *>(QStringLiteral("generalizedRadio"))->setText(tr("G&eneralized"));
    findChild<QRadioButton *>(QStringLiteral("specializedRadio"))->setText(tr("Speciali&zed"));
    field(PublishField::Publisher)->setTexts(tr("Pu&blisher"));
    field(PublishField::Offer)->setTexts(tr("O&ffer"));
    field(PublishField::Sku)->setTexts(tr("S&KU"));
    updateNotes();
}

}  // namespace vitrine
