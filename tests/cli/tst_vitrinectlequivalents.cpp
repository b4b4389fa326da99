#include "tests/cli/programrun.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace vitrine;
using Json = nlohmann::json;

namespace {

// Nothing that names a place of one run, or a moment of it.
void dropMoments(Json &json)
{
    if (json.is_array() || json.is_object()) {
        for (Json &member : json)
            dropMoments(member);
    }
    if (!json.is_object())
        return;
    for (const char *key : {"etag", "timeCreated", "publishedDate", "createdOn", "updatedOn"})
        json.erase(key);
    if (json.contains("type") && json["type"] == "Microsoft.Authorization/roleAssignments") {
        json.erase("id");
        json.erase("name");
    }
}

}  // namespace

// What a line asks for, said in other words and carried out there, makes the same resources.
class TestVitrinectlEquivalents : public QObject {
    Q_OBJECT

private:
    ProgramRun m_asked;
    ProgramRun m_said;
    ProgramRun m_deployed;
    QString m_az;  // every line in the words of az

    static QString hostile() { return QStringLiteral("it's $(id) \"x\"\n@[a] \\ \u2019\u202e-"); }

    static QStringList with(const char *line, const QStringList &more)
    {
        return lineWords(line) + more;
    }

    QString wordsOf(const QStringList &line, const char *dialect) const
    {
        const ProgramResult result = m_asked.run(
            line + QStringList{QStringLiteral("--equivalent"), QString::fromLatin1(dialect)});
        if (result.code != 0)
            qWarning("%s", qPrintable(line.join(u' ') + u'\n' + result.errors));
        return result.code == 0 ? result.out : QString();
    }

