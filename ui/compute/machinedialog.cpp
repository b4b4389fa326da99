#include "ui/compute/machinedialog.h"

#include "core/compute/cloudinit.h"
#include "core/service/galleryservice.h"
#include "core/service/regionservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/words.h"
#include "ui/compute/imagechoice.h"
#include "ui/controls.h"
#include "ui/equivalent/equivalentsection.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace vitrine {
namespace {

constexpr int kMostVcpus = 512;
constexpr int kMostMemoryMib = 16 << 20;
constexpr int kMostInstances = 1000;
constexpr int kMemoryStepMib = 512;

QSpinBox *makeSpin(const QString &name, int least, int most, int value, QWidget *parent)
{
    auto *spin = new QSpinBox(parent);
    spin->setObjectName(name);
    spin->setRange(least, most);
    spin->setValue(value);
    return spin;
}

}  // namespace

MachineDialog::MachineDialog(Kind kind, Workspace &workspace, Background &background,
                             QWidget *parent)
    : FormDialog(parent)
    , m_kind(kind)
    , m_workspace(workspace)
    , m_background(background)
    , m_image(new ImageChoice(workspace, background, this))
    , m_name(new QLineEdit(this))
    , m_group(new QComboBox(this))
    , m_region(new QComboBox(this))
    , m_vcpus(makeSpin(QStringLiteral("machineVcpus"), 1, kMostVcpus, MachineSize().vcpus, this))
    , m_memory(makeSpin(QStringLiteral("machineMemory"), kMemoryStepMib, kMostMemoryMib,
                        MachineSize().memoryMib, this))
    , m_size(new QWidget(this))
    , m_capacity(makeSpin(QStringLiteral("machineCapacity"), 0, kMostInstances, 1, this))
    , m_user(new QLineEdit(this))
    , m_host(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_keys(new QPlainTextEdit(this))
    , m_review(makeTextLabel(this))
    , m_equivalent(new EquivalentSection(this))
    , m_imageField(addField(m_image, m_image->editor()))
    , m_nameField(addField(m_name, m_name))
    , m_groupField(addField(m_group, m_group))
    , m_regionField(addField(m_region, m_region))
    , m_sizeField(addField(m_size, m_vcpus))
    , m_capacityField(addField(m_capacity, m_capacity))
    , m_userField(addField(m_user, m_user))
    , m_hostField(addField(m_host, m_host))
    , m_passwordField(addField(m_password, m_password))
    , m_keysField(addField(m_keys, m_keys))
    , m_reviewField(addField(m_review, m_review))
{
    setObjectName(QStringLiteral("machineDialog"));
    setProperty("helpPage", QStringLiteral("machines"));
    const std::initializer_list<std::pair<QWidget *, const char *>> names{
        {m_name, "machineName"},     {m_group, "machineGroup"}, {m_region, "machineRegion"},
        {m_user, "machineUser"},     {m_host, "machineHost"},   {m_password, "machinePassword"},
        {m_review, "machineReview"}, {m_keys, "machineKeys"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QString::fromLatin1(name));
    auto *size = new QHBoxLayout(m_size);
    size->setContentsMargins(0, 0, 0, 0);
    size->addWidget(m_vcpus);
    size->addWidget(m_memory);
    size->addStretch();
    m_memory->setSingleStep(kMemoryStepMib);
    m_password->setEchoMode(QLineEdit::Password);
    m_keys->setTabChangesFocus(true);
    m_keys->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_keys->setFixedHeight(fontMetrics().height() * 3);
    qobject_cast<QVBoxLayout *>(layout())->addWidget(m_equivalent);
    fillGroups();
    show(m_capacityField, m_capacity, kind == Kind::ScaleSet);
    connect(m_image, &ImageChoice::changed, this, &MachineDialog::followImage);
    for (QLineEdit *edit : {m_name, m_user, m_host, m_password})
        connect(edit, &QLineEdit::textChanged, this, &MachineDialog::forgetReview);
    for (QComboBox *combo : {m_group, m_region})
        connect(combo, &QComboBox::currentIndexChanged, this, &MachineDialog::forgetReview);
    for (QSpinBox *spin : {m_vcpus, m_memory, m_capacity})
        connect(spin, &QSpinBox::valueChanged, this, &MachineDialog::forgetReview);
    connect(m_keys, &QPlainTextEdit::textChanged, this, &MachineDialog::forgetReview);
    retranslate();
}

void MachineDialog::choose(const ResourceId &image)
{
    m_image->choose(image);
    const int row = m_group->findText(image.resourceGroup(), Qt::MatchFixedString);
    m_group->setCurrentIndex(qMax(0, row));
    m_name->setFocus();
}

void MachineDialog::fillGroups()
{
    if (const auto subscription = m_workspace.galleries().subscription())
        m_subscription = subscription->id;
    if (const auto groups = m_workspace.galleries().groups()) {
        for (const ResourceGroup &group : *groups)
            m_group->addItem(group.name, group.location);
    }
}

void MachineDialog::fillRegions()
{
    const QString chosen = m_region->currentData().toString();
    m_region->clear();
    const auto regions = m_workspace.regions().regions();
    if (!regions)
        return;
    auto *rows = qobject_cast<QStandardItemModel *>(m_region->model());
    int usable = -1;
    for (const Region &region : *regions) {
        const bool isIn = m_image->isIn(region.name);
        const QString name = Words::region(region.name);
        const int row = m_region->count();
        //: %1 is a region that has no replica of the image
        m_region->addItem(isIn ? name : tr("%1 (no replica)").arg(name), region.name);
        rows->item(row)->setEnabled(isIn);
        if (isIn && (usable < 0 || region.name == chosen))
            usable = row;
    }
    m_region->setCurrentIndex(usable);
    setHint(m_regionField,
            usable < 0 && !m_image->image().isNull()
                ? tr("No region has a replica of this image yet. Replicate it first.")
                : QString());
}

void MachineDialog::show(Field &field, QWidget *widget, bool isShown)
{
    field.caption->setVisible(isShown);
    widget->setVisible(isShown);
    field.hint->setVisible(isShown && !field.hint->text().isEmpty());
}

bool MachineDialog::isGeneralized() const
{
    return m_image->definition() && m_image->definition()->osState == OsState::Generalized;
}

void MachineDialog::followImage()
{
    fillRegions();
    const bool asksProfile = isGeneralized();
    show(m_userField, m_user, asksProfile);
    show(m_hostField, m_host, asksProfile);
    show(m_passwordField, m_password, asksProfile);
    show(m_keysField, m_keys, asksProfile);
    setHint(m_imageField,
            !m_image->definition() ? QString()
                : asksProfile
                ? tr("Generalized: the machine is given a name and an account at its first start.")
                : tr("Specialized: the machine starts with the name and the accounts that are in "
                     "the image, so none can be given."));
    forgetReview();
}

MachineDialog::Order MachineDialog::order() const
{
    Order order;
    MachineDraft &machine = order.draft.machine;
    machine.subscriptionId = m_subscription;
    machine.resourceGroup = m_group->currentText();
    machine.name = m_name->text().trimmed();
    machine.location = m_region->currentData().toString();
    machine.imageId = m_image->image();
    machine.size = {m_vcpus->value(), m_memory->value()};
    order.draft.capacity = m_capacity->value();
    if (!isGeneralized())
        return order;
    OsProfile profile;
    profile.adminUsername = m_user->text().trimmed();
    profile.computerName =
        m_host->text().trimmed().isEmpty() ? machine.name : m_host->text().trimmed();
    for (const QString &line : m_keys->toPlainText().split(u'\n', Qt::SkipEmptyParts))
        profile.sshPublicKeys << line.trimmed();
    machine.osProfile = std::move(profile);
    order.password = m_password->text();
    return order;
}

Result<MachineDialog::Checked> MachineDialog::check(Workspace &workspace, Kind kind, Order order,
                                                    bool validateOnly)
{
    Checked checked{std::move(order.draft), {}, {}};
    if (auto &profile = checked.draft.machine.osProfile; profile && !order.password.isEmpty()) {
        if (auto sound = Fault::all(checkPassword(order.password)); !sound)
            return std::unexpected(std::move(sound.error()));
        profile->passwordHash = passwordHash(order.password);
    }
    Change change = workspace.caller();
    change.validateOnly = validateOnly;
    ComputeService &compute = workspace.compute();
    const auto job = kind == Kind::Machine
        ? compute.prepare(change, checked.draft.machine, &checked.advice)
        : compute.prepareScaleSet(change, checked.draft, &checked.advice);
    if (!job)
        return std::unexpected(job.error());
    checked.job = *job;
    return checked;
}

void MachineDialog::submit()
{
    setBusy(true);
    m_background.run(
        this,
        [workspace = &m_workspace, kind = m_kind, order = order(), onlyAsks = !m_isReviewed] {
            return check(*workspace, kind, order, onlyAsks);
        },
        [this](const Result<Checked> &checked) {
            setBusy(false);
            if (!checked) {
                forgetReview();
                showFault(checked.error());
            } else if (!m_isReviewed) {
                review(*checked);
            } else {
                accept();
                Q_EMIT ordered(m_kind, checked->draft, checked->job);
            }
        });
}

void MachineDialog::forgetReview()
{
    m_isReviewed = false;
    show(m_reviewField, m_review, false);
    nameButton();
    showEquivalent();
}

void MachineDialog::showEquivalent()
{
    const Order asked = order();
    const MachineDraft &machine = asked.draft.machine;
    if (machine.name.isEmpty() || machine.resourceGroup.isEmpty() || machine.imageId.isNull()) {
        m_equivalent->setRequests({});
        return;
    }
    MachineCreation creation{.id = machine.id(),
                             .location = machine.location,
                             .imageId = machine.imageId,
                             .size = machine.size,
                             .osProfile = machine.osProfile};
    // Only that there is one: the text has a place to fill in.
    if (creation.osProfile && !asked.password.isEmpty())
        creation.osProfile->passwordHash = QStringLiteral("*");
    if (m_kind == Kind::Machine) {
        m_equivalent->setRequests({creation});
        return;
    }
    creation.id = ResourceId::compute(machine.subscriptionId, machine.resourceGroup,
                                      QStringLiteral("virtualMachineScaleSets"), machine.name);
    m_equivalent->setRequests({ScaleSetCreation{creation, asked.draft.capacity}});
}

void MachineDialog::review(const Checked &checked)
{
    QStringList lines{summary()};
    for (const Fault &advice : checked.advice)
        lines << QStringLiteral("⚠ %1").arg(faultText(advice).message);
    m_review->setText(lines.join(u'\n'));
    m_isReviewed = true;
    show(m_reviewField, m_review, true);
    nameButton();
    growToFit();
}

QString MachineDialog::summary() const
{
    const QString image = Words::resource(m_image->image());
    const QString region = Words::region(m_region->currentData().toString());
    const QString size = tr("%n processor(s)", nullptr, m_vcpus->value()) + QStringLiteral(", ")
        + Words::bytes(static_cast<std::uint64_t>(m_memory->value()) << 20);
    //: name, size, image, region
    const QString what =
        tr("%1 (%2) from %3 in %4").arg(m_name->text().trimmed(), size, image, region);
    const QString how = tr("The first machine of an image in a region costs one copy of it; the "
                           "others only what they change.");
    if (m_kind == Kind::Machine)
        return what + u'\n' + how;
    return tr("%n instance(s):", nullptr, m_capacity->value()) + u' ' + what + u'\n' + how;
}

}  // namespace vitrine
