#include "tests/cli/programrun.h"

#include <QFile>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace vitrine;
using Json = nlohmann::json;

// Machines and scale sets, from an image to their end.
class TestVitrinectlMachines : public QObject {
    Q_OBJECT

private:
    ProgramRun m_program;
    QString m_image;

    Json answer(const QString &line) const
    {
        return m_program.run(line.split(QLatin1Char(' '))).json();
    }
    QStringList refused(const QString &line) const
    {
        return m_program.refused(line.split(QLatin1Char(' ')));
    }
    QString withAccount(const QString &line) const
    {
        return line
            + QStringLiteral(" --admin-username student --admin-password Correct-horse-1 "
                             "--image ")
            + m_image;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem =
            m_program.setUp(m_program.makeRawDisk(QStringLiteral("os.raw"), 4, 1));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(m_program
                    .runAll({lineWords("sig image-definition create -g rg -r gal -i lab -p p -f o "
                                       "-s s --os-type Linux"),
                             lineWords("sig image-version create -g rg -r gal -i lab -e 1.0.0 "
                                       "--os-snapshot disk")})
                    .isEmpty());
        m_image = QString::fromStdString(
            answer(QStringLiteral("sig image-definition show -g rg -r gal -i lab"))
                .value("id", ""));
        QVERIFY(!m_image.isEmpty());
    }

    void aMachineIsMadeAndShown()
    {
        const Json made = answer(withAccount(QStringLiteral("vm create -g rg -n one")));
        QCOMPARE(made["osProfile"].value("adminUsername", ""), std::string("student"));
        QCOMPARE(made["vitrine"].value("powerState", ""), std::string("deallocated"));
        QVERIFY(QFile::exists(QString::fromStdString(made["vitrine"].value("path", ""))));
        const Json shown = answer(QStringLiteral("vm show -g rg -n one"));
        QVERIFY(shown["storageProfile"]["imageReference"]["id"].get<std::string>().ends_with(
            "/versions/1.0.0"));
        QVERIFY(QString::fromStdString(shown.dump()).indexOf(QStringLiteral("Correct")) < 0);
        QCOMPARE(refused(QStringLiteral("vm start -g rg -n one")),
                 lineWords("compute.host.missing"));
        QCOMPARE(refused(QStringLiteral("vm show -g rg -n one --show-details")),
                 lineWords("compute.host.missing"));
        QCOMPARE(answer(QStringLiteral("vm stop -g rg -n one"))["vitrine"].value("powerState", ""),
                 std::string("deallocated"));
        QCOMPARE(m_program.run(lineWords("vm delete -g rg -n one --yes")).code, 0);
        QVERIFY(!QFile::exists(QString::fromStdString(made["vitrine"].value("path", ""))));
    }

    void aMachineGoesOnceItsVersionIsComplete()
    {
        answer(withAccount(QStringLiteral("vm create -g rg -n caught")));
        QVERIFY(m_program
                    .runAll({lineWords("sig image-definition create -g rg -r gal -i caught -p p "
                                       "-f o -s caught --os-type Linux --os-state Specialized")})
                    .isEmpty());
        const QString line = QStringLiteral("sig image-version create -g rg -r gal -i caught "
                                            "-e 1.0.0 --delete-machine");
        QCOMPARE(refused(line + QStringLiteral(" --os-snapshot disk")),
                 lineWords("argument.missing"));
        const QString capture = line + QStringLiteral(" --virtual-machine caught");
        QCOMPARE(refused(capture + QStringLiteral(" --no-wait")), lineWords("argument.conflict"));
        QCOMPARE(m_program.run(lineWords("vm show -g rg -n caught")).code, 0);
        QCOMPARE(answer(capture).value("name", ""), std::string("1.0.0"));
        QCOMPARE(refused(QStringLiteral("vm show -g rg -n caught")),
                 lineWords("resource.notFound"));
    }

    void aBootTestNamesAVersionOrWhatIsDue()
    {
        const QString line = QStringLiteral("sig image-version boot-test");
        QCOMPARE(refused(line + QStringLiteral(" -g rg")),
                 lineWords("argument.missing argument.missing argument.missing"));
        QCOMPARE(refused(line + QStringLiteral(" --due -e 1.0.0")), lineWords("argument.conflict"));
        QCOMPARE(refused(line + QStringLiteral(" --every 9999")),
                 lineWords("property.value.range"));
        QCOMPARE(m_program.run((line + QStringLiteral(" --every 7")).split(u' ')).code, 0);
        QCOMPARE(refused(QStringLiteral("sig image-version show-boot-test -g rg -r gal -i lab "
                                        "-e 1.0.0")),
                 lineWords("bootTest.none"));
    }

    void severalAreNumbered()
    {
        const Json made = answer(withAccount(QStringLiteral("vm create -g rg -n seat --count 3")));
        QCOMPARE(made.size(), std::size_t{3});
        QCOMPARE(made[2].value("name", ""), std::string("seat2"));
        QCOMPARE(made[2]["osProfile"].value("computerName", ""), std::string("seat2"));
    }

    void weakPasswordsAreRefusedAndNotRepeated()
    {
        const ProgramResult weak = m_program.run(
            QStringLiteral("vm create -g rg -n weak --admin-username student --admin-password "
                           "secretword --image %1")
                .arg(m_image)
                .split(QLatin1Char(' ')));
        QVERIFY(weak.code != 0);
        QVERIFY2(!weak.errors.contains(u"secretword"), qPrintable(weak.errors));
    }

    void aScaleSetGrowsAndGoes()
    {
        const QString create = withAccount(
            QStringLiteral("vmss create -g rg -n web --computer-name web --instance-count 2"));
        QCOMPARE(answer(create)["sku"].value("capacity", 0), 2);
        QCOMPARE(answer(QStringLiteral("vmss scale -g rg -n web --new-capacity 4"))["sku"].value(
                     "capacity", 0),
                 4);
        QCOMPARE(refused(QStringLiteral("vmss scale -g rg -n web --new-capacity 1001")),
                 lineWords("property.value.range"));
        QCOMPARE(m_program
                     .run({QStringLiteral("vmss"), QStringLiteral("update"), QStringLiteral("-g"),
                           QStringLiteral("rg"), QStringLiteral("-n"), QStringLiteral("web"),
                           QStringLiteral("--image"), m_image})
                     .code,
                 0);
        QCOMPARE(answer(QStringLiteral("vmss list -g rg")).size(), std::size_t{1});
        QCOMPARE(m_program.run(lineWords("vmss delete -g rg -n web --yes")).code, 0);
        QCOMPARE(m_program.run(lineWords("vmss show -g rg -n web")).code, 3);
    }

    void theHostOfARegionIsNamedAndTakenBack()
    {
        QCOMPARE(answer(QStringLiteral("vm host set -l westeurope --uri nothing:///here"))
                     .value("uri", ""),
                 std::string("nothing:///here"));
        QCOMPARE(answer(QStringLiteral("vm host show -l westeurope")).value("uri", ""),
                 std::string("nothing:///here"));
        QCOMPARE(m_program.run(lineWords("vm host remove -l westeurope")).code, 0);
        QCOMPARE(answer(QStringLiteral("vm host show -l westeurope")).value("uri", "x"),
                 std::string());
    }
};

QTEST_GUILESS_MAIN(TestVitrinectlMachines)
#include "tst_vitrinectlmachines.moc"
