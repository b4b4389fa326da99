#include "core/disk/content/files/filetree.h"
#include "core/disk/content/installedsystem.h"
#include "core/disk/content/systemsigns.h"

#include <QMap>
#include <QObject>
#include <QSet>
#include <QTest>

using namespace vitrine;

namespace {

const QByteArray kId = "0123456789abcdef0123456789abcdef\n";

/// Files in memory; folders are there as soon as something is in them.
class FakeTree final : public FileTree {
public:
    FakeTree &with(const QByteArray &path, const QByteArray &content = {})
    {
        m_files[path] = content;
        return *this;
    }
    FakeTree &withUnknown(const QByteArray &path)
    {
        m_unknown.insert(path);
        return *this;
    }
    FakeTree &inUse()
    {
        m_isClean = false;
        return *this;
    }

    Kind kind(const QByteArray &path) override
    {
        if (m_unknown.contains(path))
            return Kind::Unknown;
        if (m_files.contains(path))
            return Kind::File;
        return below(path).isEmpty() ? Kind::Absent : Kind::Folder;
    }
    std::optional<std::vector<QByteArray>> names(const QByteArray &path) override
    {
        if (kind(path) != Kind::Folder)
            return std::nullopt;
        const auto found = below(path);
        return std::vector<QByteArray>(found.begin(), found.end());
    }
    std::optional<QByteArray> content(const QByteArray &path, std::size_t limit) override
    {
        const auto file = m_files.constFind(path);
        const bool isThere = kind(path) == Kind::File;
        return isThere && static_cast<std::size_t>(file->size()) <= limit ? std::optional(*file)
                                                                          : std::nullopt;
    }
    bool isClean() const override { return m_isClean; }

private:
    QSet<QByteArray> below(const QByteArray &folder) const
    {
        QSet<QByteArray> found;
        for (auto it = m_files.cbegin(); it != m_files.cend(); ++it) {
            if (it.key().startsWith(folder + '/'))
                found.insert(it.key().mid(folder.size() + 1).split('/').front());
        }
        return found;
    }

    QMap<QByteArray, QByteArray> m_files;
    QSet<QByteArray> m_unknown;
    bool m_isClean = true;
};

FakeTree debian()
{
    return FakeTree()
        .with("/etc/os-release",
              "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nNAME=\"Debian GNU/Linux\"\n"
              "# comment\nVERSION_ID=\"12\"\nID=debian\n")
        .with("/etc/passwd")
        .with("/usr/lib/systemd/systemd");
}

std::optional<InstalledSystem> found(const std::vector<FakeTree> &trees)
{
    std::vector<std::unique_ptr<FileTree>> volumes;
    for (const FakeTree &tree : trees)
        volumes.push_back(std::make_unique<FakeTree>(tree));
    return findLinux(volumes);
}

QString signsOf(const std::vector<FakeTree> &trees)
{
    const auto system = found(trees);
    QStringList words;
    for (const SystemSign sign : system ? system->signs : std::vector<SystemSign>())
        words << toString(sign);
    return words.join(u' ');
}

}  // namespace

