#include "core/catalog/versionrows.h"
#include "core/service/listservice.h"
#include "tests/support/tempworkspace.h"

#include <QTest>

using namespace vitrine;

class TestListService final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::TempWorkspace> m_workspace;
    Gallery m_gallery;
    ImageDefinition m_web;
    ImageDefinition m_database;

    /// Stores a version of \p definition as \p change leaves it.
    void add(const ImageDefinition &definition, VersionNumber number,
             const std::function<void(ImageVersion &)> &change = {})
    {
        ImageVersion version;
        version.uid = Uid::random();
        version.definitionId = definition.id();
        version.number = number;
        version.location = QStringLiteral("local");
        version.provisioningState = ProvisioningState::Succeeded;
        version.publishingProfile.targetRegions = {{QStringLiteral("local"), {}, {}, {}, {}}};
        if (change)
            change(version);
        auto transaction = Transaction::write((*m_workspace)->catalog());
        QVERIFY(transaction);
        QVERIFY(insertVersion(*transaction, definition.uid, version));
        QVERIFY(transaction->commit());
    }
    QDateTime now() const { return (*m_workspace)->catalog().clock().now(); }
    /// Returns `definition: versions` of what \p typed finds.
    QStringList found(const QString &typed) const
    {
        ListService lists((*m_workspace)->catalog());
        const FilterRequest request = parseFilter(typed, now());
        QStringList lines;
        const auto definitions = lists.definitions(request.filter, 10).value();
        for (const ImageDefinition &definition : definitions) {
            QStringList numbers;
            const auto versions = lists.versions(definition.uid, request.filter, {}, 10).value();
            for (const ImageVersion &version : versions)
                numbers << version.number.toString();
            if (std::ssize(numbers) != lists.versionCount(definition.uid, request.filter).value())
                lines << QStringLiteral("a count that is not true");
            lines << definition.name + QStringLiteral(": ") + numbers.join(u' ');
        }
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<test::TempWorkspace>();
        QVERIFY(m_workspace->isOpen());
        m_gallery = m_workspace->addGallery(QStringLiteral("Finance")).value();
        m_web = m_workspace->addDefinition(m_gallery, QStringLiteral("web")).value();
        m_database = m_workspace->addDefinition(m_gallery, QStringLiteral("database")).value();
    }
    void cleanup() { m_workspace.reset(); }

    void tokensAreReadInBothLanguages()
    {
        const FilterRequest request =
            parseFilter(QStringLiteral("web front region:\"West Europe\" state:failed OS:windows "
                                       "tag:env=prod eol<2w"),
                        now());
        QCOMPARE(request.filter.text, QStringLiteral("web front"));
        QCOMPARE(request.filter.region, QStringLiteral("westeurope"));
        QVERIFY(request.filter.state == ProvisioningState::Failed);
        QVERIFY(request.filter.osType == OsType::Windows);
        QCOMPARE(request.filter.tagName, QStringLiteral("env"));
        QVERIFY(request.filter.tagValue == QStringLiteral("prod"));
        QVERIFY(qAbs(request.filter.endOfLifeBefore.daysTo(now())) == 14);
        QVERIFY(request.notUnderstood.isEmpty() && !request.isPlain());
        const FilterRequest french =
            parseFilter(QStringLiteral("région:westeurope étiquette:a fdv<1a"), now());
        QCOMPARE(french.filter.region, QStringLiteral("westeurope"));
        QVERIFY(french.filter.tagName == u'a' && !french.filter.tagValue);
        QVERIFY(french.filter.endOfLifeBefore.isValid());
        QVERIFY(parseFilter(QStringLiteral("my-web 1.0"), now()).isPlain());
        QVERIFY(parseFilter(QStringLiteral("http://web"), now()).isPlain());
    }
    void aTokenWithoutSenseIsNamed()
    {
        const FilterRequest request =
            parseFilter(QStringLiteral("state:broken eol<soon eol:30d"), now());
        QCOMPARE(request.notUnderstood,
                 (QStringList{QStringLiteral("state:broken"), QStringLiteral("eol<soon")}));
        QCOMPARE(request.filter.text, QStringLiteral("eol:30d"));
        QVERIFY(!request.isEmpty());
    }
    void aFilterLooksAtEveryVersion()
    {
        add(m_web, {1, 0, 0});
        add(m_web, {1, 2, 0},
            [](ImageVersion &v) { v.provisioningState = ProvisioningState::Failed; });
        add(m_web, {1, 10, 0}, [this](ImageVersion &v) {
            v.publishingProfile.targetRegions = {{QStringLiteral("westeurope"), {}, {}, {}, {}}};
            v.publishingProfile.endOfLifeDate = now().addDays(10);
            v.tags = {{QStringLiteral("env"), QStringLiteral("Prod")}};
        });
        add(m_database, {2, 0, 0},
            [this](ImageVersion &v) { v.softDeletedAt = now().addDays(-1); });
        QCOMPARE(found(QStringLiteral("state:failed")), QStringList{QStringLiteral("web: 1.2.0")});
        QCOMPARE(found(QStringLiteral("region:westeurope")),
                 QStringList{QStringLiteral("web: 1.10.0")});
        QCOMPARE(found(QStringLiteral("region:local")),
                 QStringList{QStringLiteral("web: 1.2.0 1.0.0")});
        QCOMPARE(found(QStringLiteral("region:local state:succeeded")),
                 QStringList{QStringLiteral("web: 1.0.0")});
        QCOMPARE(found(QStringLiteral("tag:ENV=prod")), QStringList{QStringLiteral("web: 1.10.0")});
        QCOMPARE(found(QStringLiteral("tag:env=test")), QStringList());
        QCOMPARE(found(QStringLiteral("eol<30d")), QStringList{QStringLiteral("web: 1.10.0")});
        QCOMPARE(found(QStringLiteral("eol<1w")), QStringList());
        QCOMPARE(found(QStringLiteral("region:europe")), QStringList());
        QCOMPARE(found(QStringLiteral("os:windows")), QStringList());
        // What lies in the recycle bin is not found; the definition itself is.
        QCOMPARE(found(QStringLiteral("os:linux data")), QStringList{QStringLiteral("database: ")});
        ListService lists((*m_workspace)->catalog());
        QCOMPARE(lists.deletedCount().value(), 1);
        const auto bins = lists.deletedByGallery().value();
        QCOMPARE(bins.size(), std::size_t{1});
        QVERIFY(bins.front().first == m_gallery.id() && bins.front().second == 1);
    }
    void aNameOfTheGalleryFindsItsDefinitions()
    {
        QCOMPARE(found(QStringLiteral("finan")),
                 (QStringList{QStringLiteral("database: "), QStringLiteral("web: ")}));
    }

    void versionsAreOrderedAsNumbersAndCutIntoPages_data()
    {
        QTest::addColumn<VersionOrder>("order");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("numbers");
        QTest::newRow("newest") << VersionOrder::Number << true << "1.10.0 1.9.0 1.2.0 1.0.0";
        QTest::newRow("oldest") << VersionOrder::Number << false << "1.0.0 1.2.0 1.9.0 1.10.0";
        QTest::newRow("largest") << VersionOrder::Size << true << "1.2.0 1.10.0 1.9.0 1.0.0";
        QTest::newRow("smallest") << VersionOrder::Size << false << "1.0.0 1.10.0 1.9.0 1.2.0";
        QTest::newRow("failed") << VersionOrder::State << false << "1.9.0 1.10.0 1.2.0 1.0.0";
        // Without an end of life: behind the others.
        QTest::newRow("ends") << VersionOrder::EndOfLife << false << "1.0.0 1.10.0 1.9.0 1.2.0";
    }
    void versionsAreOrderedAsNumbersAndCutIntoPages()
    {
        QFETCH(VersionOrder, order);
        QFETCH(bool, descending);
        QFETCH(QString, numbers);
        add(m_web, {1, 0, 0}, [this](ImageVersion &v) {
            v.osDiskSizeBytes = 1;
            v.publishingProfile.endOfLifeDate = now().addDays(1);
        });
        add(m_web, {1, 2, 0}, [](ImageVersion &v) { v.osDiskSizeBytes = 9; });
        add(m_web, {1, 9, 0}, [](ImageVersion &v) {
            v.osDiskSizeBytes = 5;
            v.provisioningState = ProvisioningState::Failed;
        });
        add(m_web, {1, 10, 0}, [](ImageVersion &v) { v.osDiskSizeBytes = 5; });
        ListService lists((*m_workspace)->catalog());
        for (const int limit : {1, 3, 10}) {
            QStringList seen;
            std::optional<OrderedVersion> end;
            for (int guard = 0; guard < 10; ++guard) {
                const auto page = lists.versions(m_web.id(), order, descending, end, limit);
                QVERIFY(page);
                for (const ImageVersion &version : page->versions)
                    seen << version.number.toString();
                if (std::ssize(page->versions) < limit)
                    break;
                end = page->end;
            }
            QCOMPARE(seen.join(u' '), numbers);
        }
    }
    void definitionsAreOrderedAndCutIntoPages()
    {
        QVERIFY(m_workspace->addDefinition(m_gallery, QStringLiteral("Archive")));
        add(m_web, {3, 1, 0});
        ListService lists((*m_workspace)->catalog());
        for (const bool descending : {false, true}) {
            for (const int limit : {1, 2, 10}) {
                QStringList seen;
                std::optional<OrderedDefinition> end;
                for (int guard = 0; guard < 10; ++guard) {
                    const auto page = lists.definitions(m_gallery.id(), DefinitionOrder::Identifier,
                                                        descending, end, limit);
                    QVERIFY(page);
                    QCOMPARE(page->latest.size(), page->definitions.size());
                    for (std::size_t i = 0; i < page->definitions.size(); ++i)
                        seen << page->definitions[i].name + page->latest[i];
                    if (std::ssize(page->definitions) < limit)
                        break;
                    end = page->end;
                }
                QStringList expected{QStringLiteral("Archive"), QStringLiteral("database"),
                                     QStringLiteral("web3.1.0")};
                if (descending)
                    std::ranges::reverse(expected);
                QCOMPARE(seen, expected);
            }
        }
        const ResourceId none =
            ResourceId::compute(m_gallery.subscriptionId, m_gallery.resourceGroup,
                                QStringLiteral("galleries"), QStringLiteral("none"));
        QVERIFY(!lists.definitions(none, DefinitionOrder::Name, false, {}, 5));
    }
    void changesOfAResourceComeNewestFirst()
    {
        m_gallery.description = QStringLiteral("changed");
        QVERIFY(
            (*m_workspace)->galleries().updateGallery(test::TempWorkspace::caller(), m_gallery));
        const auto changes = ListService((*m_workspace)->catalog()).changes(m_gallery.id(), 10);
        QVERIFY(changes);
        QCOMPARE(changes->size(), std::size_t{2});
        QVERIFY(!changes->front().before.isEmpty() && changes->back().before.isEmpty());
        QCOMPARE(changes->front().caller, test::TempWorkspace::caller().name);
    }
};

QTEST_GUILESS_MAIN(TestListService)
#include "tst_listservice.moc"
