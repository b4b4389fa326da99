#include "models/comparisonmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace vitrine;

class TestComparisonModel final : public QObject {
    Q_OBJECT

private:
    static QStringList properties(const ComparisonModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.index(row, 0).data().toString();
        return names;
    }

private Q_SLOTS:
    void tellsWhatDiffers()
    {
        ComparisonModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setResources(
            {{QStringLiteral("1.0.0"),
              QStringLiteral(
                  R"({"id":"a","location":"local","properties":{"size":1,"deep":{"on":true}}})")},
             {QStringLiteral("1.1.0"),
              QStringLiteral(
                  R"({"id":"b","location":"local","properties":{"size":2},"tags":{"x":"y"}})")}});
        QCOMPARE(properties(model),
                 (QStringList{QStringLiteral("deep.on"), QStringLiteral("location"),
                              QStringLiteral("size"), QStringLiteral("tags.x")}));
        QCOMPARE(model.headerData(3, Qt::Horizontal).toString(), QStringLiteral("1.1.0"));
        QCOMPARE(model.differenceCount(), 3);
        QVERIFY(!model.index(1, 0).data(ComparisonModel::DifferentRole).toBool());
        QCOMPARE(model.index(2, 2).data().toString(), QStringLiteral("1"));
        QCOMPARE(model.index(2, 3).data().toString(), QStringLiteral("2"));
        model.setOnlyDifferences(true);
        QVERIFY(!properties(model).contains(QStringLiteral("location")));
        QCOMPARE(model.rowCount(), 3);
    }
    void alikeResourcesDifferInNothing()
    {
        ComparisonModel model;
        const QString json = QStringLiteral(R"({"name":"a","properties":{"list":[1,2]}})");
        model.setResources({{QStringLiteral("a"), json}, {QStringLiteral("b"), json}});
        QCOMPARE(model.differenceCount(), 0);
        QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("[1,2]"));
        model.setOnlyDifferences(true);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestComparisonModel)
#include "tst_comparisonmodel.moc"
