#include "ui/change/gallerydialog.h"

#include "core/access/sharing.h"
#include "core/service/galleryservice.h"
#include "core/service/regionservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/words.h"
#include "ui/controls.h"
#include "ui/equivalent/equivalentsection.h"
#include "ui/publish/chooseorcreate.h"
#include "ui/publish/regioncombo.h"
#include "ui/publish/tagtable.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>

#include <algorithm>

namespace vitrine {
namespace {

constexpr int kGroupsListed = 500;
constexpr int kTagRows = 6;

Result<> withoutValue(const auto &result)
{
    return result ? Result<>() : std::unexpected(result.error());
}

}  // namespace

GalleryDialog::GalleryDialog(Workspace &workspace, Background &background, QWidget *parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_group(new ChooseOrCreate(QStringLiteral("newGalleryGroup")))
    , m_name(new QLineEdit)
    , m_region(new RegionCombo(RegionCombo::Offer::RegisteredAndPublic))
    , m_description(new QPlainTextEdit)
    , m_sharing(new QComboBox)
    , m_prefix(new QLineEdit)
    , m_contact(new QLineEdit)
    , m_uri(new QLineEdit)
    , m_eula(new QLineEdit)
    , m_tags(new TagTable)
    , m_summary(makeTextLabel(this))
    , m_equivalent(new EquivalentSection(this))
    , m_basicsPage(addPage())
    , m_groupField(addField(m_group, m_group->editor()))
    , m_nameField(addField(m_name, m_name))
    , m_regionField(addField(m_region, m_region))
    , m_descriptionField(addField(m_description, m_description))
    , m_sharingPage(addPage())
    , m_sharingField(addField(m_sharing, m_sharing))
    , m_prefixField(addField(m_prefix, m_prefix))
    , m_contactField(addField(m_contact, m_contact))
    , m_uriField(addField(m_uri, m_uri))
    , m_eulaField(addField(m_eula, m_eula))
    , m_tagsPage(addPage())
    , m_tagsField(addField(m_tags, m_tags->focusTarget()))
    , m_reviewPage(addPage())
{
    addWide(m_summary);
    addWide(m_equivalent);
    nameWidgets();
    fillPlaces();
    retranslate();
    connectFields();
    showSharing();
    m_name->setFocus();
}

void GalleryDialog::nameWidgets()
{
    setObjectName(QStringLiteral("galleryDialog"));
    setProperty("helpPage", QStringLiteral("gallery"));
    m_sharing->setProperty("helpPage", QStringLiteral("sharing"));
    m_tags->setProperty("helpPage", QStringLiteral("tags"));
    m_name->setObjectName(QStringLiteral("newGalleryName"));
    m_region->setObjectName(QStringLiteral("newGalleryRegion"));
    m_description->setObjectName(QStringLiteral("newGalleryDescription"));
    m_sharing->setObjectName(QStringLiteral("newGallerySharing"));
    m_prefix->setObjectName(QStringLiteral("newGalleryPrefix"));
    m_contact->setObjectName(QStringLiteral("newGalleryContact"));
    m_uri->setObjectName(QStringLiteral("newGalleryUri"));
    m_eula->setObjectName(QStringLiteral("newGalleryEula"));
    m_summary->setObjectName(QStringLiteral("newGallerySummary"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(fontMetrics().lineSpacing() * 4);
    m_tags->setVisibleRows(kTagRows);
}

void GalleryDialog::fillPlaces()
{
    if (const auto subscription = m_workspace.galleries().subscription())
        m_subscriptionId = subscription->id;
    const std::vector<Region> regions =
        m_workspace.regions().regions().value_or(std::vector<Region>{});
    m_region->setRegistered(regions);
    QStringList names;
    if (const auto groups = m_workspace.galleries().groups({}, kGroupsListed)) {
        for (const ResourceGroup &group : *groups)
            names.append(group.name);
        if (!groups->empty())
            m_region->setRegion(groups->front().location);
    }
    m_group->setChoices(names);
    m_group->setChoice({.name = names.isEmpty() ? QStringLiteral("vitrine") : names.first(),
                        .isNew = names.isEmpty()});
    if (m_region->region().isEmpty() && !regions.empty())
        m_region->setRegion(regions.front().name);
}

void GalleryDialog::connectFields()
{
    connect(m_group, &ChooseOrCreate::editorChanged, this, [this](QWidget *editor) {
        m_groupField.caption->setBuddy(editor);
        m_groupField.buddy = editor;
    });
    connect(m_group, &ChooseOrCreate::edited, this, [this] {
        // Records that belong together lie together.
        if (const auto group = m_workspace.galleries().group(m_group->choice().name); group)
            m_region->setRegion(group->location);
        showUsage();
        follow();
    });
    connect(m_group, &ChooseOrCreate::finished, this, [this] { follow(m_group->editor()); });
    connect(m_region, &QComboBox::activated, this, [this] {
        showUsage();
        follow(m_region);
    });
    for (QLineEdit *edit : {m_name, m_prefix, m_contact, m_uri, m_eula}) {
        connect(edit, &QLineEdit::textEdited, this, [this] { follow(); });
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] { follow(edit); });
    }
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] { follow(); });
    connect(m_sharing, &QComboBox::currentIndexChanged, this, &GalleryDialog::showSharing);
    connect(m_tags, &TagTable::edited, this, [this] { follow(m_tags->focusTarget()); });
}

