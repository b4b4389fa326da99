// Templates: their expressions, what they ask for, and what is refused.
#include "core/arm/expressionfunctions.h"
#include "core/arm/templateexpansion.h"
#include "tests/support/armtemplates.h"
#include "tests/support/faultytemplates.h"

#include <QTest>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace vitrine;

// moc reads no raw strings, so the class stands before the first of them.
class TestArmTemplate final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void functionsAnswerAsPublished_data();
    void functionsAnswerAsPublished();
    void wrongExpressionsAreRefused_data();
    void wrongExpressionsAreRefused();
    void hostileJsonIsRefused_data();
    void hostileJsonIsRefused();
    void commentsAreReadPast();
    void exponentialWorkIsRefused();
    void cyclesAreNamed();
    void parametersAreChecked_data();
    void parametersAreChecked();
    void parametersFilesAndDefaults();
    void aSecretIsNotInItsFault();
    void loopsConditionsAndOrder();
    void childrenTakeTheirParentsNames();
    void templatesInTemplates();
    void outputsAreCopied();
    void functionsOfItsOwn();
    void resourcesWithSymbols();
    void wrongTemplatesAreRefused_data();
    void wrongTemplatesAreRefused();
    void whatIsUniqueStaysSo();
    void theQuickstartShapesAreRead();
};

namespace {

/// Nothing is there but one group and one gallery.
class SmallWorld final : public TemplateWorld {
public:
    Result<std::optional<Json>> resource(const ResourceId &id) override
    {
        if (id.name() != u"there")
            return std::nullopt;
        return Json{{"name", "there"}, {"properties", Json{{"description", "old"}}}};
    }
    Result<ResourceGroup> group(const ResourceId &id) override
    {
        return ResourceGroup{id.subscriptionId(), id.resourceGroup(), QStringLiteral("eastus"), {}};
    }
};

TemplateTarget target()
{
    TemplateTarget target;
    target.subscription = {QStringLiteral("00000000-0000-0000-0000-000000000001"),
                           QStringLiteral("Own"),
                           QStringLiteral("00000000-0000-0000-0000-000000000002"), true};
    target.group = {target.subscription.id, QStringLiteral("rg"), QStringLiteral("westeurope"), {}};
    target.deployment = QStringLiteral("first");
    target.now = QDateTime(QDate(2024, 2, 3), QTime(4, 5, 6), Qt::UTC);
    return target;
}

Result<TemplateExpansion> expand(const Json &source, const Json &values = {})
{
    SmallWorld world;
    return TemplateExpansion::read(source, values, target(), world);
}

QStringList reasons(const Result<TemplateExpansion> &read)
{
    QStringList list;
    if (!read) {
        for (const Fault &fault : read.error().flattened())
            list << fault.reason;
    }
    return list;
}

// A template whose only output is \p expression.
Json outputOf(const QByteArray &expression, const QByteArray &more = {})
{
    return test::armTemplate(more
                             + R"("resources": [], "outputs": {"o": {"type": "string", "value": )"
                             + expression + "}}");
}

Result<Json> evaluated(const QByteArray &expression, const QByteArray &more = {})
{
    const auto read = expand(outputOf(expression, more));
    if (!read)
        return std::unexpected(read.error());
    SmallWorld world;
    Problems unknown;
    auto outputs = read->outputs(world, unknown);
    if (!outputs)
        return outputs;
    return Json((*outputs)["o"]["value"]);
}

QByteArray text(const Result<Json> &value)
{
    return value ? compactJson(*value) : value.error().reason.toUtf8();
}

QByteArray quoted(const QByteArray &expression)
{
    return QByteArray::fromStdString(Json(expression.toStdString()).dump());
}

QByteArray gallery(const QByteArray &name, const QByteArray &more = {})
{
    return "{\"type\": \"Microsoft.Compute/galleries\", \"apiVersion\": \"1\", \"name\": \"" + name
        + "\"" + more + '}';
}

QStringList names(const TemplateExpansion &read)
{
    QStringList list;
    for (const TemplateResource &resource : read.resources())
        list << resource.id.names().join(u'/');
    return list;
}

}  // namespace

