#include "core/catalog/query.h"
#include "tests/support/shelf.h"

#include <QObject>
#include <QTest>

using namespace vitrine;
using vitrine::test::Shelf;

namespace {

QStringList found(Shelf &s, const QString &text, int limit = 100)
{
    const auto definitions = searchDefinitions(s.t(), text, limit);
    if (!definitions)
        return {definitions.error().reason};
    QStringList names;
    for (const ImageDefinition &definition : *definitions)
        names << definition.name;
    return names;
}

QStringList foundGalleries(Shelf &s, const QString &text)
{
    const auto galleries = searchGalleries(s.t(), text, 100);
    if (!galleries)
        return {galleries.error().reason};
    QStringList names;
    for (const Gallery &gallery : *galleries)
        names << gallery.name;
    return names;
}

}  // namespace

class TestSearchRows final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyPartOfANameIsFoundInAnyCase()
    {
        Shelf s;
        ImageDefinition windows = s.newDefinition(QStringLiteral("Windows-2025"));
        windows.identifier = {QStringLiteral("Fabrikam"), QStringLiteral("Server.Core"),
                              QStringLiteral("x_100%")};
        QVERIFY(insertDefinition(s.t(), s.gallery.uid, windows));
        const QStringList both{QStringLiteral("Debian"), windows.name};
        QCOMPARE(found(s, QStringLiteral("EBI")), both.first(1));
        QCOMPARE(found(s, QStringLiteral("ows-2")), both.last(1));
        QCOMPARE(found(s, QStringLiteral("brika")), both.last(1));
        QCOMPARE(found(s, QStringLiteral("er.co")), both.last(1));
        QCOMPARE(found(s, QStringLiteral("_100%")), both.last(1));
        QCOMPARE(found(s, QStringLiteral("contoso")), both.first(1));
        QCOMPARE(found(s, QStringLiteral("linuxdeb")), QStringList());
        // The gallery's name is not the definition's.
        QCOMPARE(found(s, QStringLiteral("Linux")), both.first(1));
        QCOMPARE(foundGalleries(s, QStringLiteral("inu")), QStringList{QStringLiteral("Linux")});
        QCOMPARE(foundGalleries(s, QStringLiteral("ebi")), QStringList());
    }

    void shortTextsFindWhatBeginsWithThem()
    {
        Shelf s;
        QCOMPARE(found(s, QStringLiteral("d")), QStringList{QStringLiteral("Debian")});
        QCOMPARE(found(s, QStringLiteral("DE")), QStringList{QStringLiteral("Debian")});
        QCOMPARE(found(s, QStringLiteral("co")), QStringList{QStringLiteral("Debian")});
        QCOMPARE(found(s, QStringLiteral("eb")), QStringList());
        QCOMPARE(found(s, {}), QStringList());
        QCOMPARE(foundGalleries(s, QStringLiteral("L")), QStringList{QStringLiteral("Linux")});
        QCOMPARE(foundGalleries(s, QStringLiteral("i")), QStringList());
        QCOMPARE(foundGalleries(s, {}), QStringList());
    }

    void operatorsOfTheIndexAreOrdinaryText()
    {
        Shelf s;
        for (const QString &text :
             {QStringLiteral("\"deb"), QStringLiteral("deb*"), QStringLiteral("deb OR x"),
              QStringLiteral("name:deb"), QStringLiteral("\"\"\""), QStringLiteral("NEAR(a b)"),
              QStringLiteral("'; DROP TABLE galleries"), QString(300, u'a')})
            QCOMPARE(found(s, text), QStringList());
    }

    void theLimitHolds()
    {
        Shelf s;
        for (int i = 0; i < 20; ++i)
            QVERIFY(insertDefinition(s.t(), s.gallery.uid,
                                     s.newDefinition(QStringLiteral("image-%1").arg(i))));
        QCOMPARE(found(s, QStringLiteral("image"), 7).size(), 7);
        QCOMPARE(found(s, QStringLiteral("im"), 7).size(), 7);
        QCOMPARE(found(s, QStringLiteral("contoso"), 100).size(), 21);
        QCOMPARE(found(s, QStringLiteral("co"), 100).size(), 21);
    }

    void whatIsRemovedIsNotFoundAndLeavesNothingBehind()
    {
        Shelf s;
        QVERIFY(removeDefinition(s.t(), s.definition.uid));
        QCOMPARE(found(s, QStringLiteral("debian")), QStringList());
        QVERIFY(removeGallery(s.t(), s.gallery.uid));
        QCOMPARE(foundGalleries(s, QStringLiteral("linux")), QStringList());
        QVERIFY(insertGallery(s.t(), s.gallery));
        QVERIFY(insertDefinition(s.t(), s.gallery.uid, s.definition));
        QCOMPARE(found(s, QStringLiteral("debian")), QStringList{QStringLiteral("Debian")});

        Query keys = s.t().query("SELECT count(*) FROM search_keys");
        QVERIFY(keys.run() && keys.next());
        QCOMPARE(keys.number(0), 2);
        QVERIFY(s.t()
                    .query("INSERT INTO search_names (search_names) VALUES ('integrity-check')")
                    .run());
        // No hits of rows that are gone, which the join would only hide.
        Query hits =
            s.t().query("SELECT count(*) FROM search_names WHERE search_names MATCH '\"debian\"'");
        QVERIFY(hits.run() && hits.next());
        QCOMPARE(hits.number(0), 1);
    }
};

QTEST_GUILESS_MAIN(TestSearchRows)
#include "tst_searchrows.moc"
