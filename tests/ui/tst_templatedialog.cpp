// Importing a template: looked at first, deployed then.
#include "core/service/deploymentservice.h"
#include "core/service/galleryservice.h"
#include "models/background.h"
#include "models/figures/figuretablemodel.h"
#include "tests/support/tempworkspace.h"
#include "tests/support/widgettexts.h"
#include "ui/template/templatedialog.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace vitrine;

class TestTemplateDialog final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::TempWorkspace> m_workspace;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<TemplateDialog> m_dialog;

    template <typename Widget>
    Widget *child(const char16_t *name) const
    {
        return m_dialog->findChild<Widget *>(QString::fromUtf16(name));
    }
    QPushButton *accept() const { return child<QPushButton>(u"formAcceptButton"); }
    QTableView *changes() const { return child<QTableView>(u"templateChanges"); }
    QString put(const QString &name, const QByteArray &text) const
    {
        const QString path = m_workspace->filePath(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return path;
    }
    QString galleryTemplate() const
    {
        QByteArray text = QByteArrayLiteral(
            "{`contentVersion`: `1.0.0.0`,"
            " `$schema`: "
            "`https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#`,"
            " `parameters`: {`name`: {`type`: `string`, `defaultValue`: `Templates`}},"
            " `resources`: [{`type`: `Microsoft.Compute/galleries`, `apiVersion`: `2022-03-03`,"
            " `name`: `[parameters('name')]`, `location`: `local`}]}");
        return put(QStringLiteral("gallery.json"), text.replace('`', '"'));
    }
    QStringList galleries() const
    {
        QStringList names;
        for (const Gallery &gallery : *(*m_workspace)->galleries().galleries())
            names << gallery.name;
        names.sort();
        return names;
    }
    void look() const
    {
        accept()->click();
        QTRY_VERIFY(accept()->isEnabled());
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(
            QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
        m_workspace = std::make_unique<test::TempWorkspace>();
        QVERIFY(m_workspace->isOpen());
        QVERIFY(m_workspace->addGallery(QStringLiteral("Linux")).has_value());
        m_background = std::make_unique<Background>();
        m_dialog = std::make_unique<TemplateDialog>(**m_workspace, *m_background);
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_background.reset();
        m_workspace.reset();
    }

    void whatIsShownIsWhatHappens()
    {
        QSignalSpy deployed(m_dialog.get(), &TemplateDialog::deployed);
        m_dialog->setFile(galleryTemplate());
        QCOMPARE(child<QLineEdit>(u"templateName")->text(), QStringLiteral("gallery"));
        look();
        QCOMPARE(changes()->model()->rowCount(), 1);
        QCOMPARE(galleries(), QStringList{QStringLiteral("Linux")});
        QVERIFY(m_dialog->isVisible() && deployed.isEmpty());
        accept()->click();
        QTRY_COMPARE(deployed.size(), 1);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(galleries(), (QStringList{QStringLiteral("Linux"), QStringLiteral("Templates")}));
    }

    void aChangeThrowsThePlanAway()
    {
        m_dialog->setFile(galleryTemplate());
        look();
        QCOMPARE(changes()->model()->rowCount(), 1);
        child<QLineEdit>(u"templateName")->setText(QStringLiteral("again"));
        QCOMPARE(changes()->model()->rowCount(), 0);
        // The next click looks again instead of deploying.
        look();
        QCOMPARE(galleries(), QStringList{QStringLiteral("Linux")});
    }

    void parametersComeFromTheirFile()
    {
        m_dialog->setFile(galleryTemplate());
        child<QLineEdit>(u"templateParameters")
            ->setText(
                put(QStringLiteral("parameters.json"),
                    R"({"contentVersion":"1.0.0.0","parameters":{"name":{"value":"Mine"}}})"));
        look();
        QVERIFY(changes()->model()->index(0, 1).data().toString().contains(QStringLiteral("Mine")));
    }

    void whatIsWrongStandsUnderTheFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("twice") << QByteArray(R"({"resources":[],"resources":[]})");
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }
    void whatIsWrongStandsUnderTheFile()
    {
        QFETCH(const QByteArray, text);
        m_dialog->setFile(put(QStringLiteral("bad.json"), text));
        look();
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(changes()->model()->rowCount(), 0);
        const auto errors = m_dialog->findChildren<FieldError *>();
        QVERIFY(std::ranges::any_of(errors, [](const FieldError *error) {
            return error->isVisible() && !error->text().isEmpty();
        }));
    }

    void theKeyboardReachesEverything()
    {
        QCOMPARE(test::namelessWidgets(*m_dialog), QStringList());
        QCOMPARE(test::sharedMnemonics(*m_dialog), QStringList());
    }
};

QTEST_MAIN(TestTemplateDialog)
#include "tst_templatedialog.moc"
