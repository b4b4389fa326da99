#include "ui/change/editform.h"

#include "core/catalog/catalog.h"
#include "core/service/galleryservice.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"
#include "ui/change/edithistory.h"
#include "ui/controls.h"
#include "ui/equivalent/equivalentsection.h"
#include "ui/faultbar.h"
#include "ui/formdialog.h"
#include "ui/publish/tagtable.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace vitrine {
namespace {

// More than any machine has; core has no limit.
constexpr int kMostRecommended = 1'000'000;

}  // namespace

EditForm::EditForm(NodeKind kind, Workspace &workspace, EditHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_workspace(workspace)
    , m_history(history)
    , m_fault(new FaultBar(this))
    , m_heading(makeHeading(this, 2))
    , m_grid(new QGridLayout)
    , m_locked(makeQuietLabel(this))
    , m_save(new QPushButton(this))
    , m_discard(new QPushButton(this))
    , m_equivalent(new EquivalentSection(this))
{
    setObjectName(QStringLiteral("editForm"));
    m_save->setObjectName(QStringLiteral("saveEditsButton"));
    m_discard->setObjectName(QStringLiteral("discardEditsButton"));
    const int unit = spacingUnit(this);
    m_grid->setHorizontalSpacing(2 * unit);
    m_grid->setVerticalSpacing(unit / 2);
    m_grid->setColumnStretch(1, 1);
    addFields();
    // Above the fields: however long the page is, a change and its buttons are seen together.
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading);
    top->addStretch();
    top->addWidget(m_save);
    top->addWidget(m_discard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, unit, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_fault);
    layout->addLayout(m_grid);
    layout->addWidget(m_equivalent);
    layout->addWidget(m_locked);
    connect(m_save, &QPushButton::clicked, this, &EditForm::save);
    connect(m_discard, &QPushButton::clicked, this, &EditForm::discard);
    retranslate();
    follow();
}

void EditForm::addFields()
{
    if (m_kind != NodeKind::Version) {
        m_description = new QPlainTextEdit(this);
        m_description->setObjectName(QStringLiteral("editDescription"));
        m_description->setTabChangesFocus(true);
        m_description->setFixedHeight(fontMetrics().height() * 4);
        addField(EditField::Description, m_description, m_description);
        connect(m_description, &QPlainTextEdit::textChanged, this, &EditForm::follow);
    }
    if (m_kind == NodeKind::Version) {
        m_exclude = new QCheckBox(this);
        m_exclude->setObjectName(QStringLiteral("editExcludeFromLatest"));
        addField(EditField::ExcludeFromLatest, m_exclude, m_exclude);
        connect(m_exclude, &QCheckBox::toggled, this, &EditForm::follow);
    }
    if (m_kind != NodeKind::Gallery) {
        m_endOfLife = new QLineEdit(this);
        m_endOfLife->setObjectName(QStringLiteral("editEndOfLife"));
        addField(EditField::EndOfLife, m_endOfLife, m_endOfLife);
        connect(m_endOfLife, &QLineEdit::textChanged, this, &EditForm::follow);
    }
    if (m_kind == NodeKind::Definition) {
        addRange(EditField::VCPUs, m_minVCPUs, m_maxVCPUs, QStringLiteral("VCPUs"));
        addRange(EditField::Memory, m_minMemory, m_maxMemory, QStringLiteral("Memory"));
    }
    m_tags = new TagTable(this);
    addField(EditField::TagList, m_tags, m_tags->focusTarget());
    connect(m_tags, &TagTable::edited, this, &EditForm::follow);
}

void EditForm::addField(EditField field, QWidget *widget, QWidget *focus)
{
    const Field added{new QLabel(this), new FieldError(this), focus};
    const int row = m_grid->rowCount();
    m_grid->addWidget(added.caption, row, 0, Qt::AlignTop);
    m_grid->addWidget(widget, row, 1);
    m_grid->addWidget(added.error, row + 1, 1);
    m_fields.emplace(field, added);
}

