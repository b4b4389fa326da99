#include "core/base/uid.h"

#include <QObject>
#include <QSet>
#include <QTest>

using namespace vitrine;

class TestUid final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomOnesDiffer()
    {
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i) {
            const Uid uid = Uid::random();
            QVERIFY(!uid.isNull());
            seen.insert(uid.toString());
        }
        QCOMPARE(seen.size(), 1000);
    }

    void roundTrips()
    {
        const Uid uid = Uid::random();
        QCOMPARE(uid.toString().size(), 32);
        QCOMPARE(uid.toDashedString().size(), 36);
        QVERIFY(Uid::parse(uid.toString()) == uid);
        QVERIFY(Uid::parse(uid.toDashedString()) == uid);
        QVERIFY(Uid::parse(uid.toString().toUpper()) == uid);
        QVERIFY(Uid::fromBytes(uid.bytes()) == uid);
    }

    void writesKnownForms()
    {
        const Uid uid = Uid::parse(u"00112233445566778899aabbccddeeff");
        QCOMPARE(uid.toString(), QStringLiteral("00112233445566778899aabbccddeeff"));
        QCOMPARE(uid.toDashedString(), QStringLiteral("00112233-4455-6677-8899-aabbccddeeff"));
    }

    void otherTextIsNull_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("short") << QStringLiteral("0011");
        QTest::newRow("long") << QString(34, u'a');
        QTest::newRow("no hex") << QString(32, u'g');
        QTest::newRow("blanks") << QString(32, u' ');
    }
    void otherTextIsNull()
    {
        QFETCH(QString, text);
        QVERIFY(Uid::parse(text).isNull());
    }
};

QTEST_GUILESS_MAIN(TestUid)
#include "tst_uid.moc"
