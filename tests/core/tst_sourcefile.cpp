#include "core/disk/sourcefile.h"
#include "tests/support/diskimages.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <fcntl.h>
#include <memory>
#include <new>
#include <random>
#include <sys/fsuid.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr std::size_t kPage = 4096;

/// Memory that direct reads accept.
class AlignedBuffer {
public:
    explicit AlignedBuffer(std::size_t bytes)
        : m_memory(static_cast<std::byte *>(::operator new(bytes, std::align_val_t{kPage})))
        , m_bytes(bytes)
    {
        std::fill_n(m_memory.get(), bytes, std::byte{0xA5});
    }
    std::span<std::byte> span(std::size_t skip = 0) const
    {
        return std::span(m_memory.get(), m_bytes).subspan(skip);
    }

private:
    struct Free {
        void operator()(std::byte *memory) const
        {
            ::operator delete(memory, std::align_val_t{kPage});
        }
    };
    std::unique_ptr<std::byte, Free> m_memory;
    std::size_t m_bytes;
};

QByteArray bytesOf(std::span<const std::byte> span)
{
    return QByteArray(reinterpret_cast<const char *>(span.data()), std::ssize(span));
}

void dropFromCache(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR);
    ::fdatasync(fd);
    ::posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
    ::close(fd);
}

/// Returns how many of the file's pages stand in memory.
std::size_t cachedPages(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    struct stat status{};
    ::fstat(fd, &status);
    const auto size = static_cast<std::size_t>(status.st_size);
    void *const map = ::mmap(nullptr, size, PROT_NONE, MAP_SHARED, fd, 0);
    std::vector<unsigned char> resident((size + kPage - 1) / kPage);
    ::mincore(map, size, resident.data());
    ::munmap(map, size);
    ::close(fd);
    return static_cast<std::size_t>(
        std::ranges::count_if(resident, [](unsigned char flags) { return (flags & 1) != 0; }));
}

QString reasonOf(const QString &path)
{
    const auto file = SourceFile::open(path);
    return file ? QStringLiteral("opened") : file.error().reason;
}

qsizetype openDescriptors()
{
    return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System).size();
}

}  // namespace

class TestSourceFile final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QTemporaryDir m_memoryDir{QStringLiteral("/dev/shm/vitrine-XXXXXX")};

    QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }

