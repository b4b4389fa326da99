#include "core/disk/write/diskwriter.h"
#include "tests/support/diskimages.h"
#include "tests/support/diskwriting.h"

#include <QDir>
#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr qsizetype kMebibyte = 1 << 20;

/// Runs \p body in a process of its own and returns what it returns.
template <typename Body>
int inChild(Body body)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(body());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

/// Leaves the machine's mounts for a private copy of them, as root or as anybody.
bool enterOwnMounts()
{
    const QByteArray user = QByteArray::number(::geteuid());
    const QByteArray group = QByteArray::number(::getegid());
    if (user == "0")
        return ::unshare(CLONE_NEWNS) == 0
            && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0
        && writeFile(QStringLiteral("/proc/self/setgroups"), "deny")
        && writeFile(QStringLiteral("/proc/self/uid_map"), "0 " + user + " 1\n")
        && writeFile(QStringLiteral("/proc/self/gid_map"), "0 " + group + " 1\n");
}

}  // namespace

/// When and as what a file appears, whatever is written into it.
class TestOutputFile final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    QStringList files() const
    {
        return QDir(m_dir->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void nothingShowsBeforeTheEnd()
    {
        {
            const auto writer = DiskWriter::create(requestFor(path("out.raw"), kMebibyte));
            QVERIFY(writer);
            QVERIFY((*writer)->write(0, spanOf(noise(4096))));
            QVERIFY(!QFile::exists(path("out.raw")));
            const QStringList found = files();
            QCOMPARE(found.size(), 1);
            QVERIFY(found.first().startsWith(QStringLiteral(".out.raw.")));
            QVERIFY(found.first().endsWith(QStringLiteral(".part")));
            struct stat status{};
            QVERIFY(::stat(QFile::encodeName(m_dir->filePath(found.first())).constData(), &status)
                    == 0);
            QCOMPARE(status.st_mode & 0777U, 0600U);
        }
        QVERIFY(files().isEmpty());
    }

    void permissionsFollowTheUmask_data()
    {
        QTest::addColumn<int>("mask");
        QTest::addColumn<int>("mode");
        QTest::addRow("022") << 0022 << 0644;
        QTest::addRow("027") << 0027 << 0640;
        QTest::addRow("077") << 0077 << 0600;
        QTest::addRow("000") << 0000 << 0644;
    }
    void permissionsFollowTheUmask()
    {
        QFETCH(int, mask);
        QFETCH(int, mode);
        const mode_t before = ::umask(static_cast<mode_t>(mask));
        const QString reason = exported(requestFor(path("out"), 512), noise(512));
        ::umask(before);
        QCOMPARE(reason, QStringLiteral("ok"));
        struct stat status{};
        QVERIFY(::stat(QFile::encodeName(path("out")).constData(), &status) == 0);
        QCOMPARE(static_cast<int>(status.st_mode & 0777), mode);
    }

    void existingFilesAreSafe()
    {
        QVERIFY(writeFile(path("out"), "precious"));
        auto request = requestFor(path("out"), 4096);
        QCOMPARE(exported(request, noise(4096)), QStringLiteral("export.file.exists"));
        QCOMPARE(readFile(path("out")), QByteArray("precious"));
        request.overwrite = true;
        {
            const auto writer = DiskWriter::create(request);
            QVERIFY(writer);
            QVERIFY((*writer)->write(0, spanOf(noise(4096))));
        }
        QCOMPARE(readFile(path("out")), QByteArray("precious"));  // not until commit()
        QCOMPARE(exported(request, noise(4096)), QStringLiteral("ok"));
        QCOMPARE(readFile(path("out")), noise(4096));
        QCOMPARE(files().size(), 1);
    }

    void aFileThatAppearsMeanwhileIsSafe()
    {
        const auto writer = DiskWriter::create(requestFor(path("out"), 4096));
        QVERIFY(writer);
        QVERIFY(writeFile(path("out"), "precious"));
        QCOMPARE(reasonOf((*writer)->commit()), QStringLiteral("export.file.exists"));
        QCOMPARE(readFile(path("out")), QByteArray("precious"));
    }

    void refusesWhatCannotBeTheOutput_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        const QString notRegular = QStringLiteral("export.file.notRegular");
        const QString missing = QStringLiteral("export.folder.missing");
        QTest::addRow("folder") << QStringLiteral("folder") << notRegular;
        QTest::addRow("folder with slash") << QStringLiteral("folder/") << notRegular;
        QTest::addRow("dots") << QStringLiteral("folder/..") << notRegular;
        QTest::addRow("link") << QStringLiteral("link") << notRegular;
        QTest::addRow("dangling link") << QStringLiteral("dangling") << notRegular;
        QTest::addRow("pipe") << QStringLiteral("fifo") << notRegular;
        QTest::addRow("no folder") << QStringLiteral("absent/out") << missing;
        QTest::addRow("below a file") << QStringLiteral("target/out") << missing;
        QTest::addRow("NUL") << QStringLiteral("target") + QChar(u'\0') + QStringLiteral("x")
                             << QStringLiteral("io.notFound");
        QTest::addRow("too long") << QString(256, u'n') << QStringLiteral("io.failed");
    }
    void refusesWhatCannotBeTheOutput()
    {
        QFETCH(QString, name);
        QFETCH(QString, reason);
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("folder")));
        QVERIFY(writeFile(path("target"), "precious"));
        QVERIFY(::symlink("target", QFile::encodeName(path("link")).constData()) == 0);
        QVERIFY(::symlink("absent", QFile::encodeName(path("dangling")).constData()) == 0);
        QVERIFY(::mkfifo(QFile::encodeName(path("fifo")).constData(), 0600) == 0);
        const QStringList before = files();
        auto request = requestFor(m_dir->path() + u'/' + name, 4096);
        request.overwrite = true;
        QCOMPARE(exported(request, noise(4096)), reason);
        QCOMPARE(files(), before);
        QCOMPARE(readFile(path("target")), QByteArray("precious"));
    }

    void longestNames()
    {
        const QString name = m_dir->filePath(QString(255, u'n'));
        QCOMPARE(exported(requestFor(name, 512), noise(512)), QStringLiteral("ok"));
        QCOMPARE(files(), QStringList(QString(255, u'n')));
    }

    void anyFailureVoidsTheFile()
    {
        const auto writer = DiskWriter::create(requestFor(path("out"), kMebibyte));
        QVERIFY(writer);
        QCOMPARE(reasonOf((*writer)->write(0, spanOf("conectix"))),
                 QStringLiteral("export.nestedFormat"));
        QVERIFY((*writer)->write(0, spanOf(noise(4096))));
        QCOMPARE(reasonOf((*writer)->commit()), QStringLiteral("export.nestedFormat"));
        QVERIFY(!QFile::exists(path("out")));
    }

    void fileSizeLimit()
    {
        const int code = inChild([this] {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{1 << 20, 1 << 20};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            const QString reason = exported(requestFor(path("out"), 2 * kMebibyte), {});
            return reason == QStringLiteral("export.file.tooLarge") ? 0 : 1;
        });
        QCOMPARE(code, 0);
        QVERIFY(files().isEmpty());
    }

    void fullDisk_data()
    {
        QTest::addColumn<DiskFormat>("format");
        for (const DiskFormat format : diskFormats())
            QTest::addRow("%s", qPrintable(toString(format))) << format;
    }
    void fullDisk()
    {
        QFETCH(DiskFormat, format);
        // A tiny file system of its own, in a namespace that ends with the child.
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("small")));
        constexpr int kNotPermitted = 77;
        const int code = inChild([this, format] {
            const QByteArray folder = QFile::encodeName(path("small"));
            if (!enterOwnMounts()
                || ::mount("tmpfs", folder.constData(), "tmpfs", 0, "size=1m") != 0)
                return kNotPermitted;
            const QByteArray disk = noise(3 * kMebibyte);
            const auto request = requestFor(path("small/out"), disk.size(), format);
            if (exported(request, disk) != QStringLiteral("io.noSpace"))
                return 1;
            const QDir left(path("small"));
            if (!left.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty())
                return 2;
            // The space is back: a smaller disk goes through.
            return exported(requestFor(path("small/out"), 65536, format), noise(65536))
                    == QStringLiteral("ok")
                ? 0
                : 3;
        });
        if (code == kNotPermitted)
            QSKIP("this account may not mount a file system for the test");
        QCOMPARE(code, 0);
    }

    void killedWriterLeavesNoOutput()
    {
        const int code = inChild([this] {
            const auto writer = DiskWriter::create(requestFor(path("out"), kMebibyte));
            if (!writer || !(*writer)->write(0, spanOf(noise(65536))))
                return 1;
            ::raise(SIGKILL);
            return 2;
        });
        QCOMPARE(code, 1000 + SIGKILL);
        QVERIFY(!QFile::exists(path("out")));
        // What it left does not stand in the way of the next try.
        QCOMPARE(exported(requestFor(path("out"), kMebibyte), noise(kMebibyte)),
                 QStringLiteral("ok"));
    }
};

QTEST_GUILESS_MAIN(TestOutputFile)
#include "tst_outputfile.moc"
