#include "tests/support/widgettexts.h"
#include "ui/faultbar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace vitrine;

class TestFaultBar final : public QObject {
    Q_OBJECT

private:
    static Fault noSpace()
    {
        return Fault::of(QStringLiteral("io.noSpace"), {}, {QStringLiteral("/srv/<b>x</b>")},
                         QStringLiteral("ENOSPC"));
    }
    static QString allText(const FaultBar &bar)
    {
        QStringList texts;
        for (const QLabel *label : bar.findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(
            QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
    }
    void showsEveryTextAndHidesWhenDismissed()
    {
        QWidget window;
        FaultBar bar(&window);
        window.show();
        QVERIFY(!bar.isVisible());
        const FaultText text = faultText(noSpace());
        bar.showFault(noSpace());
        QVERIFY(bar.isVisible());
        for (const QString &part : {text.title, text.message, text.cause, text.remedy, text.code})
            QVERIFY(allText(bar).contains(part));
        QSignalSpy dismissed(&bar, &FaultBar::dismissed);
        bar.findChild<QToolButton *>(QStringLiteral("faultDismissButton"))->click();
        QVERIFY(!bar.isVisible());
        QVERIFY(!bar.fault());
        QCOMPARE(dismissed.count(), 1);
    }
    void readsNamesAsText()
    {
        FaultBar bar;
        bar.showFault(noSpace());
        for (const QLabel *label : bar.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    void copiesTheDetails()
    {
        FaultBar bar;
        bar.showFault(noSpace());
        bar.findChild<QToolButton *>(QStringLiteral("faultCopyButton"))->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(faultText(noSpace()).remedy));
        QVERIFY(copied.contains(QStringLiteral("io.noSpace")));
        QVERIFY(copied.contains(QStringLiteral("ENOSPC")));
    }
    void showsEveryProblemOfARequest()
    {
        Fault request = Fault::of(QStringLiteral("request.invalid"));
        request.nested = {noSpace(),
                          Fault::of(QStringLiteral("io.readOnly"), {}, {QStringLiteral("/mnt")})};
        FaultBar bar;
        bar.showFault(request);
        for (const Fault &problem : request.nested) {
            QVERIFY(allText(bar).contains(faultText(problem).message));
            QVERIFY(allText(bar).contains(faultText(problem).remedy));
        }
    }
    void followsTheLanguage()
    {
        FaultBar bar;
        bar.showFault(noSpace());
        test::BracketTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QTRY_VERIFY(bar.findChild<QLabel *>(QStringLiteral("faultTitle"))->text().startsWith(u'['));
        QCoreApplication::removeTranslator(&translator);
        QTRY_VERIFY(
            !bar.findChild<QLabel *>(QStringLiteral("faultTitle"))->text().startsWith(u'['));
    }
};

QTEST_MAIN(TestFaultBar)
#include "tst_faultbar.moc"
