// vitrinectl region: how what is stored is, space given back, folders taken in.
#include "tests/cli/programrun.h"

#include <QDir>
#include <QObject>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace vitrine;
using Json = nlohmann::json;

namespace {

QStringList region(const char *line)
{
    return lineWords("region") + lineWords(line);
}

}  // namespace

class TestVitrinectlRegions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<ProgramRun>();
        const QString failed =
            m_program->setUp(m_program->makeRawDisk(QStringLiteral("disk.raw"), 4, 1));
        QVERIFY2(failed.isEmpty(), qPrintable(failed));
        const ProgramResult created =
            m_program->runVersion(QStringLiteral("create"), QStringLiteral("1.0.0"),
                                  lineWords("--os-snapshot disk --target-regions westeurope"));
        QVERIFY2(created.code == 0, qPrintable(created.errors));
    }

    void showSaysHowTheReplicasAre()
    {
        const Json before =
            m_program->run(region("show -n westeurope")).json()["vitrine"]["health"];
        QCOMPARE(before["replicas"].get<int>(), 1);
        QCOMPARE(before["notChecked"].get<int>(), 1);
        QCOMPARE(before["due"].get<int>(), 1);
        QCOMPARE(m_program->run(region("verify -n westeurope")).code, 0);
        const Json after = m_program->run(region("show -n westeurope")).json()["vitrine"]["health"];
        QCOMPARE(after["intact"].get<int>(), 1);
        QCOMPARE(after["due"].get<int>(), 0);
        QVERIFY(after["storedBytes"].get<std::uint64_t>() > 0);
    }

    void spaceIsGivenBackThroughTheTrash()
    {
        QCOMPARE(m_program->runVersion(QStringLiteral("delete"), QStringLiteral("1.0.0")).code, 0);
        const Json waiting = m_program->run(region("reclaim -n westeurope")).json();
        QCOMPARE(waiting.size(), std::size_t{1});
        const auto bytes = waiting[0]["bytesInTrash"].get<std::uint64_t>();
        QVERIFY(bytes > 0);
        QCOMPARE(waiting[0]["bytesFreed"].get<int>(), 0);
        QVERIFY(waiting[0]["packs"][0]["secondsLeft"].get<int>() > 23 * 3600);
        const Json plan =
            m_program->run(region("reclaim -n westeurope --empty-trash --what-if")).json();
        QCOMPARE(plan[0]["bytesFreed"].get<std::uint64_t>(), bytes);
        // What cannot be had back any more is never freed unasked.
        QCOMPARE(m_program->run(region("reclaim -n westeurope --empty-trash")).code, 2);
        const Json freed =
            m_program->run(region("reclaim -n westeurope --empty-trash --yes")).json();
        QCOMPARE(freed[0]["bytesFreed"].get<std::uint64_t>(), bytes);
        QVERIFY(m_program->run(region("reclaim -n westeurope")).json()[0]["packs"].empty());
    }

    void aRegionThatMovedIsTakenIn()
    {
        QVERIFY(QDir().rename(m_program->path(QStringLiteral("westeurope")),
                              m_program->path(QStringLiteral("mount"))));
        const QStringList import =
            region("import --folder") + QStringList{m_program->path(QStringLiteral("mount"))};
        const ProgramResult asked = m_program->run(import + lineWords("--what-if"));
        QVERIFY2(asked.code == 0, qPrintable(asked.errors));
        QVERIFY(asked.json()["isMoved"].get<bool>());
        QVERIFY(m_program->run(region("show -n westeurope")).json()["vitrine"].contains("error"));
        const ProgramResult done = m_program->run(import);
        QVERIFY2(done.code == 0, qPrintable(done.errors));
        QCOMPARE(QString::fromStdString(done.json()["replicas"][0]["fate"].get<std::string>()),
                 QStringLiteral("Known"));
        QCOMPARE(m_program->run(region("verify -n westeurope")).code, 0);
    }

private:
    std::unique_ptr<ProgramRun> m_program;
};

QTEST_GUILESS_MAIN(TestVitrinectlRegions)
#include "tst_vitrinectlregions.moc"
