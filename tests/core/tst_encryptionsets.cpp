// Disk encryption sets and storage accounts.
#include "tests/support/servicehouse.h"

#include <QDir>
#include <QFile>
#include <QObject>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;

namespace {

DiskEncryptionSet draftSet()
{
    DiskEncryptionSet set;
    set.resourceGroup = QStringLiteral("images");
    set.name = QStringLiteral("keys");
    set.keyUrl = QStringLiteral("https://vault.example.org/keys/a");
    return set;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

StorageAccount draftAccount(const ServiceHouse &house)
{
    StorageAccount account;
    account.resourceGroup = QStringLiteral("images");
    account.name = QStringLiteral("blobs2026");
    account.path = house.path(QStringLiteral("blobs"));
    return account;
}

}  // namespace

class TestEncryptionSets final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSetIsMadeOnce()
    {
        ServiceHouse house;
        EncryptionSetService &sets = house->encryptionSets();
        QVERIFY(sets.create(house.question(), draftSet()));
        QVERIFY(sets.encryptionSets()->empty());
        const auto made = sets.create(house.caller(), draftSet());
        QVERIFY(made);
        QCOMPARE(made->location, QStringLiteral("westeurope"));
        QVERIFY(made->id().isType(kDiskEncryptionSetType));
        const qint64 before = house.auditRows();
        DiskEncryptionSet again = draftSet();
        again.name = again.name.toUpper();
        again.keyUrl.clear();
        QVERIFY(sets.create(house.caller(), again)->uid == made->uid);
        QCOMPARE(house.auditRows(), before);
        QCOMPARE(sets.encryptionSet(made->id())->keyUrl, draftSet().keyUrl);
        QCOMPARE(sets.encryptionSets(QStringLiteral("IMAGES"))->size(), std::size_t{1});
        QVERIFY(sets.encryptionSets(QStringLiteral("none"))->empty());

        again.keyUrl = QStringLiteral("https://vault.example.org/keys/b");
        again.location = QStringLiteral("eastus");
        again.tags.insert(QStringLiteral("a"), QStringLiteral("b"));
        QCOMPARE(reasonsOf(sets.create(house.caller(), again)),
                 (QStringList{QStringLiteral("resource.otherLocation"),
                              QStringLiteral("property.change.notAllowed"),
                              QStringLiteral("property.change.notAllowed")}));
        QVERIFY(sets.remove(house.caller(), made->id()));
        QCOMPARE(reasonsOf(sets.encryptionSet(made->id())),
                 QStringList{QStringLiteral("resource.notFound")});
        QCOMPARE(reasonsOf(sets.remove(house.caller(), made->id())),
                 QStringList{QStringLiteral("resource.notFound")});
    }

    void allProblemsOfASet()
    {
        ServiceHouse house;
        DiskEncryptionSet wrong = draftSet();
        wrong.name = QStringLiteral("a/b");
        wrong.resourceGroup = QStringLiteral("none");
        wrong.location = QStringLiteral("Atlantis");
        wrong.tags.insert(QStringLiteral("<"), {});
        QCOMPARE(reasonsOf(house->encryptionSets().create(house.caller(), wrong)),
                 (QStringList{QStringLiteral("source.name.invalid"), QStringLiteral("tags.invalid"),
                              QStringLiteral("group.notFound"), QStringLiteral("region.unknown")}));
    }

    void aSetHasAKeyAsLongAsItIsThere()
    {
        ServiceHouse house;
        EncryptionSetService &sets = house->encryptionSets();
        const QDir keys(house.path(QStringLiteral("keys")));
        QVERIFY(sets.create(house.question(), draftSet()));
        QVERIFY(!keys.exists());
        DiskEncryptionSet wrong = draftSet();
        wrong.name = QStringLiteral("a/b");
        QVERIFY(!sets.create(house.caller(), wrong));
        QVERIFY(!keys.exists());

        const auto made = sets.create(house.caller(), draftSet());
        QVERIFY(made);
        const QString file = made->uid.toString() + QStringLiteral(".key");
        QCOMPARE(keys.entryList(QDir::Files), QStringList{file});
        const QByteArray before = contentOf(keys.filePath(file));
        QVERIFY(sets.create(house.caller(), draftSet()));
        QCOMPARE(contentOf(keys.filePath(file)), before);
        QVERIFY(sets.remove(house.question(), made->id()));
        QCOMPARE(contentOf(keys.filePath(file)), before);
        QVERIFY(sets.remove(house.caller(), made->id()));
        QCOMPARE(keys.entryList(QDir::Files), QStringList());
    }