void EditForm::addRange(EditField field, QSpinBox *&min, QSpinBox *&max, const QString &name)
{
    auto *range = new QWidget(this);
    auto *layout = new QHBoxLayout(range);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &end) {
        auto *spin = new QSpinBox(range);
        spin->setObjectName(QStringLiteral("edit") + end + name);
        spin->setRange(0, kMostRecommended);
        layout->addWidget(spin);
        connect(spin, &QSpinBox::valueChanged, this, &EditForm::follow);
        return spin;
    };
    min = add(QStringLiteral("Min"));
    max = add(QStringLiteral("Max"));
    layout->addStretch();
    addField(field, range, min);
}

Result<EditableResource> EditForm::read(const ResourceId &id) const
{
    const auto asEditable = [](auto found) -> Result<EditableResource> {
        if (!found)
            return std::unexpected(std::move(found.error()));
        return EditableResource(std::move(*found));
    };
    if (m_kind == NodeKind::Gallery)
        return asEditable(m_workspace.galleries().gallery(id));
    if (m_kind == NodeKind::Definition)
        return asEditable(m_workspace.galleries().definition(id));
    return asEditable(m_workspace.versions().version(id));
}

void EditForm::display(const ResourceId &id)
{
    if (m_isBusy) {
        m_next = id;
        return;
    }
    const bool same = m_shown && idOf(*m_shown).folded() == id.folded();
    if (same && isDirty())
        return;
    if (m_shown && isDirty())
        m_drafts.insert(idOf(*m_shown).folded(), {*m_shown, values()});
    if (!same)
        m_fault->clear();
    auto found = read(id);
    setEnabled(found.has_value());
    if (!found) {
        m_shown.reset();
        return;
    }
    m_shown = std::move(*found);
    EditValues shownValues = valuesOf(*m_shown);
    if (const auto draft = m_drafts.constFind(id.folded()); draft != m_drafts.cend()) {
        m_shown = draft->shown;
        shownValues = draft->values;
        m_drafts.erase(draft);
    }
    load(shownValues);
}

bool EditForm::isDirty() const
{
    return m_shown && values() != valuesOf(*m_shown);
}

void EditForm::focusFirst()
{
    m_fields.begin()->second.focus->setFocus(Qt::ShortcutFocusReason);
}

void EditForm::load(const EditValues &values)
{
    {
        const QSignalBlocker blocker(this);
        if (m_description != nullptr && m_description->toPlainText() != values.description)
            m_description->setPlainText(values.description);
        if (m_endOfLife != nullptr && m_endOfLife->text() != values.endOfLife)
            m_endOfLife->setText(values.endOfLife);
        if (m_exclude != nullptr)
            m_exclude->setChecked(values.excludeFromLatest);
        if (m_minVCPUs != nullptr) {
            m_minVCPUs->setValue(values.minVCPUs);
            m_maxVCPUs->setValue(values.maxVCPUs);
            m_minMemory->setValue(values.minMemory);
            m_maxMemory->setValue(values.maxMemory);
        }
        if (m_tags->rows() != values.tags)
            m_tags->setRows(values.tags);
    }
    follow();
}

EditValues EditForm::values() const
{
    EditValues values;
    if (m_description != nullptr)
        values.description = m_description->toPlainText();
    if (m_endOfLife != nullptr)
        values.endOfLife = m_endOfLife->text().trimmed();
    if (m_exclude != nullptr)
        values.excludeFromLatest = m_exclude->isChecked();
    if (m_minVCPUs != nullptr) {
        values.minVCPUs = m_minVCPUs->value();
        values.maxVCPUs = m_maxVCPUs->value();
        values.minMemory = m_minMemory->value();
        values.maxMemory = m_maxMemory->value();
    }
    values.tags = m_tags->rows();
    return values;
}

Problems EditForm::problems(std::optional<EditableResource> &wanted) const
{
    auto read = withValues(*m_shown, values());
    if (!read)
        return read.error().flattened();
    wanted = std::move(*read);
    return editProblems(*m_shown, *wanted, m_workspace.policy(),
                        m_workspace.catalog().clock().now());
}

