#include "ui/help/helpwindow.h"

#include "ui/controls.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPointer>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace vitrine {
namespace {

constexpr char kPageProperty[] = "helpPage";

QString programLanguage()
{
    return QLocale().language() == QLocale::French ? QStringLiteral("fr") : QStringLiteral("en");
}

}  // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_page(QStringLiteral("index"))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(makeQuietLabel(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("helpList"));
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setOpenLinks(false);
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_search);
    leftLayout->addWidget(m_nothing);
    leftLayout->addWidget(m_list, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 36);
    splitter->setSizes({width() / 3, width() * 2 / 3});
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fillList);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr)
            showPage(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    retranslate();
}

void HelpWindow::open(const QString &page, QWidget *widget)
{
    static QPointer<HelpWindow> window;
    if (window == nullptr) {
        // Nobody's child: a dialog that holds its window back does not hold the help back.
        window = new HelpWindow;
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->setAttribute(Qt::WA_QuitOnClose, false);
        while (widget->parentWidget() != nullptr)
            widget = widget->parentWidget();
        connect(widget, &QObject::destroyed, window, [shown = window.data()] { delete shown; });
    }
    window->showPage(page);
    window->show();
    window->raise();
    window->activateWindow();
}

QString HelpWindow::pageOf(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        const QString page = widget->property(kPageProperty).toString();
        if (!page.isEmpty())
            return page;
    }
    return QStringLiteral("index");
}

void HelpWindow::showPage(const QString &name)
{
    const HelpPage *page = m_library->find(name);
    if (page == nullptr)
        page = m_library->find(QStringLiteral("index"));
    if (page == nullptr)
        return;
    m_page = page->name;
    m_text->setMarkdown(page->markdown);
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == m_page)
            m_list->setCurrentRow(row);
    }
}

void HelpWindow::follow(const QUrl &link)
{
    // A page may only lead to another page: nothing here opens a browser or a file.
    showPage(link.toString().section(u'.', 0, 0));
}

void HelpWindow::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const HelpPage *page : m_library->search(m_search->text())) {
        auto *item = new QListWidgetItem(page->title, m_list);
        item->setData(Qt::UserRole, page->name);
    }
    m_nothing->setVisible(m_list->count() == 0);
    m_nothing->setText(tr("Nothing matches “%1”.").arg(m_search->text()));
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_list->setAccessibleName(tr("Pages of the help"));
    m_text->setAccessibleName(tr("Text of the page"));
    m_library = std::make_unique<HelpLibrary>(programLanguage());
    fillList();
    showPage(m_page);
}

}  // namespace vitrine