void TestArmTemplate::functionsAnswerAsPublished_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *expression, const char *value) {
        QTest::newRow(expression) << QByteArray(expression) << QByteArray(value);
    };
    row("[concat('a', 1, 'b')]", R"("a1b")");
    row("[concat(createArray(1), createArray(2))]", "[1,2]");
    row("[[not an expression]", R"("[not an expression]")");
    row("['it''s']", "\"it's\"");
    row("[format('{0}-{1}{{}}', 'a', 2)]", R"("a-2{}")");
    row("[toLower('AbC')]", R"("abc")");
    row("[toUpper('AbC')]", R"("ABC")");
    row("[substring('gallery', 1, 3)]", R"("all")");
    row("[replace('a-b-c', '-', '')]", R"("abc")");
    row("[split('a,b,', ',')]", R"(["a","b",""])");
    row("[join(createArray('a', 'b'), '+')]", R"("a+b")");
    row("[length('four')]", "4");
    row("[contains('gallery', 'all')]", "true");
    row("[contains(createObject('One', 1), 'one')]", "true");
    row("[empty('')]", "true");
    row("[equals(createObject('a', 1, 'b', 2), createObject('b', 2, 'a', 1))]", "true");
    row("[if(equals(1, 1), 'yes', div(1, 0))]", R"("yes")");
    row("[and(true(), not(false()))]", "true");
    row("[or(false(), false())]", "false");
    row("[add(1, 2)]", "3");
    row("[sub(1, 2)]", "-1");
    row("[mul(6, 7)]", "42");
    row("[div(7, 2)]", "3");
    row("[mod(7, 2)]", "1");
    row("[int('12')]", "12");
    row("[string(createArray(1, 'a'))]", "\"[1,\\\"a\\\"]\"");
    row("[bool('True')]", "true");
    row("[json('{\"a\": [1]}').a[0]]", "1");
    row("[array('a')]", R"(["a"])");
    row("[first('abc')]", R"("a")");
    row("[last(createArray(1, 2))]", "2");
    row("[min(3, 1, 2)]", "1");
    row("[max(createArray(3, 5))]", "5");
    row("[union(createArray(1, 2), createArray(2, 3))]", "[1,2,3]");
    row("[union(createObject('a', 1), createObject('b', 2))]", R"({"a":1,"b":2})");
    row("[intersection(createArray(1, 2), createArray(2, 3))]", "[2]");
    row("[range(3, 3)]", "[3,4,5]");
    row("[coalesce(null(), 'x')]", R"("x")");
    row("[base64('abc')]", R"("YWJj")");
    row("[trim('  a ')]", R"("a")");
    row("[startsWith('Abc', 'aB')]", "true");
    row("[endsWith('abc', 'bd')]", "false");
    row("[padLeft(7, 3, '0')]", R"("007")");
    row("[take('abc', 2)]", R"("ab")");
    row("[skip(createArray(1, 2, 3), 2)]", "[3]");
    row("[resourceGroup().location]", R"("westeurope")");
    row("[subscription().subscriptionId]", R"("00000000-0000-0000-0000-000000000001")");
    row("[deployment().name]", R"("first")");
    row("[resourceId('other', 'Microsoft.Compute/galleries/images/', 'g', 'i')]",
        R"("/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/other/providers/Microsoft.Compute/galleries/g/images/i")");
    row("[reference(resourceId('Microsoft.Compute/galleries', 'there')).description]", R"("old")");
}

void TestArmTemplate::functionsAnswerAsPublished()
{
    QFETCH(const QByteArray, expression);
    QFETCH(const QByteArray, value);
    QCOMPARE(text(evaluated(quoted(expression))), value);
}

