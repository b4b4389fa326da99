#include "ui/publish/tagspage.h"

#include "ui/publish/tagtable.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace vitrine {
namespace {

enum Mark { OnGallery, OnDefinition, OnVersion, MarkCount };
constexpr int kRowsShown = 10;

}  // namespace

TagsPage::TagsPage(QWidget *parent)
    : PublishPage(parent)
    , m_tags(new TagTable(nullptr, MarkCount))
{
    setProperty("helpPage", QStringLiteral("tags"));
    QGridLayout *grid = makeGrid();
    m_section = addSection(grid);
    addField(PublishField::TagList, grid, m_tags, m_tags->focusTarget(), false);
    // A table uses all the width there is, unlike a line.
    m_tags->setMaximumWidth(QWIDGETSIZE_MAX);
    m_tags->setVisibleRows(kRowsShown);
    grid->setRowStretch(grid->rowCount(), 1);
    connect(m_tags, &TagTable::edited, this, [this] {
        showCount();
        answer(PublishField::TagList);
    });
    retranslate();
}

QString TagsPage::title() const
{
    return tr("Tags");
}

void TagsPage::load(const PublishDraft &draft, const PublishFacts &facts)
{
    const QSignalBlocker blocker(this);
    TagTable::Rows rows;
    TagTable::Marks marks;
    for (const DraftTag &tag : draft.tags) {
        rows.emplace_back(tag.name, tag.value);
        marks.push_back((tag.onGallery ? 1U << OnGallery : 0U)
                        | (tag.onDefinition ? 1U << OnDefinition : 0U)
                        | (tag.onVersion ? 1U << OnVersion : 0U));
    }
    // A row that is being filled in is none yet: it must not be taken away.
    if (rows != m_tags->rows() || marks != m_tags->marks())
        m_tags->setRows(rows, marks);
    m_tags->setMarkOffered(OnGallery, draft.gallery.isNew);
    m_tags->setMarkOffered(OnDefinition, draft.definitionIsNew);
    m_tags->setMarkOffered(OnVersion, draft.makesVersion());
    if (m_known != facts.tagNames) {
        m_known = facts.tagNames;
        m_tags->setKnownNames(m_known);
    }
    showCount();
}

void TagsPage::store(PublishDraft &draft) const
{
    const TagTable::Rows rows = m_tags->rows();
    const TagTable::Marks marks = m_tags->marks();
    draft.tags.clear();
    for (std::size_t i = 0; i < rows.size(); ++i)
        draft.tags.push_back({.name = rows[i].first,
                              .value = rows[i].second,
                              .onGallery = (marks[i] & 1U << OnGallery) != 0,
                              .onDefinition = (marks[i] & 1U << OnDefinition) != 0,
                              .onVersion = (marks[i] & 1U << OnVersion) != 0});
}

void TagsPage::showCount()
{
    const int count = static_cast<int>(m_tags->rows().size());
    field(PublishField::TagList)->setNote(count > 0 ? tr("%n tag(s)", nullptr, count) : QString());
}

void TagsPage::retranslate()
{
    m_section.title->setText(tr("Tags"));
    m_section.text->setText(
        tr("Names and values of your own, to find, group and account for resources."));
    field(PublishField::TagList)
        ->setTexts(tr("Ta&gs"),
                   tr("Lines of name=value or CSV that are pasted here become rows. What is there "
                      "already keeps its own tags."));
    m_tags->setMarkTitles({tr("Gallery"), tr("Definition"), tr("Version")});
    showCount();
}

}  // namespace vitrine
