#include "core/base/versionnumber.h"

#include <QObject>
#include <QTest>

using namespace vitrine;

class TestVersionNumber final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("plain") << QStringLiteral("1.0.0") << true;
        QTest::newRow("year") << QStringLiteral("2018.12.1") << true;
        QTest::newRow("zeros") << QStringLiteral("0.0.0") << true;
        QTest::newRow("largest") << QStringLiteral("2147483647.2147483647.2147483647") << true;
        QTest::newRow("too large") << QStringLiteral("2147483648.0.0") << false;
        QTest::newRow("much too large") << QStringLiteral("1.99999999999999999999.0") << false;
        QTest::newRow("two parts") << QStringLiteral("1.0") << false;
        QTest::newRow("four parts") << QStringLiteral("1.0.0.0") << false;
        QTest::newRow("negative") << QStringLiteral("1.-1.0") << false;
        QTest::newRow("plus") << QStringLiteral("+1.0.0") << false;
        QTest::newRow("letters") << QStringLiteral("1.0.0a") << false;
        QTest::newRow("blank") << QStringLiteral(" 1.0.0") << false;
        QTest::newRow("line end") << QStringLiteral("1.0.0\n") << false;
        QTest::newRow("Arabic digits") << QStringLiteral("١.٠.٠") << false;
        QTest::newRow("empty") << QString() << false;
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        const auto number = VersionNumber::parse(text);
        QCOMPARE(number.has_value(), valid);
        if (valid) {
            QCOMPARE(number->toString(), text);
        } else {
            QCOMPARE(number.error().reason, QStringLiteral("version.name.invalid"));
            QCOMPARE(number.error().arguments, QStringList{text});
        }
    }

    void readsLeadingZerosAsNumbers()
    {
        QCOMPARE(VersionNumber::parse(u"01.002.0003")->toString(), QStringLiteral("1.2.3"));
    }

    void comparesAsNumbersNotAsText()
    {
        QVERIFY((VersionNumber{1, 0, 10} > VersionNumber{1, 0, 9}));
        QVERIFY((VersionNumber{1, 10, 0} > VersionNumber{1, 9, 99}));
        QVERIFY((VersionNumber{10, 0, 0} > VersionNumber{9, 99, 99}));
        QVERIFY((VersionNumber{1, 2, 3} == VersionNumber{1, 2, 3}));
    }

    void nextNumbersStayInRange()
    {
        constexpr std::int32_t kMax = 2147483647;
        QCOMPARE((VersionNumber{1, 2, 3}.nextPatch()), (VersionNumber{1, 2, 4}));
        QCOMPARE((VersionNumber{1, 2, 3}.nextMinor()), (VersionNumber{1, 3, 0}));
        QCOMPARE((VersionNumber{1, 2, 3}.nextMajor()), (VersionNumber{2, 0, 0}));
        QCOMPARE((VersionNumber{1, 2, kMax}.nextPatch()), (VersionNumber{1, 3, 0}));
        QCOMPARE((VersionNumber{1, kMax, kMax}.nextPatch()), (VersionNumber{2, 0, 0}));
        QCOMPARE((VersionNumber{kMax, kMax, kMax}.nextPatch()), (VersionNumber{kMax, kMax, kMax}));
    }
};

QTEST_GUILESS_MAIN(TestVersionNumber)
#include "tst_versionnumber.moc"