void TestArmTemplate::wrongExpressionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const QByteArray &expression, const char *reason) {
        QTest::addRow("%s", expression.left(40).constData()) << expression << QByteArray(reason);
    };
    row("[concat('a']", "template.expression.syntax");
    row("[concat]", "template.expression.syntax");
    row("['a' 'b']", "template.expression.syntax");
    row("[99999999999999999999]", "template.expression.syntax");
    row("[div(1, 0)]", "template.expression.arguments");
    row("[mul(9223372036854775807, 2)]", "template.expression.arguments");
    row("[div(sub(-9223372036854775807, 1), -1)]", "template.expression.arguments");
    row("[substring('abc', 2, 2)]", "template.expression.arguments");
    row("[padLeft('a', 99999999)]", "template.expression.arguments");
    row("[range(0, 10001)]", "template.expression.arguments");
    row("[utcNow()]", "template.expression.arguments");
    row("[copyIndex()]", "template.expression.arguments");
    row("[json('{')]", "template.expression.arguments");
    row("[createArray(1)[1]]", "template.expression.property");
    row("[createArray(1)[-1]]", "template.expression.property");
    row("[resourceGroup().nothing]", "template.expression.property");
    row("[listKeys('x', '1')]", "template.function.unsupported");
    row("[own.function('x')]", "template.function.unsupported");
    row("[providers('x')]", "template.function.unsupported");
    row("[variables('x')]", "template.name.unknown");
    row("[reference('x')]", "template.name.unknown");
    row('[' + QByteArray("not(").repeated(60) + "true()" + QByteArray(")").repeated(60) + ']',
        "template.limit.exceeded");
    row("['" + QByteArray(25'000, 'a') + "']", "template.limit.exceeded");
}

void TestArmTemplate::wrongExpressionsAreRefused()
{
    QFETCH(const QByteArray, expression);
    QFETCH(const QByteArray, reason);
    QCOMPARE(text(evaluated(quoted(expression))), reason);
}

void TestArmTemplate::hostileJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    QTest::newRow("deep") << QByteArray(100'000, '[') << QStringLiteral("template.limit.exceeded");
    QTest::newRow("twice") << QByteArray(R"({"a": 1, "A": 2})")
                           << QStringLiteral("template.json.duplicate");
    QTest::newRow("huge number") << QByteArray("[18446744073709551616]")
                                 << QStringLiteral("property.value.invalid");
    QTest::newRow("fraction") << QByteArray("[1.5]") << QStringLiteral("property.value.invalid");
    QTest::newRow("not UTF-8") << QByteArray("[\"\xff\"]")
                               << QStringLiteral("template.json.invalid");
    QTest::newRow("cut short") << QByteArray("{\"a\": ") << QStringLiteral("template.json.invalid");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("template.json.invalid");
    QTest::newRow("more behind it")
        << QByteArray("{} {}") << QStringLiteral("template.json.invalid");
    QTest::newRow("long text") << QByteArray("\"") + QByteArray(70'000, 'a') + "\""
                               << QStringLiteral("template.limit.exceeded");
    QTest::newRow("too large") << QByteArray((4 << 20) + 1, ' ')
                               << QStringLiteral("template.limit.exceeded");
    QTest::newRow("many members") << [] {
        QByteArray json = "{";
        for (int i = 0; i < 1'001; ++i)
            json += "\"k" + QByteArray::number(i) + "\": 1,";
        return json + "\"e\": 1}";
    }() << QStringLiteral("template.limit.exceeded");
}

void TestArmTemplate::hostileJsonIsRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, reason);
    const auto read = readTemplateJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().reason, reason);
}

void TestArmTemplate::commentsAreReadPast()
{
    QVERIFY(readTemplateJson("{/* a */ \"a\": 1 // b\n}"));
}