void GalleryDialog::showSharing()
{
    const bool isCommunity =
        m_sharing->currentIndex() == static_cast<int>(SharingPermission::Community);
    for (QLineEdit *edit : {m_prefix, m_contact, m_uri, m_eula})
        edit->setEnabled(isCommunity);
    follow();
}

GalleryDialog::Wanted GalleryDialog::wanted() const
{
    Wanted all;
    const NameChoice group = m_group->choice();
    Gallery &gallery = all.gallery;
    gallery.subscriptionId = m_subscriptionId;
    gallery.resourceGroup = group.name.trimmed();
    gallery.name = m_name->text().trimmed();
    gallery.location = m_region->region();
    gallery.description = m_description->toPlainText();
    for (const auto &[name, value] : m_tags->rows()) {
        if (gallery.tags.contains(name))
            all.unreadable.push_back(
                Fault::of(QStringLiteral("tags.invalid"), QStringLiteral("tags.") + name, {name}));
        gallery.tags.insert(name, value);
    }
    if (group.isNew)
        all.group = ResourceGroup{.subscriptionId = m_subscriptionId,
                                  .name = gallery.resourceGroup,
                                  .location = gallery.location,
                                  .tags = {}};
    all.sharing.permissions = static_cast<SharingPermission>(m_sharing->currentIndex());
    if (all.sharing.permissions == SharingPermission::Community)
        all.sharing.community = {m_uri->text().trimmed(), m_contact->text().trimmed(),
                                 m_eula->text().trimmed(), m_prefix->text().trimmed()};
    return all;
}

Problems GalleryDialog::problemsOf(const Wanted &wanted) const
{
    Problems problems = wanted.unreadable;
    const auto take = [&problems](const Problems &more) {
        problems.insert(problems.end(), more.begin(), more.end());
    };
    if (wanted.group)
        take(checkGroupName(wanted.group->name));
    take(check(wanted.gallery));
    if (problems.empty() && !wanted.group) {
        if (const auto sound = m_workspace.galleries().checkGallery(wanted.gallery); !sound)
            take(sound.error().flattened());
    }
    if (const auto sound = SharingService::check(wanted.sharing); !sound)
        take(sound.error().flattened());
    return problems;
}

void GalleryDialog::follow(QWidget *touched)
{
    if (touched != nullptr)
        m_touched.insert(touched);
    const Wanted now = wanted();
    const Problems problems = problemsOf(now);
    showProblems(problems);
    showSummary(now, problems);
}

// Under the fields a person has left only: nobody is told off for what is not typed yet.
void GalleryDialog::showProblems(const Problems &problems)
{
    clearFaults();
    for (const Fault &problem : problems) {
        const Field *field = fieldOf(problem);
        if (field != nullptr && m_touched.contains(field->buddy) && field->error->text().isEmpty())
            field->error->showFault(problem, field->buddy);
    }
}

void GalleryDialog::showSummary(const Wanted &wanted, const Problems &problems)
{
    QStringList lines;
    if (!problems.empty()) {
        for (const Fault &problem : problems)
            lines << QStringLiteral("✖ ") + faultText(problem).message;
    } else {
        if (wanted.group)
            lines << tr("Creates resource group %1 in %2.")
                         .arg(wanted.group->name, Words::region(wanted.group->location));
        lines << tr("Creates gallery %1 in %2.")
                     .arg(wanted.gallery.name, Words::region(wanted.gallery.location));
        lines << m_sharing->currentText();
        if (!wanted.gallery.tags.isEmpty())
            lines << tr("%n tag(s)", nullptr, static_cast<int>(wanted.gallery.tags.size()));
    }
    m_summary->setText(lines.join(QLatin1Char('\n')));
    m_equivalent->setVisible(problems.empty());
    m_equivalent->setRequests(problems.empty() ? requestsOf(wanted)
                                               : std::vector<ResourceRequest>());
}