// Every key, so that what is wrong is seen before it is saved.
void EditForm::follow()
{
    const bool dirty = isDirty();
    Problems found;
    std::optional<EditableResource> wanted;
    if (dirty)
        found = problems(wanted);
    showProblems(found);
    const bool isSayable = dirty && found.empty() && wanted;
    m_equivalent->setVisible(isSayable);
    m_equivalent->setRequests(isSayable ? alterationOf(*m_shown, *wanted)
                                        : std::vector<ResourceRequest>());
    m_save->setEnabled(dirty && found.empty() && !m_isBusy);
    m_discard->setEnabled(dirty && !m_isBusy);
}

void EditForm::showProblems(const Problems &problems)
{
    for (const auto &[kind, field] : m_fields) {
        const auto problem = std::ranges::find(problems, kind, &editFieldOf);
        if (problem != problems.end())
            field.error->showFault(*problem, field.focus);
        else
            field.error->clear(field.focus);
    }
}

void EditForm::save()
{
    std::optional<EditableResource> wanted;
    if (const Problems found = problems(wanted); !found.empty() || !wanted) {
        showProblems(found);
        return;
    }
    m_fault->clear();
    setBusy(true);
    m_history.save(*m_shown, *wanted, [guard = QPointer<EditForm>(this)](const Result<> &result) {
        if (guard != nullptr)
            guard->takeOutcome(result);
    });
}

void EditForm::takeOutcome(const Result<> &result)
{
    setBusy(false);
    if (!result) {
        showProblems(result.error().flattened());
        m_fault->showFault(result.error());
    }
    const ResourceId id = m_next.isNull() ? idOf(*m_shown) : std::exchange(m_next, {});
    if (result)
        m_shown.reset();
    display(id);
}

void EditForm::discard()
{
    m_fault->clear();
    if (!m_shown)
        return;
    // What somebody else has changed meanwhile is shown now.
    const ResourceId id = idOf(*m_shown);
    m_shown.reset();
    display(id);
}

void EditForm::setBusy(bool busy)
{
    m_isBusy = busy;
    for (const auto &[kind, field] : m_fields)
        field.focus->setEnabled(!busy);
    follow();
}

QString EditForm::lockedText() const
{
    if (m_kind == NodeKind::Gallery)
        return tr("Name, region, resource group and subscription cannot change: create a new "
                  "gallery instead.");
    if (m_kind == NodeKind::Definition)
        return tr("Operating system, generation, publisher, offer, SKU and the rest cannot change: "
                  "machines rely on them. Create a new image definition instead.");
    return tr("Source, number, region and disks cannot change: publish a new version instead. "
              "Regions and replicas change on page Replication.");
}

void EditForm::setCaption(EditField field, const QString &text)
{
    const auto found = m_fields.find(field);
    if (found == m_fields.end())
        return;
    found->second.caption->setText(text);
    found->second.focus->setAccessibleName(text);
}

void EditForm::retranslate()
{
    m_heading->setText(tr("What may change"));
    setCaption(EditField::Description, tr("Description"));
    setCaption(EditField::ExcludeFromLatest, tr("Exclude from latest"));
    setCaption(EditField::EndOfLife, tr("End of life"));
    setCaption(EditField::VCPUs, tr("Recommended vCPUs"));
    setCaption(EditField::Memory, tr("Recommended memory (GB)"));
    setCaption(EditField::TagList, tr("Tags"));
    if (m_endOfLife != nullptr)
        m_endOfLife->setPlaceholderText(tr("yyyy-MM-dd, or empty for none"));
    if (m_minVCPUs != nullptr) {
        m_minVCPUs->setAccessibleName(tr("Recommended vCPUs, at least"));
        m_maxVCPUs->setAccessibleName(tr("Recommended vCPUs, at most"));
        m_minMemory->setAccessibleName(tr("Recommended memory in GB, at least"));
        m_maxMemory->setAccessibleName(tr("Recommended memory in GB, at most"));
        for (QSpinBox *spin : {m_minVCPUs, m_maxVCPUs, m_minMemory, m_maxMemory})
            //: a recommendation that is not given
            spin->setSpecialValueText(tr("none"));
    }
    m_save->setText(tr("Save"));
    m_discard->setText(tr("Discard"));
    m_locked->setText(lockedText());
    follow();
}

void EditForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace vitrine