void TestArmTemplate::exponentialWorkIsRefused()
{
    QByteArray variables = "\"variables\": {\"v0\": \"" + QByteArray(1'000, 'x') + "\"";
    for (int i = 1; i < 40; ++i) {
        const QByteArray before = QByteArray::number(i - 1);
        variables += ", \"v" + QByteArray::number(i) + R"(": "[concat(variables('v)" + before
            + R"('), variables('v)" + before + "'))]\"";
    }
    QCOMPARE(text(evaluated("1", variables + "},")), "template.limit.exceeded");
    const QByteArray loops =
        "\"variables\": {\"copy\": [{\"name\": \"a\", \"count\": 800, \"input\": {"
        "\"copy\": [{\"name\": \"b\", \"count\": 800, \"input\": {"
        "\"copy\": [{\"name\": \"c\", \"count\": 800, \"input\": 1}]}}]}}]},";
    QCOMPARE(text(evaluated("1", loops)), "template.limit.exceeded");
    const QByteArray longReplace =
        R"("[replace(string(range(0, 10000)), ',', string(range(0, 10000)))]")";
    QCOMPARE(text(evaluated(longReplace)), "template.limit.exceeded");
}

void TestArmTemplate::cyclesAreNamed()
{
    const auto variables =
        expand(outputOf("1",
                        "\"variables\": {"
                        "\"a\": \"[variables('b')]\", \"b\": \"[variables('c')]\", \"c\": "
                        "\"[variables('a')]\"},"));
    QCOMPARE(reasons(variables), {QStringLiteral("template.cycle")});
    QCOMPARE(variables.error().flattened().front().arguments.front(),
             QStringLiteral("a → b → c → a"));
    const auto resources =
        expand(test::armTemplate(R"("resources": [)" + gallery("a", R"(, "dependsOn": ["b"])") + ','
                                 + gallery("b", R"(, "dependsOn": ["a"])") + ']'));
    QCOMPARE(reasons(resources), {QStringLiteral("template.cycle")});
    QVERIFY(resources.error().arguments.front().contains(u"→"));
    const auto references = expand(test::armTemplate(
        R"("resources": [)" + gallery("a", R"(, "properties": {"d": "[reference('b').d]"})") + ','
        + gallery("b", R"(, "properties": {"d": "[reference('a').d]"})") + ']'));
    QVERIFY(reasons(references).contains(QStringLiteral("template.cycle")));
}

void TestArmTemplate::parametersAreChecked_data()
{
    QTest::addColumn<QByteArray>("definition");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *definition, const char *values,
                        const QStringList &expected) {
        QTest::newRow(name) << QByteArray(definition) << QByteArray(values) << expected;
    };
    const QStringList invalid{QStringLiteral("property.value.invalid")};
    const QStringList range{QStringLiteral("property.value.range")};
    row("given", R"({"type": "string"})", R"({"P": "x"})", {});
    row("missing", R"({"type": "string"})", "{}", {QStringLiteral("template.parameter.missing")});
    row("unknown", R"({"type": "string"})", R"({"p": "x", "q": 1})",
        {QStringLiteral("template.name.unknown")});
    row("other type", R"({"type": "int"})", R"({"p": "x"})", invalid);
    row("no type", R"({"type": "number"})", R"({"p": 1})", invalid);
    row("allowed", R"({"type": "string", "allowedValues": ["x"]})", R"({"p": "x"})", {});
    row("not allowed", R"({"type": "string", "allowedValues": ["x"]})", R"({"p": "y"})", invalid);
    row("too small", R"({"type": "int", "minValue": 3})", R"({"p": 2})", range);
    row("too long", R"({"type": "string", "maxLength": 3})", R"({"p": "four"})", range);
    row("short list", R"({"type": "array", "minLength": 1})", R"({"p": []})", range);
    row("wrong default", R"({"type": "int", "defaultValue": "[concat('a')]"})", "{}", invalid);
    row("unknown member", R"({"type": "int", "nullable": true})", R"({"p": 2})",
        {QStringLiteral("property.unknown")});
}

void TestArmTemplate::parametersAreChecked()
{
    QFETCH(const QByteArray, definition);
    QFETCH(const QByteArray, values);
    QFETCH(const QStringList, expected);
    QCOMPARE(reasons(expand(test::armTemplate(R"("parameters": {"p": )" + definition
                                              + R"(}, "resources": [])"),
                            test::armValues(values))),
             expected);
}

