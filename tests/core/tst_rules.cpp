#include "core/gallery/rules.h"

#include <QObject>
#include <QTest>

#include <limits>

using namespace vitrine;

namespace {

const QDateTime kNow(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

QStringList reasonsOf(const Problems &problems)
{
    QStringList reasons;
    for (const Fault &fault : problems)
        reasons << fault.reason;
    return reasons;
}

ImageVersion soundVersion()
{
    ImageVersion version;
    version.location = QStringLiteral("westeurope");
    version.number = {1, 0, 0};
    version.provisioningState = ProvisioningState::Succeeded;
    version.publishingProfile.targetRegions = {{QStringLiteral("westeurope"), {}, {}, {}, {}},
                                               {QStringLiteral("eastus"), 2, {}, {}, {}}};
    version.source.uri = QStringLiteral("file:///disk.raw");
    return version;
}

void nameRows(const QString &alsoValid, const QString &alsoInvalid)
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("valid");
    QTest::newRow("one letter") << QStringLiteral("a") << true;
    QTest::newRow("digits") << QStringLiteral("2026") << true;
    QTest::newRow("inner signs") << QStringLiteral("a_b.c") << true;
    QTest::newRow("80 characters") << QString(80, u'a') << true;
    QTest::newRow("81 characters") << QString(81, u'a') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("leading underscore") << QStringLiteral("_a") << false;
    QTest::newRow("space") << QStringLiteral("a b") << false;
    QTest::newRow("only signs") << QStringLiteral("._") << false;
    QTest::newRow("slash") << QStringLiteral("a/b") << false;
    QTest::newRow("line end") << QStringLiteral("a\n") << false;
    QTest::newRow("accent") << QStringLiteral("é") << false;
    if (!alsoValid.isEmpty())
        QTest::newRow("also valid") << alsoValid << true;
    if (!alsoInvalid.isEmpty())
        QTest::newRow("also invalid") << alsoInvalid << false;
}

}  // namespace

class TestRules final : public QObject {
    Q_OBJECT

