#include "app/cli/commands/resourceedits.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace vitrine;
using Json = nlohmann::ordered_json;

// --set, --add and --remove on the service's form of a resource.
class TestResourceEdits : public QObject {
    Q_OBJECT

private:
    // The words of each argument; an empty one stands between two times it is written.
    static Arguments arguments(const QStringList &set, const QStringList &add,
                               const QStringList &remove, bool onlyText = false)
    {
        std::vector<ArgumentSpec> specs;
        QMap<QString, QStringList> values;
        const auto put = [&](const char16_t *name, const QStringList &words) {
            specs.push_back(
                {.name = QString::fromUtf16(name), .summary = {}, .kind = ArgumentKind::Lists});
            if (!words.isEmpty())
                values.insert(QString::fromUtf16(name), words);
        };
        put(u"--set", set);
        put(u"--add", add);
        put(u"--remove", remove);
        if (onlyText)
            values.insert(QStringLiteral("--force-string"), {QString()});
        return Arguments(QStringLiteral("test"), specs, values, {});
    }

    static Json resource()
    {
        return Json::parse(R"({"name":"x","location":"eastus","tags":{"a.b":"1","c":"2"},
            "properties":{"description":"old","publishingProfile":{"replicaCount":1,
            "targetRegions":[{"name":"East US","regionalReplicaCount":1},{"name":"westus"}]}}})");
    }

private Q_SLOTS:
    void edits_data()
    {
        QTest::addColumn<QStringList>("set");
        QTest::addColumn<QStringList>("add");
        QTest::addColumn<QStringList>("remove");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QStringList &set, const QStringList &add,
                            const QStringList &remove, const char *expected) {
            QTest::newRow(name) << set << add << remove << QString::fromUtf8(expected);
        };
        const auto s = [](const char *text) { return QString::fromUtf8(text); };
        const auto regions = s("publishingProfile.targetRegions");
        row("text stays text", {s("description=2024")}, {}, {},
            R"({"properties":{"description":"2024"}})");
        row("with or without properties", {s("properties.description=new")}, {}, {},
            R"({"properties":{"description":"new"}})");
        row("new members are made", {s("recommended.vCPUs.min=4")}, {}, {},
            R"({"properties":{"recommended":{"vCPUs":{"min":4}}}})");
        row("only what is touched", {s("location=westus")}, {}, {}, R"({"location":"westus"})");
        row("a tag may have dots and is text", {s("tags.a.b=5")}, {}, {},
            R"({"tags":{"a.b":"5","c":"2"}})");
        row("JSON", {s("tags={\"k\":\"v\"}")}, {}, {}, R"({"tags":{"k":"v"}})");
        row("by index", {s("publishingProfile.targetRegions[1].regionalReplicaCount=3")}, {}, {},
            R"({"properties":{"publishingProfile":{"replicaCount":1,"targetRegions":[
            {"name":"East US","regionalReplicaCount":1},{"name":"westus","regionalReplicaCount":3}]}}})");
        row("by name, in any spelling",
            {s("publishingProfile.targetRegions[name=eastus].regionalReplicaCount=3")}, {}, {},
            R"({"properties":{"publishingProfile":{"replicaCount":1,"targetRegions":[
            {"name":"East US","regionalReplicaCount":3},{"name":"westus"}]}}})");
        row("a member of a list", {}, {regions, s("name=local"), s("regionalReplicaCount=2")}, {},
            R"({"properties":{"publishingProfile":{"replicaCount":1,"targetRegions":[
            {"name":"East US","regionalReplicaCount":1},{"name":"westus"},
            {"name":"local","regionalReplicaCount":2}]}}})");
        row("twice", {}, {regions, s("name=a"), QString(), regions, s("{\"name\":\"b\"}")}, {},
            R"({"properties":{"publishingProfile":{"replicaCount":1,"targetRegions":[
            {"name":"East US","regionalReplicaCount":1},{"name":"westus"},{"name":"a"},
            {"name":"b"}]}}})");
        row("members of an object", {}, {s("tags"), s("d=3"), s("c=4")}, {},
            R"({"tags":{"a.b":"1","c":4,"d":3}})");
        row("out of a list", {}, {}, {regions, s("0")},
            R"({"properties":{"publishingProfile":{"replicaCount":1,
            "targetRegions":[{"name":"westus"}]}}})");
        row("out of a list by name", {}, {}, {s("publishingProfile.targetRegions[name=westus]")},
            R"({"properties":{"publishingProfile":{"replicaCount":1,
            "targetRegions":[{"name":"East US","regionalReplicaCount":1}]}}})");
        row("a tag", {}, {}, {s("tags"), s("c")}, R"({"tags":{"a.b":"1"}})");
        row("a property is null", {}, {}, {s("description")},
            R"({"properties":{"description":null}})");
    }
    void edits()
    {
        QFETCH(const QStringList, set);
        QFETCH(const QStringList, add);
        QFETCH(const QStringList, remove);
        QFETCH(const QString, expected);
        Arguments words = arguments(set, add, remove);
        const ResourceEdits edits(words);
        QVERIFY(words.check());
        QVERIFY(!edits.isEmpty());
        const Result<Json> json = edits.appliedTo(resource());
        QVERIFY(json);
        const auto wanted = nlohmann::json::parse(expected.toStdString());
        QVERIFY2(nlohmann::json::parse(json->dump()) == wanted, json->dump().c_str());
    }

    void textWhenAskedFor()
    {
        Arguments words = arguments({QStringLiteral("eula=12")}, {}, {}, true);
        const Result<Json> json = ResourceEdits(words).appliedTo(resource());
        QVERIFY(json);
        QVERIFY((*json)["properties"]["eula"] == "12");
    }

    void everyUnknownPropertyIsNamed()
    {
        Arguments words = arguments({QStringLiteral("publishingProfile.targetRegions[7].name=x"),
                                     QStringLiteral("description.deep=1")},
                                    {QStringLiteral("description"), QStringLiteral("a=b")},
                                    {QStringLiteral("nothing")});
        const Result<Json> json = ResourceEdits(words).appliedTo(resource());
        QVERIFY(!json);
        QStringList paths;
        for (const Fault &fault : json.error().flattened()) {
            QCOMPARE(fault.reason, QStringLiteral("property.unknown"));
            paths << fault.target;
        }
        QCOMPARE(paths,
                 (QStringList{QStringLiteral("publishingProfile.targetRegions[7].name"),
                              QStringLiteral("description.deep"), QStringLiteral("description"),
                              QStringLiteral("nothing")}));
    }

    void whatCannotBeReadIsNoted_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : {"=1", "a", "a[=1", "a[]=1", "a[-1]=1", "a..b=1", ".a=1", "a.=1",
                                 "a[0]b=1", "tags.=1"})
            QTest::newRow(word) << QString::fromUtf8(word);
    }
    void whatCannotBeReadIsNoted()
    {
        QFETCH(const QString, word);
        Arguments words = arguments({word}, {}, {});
        const ResourceEdits edits(words);
        QVERIFY(!words.check());
        QCOMPARE(words.check().error().reason, QStringLiteral("argument.invalidValue"));
    }
};

QTEST_GUILESS_MAIN(TestResourceEdits)
#include "tst_resourceedits.moc"