void TestArmTemplate::parametersFilesAndDefaults()
{
    const Json file = *readTemplateJson(
        "{\"$schema\": \"https://x/deploymentParameters.json#\","
        "\"contentVersion\": \"1.0.0.0\", \"parameters\": {\"a\": {\"value\": \"one\"}}}");
    const auto read = expand(
        test::armTemplate("\"parameters\": {"
                          "\"a\": {\"type\": \"string\"}, \"b\": {\"type\": \"string\", "
                          "\"defaultValue\": \"[concat(parameters('a'), utcNow('yyyy-MM'))]\"},"
                          "\"s\": {\"type\": \"secureString\", \"defaultValue\": \"hidden\"}}, "
                          "\"resources\": []"),
        file);
    QVERIFY(read);
    const Json shown = *read->parameters();
    QCOMPARE(shown["b"]["value"], Json("one2024-02"));
    QVERIFY(!shown["s"].contains("value"));
    const Json vault = *readTemplateJson(R"({"a": {"reference": {"keyVault": {"id": "x"}}}})");
    QCOMPARE(reasons(expand(test::galleryTemplate(), vault)),
             {QStringLiteral("template.link.refused")});
}

void TestArmTemplate::aSecretIsNotInItsFault()
{
    const auto read = expand(
        test::armTemplate(
            R"("parameters": {"p": {"type": "secureString", "allowedValues": ["x"]}}, "resources": [])"),
        test::armValues(R"({"p": "hunter2"})"));
    QVERIFY(!read);
    QVERIFY(!faultJson(read.error()).contains("hunter2"));
}

void TestArmTemplate::loopsConditionsAndOrder()
{
    const auto read = expand(test::armTemplate(
        R"("variables": {"count": 3}, "resources": [)"
        "{\"type\": \"Microsoft.Compute/galleries/images\", \"apiVersion\": \"1\","
        "\"name\": \"[concat('g0/image', copyIndex(1))]\", \"dependsOn\": [\"galleries\"],"
        "\"copy\": {\"name\": \"images\", \"count\": \"[variables('count')]\", \"mode\": "
        "\"Serial\"},"
        "\"properties\": {\"copy\": [{\"name\": \"features\", \"count\": 2,"
        "\"input\": {\"name\": \"[concat('f', copyIndex('features'), '-', copyIndex())]\"}}]}},"
        + gallery("[concat('g', copyIndex())]", R"(, "copy": {"name": "galleries", "count": 2})")
        + ',' + gallery("never", R"(, "condition": "[equals(1, 2)]")") + ']'));
    QVERIFY2(read, read ? "" : faultJson(read.error()).constData());
    QCOMPARE(names(*read),
             (QStringList{QStringLiteral("g0"), QStringLiteral("g1"), QStringLiteral("g0/image1"),
                          QStringLiteral("g0/image2"), QStringLiteral("g0/image3")}));
    QCOMPARE(compactJson((*read->resources()[3].body)["properties"]["features"]),
             R"([{"name":"f0-1"},{"name":"f1-1"}])");
    QVERIFY(std::ranges::find(read->resources()[3].dependsOn, 2u)
            != read->resources()[3].dependsOn.end());
}

void TestArmTemplate::childrenTakeTheirParentsNames()
{
    const auto read = expand(test::armTemplate(
        R"("resources": [)"
        + gallery("g", R"(, "resources": [{"type": "images", "apiVersion": "1", "name": "i"}])")
        + ']'));
    QVERIFY(read);
    QCOMPARE(read->resources()[1].id.type(), QStringLiteral("Microsoft.Compute/galleries/images"));
    QCOMPARE(names(*read), (QStringList{QStringLiteral("g"), QStringLiteral("g/i")}));
}