    // Runs a script in an ordinary shell in which `vitrinectl` is the real program.
    QString runScript(const QString &script) const
    {
        QProcess shell;
        m_said.prepare(shell, {});
        QProcessEnvironment environment = shell.processEnvironment();
        environment.insert(QStringLiteral("PATH"),
                           m_said.path(QStringLiteral("bin:"))
                               + environment.value(QStringLiteral("PATH")));
        shell.setProcessEnvironment(environment);
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-e"), QStringLiteral("-c"), script});
        const bool isDone = shell.waitForFinished(120'000) && shell.exitCode() == 0;
        return isDone ? QString() : script + QString::fromUtf8(shell.readAllStandardError());
    }

    // Says the line, carries it out, and carries out there what was said.
    QString sayAndDo(const QStringList &line, bool isInAz = true)
    {
        if (isInAz)
            m_az += wordsOf(line, "azure-cli") + u'\n';
        const QString script = wordsOf(line, "vitrinectl");
        if (script.isEmpty())
            return line.join(u' ');
        const QString problem = m_asked.runAll({line});
        return problem.isEmpty() ? runScript(script) : problem;
    }

    QString shown(const ProgramRun &program, const char *line) const
    {
        Json json = program.run(lineWords(line)).json();
        if (json.is_discarded() || json.empty())
            return program.path(QStringLiteral("nothing to show"));
        dropMoments(json);
        return QString::fromStdString(json.dump(1));
    }

private Q_SLOTS:
    void initTestCase()
    {
        // The same empty catalogue twice.
        QCOMPARE(m_asked.run(lineWords("group list")).code, 0);
        const QString catalogue = QStringLiteral("catalog.sqlite");
        QVERIFY(QFile::copy(m_asked.path(catalogue), m_said.path(catalogue)));
        QVERIFY(QFile::copy(m_asked.path(catalogue), m_deployed.path(catalogue)));
        QVERIFY(QDir(m_said.path({})).mkdir(QStringLiteral("bin")));
        QVERIFY(QFile::link(qEnvironmentVariable("VITRINECTL"),
                            m_said.path(QStringLiteral("bin/vitrinectl"))));
        for (const ProgramRun *program : {&m_asked, &m_said, &m_deployed}) {
            for (const char *region : {"westeurope", "eastus"}) {
                const QString name = QString::fromLatin1(region);
                const QString problem = program->runAll({with(
                    "region create -n", {name, QStringLiteral("--path"), program->path(name)})});
                QVERIFY2(problem.isEmpty(), qPrintable(problem));
            }
        }
    }

    void nothingIsMadeByWords()
    {
        const QStringList line = lineWords("group create -n rg -l westeurope");
        for (const char *dialect : {"vitrinectl", "azure-cli", "powershell", "rest", "arm"})
            QVERIFY(!wordsOf(line, dialect).isEmpty());
        QCOMPARE(m_asked.run(lineWords("group exists -n rg")).out, QStringLiteral("false\n"));
        QCOMPARE(m_asked.refused(line + lineWords("--equivalent bash")),
                 lineWords("argument.invalidValue"));
    }

    void groupGalleryAndDefinitionAreTheSame()
    {
        const QStringList tags{QStringLiteral("--tags"), QStringLiteral("team=") + hostile(),
                               QStringLiteral("empty")};
        const QList<QStringList> lines{
            with("group create -n rg -l westeurope", tags),
            with("sig create -g rg -r gal --soft-delete true --soft-delete-retention-period 9 "
                 "--description",
                 QStringList{hostile()} + tags),
            with("sig image-definition create -g rg -r gal -i deb -p acme -f debian -s 12 "
                 "--os-type Linux --os-state Specialized --minimum-cpu-core 1 "
                 "--maximum-memory 64 --end-of-life-date 2040-01-02 --features "
                 "DiskControllerTypes=SCSI, NVMe --disallowed-disk-types Standard_LRS "
                 "Premium_LRS --plan-name n --plan-product p --plan-publisher q "
                 "--description=-x --eula",
                 QStringList{hostile()} + tags)};
        for (const QStringList &line : lines) {
            const QString problem = sayAndDo(line);
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
        }
        for (const char *show : {"group show -n rg", "sig show -g rg -r gal",
                                 "sig image-definition show -g rg -r gal -i deb"})
            QCOMPARE(shown(m_said, show), shown(m_asked, show));
    }

    void aDiskAndAVersionAreTheSame()
    {
        const QString disk = m_asked.makeRawDisk(QStringLiteral("it's a disk.raw"), 2, 1);
        const QList<QStringList> lines{
            with("disk create -g rg -n disk --os-type Linux --sku Premium_LRS --source", {disk}),
            lineWords("sig image-version create -g rg -r gal -i deb -e 1.0.0 --os-snapshot disk "
                      "--replica-count 2 --target-regions westeurope eastus=1 "
                      "--end-of-life-date 2039-01-02 --exclude-from-latest --tags a=b "
                      "--block-deletion-before-end-of-life"),
            with("sig image-version create -g rg -r gal -i deb -e 1.1.0 --os-vhd-uri", {disk})};
        for (const QStringList &line : lines) {
            const QString problem = sayAndDo(line);
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
        }
        for (const char *show :
             {"disk show -g rg -n disk", "sig image-version show -g rg -r gal -i deb -e 1.0.0",
              "sig image-version show -g rg -r gal -i deb -e 1.1.0"})
            QCOMPARE(shown(m_said, show), shown(m_asked, show));
    }

    void keysScaleSetsAndLabsAreTheSame()
    {
        const QString image = QStringLiteral("--image");
        const Json shownVersion =
            m_asked.run(lineWords("sig image-version show -g rg -r gal -i deb -e 1.0.0")).json();
        const QString version = QString::fromStdString(shownVersion["id"].get<std::string>());
        const QString otherVersion =
            QString(version).replace(QStringLiteral("1.0.0"), QStringLiteral("1.1.0"));
        const QList<QStringList> lines{
            lineWords("disk-encryption-set create -g rg -n keys --tags a=b --key-url "
                      "https://vault.example/keys/one"),
            with("vmss create -g rg -n class --instance-count 3 --vcpus 1 --memory 512 --tags a=b",
                 {image, version}),
            lineWords("lab account create -g rg -n school --tags a=b"),
            lineWords("lab account attach-gallery -g rg -n school -r gal")};
        for (const QStringList &line : lines) {
            const QString problem = sayAndDo(line);
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
        }
        const QStringList lab =
            with("lab create -g rg --account-name school -n physics", {image, version});
        const QString refusal = sayAndDo(lab, false);
        QVERIFY2(refusal.isEmpty(), qPrintable(refusal));
        for (const char *show : {"disk-encryption-set show -g rg -n keys",
                                 "vmss show -g rg -n class", "lab account show -g rg -n school"})
            QCOMPARE(shown(m_said, show), shown(m_asked, show));
        for (const QStringList &line :
             {lineWords("vmss scale -g rg -n class --new-capacity 2"),
              with("vmss update -g rg -n class", {image, otherVersion})}) {
            const QString problem = sayAndDo(line);
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
        }
        QCOMPARE(shown(m_said, "vmss show -g rg -n class"),
                 shown(m_asked, "vmss show -g rg -n class"));
        QVERIFY(shown(m_said, "vmss show -g rg -n class").contains(u"1.1.0"));
        QVERIFY(wordsOf(lineWords("vmss scale -g rg -n class --new-capacity 3"), "rest")
                    .startsWith(u"PATCH https://"));
        QCOMPARE(m_asked.refused(lineWords("vmss scale -g rg -n class --new-capacity 3 "
                                           "--equivalent arm")),
                 lineWords("argument.invalidValue"));
        for (const ProgramRun *program : {&m_asked, &m_said}) {
            const QString made =
                program->run(lineWords("lab show -g rg --account-name school -n physics")).out;
            QVERIFY2(made.contains(u"\"Ready\""), qPrintable(made));
        }
        // Elsewhere there is more to a lab, and regions are there.
        QCOMPARE(m_asked.refused(lab + lineWords("--equivalent rest")),
                 lineWords("argument.invalidValue"));
        QVERIFY(wordsOf(with("region create -n westus --path", {m_asked.path(QStringLiteral("w"))}),
                        "vitrinectl")
                    .contains(u"vitrinectl region create"));
        for (const char *clean :
             {"lab delete -g rg --account-name school -n physics --yes",
              "lab account detach-gallery -g rg -n school", "vmss delete -g rg -n class --yes"}) {
            for (const ProgramRun *program : {&m_asked, &m_said}) {
                const QString problem = program->runAll({lineWords(clean)});
                QVERIFY2(problem.isEmpty(), qPrintable(problem));
            }
        }
    }

    void aTemplateMakesTheSame()
    {
        const QString file = m_deployed.path(QStringLiteral("template.json"));
        const QString disk = m_asked.path(QStringLiteral("it's a disk.raw"));
        QCOMPARE(m_deployed.run(lineWords("group create -n rg -l westeurope")).code, 0);
        const QList<QStringList> lines{
            with("sig create -g rg -r templated -l eastus --soft-delete true --description",
                 {hostile()}),
            lineWords("sig image-definition create -g rg -r templated -i img -p acme -f img -s 12 "
                      "--os-type Linux --os-state Specialized --maximum-memory 64 "
                      "--description [concat('x')] --features SecurityType=TrustedLaunch "
                      "--hyper-v-generation V2"),
            with("disk create -g rg -n copy --os-type Linux --hyper-v-generation V2 --source",
                 {disk}),
            lineWords("sig image-version create -g rg -r templated -i img -e 2.0.0 -l westeurope "
                      "--os-snapshot copy --target-regions westeurope=2 eastus "
                      "--end-of-life-date 2039-01-02")};
        for (const QStringList &line : lines) {
            const QString words = wordsOf(line, "arm");
            QVERIFY(!words.isEmpty());
            QFile text(file);
            QVERIFY(text.open(QIODevice::WriteOnly));
            text.write(words.toUtf8());
            text.close();
            const ProgramResult made = m_deployed.run(
                with("deployment group create -g rg -n made --template-file", {file}));
            QVERIFY2(made.code == 0, qPrintable(words + made.errors));
            const QString problem = m_asked.runAll({line});
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
        }
        for (const char *show :
             {"sig show -g rg -r templated", "sig image-definition show -g rg -r templated -i img",
              "disk show -g rg -n copy",
              "sig image-version show -g rg -r templated -i img -e 2.0.0"})
            QCOMPARE(shown(m_deployed, show), shown(m_asked, show));
    }

    void changesAreTheSame()
    {
        const QList<QStringList> lines{
            with("sig update -g rg -r gal --set", {QStringLiteral("description=@@home")}),
            lineWords("sig update -g rg -r gal --set tags={} --soft-delete false"),
            lineWords("sig image-definition update -g rg -r gal -i deb --minimum-memory 4 "
                      "--remove endOfLifeDate --set description=12"),
            lineWords("sig image-version update -g rg -r gal -i deb -e 1.0.0 --yes "
                      "--set safetyProfile.blockDeletionBeforeEndOfLife=false "
                      "publishingProfile.excludeFromLatest=false "
                      "--remove publishingProfile.targetRegions 1"),
            lineWords("sig image-version update -g rg -r gal -i deb -e 1.1.0 --set "
                      "publishingProfile.targetRegions[name=westeurope].excludeFromLatest=true")};
        for (const QStringList &line : lines) {
            const QString problem = sayAndDo(line);
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
        }
        for (const char *show :
             {"sig show -g rg -r gal", "sig image-definition show -g rg -r gal -i deb",
              "sig image-version list -g rg -r gal -i deb"})
            QCOMPARE(shown(m_said, show), shown(m_asked, show));
    }

    void deletionsAreTheSame()
    {
        const QStringList tree = lineWords("sig image-definition delete -g rg -r gal -i deb "
                                           "--cascade --yes");
        QVERIFY(m_asked.refused(tree + lineWords("--equivalent arm"))
                == lineWords("argument.invalidValue"));
        QString problem =
            sayAndDo(lineWords("sig image-version delete -g rg -r gal -i deb -e 1.1.0"));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        problem = sayAndDo(tree);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        for (const ProgramRun *program : {&m_asked, &m_said})
            QCOMPARE(program->run(lineWords("sig image-definition list -g rg -r gal")).out,
                     QStringLiteral("[]\n"));
    }

    void azUnderstandsItsOwnWords()
    {
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral("-B"), QStringLiteral(AZ_GRAMMAR)});
        QVERIFY(python.waitForStarted());
        QVERIFY(m_az.count(u"az ") > 10);
        python.write(m_az.toUtf8());
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished(120'000));
        const QByteArray said = python.readAllStandardOutput();
        if (python.exitCode() == 77)
            QSKIP("az is not installed");
        QVERIFY2(python.exitCode() == 0, (said + python.readAllStandardError()).constData());
    }
};

QTEST_GUILESS_MAIN(TestVitrinectlEquivalents)
#include "tst_vitrinectlequivalents.moc"
