#include "tests/ui/publishfixture.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QScrollArea>
#include <QSet>
#include <QStackedWidget>
#include <QTranslator>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// Marks every text, so that one that was not asked for again shows.
class MarkingTranslator final : public QTranslator {
public:
    QString translate(const char *context, const char *sourceText, const char *, int) const override
    {
        return QByteArray(context).startsWith("vitrine::")
            ? QStringLiteral("§") + QString::fromUtf8(sourceText)
            : QString();
    }
    bool isEmpty() const override { return false; }
};

QChar mnemonicOf(const QString &text)
{
    static const QRegularExpression marked(QStringLiteral("&([^&\\s])"));
    const auto match = marked.match(text);
    return match.hasMatch() ? match.captured(1).at(0).toLower() : QChar();
}

}  // namespace

class TestPublishLook final : public QObject, private PublishFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void everyTextFollowsTheLanguage()
    {
        addRegions();
        m_dialog->startWithFile(image(gptImage()));
        QTRY_COMPARE(label("reviewBanner"), QStringLiteral("1 problem(s)"));
        MarkingTranslator marked;
        QVERIFY(QCoreApplication::installTranslator(&marked));
        QTRY_VERIFY(label("reviewBanner").startsWith(QStringLiteral("§")));
        static const QRegularExpression words(QStringLiteral("[A-Za-z]{4}"));
        for (int tab = 0; tab <= ReviewTab; ++tab) {
            open(tab);
            QCoreApplication::processEvents();
            const auto *tabs = find<QTabBar>("publishTabs");
            QVERIFY(tabs->tabText(tab).startsWith(QStringLiteral("§")));
            for (const auto *button : m_dialog->findChildren<QAbstractButton *>()) {
                if (button->isVisible() && words.match(button->text()).hasMatch())
                    QVERIFY2(button->text().contains(QStringLiteral("§")),
                             qPrintable(button->text()));
            }
            int labels = 0;
            for (const auto *text : m_dialog->findChildren<QLabel *>()) {
                if (text->isVisible() && text->buddy() != nullptr) {
                    QVERIFY2(text->text().startsWith(QStringLiteral("§")),
                             qPrintable(text->text()));
                    ++labels;
                }
            }
            QVERIFY(tab == ReviewTab || labels >= 1);
        }
        QCoreApplication::removeTranslator(&marked);
        QTRY_VERIFY(!find<QTabBar>("publishTabs")->tabText(0).contains(QStringLiteral("§")));
    }

    void mnemonicsAreUniqueOnEveryPage()
    {
        for (int tab = 0; tab <= ReviewTab; ++tab) {
            open(tab);
            QSet<QChar> seen;
            QStringList texts;
            for (const auto *button : m_dialog->findChildren<QAbstractButton *>()) {
                if (button->isVisible())
                    texts.append(button->text());
            }
            for (const auto *text : m_dialog->findChildren<QLabel *>()) {
                if (text->isVisible() && text->buddy() != nullptr)
                    texts.append(text->text());
            }
            for (const QString &text : texts) {
                const QChar key = mnemonicOf(text);
                QVERIFY2(key.isNull() || !seen.contains(key), qPrintable(text));
                seen.insert(key);
            }
            QVERIFY(seen.size() > 2);
        }
    }

    void everythingThatTakesFocusHasANameAndAnObjectName()
    {
        addRegions();
        m_dialog->startWithFile(image(gptImage()));
        open(ReplicationTab);
        addTarget(QStringLiteral("eastus"));
        QAccessible::setActive(true);
        for (int tab = 0; tab <= ReviewTab; ++tab) {
            open(tab);
            for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
                if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0
                    || widget->focusProxy() != nullptr)
                    continue;
                if (qobject_cast<QLineEdit *>(widget) != nullptr
                    && qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) != nullptr)
                    continue;
                const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
                const QString what =
                    widget->objectName() + QLatin1String(widget->metaObject()->className());
                QVERIFY2(!widget->objectName().isEmpty(), qPrintable(what));
                QVERIFY2(spoken != nullptr
                             && (!spoken->text(QAccessible::Name).isEmpty()
                                 || !widget->accessibleName().isEmpty()),
                         qPrintable(what));
            }
        }
        QAccessible::setActive(false);
    }

    void fitsTheSmallestWindow()
    {
        m_dialog->resize(1024, 640);
        open(ReviewTab);  // from now on every page says what is missing
        QTRY_COMPARE(label("reviewBanner"), QStringLiteral("5 problem(s)"));
        for (int tab = 0; tab <= ReviewTab; ++tab) {
            open(tab);
            QCoreApplication::processEvents();
            auto *stack = m_dialog->findChild<QStackedWidget *>();
            auto *scroll = qobject_cast<QScrollArea *>(stack->currentWidget());
            QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
            for (const auto *text : scroll->widget()->findChildren<QLabel *>()) {
                if (text->isVisible() && text->wordWrap())
                    QVERIFY2(text->height() >= text->heightForWidth(text->width()),
                             qPrintable(text->text()));
            }
        }
        QVERIFY(m_dialog->width() <= 1024);
        QVERIFY(m_dialog->height() <= 640);
    }
};

QTEST_MAIN(TestPublishLook)
#include "tst_publishlook.moc"