void TestArmTemplate::templatesInTemplates()
{
    const auto inner = [](const QByteArray &scope) {
        return test::armTemplate(
            R"("parameters": {"n": {"type": "string", "defaultValue": "outer"}}, "resources": [)"
            + gallery("last", R"(, "dependsOn": ["nested"])")
            + ","
              "{\"type\": \"Microsoft.Resources/deployments\", \"apiVersion\": \"1\", "
              "\"name\": \"nested\","
              "\"resourceGroup\": \"other\", \"properties\": {\"mode\": \"Incremental\","
              "\"expressionEvaluationOptions\": {\"scope\": \""
            + scope
            + "\"},"
              "\"parameters\": {\"n\": {\"value\": \"[concat(parameters('n'), 'ToInner')]\"}},"
              "\"template\": {"
            + test::kTemplateHead
            + ""
              "\"parameters\": {\"n\": {\"type\": \"string\"}},"
              "\"resources\": ["
            + gallery("[concat(parameters('n'), resourceGroup().location)]")
            + "], \"outputs\": {\"o\": {\"type\": \"string\", \"value\": "
              "\"[parameters('n')]\"}}}}}],"
              "\"outputs\": {\"from\": {\"type\": \"string\", \"value\": "
              "\"[reference('nested').outputs.o.value]\"}}");
    };
    const auto apart = expand(inner("inner"));
    QVERIFY2(apart, apart ? "" : faultJson(apart.error()).constData());
    QCOMPARE(names(*apart),
             (QStringList{QStringLiteral("outerToInnereastus"), QStringLiteral("last")}));
    QCOMPARE(apart->resources()[0].id.resourceGroup(), QStringLiteral("other"));
    QCOMPARE(apart->resources()[0].deployment, QStringLiteral("nested"));
    SmallWorld world;
    Problems unknown;
    QCOMPARE((*apart->outputs(world, unknown))["from"]["value"], Json("outerToInner"));
    const auto shared = expand(inner("outer"));
    QVERIFY(shared);
    QCOMPARE(names(*shared).front(), QStringLiteral("outerwesteurope"));
}

void TestArmTemplate::outputsAreCopied()
{
    const auto read = expand(test::armTemplate(
        R"("resources": [)"
        + gallery("[concat('g', copyIndex())]", R"(, "copy": {"name": "all", "count": 3})")
        + R"(], "outputs": {"names": {"type": "array", "copy": {"count": 3,
             "input": "[concat('g', copyIndex(1))]"}},
             "endless": {"type": "array", "copy": {"count": 801, "input": 1},
             "condition": "[equals(1, 2)]"}})"));
    QVERIFY2(read, read ? "" : faultJson(read.error()).constData());
    SmallWorld world;
    Problems unknown;
    const auto outputs = read->outputs(world, unknown);
    QVERIFY2(outputs, outputs ? "" : faultJson(outputs.error()).constData());
    QCOMPARE(compactJson((*outputs)["names"]["value"]), R"(["g1","g2","g3"])");
    QVERIFY(!outputs->contains("endless"));
    const auto many = expand(test::armTemplate(
        R"("resources": [], "outputs": {"o": {"type": "array", "copy": {"count": 801,
            "input": 1}}})"));
    QVERIFY(many);
    const auto refused = many->outputs(world, unknown);
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, QStringLiteral("property.value.range"));
}

void TestArmTemplate::functionsOfItsOwn()
{
    const auto read = expand(test::armTemplate(
        R"("functions": [{"namespace": "contoso", "members": {"name": {
            "parameters": [{"name": "prefix", "type": "string"}, {"name": "n", "type": "int"}],
            "output": {"type": "string",
                       "value": "[toLower(concat(parameters('prefix'), parameters('n')))]"}}}}],
            "parameters": {"prefix": {"type": "string", "defaultValue": "Outside"}},
            "resources": [)"
        + gallery("[Contoso.NAME('Web', 7)]") + ']'));
    QVERIFY2(read, read ? "" : faultJson(read.error()).constData());
    QCOMPARE(names(*read), QStringList(QStringLiteral("web7")));
    // What it makes is counted, however often it is called.
    QByteArray doubling = R"("functions": [{"namespace": "d", "members": {"d": {
        "parameters": [{"name": "x", "type": "string"}],
        "output": {"type": "string", "value": "[concat(parameters('x'), parameters('x'))]"}}}}],
        "variables": {"v0": "0123456789")";
    for (int i = 1; i < 30; ++i)
        doubling +=
            QStringLiteral(R"(, "v%1": "[d.d(variables('v%2'))]")").arg(i).arg(i - 1).toUtf8();
    const auto refused = expand(test::armTemplate(doubling + R"(}, "resources": [])"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().flattened().front().reason, QStringLiteral("template.limit.exceeded"));
}

