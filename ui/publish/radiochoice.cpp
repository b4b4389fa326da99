#include "ui/publish/radiochoice.h"

#include "ui/controls.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSignalBlocker>

namespace vitrine {

RadioChoice::RadioChoice(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setObjectName(objectName);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * spacingUnit(this));
    layout->addStretch();
    // Not idClicked: a screen reader checks a button without clicking it.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT chosen(id);
    });
}

QRadioButton *RadioChoice::add(int id, const QString &objectName)
{
    auto *button = new QRadioButton(this);
    button->setObjectName(objectName);
    m_group->addButton(button, id);
    auto *row = qobject_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->count() - 1, button);
    if (m_group->buttons().size() == 1)
        setFocusProxy(button);
    return button;
}

int RadioChoice::choice() const
{
    return m_group->checkedId();
}

void RadioChoice::setChoice(int id)
{
    const QSignalBlocker quiet(m_group);
    if (QAbstractButton *button = m_group->button(id)) {
        button->setChecked(true);
        return;
    }
    // An exclusive group refuses to have no button checked.
    m_group->setExclusive(false);
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(false);
    m_group->setExclusive(true);
}

}  // namespace vitrine
