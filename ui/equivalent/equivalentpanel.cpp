#include "ui/equivalent/equivalentpanel.h"

#include "ui/controls.h"
#include "ui/faultbar.h"

#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QTabBar>

#include <cerrno>

namespace vitrine {
namespace {

constexpr int kShownLines = 12;
constexpr char kChoiceKey[] = "equivalent/dialect";

// Of the GUI thread: what every new panel opens with.
Dialect &lastChoice()
{
    static Dialect choice = Dialect::Vitrinectl;
    return choice;
}

}  // namespace

QString dialectTitle(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Vitrinectl: return EquivalentPanel::tr("vitrinectl");
    case Dialect::AzureCli: return EquivalentPanel::tr("Azure CLI");
    case Dialect::PowerShell: return EquivalentPanel::tr("PowerShell");
    case Dialect::Rest: return EquivalentPanel::tr("REST");
    case Dialect::ArmTemplate: return EquivalentPanel::tr("ARM template");
    }
    return {};
}

EquivalentPanel::EquivalentPanel(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_view(new QPlainTextEdit(this))
    , m_note(makeQuietLabel(this))
    , m_copy(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_fault(new FaultBar(this))
{
    m_tabs->setObjectName(QStringLiteral("equivalentTabs"));
    m_view->setObjectName(QStringLiteral("equivalentText"));
    m_note->setObjectName(QStringLiteral("equivalentNote"));
    m_copy->setObjectName(QStringLiteral("copyEquivalentButton"));
    m_save->setObjectName(QStringLiteral("saveEquivalentButton"));
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (const Dialect each : kDialects)
        m_tabs->addTab(dialectTitle(each));
    m_tabs->setCurrentIndex(static_cast<int>(lastChoice()));
    m_view->setReadOnly(true);
    m_view->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_view->setTabChangesFocus(true);
    m_view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLeastLines(kShownLines);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_copy, m_save}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacingUnit(this));
    layout->addWidget(m_tabs);
    layout->addWidget(m_note);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_fault);
    connect(m_tabs, &QTabBar::currentChanged, this, &EquivalentPanel::showText);
    connect(m_tabs, &QTabBar::tabBarClicked, this, [](int index) {
        if (index >= 0)
            lastChoice() = static_cast<Dialect>(index);
    });
    connect(m_copy, &QPushButton::clicked, this, &EquivalentPanel::copy);
    connect(m_save, &QPushButton::clicked, this, &EquivalentPanel::askWhere);
    retranslate();
}

void EquivalentPanel::setRequests(std::vector<ResourceRequest> requests)
{
    m_requests = std::move(requests);
    showText();
}

void EquivalentPanel::setLeastLines(int lines)
{
    m_view->setMinimumHeight(fontMetrics().lineSpacing() * lines);
}

Dialect EquivalentPanel::dialect() const
{
    return static_cast<Dialect>(m_tabs->currentIndex());
}

void EquivalentPanel::setDialect(Dialect dialect)
{
    m_tabs->setCurrentIndex(static_cast<int>(dialect));
}

void EquivalentPanel::saveChoice(QSettings &settings)
{
    settings.setValue(QLatin1String(kChoiceKey), toString(lastChoice()));
}

void EquivalentPanel::restoreChoice(QSettings &settings)
{
    const QString name = settings.value(QLatin1String(kChoiceKey)).toString();
    lastChoice() = dialectOf(name).value_or(Dialect::Vitrinectl);
}

void EquivalentPanel::showText()
{
    m_text = m_requests.empty() ? QString() : equivalentText(m_requests, dialect());
    if (m_view->toPlainText() != m_text)
        m_view->setPlainText(m_text);
    const bool isSaid = !m_text.isEmpty();
    m_note->setText(isSaid ? QString() : silence());
    m_note->setVisible(!m_requests.empty() && !isSaid);
    m_view->setEnabled(isSaid);
    m_copy->setEnabled(isSaid);
    m_save->setEnabled(isSaid);
}

QString EquivalentPanel::silence() const
{
    if (dialect() == Dialect::Vitrinectl)
        return tr("There are no words for this request here.");
    // What REST cannot say either is done here alone.
    return equivalentText(m_requests, Dialect::Rest).isEmpty()
        ? tr("Only vitrinectl has words for this request.")
        : tr("A template can only make whole resources, not delete them or change a part of them.");
}

void EquivalentPanel::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
}

Result<> EquivalentPanel::save(const QString &path) const
{
    QSaveFile file(path);
    errno = 0;
    const bool isSaved =
        file.open(QIODevice::WriteOnly) && file.write(m_text.toUtf8()) >= 0 && file.commit();
    if (!isSaved)
        return std::unexpected(Fault::fromErrno(errno == 0 ? EIO : errno, path));
    return {};
}

void EquivalentPanel::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("saveEquivalentDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString suffix = fileSuffix(dialect());
    //: A kind of file: %1 is the name of a language for commands, %2 the ending of its files
    dialog->setNameFilter(tr("%1 (*.%2)").arg(dialectTitle(dialect()), suffix));
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_fault->clear();
        if (const auto saved = save(path); !saved)
            m_fault->showFault(saved.error());
    });
    dialog->open();
}

void EquivalentPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EquivalentPanel::retranslate()
{
    m_tabs->setAccessibleName(tr("Language of the commands"));
    for (const Dialect each : kDialects)
        m_tabs->setTabText(static_cast<int>(each), dialectTitle(each));
    m_view->setAccessibleName(tr("Equivalent commands"));
    m_copy->setText(tr("Copy text"));
    m_save->setText(tr("Save as…"));
    showText();
}

}  // namespace vitrine
