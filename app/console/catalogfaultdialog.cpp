#include "app/console/catalogfaultdialog.h"

#include "ui/controls.h"
#include "ui/faultbar.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

CatalogFaultDialog::CatalogFaultDialog(const QString &path, const Fault &fault, QWidget *parent)
    : QDialog(parent)
    , m_path(path)
    , m_text(makeTextLabel(this))
{
    setObjectName(QStringLiteral("catalogFaultDialog"));
    auto *bar = new FaultBar(this);
    bar->showFault(fault);
    auto *buttons = new QDialogButtonBox(this);
    m_choose = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_choose->setObjectName(QStringLiteral("chooseCatalogButton"));
    m_quit = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_quit->setObjectName(QStringLiteral("quitButton"));
    auto *layout = new QVBoxLayout(this);
    applyPageSpacing(layout, this);
    layout->addWidget(m_text);
    layout->addWidget(bar);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    connect(m_choose, &QPushButton::clicked, this, &CatalogFaultDialog::choose);
    connect(m_quit, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

void CatalogFaultDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a catalogue"), m_path);
    dialog->setNameFilters({tr("Catalogues (*.sqlite)"), tr("All files (*)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setLabelText(QFileDialog::Accept, tr("Open"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_chosenPath = path;
        accept();
    });
    dialog->open();
}

void CatalogFaultDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CatalogFaultDialog::retranslate()
{
    setWindowTitle(tr("Vitrine cannot open its catalogue"));
    m_text->setText(tr("The catalogue %1 cannot be opened.").arg(m_path));
    m_choose->setText(tr("&Choose another catalogue…"));
    m_quit->setText(tr("&Quit"));
}

}  // namespace vitrine
