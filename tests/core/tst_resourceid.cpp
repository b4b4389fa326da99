#include "core/base/resourceid.h"

#include <QObject>
#include <QTest>

using namespace vitrine;

namespace {
const QString kVersion = QStringLiteral(
    "/subscriptions/5c2bd3d1-0000-4000-8000-00000000000a/resourceGroups/Images/providers/"
    "Microsoft.Compute/galleries/Linux/images/debian-12/versions/1.0.0");
}

class TestResourceId final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheFormItWasGiven()
    {
        const auto id = ResourceId::parse(kVersion);
        QVERIFY(id);
        QCOMPARE(id->toString(), kVersion);
        QCOMPARE(id->resourceGroup(), QStringLiteral("Images"));
        QCOMPARE(id->type(), QStringLiteral("Microsoft.Compute/galleries/images/versions"));
        QVERIFY(id->isType(kImageVersionType));
        QVERIFY(!id->isType(kImageDefinitionType));
        QCOMPARE(id->name(), QStringLiteral("1.0.0"));
        QCOMPARE(id->names(),
                 (QStringList{QStringLiteral("Linux"), QStringLiteral("debian-12"),
                              QStringLiteral("1.0.0")}));
    }

    void comparesWithoutRegardToCase()
    {
        const auto id = ResourceId::parse(kVersion);
        const auto upper = ResourceId::parse(kVersion.toUpper());
        QVERIFY(id && upper);
        QVERIFY(*id == *upper);
        QCOMPARE(id->folded(), upper->folded());
        QVERIFY(!(*id == id->parent()));
    }

    void goesUpAndDown()
    {
        const auto gallery = ResourceId::compute(QStringLiteral("s"), QStringLiteral("g"),
                                                 QStringLiteral("galleries"), QStringLiteral("a"));
        const auto definition = gallery.child(QStringLiteral("images"), QStringLiteral("b"));
        QVERIFY(gallery.isType(kGalleryType));
        QVERIFY(definition.isType(kImageDefinitionType));
        QVERIFY(definition.parent() == gallery);
        QVERIFY(gallery.parent() == ResourceId::group(QStringLiteral("s"), QStringLiteral("g")));
        QCOMPARE(gallery.parent().type(), QString());
        QCOMPARE(gallery.parent().name(), QStringLiteral("g"));
        QVERIFY(gallery.parent().parent() == gallery.parent());
    }

    void nullIdIsEmpty()
    {
        QVERIFY(ResourceId().isNull());
        QCOMPARE(ResourceId().toString(), QString());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("name") << QStringLiteral("debian");
        QTest::newRow("no leading slash") << kVersion.mid(1);
        QTest::newRow("trailing slash") << kVersion + u'/';
        QTest::newRow("double slash")
            << QString(kVersion).replace(QStringLiteral("/images/"), QStringLiteral("//images/"));
        QTest::newRow("type without name") << kVersion + QStringLiteral("/more");
        QTest::newRow("no provider") << QStringLiteral("/subscriptions/s/resourceGroups/g/x/y/z/1");
        QTest::newRow("provider only")
            << QStringLiteral("/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute");
        QTest::newRow("subscription only") << QStringLiteral("/subscriptions/s");
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto id = ResourceId::parse(text);
        QVERIFY(!id);
        QCOMPARE(id.error().reason, QStringLiteral("resourceId.invalid"));
        QCOMPARE(id.error().arguments, QStringList{text});
    }
};

QTEST_GUILESS_MAIN(TestResourceId)
#include "tst_resourceid.moc"
