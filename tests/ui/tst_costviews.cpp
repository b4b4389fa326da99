// Costs, limits, advice and retention in the details.
#include "core/service/adviceservice.h"
#include "core/service/costservice.h"
#include "models/background.h"
#include "models/consolemodels.h"
#include "models/figures/figuretablemodel.h"
#include "models/samplegallery.h"
#include "tests/support/tempworkspace.h"
#include "tests/support/widgettexts.h"
#include "ui/cost/adviceview.h"
#include "ui/cost/costview.h"
#include "ui/cost/limitsview.h"
#include "ui/cost/limitwarning.h"
#include "ui/cost/pricedialog.h"
#include "ui/cost/regionmap.h"
#include "ui/cost/regionmapview.h"
#include "ui/cost/retentionview.h"
#include "ui/cost/ruledialog.h"
#include "ui/publish/publishdraft.h"
#include "ui/publish/publishfacts.h"
#include "ui/publish/reviewsummary.h"
#include "ui/publish/tonelabel.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace vitrine;

class TestCostViews final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::TempWorkspace> m_workspace;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<ConsoleModels> m_models;
    Gallery m_gallery;
    ImageDefinition m_definition;

    template <typename Widget>
    static Widget *child(const QWidget &window, const char16_t *name)
    {
        return window.findChild<Widget *>(QString::fromUtf16(name));
    }
    template <typename View>
    static std::unique_ptr<View> shown(ConsoleModels &models, const ResourceId &resource = {})
    {
        auto view = std::make_unique<View>(models);
        view->display(resource);
        view->resize(900, 700);
        view->show();
        return view;
    }
    static FigurePanel *panelOf(const QWidget &view) { return view.findChild<FigurePanel *>(); }

    /// Publishes a version of 1 MiB, all of it data.
    void publish(const QString &number, int replicas = 1)
    {
        const QString disk = m_workspace->filePath(number + QStringLiteral(".raw"));
        QFile file(disk);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(1 << 20, 'x'));
        file.close();
        PublishRequest request;
        request.version.definitionId = m_definition.id();
        request.version.number = VersionNumber::parse(number).value();
        request.version.location = QStringLiteral("local");
        request.version.source.uri = QUrl::fromLocalFile(disk).toString();
        TargetRegion target;
        target.name = QStringLiteral("local");
        request.version.publishingProfile.targetRegions = {target};
        request.version.publishingProfile.replicaCount = replicas;
        const auto made = (*m_workspace)->versions().publish(m_workspace->caller(), request);
        QVERIFY(made.has_value());
        QVERIFY((*m_workspace)->replication().start(made->job).has_value());
        (*m_workspace)->replication().wait(made->job);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(
            QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
        m_workspace = std::make_unique<test::TempWorkspace>();
        QVERIFY(m_workspace->isOpen());
        m_background = std::make_unique<Background>();
        m_models =
            std::make_unique<ConsoleModels>(**m_workspace, *m_background, m_workspace->notifier());
        m_gallery = *m_workspace->addGallery(QStringLiteral("Linux"));
        m_definition = *m_workspace->addDefinition(m_gallery, QStringLiteral("debian"));
    }
    void cleanup()
    {
        m_models.reset();
        m_background.reset();
        m_workspace.reset();
    }

    void costsAreAskedWhenSomebodyLooks()
    {
        publish(QStringLiteral("1.0.0"));
        CostView view(*m_models);
        view.display({});
        QCOMPARE(panelOf(view)->model().rowCount(), 0);
        QVERIFY(m_background->isIdle());
        view.show();
        QTRY_COMPARE(panelOf(view)->model().rowCount(), 2);
        const FigureTableModel &model = panelOf(view)->model();
        QCOMPARE(model.index(0, 3).data(FigureTableModel::ValueRole).toULongLong(),
                 qulonglong{1} << 20);
        QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("1"));
    }

    void everyKindOfCostHasItsTable()
    {
        publish(QStringLiteral("1.0.0"));
        const auto view = shown<CostView>(*m_models, m_gallery.id());
        auto *kinds = child<QComboBox>(*view, u"costKindBox");
        QStringList seen;
        for (int kind = 0; kind < kinds->count(); ++kind) {
            kinds->setCurrentIndex(kind);
            Q_EMIT kinds->activated(kind);
            QTRY_VERIFY(panelOf(*view)->table()->isEnabled());
            QVERIFY(panelOf(*view)->model().rowCount() > 0);
            seen << child<QWidget>(*view, u"figureChart")->accessibleDescription();
        }
        // Thirteen months of forecast or more, each a bar with its amount.
        QVERIFY(seen.last().count(u';') >= 12);
        QVERIFY(seen.first().contains(QStringLiteral("Linux")));
    }

    void figuresGoIntoFiles()
    {
        publish(QStringLiteral("1.0.0"));
        const auto view = shown<CostView>(*m_models);
        FigurePanel *panel = panelOf(*view);
        QTRY_COMPARE(panel->model().rowCount(), 2);
        const auto saved = [&](const QString &name) {
            const QString path = m_workspace->filePath(name);
            if (!panel->save(path))
                return QByteArray();
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(saved(QStringLiteral("costs.csv")), panel->model().table().csv());
        QCOMPARE(saved(QStringLiteral("costs.json")), panel->model().table().json());
        const QByteArray pdf = saved(QStringLiteral("costs.pdf"));
        QVERIFY(pdf.startsWith("%PDF-") && pdf.size() > 2'000);
        const auto refused = panel->save(m_workspace->filePath(QStringLiteral("no/where.csv")));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().reason, QStringLiteral("io.failed"));
    }

    void theMapShowsWhatTheTableSays()
    {
        publish(QStringLiteral("1.0.0"));
        for (const char16_t *region : {u"westeurope", u"eastus"})
            QVERIFY((*m_workspace)
                        ->regions()
                        .create(m_workspace->caller(), QString::fromUtf16(region),
                                m_workspace->filePath(QString::fromUtf16(region)))
                        .has_value());
        const auto view = shown<RegionMapView>(*m_models);
        auto *map = child<RegionMap>(*view, u"regionMap");
        QTRY_COMPARE(panelOf(*view)->model().rowCount(), 3);
        const QString said = map->accessibleDescription();
        QCOMPARE(said.count(u';'), 2);
        QVERIFY(said.contains(QStringLiteral("1 version(s) complete")));
        const QPointF west = map->dotOf(QStringLiteral("westeurope")).center();
        const QPointF east = map->dotOf(QStringLiteral("eastus")).center();
        QVERIFY(map->rect().contains(west.toPoint()) && map->rect().contains(east.toPoint()));
        // Virginia lies west of Amsterdam, and south of it.
        QVERIFY(east.x() < west.x() && east.y() > west.y());
        // The region beside this catalogue has no place on Earth, and is shown all the same.
        const QRectF local = map->dotOf(QStringLiteral("local"));
        QVERIFY(map->rect().contains(local.toRect()) && local.width() > 0);
        QTest::mouseClick(map, Qt::LeftButton, {}, west.toPoint());
        const QModelIndex row = panelOf(*view)->table()->currentIndex();
        QCOMPARE(row.data(FigureTableModel::KeyRole).toString(), QStringLiteral("westeurope"));
        QSignalSpy opened(view.get(), &FigureView::opened);
        Q_EMIT panelOf(*view)->table()->activated(row);
        QCOMPARE(opened.first().first().value<Selection>().region, QStringLiteral("westeurope"));
        const QString pdf = m_workspace->filePath(QStringLiteral("map.pdf"));
        QVERIFY(panelOf(*view)->save(pdf).has_value());
        QVERIFY(QFileInfo(pdf).size() > 10'000);
    }

    void pricesAreSetInTheConsole()
    {
        const auto view = shown<CostView>(*m_models);
        QTRY_VERIFY(panelOf(*view)->table()->isEnabled());
        child<QPushButton>(*view, u"pricesButton")->click();
        auto *dialog = view->findChild<PriceDialog *>();
        auto *save = child<QPushButton>(*dialog, u"formAcceptButton");
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(test::namelessWidgets(*dialog).isEmpty());
        QCOMPARE(test::sharedMnemonics(*dialog), QStringList());
        auto *currency = child<QLineEdit>(*dialog, u"priceCurrency");
        QAbstractItemModel *model = child<QTableView>(*dialog, u"priceTable")->model();
        QVERIFY(model->setData(model->index(0, 0), QStringLiteral("2.50"), Qt::EditRole));
        currency->setText(QStringLiteral("eu"));
        save->click();
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(dialog->isVisible());
        currency->setText(QStringLiteral("CAD"));
        QSignalSpy saved(dialog, &PriceDialog::saved);
        save->click();
        QTRY_COMPARE(saved.size(), 1);
        const auto prices = (*m_workspace)->costs().prices();
        QCOMPARE(prices->currency(), QStringLiteral("CAD"));
        QCOMPARE(prices->find(QStringLiteral("local"), PriceItem::StandardLrs)->perGib.micros,
                 qint64{2'500'000});
        QTRY_VERIFY(panelOf(*view)->table()->isEnabled());
    }

    void limitsSayWhatIsUsed()
    {
        const auto view = shown<LimitsView>(*m_models);
        QTRY_VERIFY(panelOf(*view)->model().rowCount() > 0);
        const FigureTableModel &model = panelOf(*view)->model();
        QCOMPARE(model.index(0, 2).data(FigureTableModel::ValueRole).toInt(), 1);
        QVERIFY(model.index(0, 3).data(FigureTableModel::ValueRole).toInt() >= 100);
    }

    void aLimitThatIsNearIsSaidWhereResourcesBegin()
    {
        LimitWarning before(*m_models);
        before.show();
        QTRY_VERIFY(m_background->isIdle());
        QCoreApplication::processEvents();
        auto *text = before.findChild<ToneLabel *>();
        QVERIFY(!text->isVisible());
        publish(QStringLiteral("1.0.0"), 8);
        LimitWarning after(*m_models);
        after.display(m_gallery.subscriptionId, QStringLiteral("local"));
        after.show();
        text = after.findChild<ToneLabel *>();
        QTRY_VERIFY(text->isVisible());
        QVERIFY(text->tone() == Tone::Warning);
        QVERIFY2(text->text().contains(QStringLiteral("8 of 10")), qPrintable(text->text()));
        // Where it cannot be found out, that is said and not passed over.
        after.display(QStringLiteral("nobody"), {});
        QTRY_VERIFY(text->text().contains(QStringLiteral("could not be checked")));
    }

    void theReviewSaysWhatIsToBeThoughtOfBefore()
    {
        PublishDraft draft;
        draft.versionNumber = QStringLiteral("1.0.0");
        draft.versionRegion = QStringLiteral("westeurope");
        for (const char16_t *region :
             {u"westeurope", u"northeurope", u"uksouth", u"francecentral", u"eastus"})
            draft.addTarget(QString::fromUtf16(region));
        PublishFacts facts;
        facts.usage = std::vector<Usage>{{UsageKind::ImageVersions, draft.versionRegion, 95, 100}};
        const ReviewSummary summary(draft, facts, nullptr);
        QStringList texts;
        for (const QLabel *label : summary.findChildren<QLabel *>())
            texts << label->text();
        const QString all = texts.join(u'\n');
        QVERIFY(all.contains(QStringLiteral("95 of 100")));
        QVERIFY(all.contains(QStringLiteral("Replicate in phases")));
    }

    void aRowOpensItsResource()
    {
        publish(QStringLiteral("1.0.0"));
        const auto view = shown<CostView>(*m_models);
        QTRY_COMPARE(panelOf(*view)->model().rowCount(), 2);
        QSignalSpy opened(view.get(), &FigureView::opened);
        Q_EMIT panelOf(*view)->table()->activated(panelOf(*view)->model().index(0, 0));
        QCOMPARE(opened.size(), 1);
        QVERIFY(opened.first().first().value<Selection>().id == m_gallery.id());
        // The sum is about nothing that could be opened.
        Q_EMIT panelOf(*view)->table()->activated(panelOf(*view)->model().index(1, 0));
        QCOMPARE(opened.size(), 1);
    }

    void whereNothingIsToAdviseThatIsSaid()
    {
        publish(QStringLiteral("1.0.0"));
        const auto view = shown<AdviceView>(*m_models);
        QTRY_VERIFY(panelOf(*view)->table()->isEnabled());
        const FigureTableModel &model = panelOf(*view)->model();
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(child<QLabel>(*view, u"figureSummary")
                    ->text()
                    .contains(QStringLiteral("Nothing to advise")));
    }

    void retentionDeletesWhatWasOnTheList()
    {
        for (const char16_t *number : {u"1.0.0", u"1.0.1", u"1.0.2"})
            publish(QString::fromUtf16(number));
        m_gallery.softDeletePolicy.isSoftDeleteEnabled = true;
        QVERIFY((*m_workspace)
                    ->galleries()
                    .updateGallery(m_workspace->caller(), m_gallery)
                    .has_value());
        const auto view = shown<RetentionView>(*m_models, m_gallery.id());
        QTRY_VERIFY(panelOf(*view)->table()->isEnabled());
        auto *apply = child<QPushButton>(*view, u"applyRetentionButton");
        QVERIFY(!apply->isEnabled());
        child<QPushButton>(*view, u"addRuleButton")->click();
        auto *dialog = view->findChild<RuleDialog *>();
        auto *save = child<QPushButton>(*dialog, u"formAcceptButton");
        // Without a name there is no rule, and the fault stands under the field.
        save->click();
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(dialog->isVisible());
        child<QLineEdit>(*dialog, u"ruleName")->setText(QStringLiteral("two"));
        child<QSpinBox>(*dialog, u"ruleKeepLastCount")->setValue(2);
        save->click();
        QTRY_COMPARE(child<QListWidget>(*view, u"retentionRules")->count(), 1);
        QTRY_VERIFY(apply->isEnabled());
        QTRY_COMPARE(panelOf(*view)->model().rowCount(), 3);
        QCOMPARE(panelOf(*view)->model().index(0, 0).data(FigureTableModel::ValueRole).toString(),
                 m_definition.id()
                     .child(QStringLiteral("versions"), QStringLiteral("1.0.0"))
                     .toString());
        apply->click();
        auto *box = view->findChild<QMessageBox *>(QStringLiteral("confirmBox"));
        box->findChild<QPushButton *>(QStringLiteral("confirmButton"))->click();
        QTRY_VERIFY(!apply->isEnabled() && panelOf(*view)->table()->isEnabled());
        const auto left = (*m_workspace)->versions().versions(m_definition.id());
        QCOMPARE(left->size(), std::size_t{2});
        const auto bin = (*m_workspace)->versions().deletedVersions(m_gallery.id());
        QCOMPARE(bin->size(), std::size_t{1});
    }

    void everyPageSpeaksAndTakesTheKeyboard()
    {
        publish(QStringLiteral("1.0.0"));
        const std::vector<std::shared_ptr<FigureView>> views{
            shown<CostView>(*m_models), shown<LimitsView>(*m_models), shown<AdviceView>(*m_models),
            shown<RetentionView>(*m_models, m_gallery.id()), shown<RegionMapView>(*m_models)};
        test::BracketTranslator brackets;
        for (const auto &view : views) {
            QTRY_VERIFY(panelOf(*view)->table()->isEnabled());
            const QStringList nameless = test::namelessWidgets(*view);
            QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
            QCOMPARE(test::sharedMnemonics(*view), QStringList());
        }
        QApplication::installTranslator(&brackets);
        for (const auto &view : views) {
            view->retranslate();
            const auto words = test::wordsOf(*view);
            for (auto word = words.begin(); word != words.end(); ++word)
                QVERIFY2(word.value().isEmpty() || word.value().startsWith(u'['),
                         qPrintable(word.key() + QStringLiteral(": ") + word.value()));
        }
        QApplication::removeTranslator(&brackets);
    }
};

QTEST_MAIN(TestCostViews)
#include "tst_costviews.moc"
