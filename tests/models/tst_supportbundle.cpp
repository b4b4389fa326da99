#include "models/historymodel.h"
#include "models/supportbundle.h"
#include "tests/support/tempworkspace.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vitrine;

class TestSupportBundle final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::TempWorkspace> m_workspace;

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<test::TempWorkspace>();
        QVERIFY(m_workspace->isOpen());
    }
    void cleanup() { m_workspace.reset(); }

    void theBundleNamesNobodyAndNoPlace()
    {
        QVERIFY(m_workspace->addGallery(QStringLiteral("SecretGallery")));
        const QString path = m_workspace->filePath(QStringLiteral("bundle.json"));
        QVERIFY(writeSupportBundle(**m_workspace, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const QJsonObject bundle = QJsonDocument::fromJson(text).object();
        QCOMPARE(bundle.value(QStringLiteral("counts"))
                     .toObject()
                     .value(QStringLiteral("galleries"))
                     .toInt(),
                 1);
        QCOMPARE(bundle.value(QStringLiteral("regions")).toArray().size(), 1);
        QVERIFY(!bundle.value(QStringLiteral("program")).toObject().isEmpty());
        for (const QString &secret :
             {QStringLiteral("SecretGallery"), m_workspace->filePath({}), QStringLiteral("local\""),
              test::TempWorkspace::caller().name})
            QVERIFY2(!text.contains(secret.toUtf8()), qPrintable(secret));
    }
    void aPlaceThatCannotBeWrittenIsSaid()
    {
        const auto written = writeSupportBundle(
            **m_workspace, m_workspace->filePath(QStringLiteral("no/such/folder.json")));
        QVERIFY(!written);
        QVERIFY(written.error().reason.startsWith(QStringLiteral("io.")));
    }
    void theHistoryOfAResourceSaysWhatChanged()
    {
        auto gallery = m_workspace->addGallery(QStringLiteral("Finance")).value();
        gallery.description = QStringLiteral("new");
        QVERIFY((*m_workspace)->galleries().updateGallery(test::TempWorkspace::caller(), gallery));
        HistoryModel model(**m_workspace);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setResource(gallery.id());
        QCOMPARE(model.rowCount(), 2);
        QStringList lines;
        for (int row = 0; row < 2; ++row)
            lines << model.index(row, HistoryModel::WhatColumn).data().toString() + u' '
                    + model.index(row, HistoryModel::DetailColumn).data().toString() + u' '
                    + model.index(row, HistoryModel::WhoColumn).data().toString();
        lines.sort();
        QCOMPARE(lines.at(0), QStringLiteral("Changed description tester@test"));
        QVERIFY(lines.at(1).startsWith(QStringLiteral("Created")));
    }
};

QTEST_GUILESS_MAIN(TestSupportBundle)
#include "tst_supportbundle.moc"
