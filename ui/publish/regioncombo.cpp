#include "ui/publish/regioncombo.h"

#include "core/gallery/publicregions.h"
#include "models/words.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTimer>

namespace vitrine {
namespace {

constexpr int kSpellingsRole = Qt::UserRole + 1;

}  // namespace

QString regionLabelWithCode(const QString &name)
{
    const QString label = Words::region(name);
    //: %1 is a region's name, %2 its code.
    return label.compare(name, Qt::CaseInsensitive) == 0
        ? label
        : RegionCombo::tr("%1 (%2)").arg(label, name);
}

RegionCombo::RegionCombo(Offer offer, QWidget *parent)
    : QComboBox(parent)
    , m_offer(offer)
{
    setMaxVisibleItems(20);
    fill();
}

void RegionCombo::setRegistered(const std::vector<Region> &regions)
{
    QStringList names;
    for (const Region &region : regions)
        names.append(region.name);
    if (names == m_registered)
        return;
    m_registered = names;
    fill();
}

void RegionCombo::setRegion(const QString &name)
{
    const QSignalBlocker blocker(this);
    setCurrentIndex(name.isEmpty() ? -1 : findData(name));
}

void RegionCombo::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QComboBox::changeEvent(event);
}

void RegionCombo::fill()
{
    const QSignalBlocker blocker(this);
    const QString current = region();
    clear();
    const bool grouped = m_offer == Offer::RegisteredAndPublic;
    if (grouped && !m_registered.isEmpty())
        addHeading(tr("Registered here"));
    for (const QString &name : m_registered)
        addItem(regionLabelWithCode(name), name);
    if (grouped) {
        QString group;
        for (const PublicRegion &region : publicRegions()) {
            if (m_registered.contains(region.name))
                continue;
            if (region.geographyGroup != group) {
                group = region.geographyGroup;
                addHeading(group);
            }
            addItem(regionLabelWithCode(region.name), region.name);
        }
    }
    setRegion(current);
}

void RegionCombo::addHeading(const QString &text)
{
    addItem(text);
    auto *items = qobject_cast<QStandardItemModel *>(model());
    QStandardItem *heading = items->item(count() - 1);
    heading->setFlags(Qt::NoItemFlags);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
}

RegionPicker::RegionPicker(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(20);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setCompletionRole(kSpellingsRole);
    connect(this, &QComboBox::activated, this,
            [this](int index) { take(itemData(index).toString()); });
    connect(completer(), qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.data(Qt::UserRole).toString()); });
    connect(lineEdit(), &QLineEdit::returnPressed, this, &RegionPicker::takeTyped);
}

void RegionPicker::setRegions(const QStringList &names)
{
    const QSignalBlocker blocker(this);
    const QString typed = currentText();
    clear();
    for (const QString &name : names) {
        addItem(regionLabelWithCode(name), name);
        setItemData(count() - 1,
                    QStringList{name, regionDisplayName(name, QStringLiteral("en")),
                                regionDisplayName(name, QStringLiteral("fr"))}
                        .join(QLatin1Char(' ')),
                    kSpellingsRole);
    }
    setCurrentIndex(-1);
    setEditText(typed);
}

void RegionPicker::setPlaceholder(const QString &text)
{
    lineEdit()->setPlaceholderText(text);
    lineEdit()->setAccessibleName(text);
}

void RegionPicker::takeTyped()
{
    const QString typed = currentText().trimmed();
    if (typed.isEmpty())
        return;
    const PublicRegion *known = findPublicRegion(typed);
    const QString name = known != nullptr ? known->name : normalizedRegionName(typed);
    if (findData(name) >= 0)
        take(name);
    else
        Q_EMIT unknownTyped(typed);
}

void RegionPicker::take(const QString &region)
{
    if (region.isEmpty())
        return;
    // The completer writes its own text after this signal: clear behind it.
    QTimer::singleShot(0, this, [this] {
        setCurrentIndex(-1);
        clearEditText();
    });
    Q_EMIT picked(region);
}

}  // namespace vitrine