void TestArmTemplate::resourcesWithSymbols()
{
    const auto read = expand(test::armTemplate(
        R"("languageVersion": "2.0", "resources": {"last": )"
        + gallery("z", R"(, "dependsOn": ["many", "seen"],
                          "properties": {"description": "[concat(reference('many[1]').description, reference('seen').description)]"})")
        + R"(, "seen": )" + gallery("there", R"(, "existing": true)") + R"(, "many": )"
        + gallery("[concat('g', copyIndex())]",
                  R"(, "copy": {"name": "loop", "count": 2},
                     "properties": {"description": "[concat('number ', copyIndex())]"})")
        + '}'));
    QVERIFY2(read, read ? "" : faultJson(read.error()).constData());
    QCOMPARE(names(*read),
             (QStringList{QStringLiteral("g0"), QStringLiteral("g1"), QStringLiteral("z")}));
    QCOMPARE((*read->resources().back().body)["properties"]["description"], Json("number 1old"));
    QCOMPARE(read->resources().back().dependsOn.size(), std::size_t{2});
}

void TestArmTemplate::wrongTemplatesAreRefused_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &members, const QString &reason) {
        QTest::newRow(name) << members << reason;
    };
    const auto deployment = [](const QByteArray &properties) {
        return "\"resources\": [{\"type\": \"Microsoft.Resources/deployments\", "
               "\"apiVersion\": \"1\","
               "\"name\": \"n\", \"properties\":"
            + properties + "}]";
    };
    const QByteArray empty = '{' + test::kTemplateHead + R"("resources": []})";
    row("unknown member", R"("resources": [], "more": 1)", QStringLiteral("property.unknown"));
    row("no resources", R"("variables": {})", QStringLiteral("property.value.invalid"));
    row("a namespace without functions", R"("functions": [{}], "resources": [])",
        QStringLiteral("property.value.invalid"));
    const auto function = [](const QByteArray &members, const QByteArray &value) {
        return "\"functions\": [{\"namespace\": \"own\", \"members\": {" + members
            + "}}], \"variables\": {\"v\": \"[" + value + "]\"}, \"resources\": []";
    };
    const QByteArray echo = R"("f": {"parameters": [{"name": "p", "type": "string"}],
        "output": {"type": "string", "value": "[parameters('p')]"}})";
    row("a function without an output", function(R"("f": {})", "own.f()"),
        QStringLiteral("property.value.invalid"));
    row("too few arguments", function(echo, "own.f()"),
        QStringLiteral("template.expression.arguments"));
    row("an argument of another type", function(echo, "own.f(1)"),
        QStringLiteral("property.value.invalid"));
    row("an output of another type",
        function(R"("f": {"output": {"type": "int", "value": "x"}})", "own.f()"),
        QStringLiteral("property.value.invalid"));
    row("a function that calls itself",
        function(R"("f": {"output": {"type": "string", "value": "[own.f()]"}})", "own.f()"),
        QStringLiteral("template.function.unsupported"));
    row("a function that looks outside",
        function(R"("f": {"output": {"type": "string", "value": "[variables('w')]"}})", "own.f()"),
        QStringLiteral("template.expression.arguments"));
    row("a function twice",
        R"("functions": [{"namespace": "own", "members": {)" + echo
            + R"(}}, {"namespace": "OWN", "members": {)" + echo + R"(}}], "resources": [])",
        QStringLiteral("template.json.duplicate"));
    row("symbols in the first language", R"("resources": {})",
        QStringLiteral("property.value.invalid"));
    row("a list in the second language", R"("languageVersion": "2.0", "resources": [])",
        QStringLiteral("property.value.invalid"));
    row("an unknown language", R"("languageVersion": "3.0", "resources": [])",
        QStringLiteral("property.value.invalid"));
    row("symbols in a circle",
        R"("languageVersion": "2.0", "resources": {"a": )" + gallery("a", R"(, "dependsOn": ["b"])")
            + R"(, "b": )" + gallery("b", R"(, "dependsOn": ["a"])") + '}',
        QStringLiteral("template.cycle"));
    row("twice", R"("resources": [)" + gallery("a") + ',' + gallery("A") + ']',
        QStringLiteral("template.json.duplicate"));
    row("wrong name", R"("resources": [)" + gallery("a/b") + ']',
        QStringLiteral("property.value.invalid"));
    row("unknown dependency", R"("resources": [)" + gallery("a", R"(, "dependsOn": ["x"])") + ']',
        QStringLiteral("template.name.unknown"));
    row("too many turns",
        R"("resources": [)"
            + gallery("[string(copyIndex())]", R"(, "copy": {"name": "c", "count": 801})") + ']',
        QStringLiteral("property.value.range"));
    row("too many resources",
        R"("resources": [)"
            + gallery("[concat('a', copyIndex())]", R"(, "copy": {"name": "c", "count": 800})")
            + ',' + gallery("b") + ']',
        QStringLiteral("template.limit.exceeded"));
    row("condition", R"("resources": [)" + gallery("a", R"(, "condition": "maybe")") + ']',
        QStringLiteral("property.value.invalid"));
    row("linked", deployment(R"({"mode": "Incremental", "templateLink": {"uri": "https://x"}})"),
        QStringLiteral("template.link.refused"));
    row("complete", deployment(R"({"mode": "Complete", "template": )" + empty + '}'),
        QStringLiteral("template.mode.complete"));
    row("no template", deployment("{}"), QStringLiteral("property.value.invalid"));
}

