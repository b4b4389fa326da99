#include "ui/formdialog.h"

#include "ui/controls.h"
#include "ui/faultbar.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace vitrine {
namespace {

void spaceGrid(QGridLayout *grid, int unit)
{
    grid->setHorizontalSpacing(2 * unit);
    grid->setVerticalSpacing(unit / 2);
    grid->setColumnStretch(1, 1);
}

}  // namespace

FieldError::FieldError(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
    applyColor();
}

void FieldError::applyColor()
{
    const QColor color = toneColor(Tone::Bad, palette());
    if (palette().color(QPalette::WindowText) == color)
        return;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, color);
    setPalette(own);
}

void FieldError::showFault(const Fault &fault, QWidget *field)
{
    const FaultText text = faultText(fault);
    setText(QStringLiteral("%1 %2").arg(text.message, text.remedy).trimmed());
    field->setAccessibleDescription(this->text());
    show();
}

void FieldError::clear(QWidget *field)
{
    QLabel::clear();
    field->setAccessibleDescription({});
    hide();
}

void FieldError::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColor();
}

PathEdit::PathEdit(Kind kind, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_edit(new QLineEdit(this))
    , m_browse(new QPushButton(this))
{
    m_edit->setObjectName(objectName);
    m_browse->setObjectName(objectName + QStringLiteral("Browse"));
    m_browse->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_browse);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &PathEdit::pathChanged);
    connect(m_browse, &QPushButton::clicked, this, &PathEdit::browse);
    retranslate();
}

QString PathEdit::path() const
{
    return m_edit->text().trimmed();
}

void PathEdit::setPath(const QString &path)
{
    m_edit->setText(QDir::toNativeSeparators(path));
}

void PathEdit::setTexts(const QString &spokenName, const QString &dialogTitle)
{
    m_edit->setAccessibleName(spokenName);
    m_dialogTitle = dialogTitle;
    retranslate();
}

void PathEdit::browse()
{
    auto *dialog = new QFileDialog(this, m_dialogTitle, path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    switch (m_kind) {
    case Kind::Folder: dialog->setFileMode(QFileDialog::Directory); break;
    case Kind::ExistingFile: dialog->setFileMode(QFileDialog::ExistingFile); break;
    case Kind::NewFile:
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        break;
    }
    if (m_kind == Kind::Folder)
        dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &PathEdit::setPath);
    dialog->open();
}

void PathEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PathEdit::retranslate()
{
    m_browse->setText(tr("Browse…"));
    m_browse->setAccessibleName(tr("Browse: %1").arg(m_edit->accessibleName()));
}

FormDialog::FormDialog(QWidget *parent)
    : QDialog(parent)
    , m_fault(new FaultBar(this))
    , m_body(new QWidget(this))
    , m_grid(new QGridLayout(m_body))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    m_accept = m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("formAcceptButton"));
    m_accept->setDefault(true);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("formCancelButton"));
    const int unit = spacingUnit(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    spaceGrid(m_grid, unit);
    auto *layout = new QVBoxLayout(this);
    applyPageSpacing(layout, this);
    layout->addWidget(m_fault);
    layout->addWidget(m_body);
    layout->addStretch();
    layout->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        clearFaults();
        submit();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

int FormDialog::addPage()
{
    if (m_pages == nullptr) {
        delete m_grid;
        m_pages = new QTabWidget(m_body);
        m_pages->setObjectName(QStringLiteral("formPages"));
        // A page that is out of sight would be filled in by nobody: the dialog is as wide as its
        // tabs.
        m_pages->setUsesScrollButtons(false);
        auto *layout = new QVBoxLayout(m_body);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_pages);
    }
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    applyPageSpacing(column, this);
    auto *fields = new QWidget(page);
    m_grid = new QGridLayout(fields);
    m_grid->setContentsMargins(0, 0, 0, 0);
    spaceGrid(m_grid, spacingUnit(this));
    // Captions take the same room on every page.
    m_grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 18);
    column->addWidget(fields);
    column->addStretch();
    return m_pages->addTab(page, QString());
}

void FormDialog::setPageTitle(int page, const QString &title)
{
    m_pages->setTabText(page, title);
}

void FormDialog::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

FormDialog::Field &FormDialog::addField(QWidget *widget, QWidget *buddy)
{
    QWidget *page = m_grid->parentWidget();
    Field field{new QLabel(page), makeQuietLabel(page), new FieldError(page), buddy};
    field.caption->setBuddy(buddy);
    field.hint->hide();
    const int row = m_grid->rowCount();
    m_grid->addWidget(field.caption, row, 0, Qt::AlignVCenter);
    m_grid->addWidget(widget, row, 1);
    m_grid->addWidget(field.error, row + 1, 1);
    m_grid->addWidget(field.hint, row + 2, 1);
    m_grid->setRowMinimumHeight(row + 3, spacingUnit(this) / 2);
    return m_fields.emplace_back(field);
}

void FormDialog::setHint(Field &field, const QString &text)
{
    field.hint->setText(text);
    field.hint->setVisible(!text.isEmpty());
}

void FormDialog::clearFaults()
{
    m_fault->clear();
    for (const Field &field : m_fields)
        field.error->clear(field.buddy);
}

void FormDialog::showFault(const Fault &fault)
{
    std::vector<Fault> unplaced;
    const Field *first = nullptr;
    for (const Fault &problem : fault.flattened()) {
        const Field *field = fieldOf(problem);
        if (field == nullptr) {
            unplaced.push_back(problem);
            continue;
        }
        field->error->showFault(problem, field->buddy);
        if (first == nullptr)
            first = field;
    }
    if (const auto rest = Fault::all(std::move(unplaced)); !rest)
        m_fault->showFault(rest.error());
    if (first != nullptr)
        showField(*first);
    growToFit();
}

void FormDialog::showField(const Field &field)
{
    for (int page = 0; m_pages != nullptr && page < m_pages->count(); ++page) {
        if (m_pages->widget(page)->isAncestorOf(field.buddy))
            m_pages->setCurrentIndex(page);
    }
    field.buddy->setFocus();
}

void FormDialog::growToFit()
{
    layout()->activate();
    const int wanted = layout()->totalHeightForWidth(width());
    if (wanted > height())
        resize(width(), wanted);
}

void FormDialog::setBusy(bool busy)
{
    m_body->setEnabled(!busy);
    m_accept->setEnabled(!busy);
}

void FormDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace vitrine