    void aKeyIsWrappedAnew()
    {
        ServiceHouse house;
        EncryptionSetService &sets = house->encryptionSets();
        const auto made = sets.create(house.caller(), draftSet());
        QVERIFY(made);
        const QString file = house.path(QStringLiteral("keys/%1.key").arg(made->uid.toString()));
        const QByteArray before = contentOf(file);
        const KeyRotation rotation{.keyUrl = QStringLiteral("https://vault.example.org/keys/b")};
        QCOMPARE(sets.rotate(house.question(), made->id(), rotation)->keyUrl, rotation.keyUrl);
        QCOMPARE(sets.encryptionSet(made->id())->keyUrl, draftSet().keyUrl);
        QCOMPARE(contentOf(file), before);

        const qint64 rows = house.auditRows();
        QCOMPARE(sets.rotate(house.caller(), made->id(), rotation)->keyUrl, rotation.keyUrl);
        QCOMPARE(sets.encryptionSet(made->id())->keyUrl, rotation.keyUrl);
        QCOMPARE(house.auditRows(), rows + 1);
        QVERIFY(contentOf(file) != before);
        // Nothing about a key is in the catalogue's answers but its address.
        QCOMPARE(sets.rotate(house.caller(), made->id(), {})->keyUrl, rotation.keyUrl);
        ResourceId none = made->id();
        QVERIFY(sets.remove(house.caller(), none));
        QCOMPARE(reasonsOf(sets.rotate(house.caller(), none, rotation)),
                 QStringList{QStringLiteral("resource.notFound")});
    }

    void aSetThatEncryptsAVersionStays()
    {
        ServiceHouse house;
        EncryptionSetService &sets = house->encryptionSets();
        const auto made = sets.create(house.caller(), draftSet());
        QVERIFY(made);
        const ImageDefinition definition = house.definition();
        for (const bool isDeleted : {false, true}) {
            ImageVersion version = house.version(definition, {1, 0, isDeleted ? 1 : 0}, isDeleted);
            TargetRegion region;
            region.name = QStringLiteral("westeurope");
            region.encryption = RegionalEncryption{{}, {{2, made->id()}}};
            version.publishingProfile.targetRegions = {region};
            const auto stored = [&version](Transaction &t) { return updateVersion(t, version); };
            QVERIFY(inWrite(house->catalog(), Caller::program(), stored));
            const auto refused = sets.remove(house.caller(), made->id());
            QCOMPARE(reasonsOf(refused), QStringList{QStringLiteral("encryption.set.inUse")});
            QCOMPARE(refused.error().arguments,
                     (QStringList{made->id().toString(), version.id().toString()}));
            QVERIFY(inWrite(house->catalog(), Caller::program(),
                            [&version](Transaction &t) { return removeVersion(t, version.uid); }));
        }
        QVERIFY(sets.remove(house.caller(), made->id()));
    }

    void anAccountIsAFolder()
    {
        ServiceHouse house;
        StorageAccountService &accounts = house->storageAccounts();
        const StorageAccount draft = draftAccount(house);
        QCOMPARE(reasonsOf(accounts.create(house.caller(), draft)),
                 QStringList{QStringLiteral("storage.folder.missing")});
        QVERIFY(QDir().mkpath(draft.path));
        QVERIFY(accounts.create(house.question(), draft));
        QVERIFY(accounts.accounts()->empty());
        const auto made = accounts.create(house.caller(), draft);
        QVERIFY(made);
        QCOMPARE(made->location, QStringLiteral("westeurope"));
        QCOMPARE(made->blobEndpoint(), QStringLiteral("https://blobs2026.blob.core.windows.net/"));
        const qint64 before = house.auditRows();
        QVERIFY(QDir().rmdir(draft.path));
        QVERIFY(accounts.create(house.caller(), draft)->uid == made->uid);
        QCOMPARE(house.auditRows(), before);
        QCOMPARE(accounts.accounts(QStringLiteral("images"))->size(), std::size_t{1});
        QCOMPARE(accounts.account(made->id())->path, draft.path);

        StorageAccount other = draft;
        other.path = house.path(QString());
        other.location = QStringLiteral("eastus");
        QCOMPARE(reasonsOf(accounts.create(house.caller(), other)),
                 (QStringList{QStringLiteral("resource.otherLocation"),
                              QStringLiteral("property.change.notAllowed")}));
        ResourceGroup group = house.draftGroup();
        group.name = QStringLiteral("other");
        QVERIFY(house.galleries().createGroup(house.caller(), group));
        other = draft;
        other.path = house.path(QString());
        other.resourceGroup = group.name;
        QCOMPARE(reasonsOf(accounts.create(house.caller(), other)),
                 QStringList{QStringLiteral("storage.name.taken")});
        QVERIFY(accounts.remove(house.caller(), made->id()));
        QVERIFY(accounts.create(house.caller(), other));
        QCOMPARE(reasonsOf(accounts.remove(house.caller(), made->id())),
                 QStringList{QStringLiteral("resource.notFound")});
    }

    void accountNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("valid");
        QTest::newRow("shortest") << QStringLiteral("abc") << true;
        QTest::newRow("longest") << QString(24, u'1') << true;
        QTest::newRow("short") << QStringLiteral("ab") << false;
        QTest::newRow("long") << QString(25, u'a') << false;
        QTest::newRow("capital") << QStringLiteral("Abc") << false;
        QTest::newRow("dash") << QStringLiteral("a-c") << false;
        QTest::newRow("accent") << QStringLiteral("été") << false;
    }

    void accountNames()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, valid);
        ServiceHouse house;
        StorageAccount account = draftAccount(house);
        account.path = house.path(QString());
        account.name = name;
        QCOMPARE(reasonsOf(house->storageAccounts().create(house.caller(), account)),
                 valid ? QStringList() : QStringList{QStringLiteral("storage.name.invalid")});
    }
};

QTEST_GUILESS_MAIN(TestEncryptionSets)
#include "tst_encryptionsets.moc"
