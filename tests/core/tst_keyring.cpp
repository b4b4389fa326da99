// The keys of disk encryption sets: what they are wrapped under, and what is found when anything of
// it is missing, changed or mixed up.
#include "core/keys/filekeyring.h"
#include "core/keys/rootkey.h"
#include "tests/support/faultyfiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <latch>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace vitrine;
using vitrine::test::FaultyFiles;

namespace {

const QString kMissing = QStringLiteral("encryption.key.missing");
const QString kWrong = QStringLiteral("encryption.key.wrong");
const QString kPassphraseMissing = QStringLiteral("encryption.passphrase.missing");
const QString kPassphraseWrong = QStringLiteral("encryption.passphrase.wrong");

/// A folder of keys with passphrases beside it.
struct Keys {
    QTemporaryDir home;
    FaultyFiles files;
    KeyOwner owner{Uid::random(), QStringLiteral("/sets/one")};

    QString path(const QString &name) const { return home.filePath(name); }
    QString keyPath() const
    {
        return path(QStringLiteral("keys/%1.key").arg(owner.set.toString()));
    }
    QString rootPath() const { return path(QStringLiteral("keys/root/key")); }
    /// Opens the ring as a program that starts does.
    FileKeyRing ring(const QString &passphrase = {})
    {
        return FileKeyRing({path(QStringLiteral("keys")),
                            passphrase.isEmpty() ? QString() : path(passphrase), &files});
    }
    QString writePassphrase(const QString &name, const QByteArray &words) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(words) != words.size())
            qFatal("cannot write a passphrase");
        return name;
    }
};

std::vector<std::byte> bytesOf(const Result<std::shared_ptr<const Secret>> &key)
{
    if (!key)
        return {};
    return {(*key)->bytes().begin(), (*key)->bytes().end()};
}