void TestArmTemplate::wrongTemplatesAreRefused()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QString, reason);
    QVERIFY(reasons(expand(test::armTemplate(members))).contains(reason));
}

void TestArmTemplate::whatIsUniqueStaysSo()
{
    QCOMPARE(uniqueString({QStringLiteral("a")}), uniqueString({QStringLiteral("a")}));
    QCOMPARE(uniqueString({QStringLiteral("a")}).size(), 13);
    QVERIFY(uniqueString({QStringLiteral("ab"), QStringLiteral("c")})
            != uniqueString({QStringLiteral("a"), QStringLiteral("bc")}));
}

void TestArmTemplate::theQuickstartShapesAreRead()
{
    const Json names = test::armValues(R"({"galleryName": "g", "imageName": "i"})");
    QCOMPARE(reasons(expand(test::galleryTemplate(), test::armValues(R"({"galleryName": "g"})"))),
             QStringList());
    QCOMPARE(reasons(expand(test::definitionTemplate(), names)), QStringList());
    const auto machine =
        expand(test::machineTemplate(),
               test::armValues("{\"galleryName\": \"g\","
                               "\"imageName\": \"i\", \"versionName\": \"1.0.0\", \"user\": "
                               "\"u\", \"password\": \"p\"}"));
    QVERIFY(machine);
    QCOMPARE(machine->resources().size(), 3u);
    SmallWorld world;
    Problems unknown;
    QVERIFY(machine->outputs(world, unknown));
    QCOMPARE(unknown.size(), 1u);
    QCOMPARE(unknown.front().reason, QStringLiteral("template.output.unknown"));
}

QTEST_GUILESS_MAIN(TestArmTemplate)
#include "tst_armtemplate.moc"