class TestInstalledSystem final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheSystem()
    {
        const auto system = found({debian()});
        QVERIFY(system);
        QCOMPARE(system->type, QStringLiteral("Linux"));
        QCOMPARE(system->id, QStringLiteral("debian"));
        QCOMPARE(system->name, QStringLiteral("Debian GNU/Linux 12 (bookworm)"));
        QCOMPARE(system->version, QStringLiteral("12"));
        QVERIFY(!found({}));
        QVERIFY(!found({FakeTree().with("/etc/passwd")}));
    }

    void readsValuesAsAShellDoes_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("name");
        QTest::addRow("bare") << QByteArray("NAME=Fedora\n") << QStringLiteral("Fedora");
        QTest::addRow("no end of line") << QByteArray("NAME=Fedora") << QStringLiteral("Fedora");
        QTest::addRow("single quotes")
            << QByteArray("NAME='a \"b\" \\c'") << QStringLiteral("a \"b\" \\c");
        QTest::addRow("escapes") << QByteArray("NAME=\"a \\\"b\\\" \\$c\"")
                                 << QStringLiteral("a \"b\" $c");
        QTest::addRow("behind the quote") << QByteArray("NAME=\"a\" # b") << QStringLiteral("a");
        QTest::addRow("open quote") << QByteArray("NAME=\"a") << QStringLiteral("a");
        QTest::addRow("lone quote") << QByteArray("NAME=\"") << QString();
        QTest::addRow("lone backslash") << QByteArray("NAME=\\") << QStringLiteral("\\");
        QTest::addRow("carriage returns") << QByteArray("A=b\r\nNAME=c\r\n") << QStringLiteral("c");
        QTest::addRow("last one counts") << QByteArray("NAME=a\nNAME=b\n") << QStringLiteral("b");
        QTest::addRow("nothing") << QByteArray() << QString();
        QTest::addRow("no name") << QByteArray("=x\nNAME\n") << QString();
        QTest::addRow("endless") << "NAME=" + QByteArray(5000, 'x') << QString(128, u'x');
        QTest::addRow("letters") << QByteArray("NAME=\"\xc3\xa9\"") << QStringLiteral("é");
    }
    void readsValuesAsAShellDoes()
    {
        QFETCH(QByteArray, content);
        const auto system = found({FakeTree().with("/etc/os-release", content)});
        QVERIFY(system);
        QTEST(system->name, "name");
    }

    void usrMayBeAVolumeOfItsOwn()
    {
        const FakeTree boot = FakeTree().with("/grub/grub.cfg");
        const FakeTree usr = FakeTree().with("/lib/os-release", "ID=suse\n");
        const FakeTree root = FakeTree().with("/etc/passwd").with("/etc/machine-id");
        const auto system = found({boot, usr, root});
        QVERIFY(system);
        QCOMPARE(system->id, QStringLiteral("suse"));
        QCOMPARE(signsOf({boot, usr, root}), QStringLiteral("machineIdEmpty"));
    }

    void signsOfTwoSystemsAreNobodys()
    {
        const FakeTree one = debian().with("/etc/machine-id");
        const FakeTree other =
            FakeTree().with("/etc/os-release", "ID=fedora\n").with("/etc/machine-id", kId);
        QCOMPARE(found({one, other})->id, QStringLiteral("debian"));
        QCOMPARE(signsOf({one, other}), QString());
    }

    void signsOfARunningSystemAreNotTaken()
    {
        FakeTree tree = debian().with("/etc/machine-id");
        QCOMPARE(signsOf({tree}), QStringLiteral("machineIdEmpty"));
        QCOMPARE(signsOf({tree.inUse()}), QString());
        QCOMPARE(found({tree})->id, QStringLiteral("debian"));
    }

    void signs_data()
    {
        QTest::addColumn<QList<QByteArray>>("files");
        QTest::addColumn<QByteArray>("machineId");
        QTest::addColumn<QString>("signs");
        QTest::addColumn<QString>("state");
        const auto row = [](const char *name, const QList<QByteArray> &files,
                            const QByteArray &machineId, const char *signs, const char *state) {
            QTest::addRow("%s", name)
                << files << machineId << QString::fromLatin1(signs) << QString::fromLatin1(state);
        };
        const QByteArray sshd = "/etc/ssh/sshd_config";
        const QByteArray key = "/etc/ssh/ssh_host_ed25519_key";
        const QByteArray instance = "/var/lib/cloud/instance";
        const QByteArray cloud = "/etc/cloud/cloud.cfg";
        const QByteArray provisioned = "/var/lib/waagent/provisioned";
        const QByteArray journal = "/var/log/journal/" + kId.trimmed() + "/system.journal";
        const QByteArray lib = "/var/lib/dpkg/status";
        const QByteArray none = "uninitialized\n";

        row("nothing is said", {"/etc/machine-id"}, "garbage\n", "", "");
        row("no id", {}, "", "machineIdEmpty", "Generalized");
        row("empty id", {"/etc/machine-id"}, "", "machineIdEmpty", "Generalized");
        row("cloud image", {"/etc/machine-id", sshd, cloud, lib}, none,
            "machineIdEmpty sshHostKeysAbsent cloudInitStateAbsent", "Generalized");
        row("only a client of SSH", {"/etc/machine-id", "/etc/ssh/ssh_config"}, none,
            "machineIdEmpty", "Generalized");
        row("keys are left", {"/etc/machine-id", sshd, key}, none,
            "machineIdEmpty sshHostKeysPresent", "");
        row("state is left", {"/etc/machine-id", instance}, none,
            "machineIdEmpty cloudInitStatePresent", "");
        // Packages make both while an image is built: no proof that it ever ran.
        row("built in a folder", {"/etc/machine-id", sshd, key}, kId,
            "machineIdSet sshHostKeysPresent", "");
        row("deprovisioned by the agent", {"/etc/machine-id", sshd, instance}, kId,
            "machineIdSet sshHostKeysAbsent cloudInitStatePresent", "");
        row("a machine of cloud-init", {"/etc/machine-id", sshd, key, instance}, kId,
            "machineIdSet sshHostKeysPresent cloudInitStatePresent", "Specialized");
        row("instances of cloud-init", {"/etc/machine-id", "/var/lib/cloud/instances/i-1/x"}, kId,
            "machineIdSet cloudInitStatePresent", "Specialized");
        row("cloud-init without instances", {"/etc/machine-id", "/var/lib/cloud/seed/x"}, kId,
            "machineIdSet cloudInitStateAbsent", "");
        row("a machine of the agent", {"/etc/machine-id", sshd, key, provisioned}, kId,
            "machineIdSet sshHostKeysPresent waagentProvisioned", "Specialized");
        row("an installed machine", {"/etc/machine-id", sshd, key, journal}, kId,
            "machineIdSet sshHostKeysPresent hasRun", "Specialized");
        row("another machine's journal", {"/etc/machine-id", "/var/log/journal/0/system.journal"},
            kId, "machineIdSet", "");
    }
    void signs()
    {
        QFETCH(QList<QByteArray>, files);
        QFETCH(QByteArray, machineId);
        FakeTree tree = debian();
        for (const QByteArray &file : files)
            tree.with(file, file == "/etc/machine-id" ? machineId : QByteArray());
        const auto system = found({tree});
        QVERIFY(system);
        QTEST(signsOf({tree}), "signs");
        QTEST(provenState(system->signs), "state");
    }

    void whatIsNotKnownIsNoSign()
    {
        QCOMPARE(signsOf({debian().withUnknown("/etc/machine-id")}), QString());
        QCOMPARE(signsOf({debian().with("/etc/machine-id").withUnknown("/etc/ssh")}),
                 QStringLiteral("machineIdEmpty"));
        FakeTree cloud = debian()
                             .with("/etc/machine-id")
                             .with("/etc/cloud/cloud.cfg")
                             .with("/var/lib/dpkg/status");
        QCOMPARE(signsOf({cloud}), QStringLiteral("machineIdEmpty cloudInitStateAbsent"));
        QCOMPARE(signsOf({cloud.withUnknown("/var/lib/cloud")}), QStringLiteral("machineIdEmpty"));
        FakeTree instances =
            debian().with("/etc/machine-id").with("/var/lib/cloud/instances/i-1/x");
        QCOMPARE(signsOf({instances}), QStringLiteral("machineIdEmpty cloudInitStatePresent"));
        QCOMPARE(signsOf({instances.withUnknown("/var/lib/cloud/instances")}),
                 QStringLiteral("machineIdEmpty"));
        // /var may be another volume: nothing is said of what would be there.
        QCOMPARE(signsOf({debian().with("/etc/machine-id").with("/etc/cloud/cloud.cfg")}),
                 QStringLiteral("machineIdEmpty"));
    }

    void everySignHasAWordAndAPlace()
    {
        QSet<QString> words;
        for (int i = 0; i <= static_cast<int>(SystemSign::SysprepComplete); ++i) {
            const auto sign = static_cast<SystemSign>(i);
            QVERIFY(!placeOf(sign).isEmpty());
            words << toString(sign);
        }
        QCOMPARE(words.size(), static_cast<int>(SystemSign::SysprepComplete) + 1);
        QVERIFY(!words.contains(QString()));
    }

    void sysprepDecides()
    {
        using enum SystemSign;
        QCOMPARE(provenState(std::vector{SysprepGeneralized}), QStringLiteral("Generalized"));
        QCOMPARE(provenState(std::vector{SysprepComplete}), QStringLiteral("Specialized"));
        QCOMPARE(provenState(std::vector{SysprepSpecialized}), QString());
        QCOMPARE(provenState({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestInstalledSystem)
#include "tst_installedsystem.moc"
