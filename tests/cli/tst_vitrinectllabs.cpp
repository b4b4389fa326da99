#include "tests/cli/programrun.h"

#include <QFile>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace vitrine;
using Json = nlohmann::json;

// A course, with the lines a teacher writes.
class TestVitrinectlLabs : public QObject {
    Q_OBJECT

private:
    ProgramRun m_program;

    Json answer(const QString &line) const
    {
        return m_program.run(line.split(QLatin1Char(' '), Qt::SkipEmptyParts)).json();
    }
    Json lab(const char *verb, const char *more) const
    {
        return answer(QStringLiteral("lab %1 -g rg --account-name school %2")
                          .arg(QString::fromLatin1(verb), QString::fromLatin1(more)));
    }
    static QString folderOf(const Json &lab)
    {
        return QString::fromStdString(lab.value("vitrine", Json::object()).value("folder", ""));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem =
            m_program.setUp(m_program.makeRawDisk(QStringLiteral("os.raw"), 2, 1));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const QString more =
            m_program.runAll({lineWords("lab account create -g rg -n school"),
                              lineWords("lab account attach-gallery -g rg -n school -r gal")});
        QVERIFY2(more.isEmpty(), qPrintable(more));
    }

    void aChangedTemplateReachesTheNextLab()
    {
        const Json first = lab("create", "-n first --disk disk");
        QCOMPARE(first.value("state", ""), std::string("Ready"));
        const Json course = lab("export-template", "-n first --image-name course");
        QCOMPARE(course.value("name", ""), std::string("1.0.0"));
        const Json second = lab("create", "-n second --image course");
        QFile disk(folderOf(second) + QStringLiteral("/template.raw"));
        QVERIFY(disk.open(QIODevice::ReadWrite) && disk.seek(65'536));
        QCOMPARE(disk.write("homework"), 8);
        disk.close();
        const Json update = lab("export-template", "-n second --update-existing");
        QCOMPARE(update.value("name", ""), std::string("1.1.0"));
        const Json third = lab("create", "-n third --image course");
        QVERIFY(sameBytes(disk.fileName(), folderOf(third) + QStringLiteral("/template.raw")));
        const Json definition = answer(QStringLiteral("sig image-definition show -g rg -r gal -i "
                                                      "course"));
        QCOMPARE(definition.value("osState", ""), std::string("Specialized"));
    }

    void aClassGetsItsMachines()
    {
        QCOMPARE(lab("publish", "-n first --capacity 3")["vitrine"]["machines"].size(),
                 std::size_t{3});
        QCOMPARE(lab("set-capacity", "-n first --capacity 2")["vitrine"]["machines"].size(),
                 std::size_t{2});
        QVERIFY(lab("reset", "-n first --machine 2").is_object());
        QCOMPARE(m_program.refused(lineWords("lab reset -g rg --account-name school -n first")),
                 lineWords("argument.missing"));
        QVERIFY(lab("reset", "-n first --yes").is_object());
        QCOMPARE(lab("list", "").size(), std::size_t{3});
        QCOMPARE(m_program.refused(lineWords("lab account delete -g rg -n school")),
                 lineWords("resource.notEmpty"));
        const QString folder = folderOf(lab("show", "-n first"));
        QCOMPARE(m_program.run(lineWords("lab delete -g rg --account-name school -n first")).code,
                 0);
        QVERIFY(!QFile::exists(folder));
    }

    void imagesAreListedWithWhatKeepsThemFromLabs()
    {
        const Json images = answer(QStringLiteral("lab account image list -g rg -n school"));
        QCOMPARE(images.size(), std::size_t{2});
        QVERIFY(images[0].value("isUsable", false));
        QCOMPARE(images[1]["obstacles"][0].value("reason", ""),
                 std::string("lab.image.notInRegion"));
        const QString problem = m_program.runAll(
            {lineWords("lab account image disable -g rg -n school --images course"),
             lineWords("lab account image enable -g rg -n school --images course"),
             lineWords("lab account detach-gallery -g rg -n school")});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
};

QTEST_GUILESS_MAIN(TestVitrinectlLabs)
#include "tst_vitrinectllabs.moc"