QString reasonOf(const Result<std::shared_ptr<const Secret>> &key)
{
    return key ? QString() : key.error().reason;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

std::span<const std::byte> asSpan(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

QByteArray asBytes(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

}  // namespace

class TestKeyRing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyStaysTheSame()
    {
        Keys keys;
        QCOMPARE(reasonOf(keys.ring().key(keys.owner)), kMissing);
        QVERIFY(keys.ring().make(keys.owner));
        const auto first = bytesOf(keys.ring().key(keys.owner));
        QCOMPARE(first.size(), kKeyBytes);
        QVERIFY(keys.ring().make(keys.owner));
        QVERIFY(bytesOf(keys.ring().key(keys.owner)) == first);

        const KeyOwner other{Uid::random(), QStringLiteral("/sets/two")};
        QCOMPARE(reasonOf(keys.ring().key(other)), kMissing);
        QVERIFY(keys.ring().make(other));
        QVERIFY(bytesOf(keys.ring().key(other)) != first);
    }

    void whoUsesAKeySharesIt()
    {
        Keys keys;
        FileKeyRing ring = keys.ring();
        QVERIFY(ring.make(keys.owner));
        const auto first = ring.key(keys.owner);
        QVERIFY(first);
        QCOMPARE(ring.key(keys.owner)->get(), first->get());
    }

    void noFileShowsTheKeyAndOnlyTheOwnerReadsIt()
    {
        Keys keys;
        QVERIFY(keys.ring().make(keys.owner));
        const auto key = bytesOf(keys.ring().key(keys.owner));
        int files = 0;
        QDirIterator it(keys.path(QStringLiteral("keys")), QDir::Files | QDir::Hidden,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            ++files;
            const QString path = it.next();
            QVERIFY(!contentOf(path).contains(asBytes(key)));
            QCOMPARE(
                QFileInfo(path).permissions()
                    & ~(QFile::ReadUser | QFile::WriteUser | QFile::ReadOwner | QFile::WriteOwner),
                QFile::Permissions());
        }
        QCOMPARE(files, 2);
        const auto folder = QFileInfo(keys.path(QStringLiteral("keys"))).permissions();
        QVERIFY((folder & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther)) == 0);
    }

    void everyFlippedByteIsFound()
    {
        Keys keys;
        QVERIFY(keys.ring().make(keys.owner));
        for (const QString &path : {keys.keyPath(), keys.rootPath()}) {
            const QByteArray good = contentOf(path);
            QVERIFY(good.size() > 32);
            for (qsizetype i = 0; i < good.size(); ++i) {
                QByteArray bad = good;
                bad[i] = static_cast<char>(bad[i] ^ 1);
                QVERIFY(write(path, bad));
                QCOMPARE(reasonOf(keys.ring().key(keys.owner)), kWrong);
            }
            for (const qsizetype size : {qsizetype(0), qsizetype(20), good.size() - 1}) {
                QVERIFY(write(path, good.left(size)));
                QCOMPARE(reasonOf(keys.ring().key(keys.owner)), kWrong);
            }
            QVERIFY(write(path, good));
            QVERIFY(keys.ring().key(keys.owner));
        }
        QVERIFY(QFile::remove(keys.rootPath()));
        QCOMPARE(reasonOf(keys.ring().key(keys.owner)), kMissing);
    }

    void keysAndRootsAreNotMixedUp()
    {
        Keys keys;
        Keys others;
        const KeyOwner second{Uid::random(), QStringLiteral("/sets/two")};
        QVERIFY(keys.ring().make(keys.owner));
        QVERIFY(keys.ring().make(second));
        QVERIFY(others.ring().make(others.owner));
        const QString secondPath =
            keys.path(QStringLiteral("keys/%1.key").arg(second.set.toString()));
        const QByteArray first = contentOf(keys.keyPath());
        QVERIFY(write(keys.keyPath(), contentOf(secondPath)));
        QCOMPARE(reasonOf(keys.ring().key(keys.owner)), kWrong);
        QVERIFY(write(keys.keyPath(), first));
        QVERIFY(write(keys.rootPath(), contentOf(others.rootPath())));
        QCOMPARE(reasonOf(keys.ring().key(keys.owner)), kWrong);
    }

    void aPassphraseOpensWhatItProtects()
    {
        Keys keys;
        keys.writePassphrase(QStringLiteral("one"), "correct horse\n");
        keys.writePassphrase(QStringLiteral("same"), "correct horse");
        keys.writePassphrase(QStringLiteral("windows"), "correct horse\r\n");
        keys.writePassphrase(QStringLiteral("two"), "correct  horse\n");
        keys.writePassphrase(QStringLiteral("none"), "\n");
        keys.writePassphrase(QStringLiteral("long"), QByteArray(5000, 'x'));
        QVERIFY(keys.ring(QStringLiteral("one")).make(keys.owner));
        QVERIFY(!QFile::exists(keys.rootPath()));
        QVERIFY(keys.ring(QStringLiteral("one")).key(keys.owner));
        QVERIFY(keys.ring(QStringLiteral("same")).key(keys.owner));
        QVERIFY(keys.ring(QStringLiteral("windows")).key(keys.owner));
        QCOMPARE(reasonOf(keys.ring(QStringLiteral("two")).key(keys.owner)), kPassphraseWrong);
        QCOMPARE(reasonOf(keys.ring(QStringLiteral("none")).key(keys.owner)), kPassphraseMissing);
        QCOMPARE(reasonOf(keys.ring().key(keys.owner)), kPassphraseMissing);
        QCOMPARE(reasonOf(keys.ring(QStringLiteral("long")).key(keys.owner)),
                 QStringLiteral("io.failed"));
        QCOMPARE(reasonOf(keys.ring(QStringLiteral("gone")).key(keys.owner)),
                 QStringLiteral("io.notFound"));
    }

    void aPassphraseIsReadOnceUnlessItIsWrong()
    {
        Keys keys;
        keys.writePassphrase(QStringLiteral("words"), "right");
        QVERIFY(keys.ring(QStringLiteral("words")).make(keys.owner));
        keys.writePassphrase(QStringLiteral("words"), "wrong");
        FileKeyRing ring = keys.ring(QStringLiteral("words"));
        QCOMPARE(reasonOf(ring.key(keys.owner)), kPassphraseWrong);
        keys.writePassphrase(QStringLiteral("words"), "right");
        QVERIFY(ring.key(keys.owner));
        // As with a pipe, which gives its content once.
        QVERIFY(QFile::remove(keys.path(QStringLiteral("words"))));
        QVERIFY(ring.rewrap(keys.owner, {}));
        QVERIFY(ring.key(keys.owner));
    }

    void wrappingAnewKeepsTheKey()
    {
        Keys keys;
        keys.writePassphrase(QStringLiteral("one"), "one");
        keys.writePassphrase(QStringLiteral("two"), "two");
        QVERIFY(keys.ring().make(keys.owner));
        const auto key = bytesOf(keys.ring().key(keys.owner));
        const QByteArray before = contentOf(keys.keyPath());
        QVERIFY(keys.ring().rewrap(keys.owner, {}));
        QVERIFY(contentOf(keys.keyPath()) != before);
        QVERIFY(bytesOf(keys.ring().key(keys.owner)) == key);

        QVERIFY(keys.ring().rewrap(keys.owner, keys.path(QStringLiteral("one"))));
        QCOMPARE(reasonOf(keys.ring().key(keys.owner)), kPassphraseMissing);
        QVERIFY(
            keys.ring(QStringLiteral("one")).rewrap(keys.owner, keys.path(QStringLiteral("two"))));
        QCOMPARE(reasonOf(keys.ring(QStringLiteral("one")).key(keys.owner)), kPassphraseWrong);
        QVERIFY(bytesOf(keys.ring(QStringLiteral("two")).key(keys.owner)) == key);
        QCOMPARE(KeyFile::decode(contentOf(keys.keyPath()))->generation, 4U);
    }

    void aFailureAtAnyCallLosesNoKey()
    {
        for (int call = 1;; ++call) {
            Keys keys;
            QVERIFY(keys.ring().make(keys.owner));
            const auto key = bytesOf(keys.ring().key(keys.owner));
            keys.files.failAt(call, EIO);
            const auto done = keys.ring().rewrap(keys.owner, {});
            const bool reached = keys.files.calls() >= call;
            keys.files.failAt(0, 0);
            QVERIFY(bytesOf(keys.ring().key(keys.owner)) == key);
            if (!reached) {
                QVERIFY(done);
                QVERIFY(call > 4);
                break;
            }
            QCOMPARE(done.error().reason, QStringLiteral("io.failed"));
        }
    }

    void aFailureAtAnyCallIsMendedByTryingAgain()
    {
        for (int call = 1;; ++call) {
            Keys keys;
            keys.files.failAt(call, ENOSPC);
            const auto done = keys.ring().make(keys.owner);
            const bool reached = keys.files.calls() >= call;
            keys.files.failAt(0, 0);
            QVERIFY(keys.ring().make(keys.owner));
            QVERIFY(keys.ring().key(keys.owner));
            if (!reached) {
                QVERIFY(done);
                QVERIFY(call > 8);
                break;
            }
        }
    }

    void theFirstRootKeyStays()
    {
        Keys keys;
        constexpr int kRings = 6;
        std::vector<KeyOwner> owners;
        for (int i = 0; i < kRings; ++i)
            owners.push_back({Uid::random(), QString::number(i)});
        std::latch start(kRings);
        {
            std::vector<std::jthread> threads;
            for (const KeyOwner &owner : owners) {
                threads.emplace_back([&keys, &owner, &start] {
                    FileKeyRing ring = keys.ring();
                    start.arrive_and_wait();
                    static_cast<void>(ring.make(owner));
                });
            }
        }
        for (const KeyOwner &owner : owners)
            QVERIFY(keys.ring().key(owner));
        // Nothing is left of those that came second.
        const QStringList folders =
            QDir(keys.path(QStringLiteral("keys"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(folders, QStringList{QStringLiteral("root")});
    }

    void aShreddedKeyIsGone()
    {
        Keys keys;
        FileKeyRing ring = keys.ring();
        QVERIFY(ring.shred(keys.owner));
        QVERIFY(ring.make(keys.owner));
        const QString link = keys.path(QStringLiteral("link"));
        const QByteArray before = contentOf(keys.keyPath());
        QVERIFY(::link(QFile::encodeName(keys.keyPath()).constData(),
                       QFile::encodeName(link).constData())
                == 0);
        QVERIFY(ring.shred(keys.owner));
        QVERIFY(!QFile::exists(keys.keyPath()));
        // Nor does what the name stood for hold it any more.
        QVERIFY(!contentOf(link).contains(before.mid(60, 40)));
        QCOMPARE(reasonOf(ring.key(keys.owner)), kMissing);
        QVERIFY(ring.shred(keys.owner));
    }

    void aHostileCostIsRefusedAtOnce()
    {
        const Secret passphrase = Secret::random(8);
        KeyFile file;
        file.root = KeyFile::Root::Passphrase;
        for (const ScryptCost &cost :
             {ScryptCost{63, 8, 1}, ScryptCost{20, 8, 1}, ScryptCost{15, 0, 1},
              ScryptCost{15, 8, 1000}, ScryptCost{1, 8, 1}, ScryptCost{15, 0xffffffff, 1}}) {
            file.cost = cost;
            const auto read = KeyFile::decode(file.encode());
            QVERIFY(read && read->cost == cost);
            QVERIFY(!read->unwrap(passphrase));
        }
    }

    void knownAnswersOfTheAlgorithms()
    {
        // RFC 5869, A.3: no salt, no info.
        Secret input(22);
        std::ranges::fill(input.bytes(), std::byte{0x0b});
        QCOMPARE(asBytes(derivedKey(input, {}).bytes()).toHex(),
                 QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"));
        // The GCM specification's test case 14.
        const Secret key(kKeyBytes);
        const QByteArray plain(16, '\0');
        QByteArray sealed(32, '\0');
        const auto out = std::as_writable_bytes(std::span(sealed.data(), 32));
        encryptGcm(key.bytes(), Nonce{}, {}, asSpan(plain), out);
        QCOMPARE(sealed.toHex(),
                 QByteArray("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919"));
        std::array<std::byte, 16> back;
        QVERIFY(decryptGcm(key.bytes(), Nonce{}, {}, asSpan(sealed), back));
        QCOMPARE(asBytes(back), plain);
        sealed[3] = static_cast<char>(sealed[3] ^ 1);
        QVERIFY(!decryptGcm(key.bytes(), Nonce{}, {}, asSpan(sealed), back));
    }

    void secretsStayOutOfDumpsAndChildren()
    {
        Secret secret = Secret::random(kKeyBytes);
        const auto address = reinterpret_cast<quintptr>(secret.bytes().data());
        QFile maps(QStringLiteral("/proc/self/smaps"));
        QVERIFY(maps.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = maps.readAll().split('\n');
        bool isHere = false;
        QByteArray flags;
        for (const QByteArray &line : lines) {
            const qsizetype dash = line.indexOf('-');
            bool isRange = false;
            const quintptr first = line.left(dash).toULongLong(&isRange, 16);
            if (dash > 0 && isRange)
                isHere = first <= address
                    && address
                        < line.mid(dash + 1, line.indexOf(' ') - dash - 1).toULongLong(nullptr, 16);
            if (isHere && line.startsWith("VmFlags:"))
                flags = line + ' ';
        }
        QVERIFY2(flags.contains(" dd "), flags.constData());

        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            const bool isWiped = std::ranges::all_of(
                secret.bytes(), [](std::byte byte) { return byte == std::byte{0}; });
            ::_exit(isWiped ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);

        secret.shorten(8);
        QCOMPARE(secret.bytes().size(), std::size_t(8));
        const Secret moved = std::move(secret);
        QCOMPARE(reinterpret_cast<quintptr>(moved.bytes().data()), address);
    }
};

QTEST_GUILESS_MAIN(TestKeyRing)
#include "tst_keyring.moc"
