#include "core/base/digest.h"

#include <QObject>
#include <QTest>

#include <vector>

using namespace vitrine;

namespace {

std::span<const std::byte> bytesOf(const QByteArray &text)
{
    return std::as_bytes(std::span(text.constData(), static_cast<std::size_t>(text.size())));
}

}  // namespace

class TestDigest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Source: FIPS 180-4 examples.
    void knowsPublishedValues()
    {
        QCOMPARE(
            Digest::of({}).toString(),
            QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(
            Digest::of(bytesOf("abc")).toString(),
            QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    // Source: RFC 4231, test case 2.
    void knowsThePublishedKeyedValue()
    {
        QCOMPARE(
            Digest::keyed(bytesOf("Jefe"), bytesOf("what do ya want for nothing?")).toString(),
            QStringLiteral("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }

    void aStreamGivesTheDigestOfItsWhole()
    {
        const QByteArray text(100'000, 'x');
        Hasher hasher;
        hasher.add(bytesOf(text.left(1)));
        hasher.add(bytesOf(text.mid(1)));
        QVERIFY(hasher.finish() == Digest::of(bytesOf(text)));
        // finish() starts anew.
        hasher.add(bytesOf("abc"));
        QVERIFY(hasher.finish() == Digest::of(bytesOf("abc")));
    }

    void zerosNeedNotBeThere()
    {
        const std::size_t count = (std::size_t{2} << 20) + 17;
        const std::vector<std::byte> zeros(count);
        Hasher hasher;
        hasher.addZeros(count);
        QVERIFY(hasher.finish() == Digest::of(zeros));
    }

    void textRoundTrips()
    {
        const Digest digest = Digest::of(bytesOf("abc"));
        QVERIFY(Digest::parse(digest.toString()) == digest);
        QVERIFY(Digest::parse(digest.toString().toUpper()) == digest);
        QVERIFY(!digest.isNull());
    }

    void otherTextIsNull()
    {
        QVERIFY(Digest::parse(u"").isNull());
        QVERIFY(Digest::parse(QString(62, u'a')).isNull());
        QVERIFY(Digest::parse(QString(66, u'a')).isNull());
        QVERIFY(Digest::parse(QString(64, u'z')).isNull());
    }
};

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