private Q_SLOTS:
    void readsWhatIsThere_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<bool>("cold");
        QTest::addRow("disk, cached") << m_dir.path() << false;
        QTest::addRow("disk, cold") << m_dir.path() << true;
        if (m_memoryDir.isValid())
            QTest::addRow("tmpfs") << m_memoryDir.path() << false;
    }
    void readsWhatIsThere()
    {
        QFETCH(QString, folder);
        QFETCH(bool, cold);
        const QString name = folder + QStringLiteral("/disk");
        // Neither whole pages nor whole sectors: the tail needs another way than the rest.
        const QByteArray content = noise((3 << 20) + 777);
        QVERIFY(writeFile(name, content));
        const auto file = SourceFile::open(name);
        QVERIFY(file);
        QCOMPARE(file->path(), name);
        QCOMPARE(file->sizeBytes(), static_cast<quint64>(content.size()));

        std::mt19937 random(7);
        for (int i = 0; i < 200; ++i) {
            const bool pages = i % 2 == 0;
            auto offset = random() % static_cast<std::size_t>(content.size());
            auto size = random() % (static_cast<std::size_t>(content.size()) - offset) + 1;
            if (pages)
                offset = offset / kPage * kPage;
            if (i % 8 == 0)
                size = static_cast<std::size_t>(content.size()) - offset;
            const std::size_t skip = i % 3 == 0 ? 0 : (pages ? 0 : 13);
            const AlignedBuffer buffer(size + skip);
            if (cold && i % 5 == 0)
                dropFromCache(name);
            QVERIFY(file->read(offset, buffer.span(skip)));
            QCOMPARE(bytesOf(buffer.span(skip)),
                     content.mid(static_cast<qsizetype>(offset), static_cast<qsizetype>(size)));
        }
        QVERIFY(file->checkUnchanged());
    }

    void leavesThePageCacheAsItIs_data()
    {
        QTest::addColumn<std::size_t>("shift");
        QTest::addColumn<std::size_t>("skip");
        QTest::addRow("aligned") << std::size_t{0} << std::size_t{0};
        QTest::addRow("at an odd sector") << std::size_t{512} << std::size_t{0};
        QTest::addRow("at an odd byte") << std::size_t{4097} << std::size_t{0};
        QTest::addRow("to an odd address") << std::size_t{0} << std::size_t{13};
        QTest::addRow("both odd") << std::size_t{512} << std::size_t{512};
    }
    void leavesThePageCacheAsItIs()
    {
        QFETCH(std::size_t, shift);
        QFETCH(std::size_t, skip);
        const QString name = path("cached");
        constexpr std::size_t kPages = 4096;
        constexpr std::size_t kOthers = 64;  // what else runs on the machine takes or keeps a few
        const QByteArray content = noise(kPages * kPage);
        QVERIFY(writeFile(name, content));
        const int probe = ::open(QFile::encodeName(name).constData(), O_RDONLY | O_DIRECT);
        ::close(probe);
        if (probe < 0)
            QSKIP("this file system reads nothing past the page cache");
        const auto file = SourceFile::open(name);
        QVERIFY(file);
        // Longer than a piece of the way round by other memory, and not a multiple of it.
        constexpr std::size_t kRead = (3 << 20) + 512;
        const AlignedBuffer buffer(kRead + skip);
        const auto readAll = [&] {
            for (std::size_t at = shift; at < kPages * kPage; at += kRead) {
                const auto part = buffer.span(skip).first(std::min(kRead, kPages * kPage - at));
                if (!file->read(at, part)
                    || bytesOf(part) != content.mid(static_cast<qsizetype>(at), std::ssize(part)))
                    return false;
            }
            return true;
        };
        dropFromCache(name);
        QVERIFY(cachedPages(name) < kOthers);
        QVERIFY(readAll());
        QVERIFY2(cachedPages(name) < kOthers, "reading filled the cache");
        QVERIFY(!readFile(name).isEmpty());
        QVERIFY(cachedPages(name) > kPages - kOthers);
        QVERIFY(readAll());
        QVERIFY2(cachedPages(name) > kPages - kOthers, "reading emptied the cache");
    }

    void mixesCachedAndUncachedPages()
    {
        const QString name = path("mixed");
        const QByteArray content = noise(1 << 20, 3);
        QVERIFY(writeFile(name, content));
        const auto file = SourceFile::open(name);
        QVERIFY(file);
        for (const std::size_t warm : {std::size_t{0}, 5 * kPage, 255 * kPage}) {
            dropFromCache(name);
            QFile other(name);
            QVERIFY(other.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
            ::posix_fadvise(other.handle(), 0, 0, POSIX_FADV_RANDOM);
            other.seek(static_cast<qint64>(warm));
            other.read(static_cast<qint64>(3 * kPage));
            const AlignedBuffer buffer(1 << 20);
            QVERIFY(file->read(0, buffer.span()));
            QCOMPARE(bytesOf(buffer.span()), content);
        }
    }

    void readsNothingAtTheEnd()
    {
        QVERIFY(writeFile(path("end"), noise(512)));
        const auto file = SourceFile::open(path("end"));
        QVERIFY(file);
        QVERIFY(file->read(512, {}));
    }

    void readsFromManyThreads()
    {
        const QByteArray content = noise(8 << 20, 5);
        QVERIFY(writeFile(path("many"), content));
        dropFromCache(path("many"));
        const auto file = SourceFile::open(path("many"));
        QVERIFY(file);
        std::atomic<int> wrong = 0;
        {
            std::vector<std::jthread> threads;
            for (unsigned t = 0; t < 4; ++t) {
                threads.emplace_back([&, t] {
                    std::mt19937 random(t);
                    for (int i = 0; i < 50; ++i) {
                        const std::size_t offset = random() % 112 * 65536;
                        const AlignedBuffer buffer(1 << 20);
                        std::uint64_t end = 0;
                        file->nextData(offset, end);
                        if (!file->read(offset, buffer.span())
                            || bytesOf(buffer.span())
                                != content.mid(static_cast<qsizetype>(offset), 1 << 20))
                            ++wrong;
                    }
                });
            }
        }
        QCOMPARE(wrong.load(), 0);
    }

    void refusesWhatIsNoFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        const auto make = [this](const char *name) { return QFile::encodeName(path(name)); };
        QVERIFY(writeFile(path("target"), noise(4096)));
        QVERIFY(writeFile(path("empty"), {}));
        QDir(m_dir.path()).mkdir(QStringLiteral("folder"));
        QVERIFY(::symlink("target", make("link").constData()) == 0);
        QVERIFY(::symlink("nowhere", make("dangling").constData()) == 0);
        QVERIFY(::symlink("/dev/zero", make("devlink").constData()) == 0);
        QVERIFY(::mkfifo(make("fifo").constData(), 0600) == 0);
        const int server = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, make("socket").constData(), sizeof address.sun_path);
        QVERIFY(::bind(server, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0);
        ::close(server);

        const QString notRegular = QStringLiteral("source.file.notRegular");
        const QString symlink = QStringLiteral("source.file.symlink");
        const QString notFound = QStringLiteral("io.notFound");
        QTest::addRow("link") << path("link") << symlink;
        QTest::addRow("dangling link") << path("dangling") << symlink;
        QTest::addRow("link to a device") << path("devlink") << symlink;
        QTest::addRow("descriptor of /proc") << QStringLiteral("/proc/self/fd/0") << symlink;
        QTest::addRow("/proc/self/exe") << QStringLiteral("/proc/self/exe") << symlink;
        QTest::addRow("pipe") << path("fifo") << notRegular;
        QTest::addRow("socket") << path("socket") << notRegular;
        QTest::addRow("folder") << path("folder") << notRegular;
        QTest::addRow("folder with slash") << path("folder/") << notRegular;
        QTest::addRow("file with slash") << path("target/") << notRegular;
        QTest::addRow("dot") << path(".") << notRegular;
        QTest::addRow("dots") << path("folder/..") << notRegular;
        QTest::addRow("/dev/zero") << QStringLiteral("/dev/zero") << notRegular;
        QTest::addRow("/dev/null") << QStringLiteral("/dev/null") << notRegular;
        QTest::addRow("root") << QStringLiteral("/") << notRegular;
        QTest::addRow("empty") << path("empty") << QStringLiteral("source.file.empty");
        QTest::addRow("missing") << path("missing") << notFound;
        QTest::addRow("missing folder") << path("missing/disk") << notFound;
        QTest::addRow("below a file") << path("target/disk") << notFound;
        QTest::addRow("no name") << QString() << notFound;
        QTest::addRow("NUL in the name")
            << path("target") + QChar(u'\0') + QStringLiteral("x") << notFound;
    }
    void refusesWhatIsNoFile()
    {
        QFETCH(QString, name);
        QFETCH(QString, reason);
        QElapsedTimer timer;
        timer.start();
        const auto file = SourceFile::open(name);
        QVERIFY2(timer.elapsed() < 100, "refusing must not wait");
        QVERIFY(!file);
        QCOMPARE(file.error().reason, reason);
        QCOMPARE(file.error().target, name);
    }

    void namesTheTargetOfALink()
    {
        QVERIFY(::symlink("else.raw", QFile::encodeName(path("named")).constData()) == 0);
        const auto file = SourceFile::open(path("named"));
        QVERIFY(!file);
        QCOMPARE(file.error().arguments, QStringList({path("named"), QStringLiteral("else.raw")}));
    }

    void followsLinksAmongTheFolders()
    {
        QDir(m_dir.path()).mkpath(QStringLiteral("real/inner"));
        QVERIFY(writeFile(path("real/inner/disk"), noise(4096)));
        QVERIFY(::symlink("real", QFile::encodeName(path("alias")).constData()) == 0);
        const auto file = SourceFile::open(path("alias/inner/disk"));
        QVERIFY(file);
        QVERIFY(file->checkUnchanged());
    }

    void opensRelativePathsOnce()
    {
        QVERIFY(writeFile(path("relative"), noise(4096)));
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_dir.path()));
        const auto file = SourceFile::open(QStringLiteral("relative"));
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(file);
        QVERIFY(file->checkUnchanged());
    }

    void saysWhenItMayNotRead()
    {
        QVERIFY(writeFile(path("secret"), noise(512)));
        QVERIFY(::chmod(QFile::encodeName(path("secret")).constData(), 0) == 0);
        // Of this thread only, and away again: root may read everything otherwise.
        const auto before = static_cast<uid_t>(::setfsuid(65534));
        const QString reason = reasonOf(path("secret"));
        ::setfsuid(before);
        QCOMPARE(reason, QStringLiteral("io.denied"));
    }

    void noticesChanges_data()
    {
        QTest::addColumn<int>("change");
        QTest::addRow("nothing") << 0;
        QTest::addRow("grown") << 1;
        QTest::addRow("shrunk") << 2;
        QTest::addRow("written") << 3;
        QTest::addRow("replaced") << 4;
        QTest::addRow("removed") << 5;
        QTest::addRow("replaced by a link") << 6;
        QTest::addRow("written with the old time put back") << 7;
    }
    void noticesChanges()
    {
        QFETCH(int, change);
        const QString name = path("changing");
        const QByteArray encoded = QFile::encodeName(name);
        QFile::remove(name);
        QVERIFY(writeFile(name, noise(65536)));
        // Far from now, so that the clock's steps cannot hide a change.
        const timespec old[2]{{1'000'000'000, 5}, {1'000'000'000, 5}};
        QVERIFY(::utimensat(AT_FDCWD, encoded.constData(), old, 0) == 0);
        const auto file = SourceFile::open(name);
        QVERIFY(file);
        QVERIFY(file->checkUnchanged());

        struct stat before{};
        QVERIFY(::stat(encoded.constData(), &before) == 0);
        struct stat now = before;
        // The kernel stamps with the time of its last tick: go on until that has moved.
        const auto untilStamped = [&](const auto &act) {
            do {
                act();
                ::stat(encoded.constData(), &now);
            } while (now.st_ctim.tv_nsec == before.st_ctim.tv_nsec
                     && now.st_ctim.tv_sec == before.st_ctim.tv_sec);
        };
        const auto overwrite = [&name] {
            QFile writer(name);
            QVERIFY(writer.open(QIODevice::ReadWrite));
            writer.write("changed");
        };
        QVERIFY(writeFile(path("other"), noise(65536)));
        switch (change) {
        case 1: QVERIFY(QFile::resize(name, 65537)); break;
        case 2: QVERIFY(QFile::resize(name, 65535)); break;
        case 3: untilStamped(overwrite); break;
        case 4:
            QVERIFY(::rename(QFile::encodeName(path("other")).constData(), encoded.constData())
                    == 0);
            break;
        case 5: QVERIFY(QFile::remove(name)); break;
        case 6:
            QVERIFY(QFile::rename(name, path("moved")));
            QVERIFY(::symlink("moved", encoded.constData()) == 0);
            break;
        case 7:
            untilStamped([&] {
                overwrite();
                ::utimensat(AT_FDCWD, encoded.constData(), old, 0);
            });
            break;
        default: break;
        }
        const auto checked = file->checkUnchanged();
        QCOMPARE(checked.has_value(), change == 0);
        if (!checked)
            QCOMPARE(checked.error().reason, QStringLiteral("source.file.changed"));
        QFile::remove(path("moved"));
    }

    void noticesAnotherFileUnderThePath()
    {
        // The file itself is untouched; its folder has moved and another took its place.
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("place")));
        QVERIFY(writeFile(path("place/disk"), noise(4096)));
        const auto file = SourceFile::open(path("place/disk"));
        QVERIFY(file);
        QVERIFY(QDir(m_dir.path()).rename(QStringLiteral("place"), QStringLiteral("elsewhere")));
        QVERIFY(!file->checkUnchanged());
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("place")));
        QVERIFY(writeFile(path("place/disk"), noise(4096)));
        QVERIFY(!file->checkUnchanged());
        const AlignedBuffer buffer(4096);
        QVERIFY(file->read(0, buffer.span()));
        QCOMPARE(bytesOf(buffer.span()), noise(4096));
    }

    void neverReadsPastTheSizeItOpenedWith()
    {
        QVERIFY(writeFile(path("growing"), noise(8192)));
        const auto file = SourceFile::open(path("growing"));
        QVERIFY(file);
        QVERIFY(QFile::resize(path("growing"), 1 << 20));
        QCOMPARE(file->sizeBytes(), quint64{8192});
        std::uint64_t end = 0;
        QCOMPARE(file->nextData(0, end), quint64{0});
        QVERIFY(end <= 8192);
        QCOMPARE(file->nextData(8192, end), quint64{8192});
    }

    void saysWhenTheFileBecameShorter_data()
    {
        QTest::addColumn<int>("left");
        for (const int left : {0, 1, 511, 4096, 5000, 65536, 131071})
            QTest::addRow("%d bytes left", left) << left;
    }
    void saysWhenTheFileBecameShorter()
    {
        QFETCH(int, left);
        QVERIFY(writeFile(path("shrinking"), noise(131072)));
        dropFromCache(path("shrinking"));
        const auto file = SourceFile::open(path("shrinking"));
        QVERIFY(file);
        QVERIFY(QFile::resize(path("shrinking"), left));
        for (const std::size_t skip : {std::size_t{0}, std::size_t{1}}) {
            const AlignedBuffer buffer(131072 + skip);
            const auto read = file->read(0, buffer.span(skip));
            QVERIFY(!read);
            QCOMPARE(read.error().reason, QStringLiteral("source.file.changed"));
        }
    }

    void saysWhereReadingFailed_data()
    {
        QTest::addColumn<int>("skip");
        QTest::addRow("direct") << 0;
        QTest::addRow("buffered") << 1;
    }
    void saysWhereReadingFailed()
    {
        QFETCH(int, skip);
        QVERIFY(writeFile(path("failing"), noise(65536)));
        const auto file = SourceFile::open(path("failing"));
        QVERIFY(file);
        // A folder under the file's descriptors: reading it is an error, as on a broken disk.
        const int folder = ::open(m_dir.path().toLocal8Bit().constData(), O_RDONLY | O_DIRECTORY);
        int replaced = 0;
        for (int fd = 3; fd < 256; ++fd) {
            const QString name = QStringLiteral("/proc/self/fd/%1").arg(fd);
            if (QFile::symLinkTarget(name) == path("failing") && ::dup2(folder, fd) == fd)
                ++replaced;
        }
        ::close(folder);
        QVERIFY(replaced >= 1);
        const AlignedBuffer buffer(8192 + 1);
        const auto read =
            file->read(16384, buffer.span(static_cast<std::size_t>(skip)).first(8192));
        QVERIFY(!read);
        QCOMPARE(read.error().reason, QStringLiteral("source.file.unreadable"));
        QCOMPARE(read.error().arguments, QStringList({path("failing"), QStringLiteral("16384")}));
        QVERIFY(!read.error().systemText.isEmpty());
        QVERIFY(!file->checkUnchanged());
    }

    void findsTheDataInASparseFile()
    {
        QFile writer(path("sparse"));
        QVERIFY(writer.open(QIODevice::WriteOnly));
        QVERIFY(writer.resize(16 << 20));
        writer.seek(4 << 20);
        writer.write(noise(1 << 20));
        writer.close();
        const auto file = SourceFile::open(path("sparse"));
        QVERIFY(file);
        std::uint64_t end = 0;
        const std::uint64_t data = file->nextData(0, end);
        if (data == 0 && end == file->sizeBytes())
            QSKIP("this file system does not tell holes");
        QCOMPARE(data, quint64{4 << 20});
        QCOMPARE(end, quint64{5 << 20});
        QCOMPARE(file->nextData((4 << 20) + 100, end), quint64{(4 << 20) + 100});
        QCOMPARE(file->nextData(5 << 20, end), file->sizeBytes());
        QCOMPARE(file->nextData(1 << 30, end), file->sizeBytes());
    }

    void keepsNoDescriptor()
    {
        QVERIFY(writeFile(path("counted"), noise(4096)));
        const qsizetype before = openDescriptors();
        for (int i = 0; i < 50; ++i) {
            auto file = SourceFile::open(path("counted"));
            QVERIFY(file);
            SourceFile moved(*std::move(file));
            auto second = SourceFile::open(path("counted"));
            QVERIFY(second);
            moved = *std::move(second);
            QCOMPARE(reasonOf(path("folder-that-is-not")), QStringLiteral("io.notFound"));
        }
        QCOMPARE(openDescriptors(), before);
    }
};

QTEST_GUILESS_MAIN(TestSourceFile)
#include "tst_sourcefile.moc"