std::vector<ResourceRequest> GalleryDialog::requestsOf(const Wanted &wanted) const
{
    std::vector<ResourceRequest> requests;
    if (wanted.group)
        requests.push_back(Creation<ResourceGroup>{*wanted.group});
    requests.push_back(Creation<Gallery>{wanted.gallery});
    const SharingPermission permissions = *wanted.sharing.permissions;
    if (permissions == SharingPermission::Private)
        return requests;
    OwnCommand share{.path = "sig update", .id = wanted.gallery.id()};
    share.arguments.push_back({u"--permissions", {toString(permissions)}});
    if (permissions == SharingPermission::Community) {
        const CommunityInfo &community = wanted.sharing.community;
        share.arguments.push_back({u"--publisher-uri", {community.publisherUri}});
        share.arguments.push_back({u"--publisher-email", {community.publisherContact}});
        share.arguments.push_back({u"--eula", {community.eula}});
        share.arguments.push_back({u"--public-name-prefix", {community.publicNamePrefix}});
    }
    requests.push_back(std::move(share));
    return requests;
}

Result<> GalleryDialog::make(Workspace &workspace, const Wanted &wanted)
{
    if (auto sound = SharingService::check(wanted.sharing); !sound)
        return sound;
    GalleryService &galleries = workspace.galleries();
    if (wanted.group) {
        if (auto made = galleries.createGroup(workspace.caller(), *wanted.group); !made)
            return std::unexpected(made.error());
    }
    const auto made = galleries.createGallery(workspace.caller(), wanted.gallery);
    if (!made)
        return std::unexpected(made.error());
    SharingService &sharing = workspace.sharing();
    if (wanted.sharing.permissions == SharingPermission::Private)
        return {};
    const auto updated = sharing.update(workspace.caller(), made->id(), wanted.sharing);
    if (!updated || wanted.sharing.permissions != SharingPermission::Community
        || updated->isCommunityEnabled())
        return withoutValue(updated);
    return withoutValue(sharing.enableCommunity(workspace.caller(), made->id()));
}

void GalleryDialog::submit()
{
    const Wanted now = wanted();
    if (auto sound = Fault::all(problemsOf(now)); !sound) {
        for (const Field *field : {&m_groupField, &m_nameField, &m_regionField, &m_prefixField,
                                   &m_contactField, &m_uriField, &m_eulaField, &m_tagsField})
            m_touched.insert(field->buddy);
        showFault(sound.error());
        return;
    }
    setBusy(true);
    m_background.run(
        this, [workspace = &m_workspace, now] { return make(*workspace, now); },
        [this, id = now.gallery.id()](const Result<> &done) {
            setBusy(false);
            if (!done) {
                showFault(done.error());
                return;
            }
            accept();
            Q_EMIT created(id);
        });
}

FormDialog::Field *GalleryDialog::fieldOf(const Fault &problem)
{
    const auto isFor = [&problem](QLatin1String property) {
        return problem.target.endsWith(property);
    };
    if (problem.reason.startsWith(QLatin1String("group.")))
        return &m_groupField;
    if (problem.reason == QLatin1String("tags.invalid"))
        return &m_tagsField;
    if (problem.reason == QLatin1String("sharing.community.prefix")
        || isFor(QLatin1String("publicNamePrefix")))
        return &m_prefixField;
    if (isFor(QLatin1String("publisherContact")))
        return &m_contactField;
    if (isFor(QLatin1String("publisherUri")))
        return &m_uriField;
    if (isFor(QLatin1String("eula")))
        return &m_eulaField;
    if (problem.reason.startsWith(QLatin1String("sharing.")))
        return &m_sharingField;
    if (problem.reason.startsWith(QLatin1String("region."))
        || problem.reason == QLatin1String("resource.otherLocation"))
        return &m_regionField;
    if (problem.reason.startsWith(QLatin1String("gallery."))
        || problem.reason.startsWith(QLatin1String("resource.name.")))
        return &m_nameField;
    return nullptr;
}

}  // namespace vitrine
