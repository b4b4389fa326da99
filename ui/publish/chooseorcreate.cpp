#include "ui/publish/chooseorcreate.h"

#include "ui/controls.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QToolButton>

namespace vitrine {

ChooseOrCreate::ChooseOrCreate(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_combo(new QComboBox)
    , m_edit(new QLineEdit)
    , m_toggle(new QToolButton(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(objectName);
    m_combo->setObjectName(objectName + QStringLiteral("Combo"));
    m_edit->setObjectName(objectName + QStringLiteral("Edit"));
    m_toggle->setObjectName(objectName + QStringLiteral("CreateButton"));
    m_toggle->setAutoRaise(true);
    m_stack->addWidget(m_combo);
    m_stack->addWidget(m_edit);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this));
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_toggle);

    connect(m_combo, &QComboBox::activated, this, [this] {
        Q_EMIT edited();
        Q_EMIT finished();
    });
    connect(m_edit, &QLineEdit::textEdited, this, &ChooseOrCreate::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &ChooseOrCreate::finished);
    connect(m_toggle, &QToolButton::clicked, this, [this] {
        showNew(m_stack->currentIndex() == 0);
        editor()->setFocus();
        Q_EMIT edited();
    });
}

void ChooseOrCreate::setChoices(const QStringList &names)
{
    const QSignalBlocker blocker(m_combo);
    const QString current = m_combo->currentText();
    m_combo->clear();
    m_combo->addItems(names);
    m_combo->setCurrentIndex(m_combo->findText(current));
    updateButton();
}

void ChooseOrCreate::setChoice(const NameChoice &choice)
{
    if (choice.isNew) {
        if (m_edit->text() != choice.name)
            m_edit->setText(choice.name);
    } else {
        const QSignalBlocker blocker(m_combo);
        m_combo->setCurrentIndex(m_combo->findText(choice.name, Qt::MatchFixedString));
    }
    if (choice.isNew != (m_stack->currentIndex() == 1))
        showNew(choice.isNew);
}

NameChoice ChooseOrCreate::choice() const
{
    const bool isNew = m_stack->currentIndex() == 1;
    return {.name = isNew ? m_edit->text() : m_combo->currentText(), .isNew = isNew};
}

void ChooseOrCreate::setTexts(const QString &spokenName, const QString &createText,
                              const QString &chooseText)
{
    m_combo->setAccessibleName(spokenName);
    m_edit->setAccessibleName(spokenName);
    m_createText = createText;
    m_chooseText = chooseText;
    updateButton();
}

QWidget *ChooseOrCreate::editor() const
{
    return m_stack->currentWidget();
}

void ChooseOrCreate::showNew(bool isNew)
{
    m_stack->setCurrentIndex(isNew ? 1 : 0);
    updateButton();
    Q_EMIT editorChanged(editor());
}

void ChooseOrCreate::updateButton()
{
    const bool isNew = m_stack->currentIndex() == 1;
    m_toggle->setText(isNew ? m_chooseText : m_createText);
    m_toggle->setVisible(!isNew || m_combo->count() > 0);
}

}  // namespace vitrine