    void compare(const Problems &problems, const char *reason, const QString &name, bool valid)
    {
        QCOMPARE(reasonsOf(problems),
                 valid ? QStringList() : QStringList{QString::fromLatin1(reason)});
        if (!valid)
            QCOMPARE(problems.front().arguments.value(0), name);
    }

private Q_SLOTS:
    void galleryName_data() { nameRows({}, QStringLiteral("a-b")); }
    void galleryName()
    {
        QFETCH(QString, name);
        QFETCH(bool, valid);
        compare(checkGalleryName(name), "gallery.name.invalid", name, valid);
    }
    void trailing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("character");
        QTest::addColumn<bool>("inGallery");
        QTest::newRow("period") << QStringLiteral("a.") << QStringLiteral(".") << true;
        QTest::newRow("underscore") << QStringLiteral("a_") << QStringLiteral("_") << true;
        QTest::newRow("dash") << QStringLiteral("a-") << QStringLiteral("-") << false;
        QTest::newRow("80") << QString(79, u'a') + u'.' << QStringLiteral(".") << true;
    }
    void trailing()
    {
        QFETCH(QString, name);
        QFETCH(QString, character);
        QFETCH(bool, inGallery);
        const QString reason = QStringLiteral("resource.name.trailing");
        const Problems definition = checkDefinitionName(name);
        QCOMPARE(reasonsOf(definition), QStringList{reason});
        QCOMPARE(definition.front().arguments, (QStringList{name, character}));
        // A dash is wrong everywhere in a gallery name, not only at its end.
        QCOMPARE(reasonsOf(checkGalleryName(name)),
                 QStringList{inGallery ? reason : QStringLiteral("gallery.name.invalid")});
    }
    void aLongNameIsNotOnlyWrongAtItsEnd()
    {
        QCOMPARE(reasonsOf(checkGalleryName(QString(80, u'a') + u'.')),
                 QStringList{QStringLiteral("gallery.name.invalid")});
        QCOMPARE(reasonsOf(checkDefinitionName(QString(80, u'a') + u'-')),
                 QStringList{QStringLiteral("definition.name.invalid")});
    }

    void definitionName_data() { nameRows(QStringLiteral("debian-12"), QStringLiteral("-a")); }
    void definitionName()
    {
        QFETCH(QString, name);
        QFETCH(bool, valid);
        compare(checkDefinitionName(name), "definition.name.invalid", name, valid);
    }

    void sourceName_data() { nameRows(QStringLiteral("a-b_"), QStringLiteral("a.")); }
    void sourceName()
    {
        QFETCH(QString, name);
        QFETCH(bool, valid);
        compare(checkSourceName(name), "source.name.invalid", name, valid);
    }

    void groupName()
    {
        for (const char16_t *name : {u"a", u"Équipe-1_(test).x", u"(a)", u"-"})
            QVERIFY(checkGroupName(QString::fromUtf16(name)).empty());
        QVERIFY(checkGroupName(QString(90, u'a')).empty());
        for (const QString &name : {QString(), QString(91, u'a'), QStringLiteral("a."),
                                    QStringLiteral("a b"), QStringLiteral("a/b")})
            QCOMPARE(reasonsOf(checkGroupName(name)),
                     QStringList{QStringLiteral("group.name.invalid")});
    }

    void regionName()
    {
        for (const char16_t *name : {u"westeurope", u"West Europe", u"Europe Ouest", u"paris2"})
            QVERIFY(checkRegionName(QString::fromUtf16(name)).empty());
        for (const QString &name :
             {QString(), QStringLiteral("  "), QStringLiteral("../etc"), QStringLiteral("a_b"),
              QString(64, u'a'), QStringLiteral("区域")})
            QCOMPARE(reasonsOf(checkRegionName(name)),
                     QStringList{QStringLiteral("region.name.invalid")});
    }

    void endOfLife()
    {
        const QString target = QStringLiteral("t");
        QVERIFY(checkEndOfLife({}, kNow, target).empty());
        QVERIFY(checkEndOfLife(kNow.addSecs(1), kNow, target).empty());
        QCOMPARE(reasonsOf(checkEndOfLife(kNow, kNow, target)),
                 QStringList{QStringLiteral("property.endOfLifeDate.past")});
        // Dates become words in the reader's language last.
        const FaultText text = faultText(checkEndOfLife(kNow.addDays(-1), kNow, target).front());
        QVERIFY2(text.message.contains(QStringLiteral("2026")), qPrintable(text.message));
        QVERIFY2(!text.message.contains(QStringLiteral("00Z")), qPrintable(text.message));
    }

    void gallery()
    {
        Gallery gallery;
        gallery.name = QStringLiteral("images");
        QVERIFY(check(gallery).empty());
        gallery.softDeletePolicy.retentionPeriodInDays = 365;
        QVERIFY(check(gallery).empty());
        for (const int days : {0, 366, -1}) {
            gallery.softDeletePolicy.retentionPeriodInDays = days;
            QCOMPARE(reasonsOf(check(gallery)),
                     QStringList{QStringLiteral("property.value.range")});
            QCOMPARE(check(gallery).front().target,
                     QStringLiteral("gallery.properties.softDeletePolicy.retentionPeriodInDays"));
        }
        gallery.name = QStringLiteral("a-b");
        QCOMPARE(check(gallery).size(), std::size_t{2});
    }

    void storageAccountName()
    {
        for (const QString &name : {QStringLiteral("abc"), QString(24, u'7')})
            QVERIFY(checkStorageAccountName(name).empty());
        for (const QString &name :
             {QString(), QStringLiteral("ab"), QString(25, u'a'), QStringLiteral("Abc"),
              QStringLiteral("a-b"), QStringLiteral("abc\n")})
            QCOMPARE(reasonsOf(checkStorageAccountName(name)),
                     QStringList{QStringLiteral("storage.name.invalid")});
    }

    void accountName()
    {
        for (const QString &name : {QStringLiteral("Équipe (1)"), QString(64, u'a')})
            QVERIFY(checkAccountName(name).empty());
        for (const QString &name : {QString(), QStringLiteral("  "), QString(65, u'a')})
            QCOMPARE(reasonsOf(checkAccountName(name)),
                     QStringList{QStringLiteral("account.name.invalid")});
    }

    void webAddress()
    {
        const QString property = QStringLiteral("releaseNoteUri");
        for (const char16_t *uri : {u"", u"https://example.org", u"http://example.org/a?b=c#d",
                                    u"https://user@example.org:8443/%20"})
            QVERIFY2(checkWebAddress(property, QString::fromUtf16(uri), property).empty(),
                     qPrintable(QString::fromUtf16(uri)));
        for (const char16_t *uri : {u"example.org", u"ftp://example.org/", u"https://",
                                    u"javascript:alert(1)", u"file:///etc/passwd", u"https://a b/"})
            QCOMPARE(reasonsOf(checkWebAddress(property, QString::fromUtf16(uri), property)),
                     QStringList{QStringLiteral("property.uri.invalid")});
    }

    void restrictedRegions()
    {
        Policy policy;
        const QString target = QStringLiteral("location");
        QVERIFY(checkRegionAccess(QStringLiteral("westeurope"), policy, target).empty());
        QVERIFY(checkRegionAccess(QStringLiteral("paris2"), policy, target).empty());
        QCOMPARE(reasonsOf(checkRegionAccess(QStringLiteral("France South"), policy, target)),
                 QStringList{QStringLiteral("region.restricted")});
        policy.allowRestrictedRegions = true;
        QVERIFY(checkRegionAccess(QStringLiteral("francesouth"), policy, target).empty());
    }

    void policyByName()
    {
        Policy policy;
        const QMap<QString, qint64> figures = policyFigures(policy);
        QCOMPARE(figures.value(QStringLiteral("maximumGalleries")), 100);
        QCOMPARE(figures.value(QStringLiteral("allowRestrictedRegions")), 0);
        for (auto figure = figures.cbegin(); figure != figures.cend(); ++figure)
            QVERIFY2(setPolicyFigure(policy, figure.key(), figure.value()),
                     qPrintable(figure.key()));
        QCOMPARE(policyFigures(policy), figures);
        QVERIFY(setPolicyFigure(policy, QStringLiteral("MAXIMUMREPLICAS"), 100));
        QCOMPARE(policy.maximumReplicas, 100);
        QVERIFY(setPolicyFigure(policy, QStringLiteral("allowRestrictedRegions"), 1));
        QVERIFY(policy.allowRestrictedRegions);
        QVERIFY(setPolicyFigure(policy, QStringLiteral("maximumDataDiskBytes"), qint64{1} << 41));
        QCOMPARE(policy.maximumDataDiskBytes, std::uint64_t{1} << 41);
        for (const qint64 value : {qint64{0}, qint64{101}, std::numeric_limits<qint64>::max()})
            QCOMPARE(
                setPolicyFigure(policy, QStringLiteral("maximumReplicas"), value).error().reason,
                QStringLiteral("property.value.range"));
        QCOMPARE(policy.maximumReplicas, 100);
        QCOMPARE(setPolicyFigure(policy, QStringLiteral("maximumFun"), 1).error().reason,
                 QStringLiteral("policy.unknown"));
    }

    void tags()
    {
        QVERIFY(checkTags({{QString(512, u'n'), QString(256, u'v')}}).empty());
        QVERIFY(checkTags({{QStringLiteral("a"), QString()}}).empty());
        QCOMPARE(checkTags({{QString(513, u'n'), {}}}).size(), std::size_t{1});
        QCOMPARE(checkTags({{QStringLiteral("a"), QString(257, u'v')}}).size(), std::size_t{1});
        QCOMPARE(checkTags({{QString(), {}}}).size(), std::size_t{1});
        QCOMPARE(checkTags({{QStringLiteral("a/b"), {}}}).size(), std::size_t{1});
        const Problems repeated = checkTags({{QStringLiteral("A"), {}}, {QStringLiteral("a"), {}}});
        QCOMPARE(reasonsOf(repeated), QStringList{QStringLiteral("tags.invalid")});
        Tags many;
        for (int i = 0; i < 52; ++i)
            many.insert(QString::number(i), {});
        QCOMPARE(checkTags(many).size(), std::size_t{2});
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char *text, const char *utc) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(utc);
        };
        row("2030-12-31", "2030-12-31T00:00:00.000Z");
        row(" 2030-12-31 ", "2030-12-31T00:00:00.000Z");
        row("2030-12-31T18:00", "2030-12-31T18:00:00.000Z");
        row("2030-12-31T18:00:00", "2030-12-31T18:00:00.000Z");
        row("2030-12-31T18:00:00Z", "2030-12-31T18:00:00.000Z");
        row("2030-12-31t18:00:00z", "2030-12-31T18:00:00.000Z");
        row("2030-12-31T18:00:00+02:00", "2030-12-31T16:00:00.000Z");
        row("2030-12-31T18:00:00-0530", "2030-12-31T23:30:00.000Z");
        row("2030-01-01T12:59:59.000Z", "2030-01-01T12:59:59.000Z");
        row("2028-02-29", "2028-02-29T00:00:00.000Z");
        row("2027-02-29", "");
        row("31/12/2030", "");
        row("2030-13-01", "");
        row("2030-12-31T25:00:00Z", "");
        row("2030-12-31Z", "");
        row("2030-12-31 18:00", "");
        row("tomorrow", "");
        row("", "");
    }
    void dates()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const auto date = parseDate(text, QStringLiteral("endOfLifeDate"));
        QCOMPARE(date.has_value(), !utc.isEmpty());
        if (date) {
            QCOMPARE(date->toString(Qt::ISODateWithMs), utc);
        } else {
            QCOMPARE(date.error().reason, QStringLiteral("property.date.invalid"));
            QCOMPARE(date.error().arguments, QStringList{text});
        }
    }

    void suggestionsAreAlwaysValid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("definition");
        const auto row = [](const char *text, const char *definition) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(definition);
        };
        row("debian-12.raw", "debian-12.raw");
        row("Équipe Réseau (2026)", "Equipe-Reseau-2026");
        row("--__..", "image");
        row("", "image");
        row("漢字", "image");
        row("💿 disk 💿", "disk");
        row("_hidden.", "hidden");
        row("a  //  b", "a-b");
        row("\nline\nends\n", "line-ends");
    }
    void suggestionsAreAlwaysValid()
    {
        QFETCH(QString, text);
        QFETCH(QString, definition);
        QCOMPARE(suggestedDefinitionName(text), definition);
        QVERIFY(checkDefinitionName(suggestedDefinitionName(text)).empty());
        QVERIFY(checkGalleryName(suggestedGalleryName(text)).empty());
    }
    void longSuggestionsAreCut()
    {
        for (int length = 70; length < 100; ++length) {
            const QString text = QString(length, u'a') + QStringLiteral("---") + QString(20, u'b');
            QVERIFY(checkDefinitionName(suggestedDefinitionName(text)).empty());
            QVERIFY(checkGalleryName(suggestedGalleryName(text)).empty());
        }
    }

    void latest()
    {
        const auto always = [](const ImageVersion &) { return true; };
        const auto make = [](std::int32_t patch) {
            ImageVersion version = soundVersion();
            version.number = {1, 0, patch};
            return version;
        };
        std::vector<ImageVersion> versions{make(9), make(10), make(2)};
        const auto latestPatch = [&](const QString &region, const auto &present) {
            const ImageVersion *found = latestVersion(versions, region, kNow, present);
            return found == nullptr ? -1 : found->number.patch;
        };
        const QString west = QStringLiteral("westeurope");
        const QString east = QStringLiteral("eastus");
        QCOMPARE(latestPatch({}, always), 10);
        // The version's flag counts everywhere but where a region's own beats it.
        versions[1].publishingProfile.excludeFromLatest = true;
        versions[1].publishingProfile.targetRegions[1].excludeFromLatest = false;
        QCOMPARE(latestPatch({}, always), 9);
        QCOMPARE(latestPatch(west, always), 9);
        QCOMPARE(latestPatch(east, always), 10);
        versions[0].publishingProfile.targetRegions[0].excludeFromLatest = true;
        QCOMPARE(latestPatch(west, always), 2);
        versions[2].publishingProfile.endOfLifeDate = kNow;
        QCOMPARE(latestPatch(west, always), -1);
        versions[2].publishingProfile.endOfLifeDate = {};
        versions[2].softDeletedAt = kNow;
        QCOMPARE(latestPatch(west, always), -1);
        versions[0].provisioningState = ProvisioningState::Creating;
        QCOMPARE(latestPatch({}, always), -1);
        QCOMPARE(latestPatch(east, [](const ImageVersion &) { return false; }), -1);
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
