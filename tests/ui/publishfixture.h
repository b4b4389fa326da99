#pragma once

#include "core/service/regionservice.h"
#include "core/service/replicationservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "tests/support/diskimages.h"
#include "ui/publish/publishdialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace vitrine::test {

enum Tab {
    BasicsTab,
    VersionTab,
    SourceTab,
    OptionsTab,
    ReplicationTab,
    EncryptionTab,
    TagsTab,
    ReviewTab,
};

/// A Gen 2 Linux disk of 8 MiB, 1 MiB of it in use.
inline QByteArray gptImage()
{
    constexpr qsizetype kMebibyte = 1 << 20;
    QByteArray disk =
        gptDisk(8 * kMebibyte, {.partitions = {{kEspGuid, 2048, 4095}, {kLinuxGuid, 4096, 16000}}});
    disk = with(disk, 2048 * 512, fileSystemStart("vfat"));
    disk = with(disk, 4096 * 512, fileSystemStart("ext4"));
    return with(disk, 5 * kMebibyte, noise(kMebibyte));
}

/// A publish wizard over a workspace of its own, and the ways in which a person works it.
/// Any warning fails the test, except what the offscreen platform says of itself.
class PublishFixture {
protected:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<PublishDialog> m_dialog;

    template <typename T>
    T *find(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no widget %s", name);
        return found;
    }
    void type(const char *name, const QString &text) const
    {
        auto *edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    void click(const char *name) const { find<QAbstractButton>(name)->click(); }
    void open(int tab) const { find<QTabBar>("publishTabs")->setCurrentIndex(tab); }
    QString label(const char *name) const { return find<QLabel>(name)->text(); }
    QString badge(int tab) const { return find<QTabBar>("publishTabs")->tabToolTip(tab); }
    QString image(const QByteArray &bytes, const char *name = "debian-12.raw") const
    {
        const QString path = m_dir->filePath(QLatin1String(name));
        writeFile(path, bytes);
        return path;
    }
    void makeDialog()
    {
        m_dialog = std::make_unique<PublishDialog>(*m_workspace, *m_background);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void addRegions() const
    {
        for (const auto *name : {"westeurope", "eastus"}) {
            const auto made = m_workspace->regions().create(
                Caller::desktopUser(), QLatin1String(name), m_dir->filePath(QLatin1String(name)));
            QVERIFY(made.has_value());
        }
        m_dialog->refreshRegions();
    }
    void addTarget(const QString &typed) const
    {
        auto *picker = find<QComboBox>("addRegionCombo");
        picker->lineEdit()->setFocus();
        QTest::keyClicks(picker->lineEdit(), typed);
        QTest::keyClick(picker->lineEdit(), Qt::Key_Return);
        QTRY_VERIFY(picker->lineEdit()->text() != typed || typed == QStringLiteral("atlantis"));
    }
    /// Publishes the image under its own name and waits for the replicas.
    Uid publish(const QString &path)
    {
        makeDialog();
        QSignalSpy done(m_dialog.get(), &PublishDialog::published);
        m_dialog->startWithFile(path);
        [&] { QTRY_COMPARE(label("reviewBanner"), QStringLiteral("1 problem(s)")); }();
        click("reviewSpecializedRadio");
        [&] { QTRY_COMPARE(label("reviewBanner"), QStringLiteral("Validation passed")); }();
        click("reviewButton");
        [&] { QTRY_COMPARE(done.size(), 1); }();
        const Uid job = done.value(0).value(1).value<Uid>();
        m_workspace->replication().wait(job);
        return job;
    }

    void setUp()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
        m_dir = std::make_unique<QTemporaryDir>();
        auto opened = Workspace::open(m_dir->filePath(QStringLiteral("catalog.sqlite")));
        QVERIFY(opened.has_value());
        m_workspace = *std::move(opened);
        m_background = std::make_unique<Background>();
        makeDialog();
    }
    void tearDown()
    {
        m_dialog.reset();
        m_background.reset();
        m_workspace.reset();
        m_dir.reset();
    }
};

}  // namespace vitrine::test
