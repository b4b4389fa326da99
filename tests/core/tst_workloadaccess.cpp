// The rows of what is made of images, asked by somebody who has every right but the one that
// counts: deployments, scale sets, labs, prices and retention rules.
#include "core/catalog/deploymentrows.h"
#include "core/catalog/labrows.h"
#include "core/catalog/machinerows.h"
#include "core/catalog/pricerows.h"
#include "core/catalog/retentionrows.h"
#include "core/catalog/usagerows.h"
#include "core/service/change.h"
#include "tests/support/accessstore.h"

#include <QObject>
#include <QTest>

#include <functional>

using namespace vitrine;
using namespace vitrine::test;

namespace {

const QString kText = QStringLiteral("text");
const QString kRoot = QStringLiteral("/");

/// A catalogue with one of each of them.
class Workloads : public AccessStore {
public:
    Workloads()
    {
        deployment = inGroup<Deployment>();
        deployment.startedAt = catalog.clock().now();
        set = inGroup<ScaleSet>();
        set.location = group.location;
        account = inGroup<LabAccount>();
        account.location = group.location;
        lab = labNamed(kText);
        rule = {Uid::random(), gallery.id(), kText, 3, {}, {}};
        definitionRule = {Uid::random(), definition.id(), kText + u'2', 3, {}, {}};
        const auto made = inWrite(*catalog, Caller::program(), [this](Transaction &t) -> Result<> {
            for (const Result<> &put :
                 {putDeployment(t, deployment), insertScaleSet(t, set),
                  insertLabAccount(t, account), insertLab(t, account, lab),
                  putRetentionRule(t, rule, gallery.uid, {}),
                  putRetentionRule(t, definitionRule, gallery.uid, definition.uid),
                  audit(t, Caller::program(), action::kVersionDelete, version.id().toString(), "{}",
                        {})}) {
                if (!put)
                    return put;
            }
            return {};
        });
        if (!made)
            qFatal("%s", faultJson(made.error()).constData());
    }

    Lab labNamed(const QString &name) const
    {
        Lab made;
        made.uid = Uid::random();
        made.accountId = account.id();
        made.name = name;
        made.location = group.location;
        made.folder = QStringLiteral("/nowhere");
        return made;
    }
    QString scope() const { return QStringLiteral("/subscriptions/") + subscription.id; }

    Deployment deployment;
    ScaleSet set;
    LabAccount account;
    Lab lab;
    RetentionRule rule;
    RetentionRule definitionRule;

private:
    template <typename Resource>
    Resource inGroup() const
    {
        Resource resource;
        resource.uid = Uid::random();
        resource.subscriptionId = subscription.id;
        resource.resourceGroup = group.name;
        resource.name = kText;
        return resource;
    }
};

template <typename Value>
bool isThere(const Result<std::optional<Value>> &row)
{
    return row && *row;
}

template <typename Value>
bool isThere(const Result<std::vector<Value>> &rows)
{
    return rows && !rows->empty();
}

bool hasRule(const Result<std::vector<RetentionRule>> &rules, const RetentionRule &wanted)
{
    return rules && std::ranges::any_of(*rules, [&](const RetentionRule &one) {
               return one.uid == wanted.uid;
           });
}

struct Reading {
    const char *name;
    QString action;
    std::function<bool(const Workloads &, Transaction &)> finds;
};

struct Changing {
    const char *name;
    QString action;
    bool isAtRoot;  ///< asked of the whole catalogue
    std::function<Result<>(const Workloads &, Transaction &)> change;
};

template <typename Resource>
Resource another(Resource resource)
{
    resource.uid = Uid::random();
    resource.name = QStringLiteral("another");
    return resource;
}

// clang-format off
using S = const Workloads &;
using T = Transaction &;

const std::vector<Reading> &readings()
{
    static const std::vector<Reading> all{
        {"deployment", action::kDeploymentRead, [](S s, T t) { return isThere(findDeployment(t, s.deployment.id())); }},
        {"deployments", action::kDeploymentRead, [](S, T t) { return isThere(deploymentPage(t, {}, {}, 9)); }},
        {"scale set", action::kScaleSetRead, [](S s, T t) { return isThere(findScaleSet(t, s.set.id())); }},
        {"scale sets", action::kScaleSetRead, [](S, T t) { return isThere(scaleSetPage(t, {}, {}, 9)); }},
        {"lab account", action::kLabAccountRead, [](S s, T t) { return isThere(findLabAccount(t, s.account.id())); }},
        {"lab accounts", action::kLabAccountRead, [](S, T t) { return isThere(labAccountPage(t, {}, {}, 9)); }},
        {"lab", action::kLabRead, [](S s, T t) { return isThere(findLab(t, s.lab.id())); }},
        {"lab by uid", action::kLabRead, [](S s, T t) { return isThere(findLab(t, s.lab.uid)); }},
        {"labs", action::kLabRead, [](S s, T t) { return isThere(labPage(t, s.account.uid, {}, 9)); }},
        {"rule of a gallery", action::kGalleryRead, [](S s, T t) { return isThere(findRetentionRule(t, s.gallery.uid, s.rule.name)); }},
        {"rule of a definition", action::kDefinitionRead, [](S s, T t) { return isThere(findRetentionRule(t, s.gallery.uid, s.definitionRule.name)); }},
        {"rules of galleries", action::kGalleryRead, [](S s, T t) { return hasRule(retentionRules(t, {}), s.rule); }},
        {"rules of definitions", action::kDefinitionRead, [](S s, T t) { return hasRule(retentionRules(t, s.gallery.uid), s.definitionRule); }},
        {"removed versions", action::kVersionRead, [](S, T t) { bool found = false; return eachRemovedVersion(t, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC), [&](const RemovedVersion &) { found = true; }) && found; }},
    };
    return all;
}

const std::vector<Changing> &changes()
{
    static const std::vector<Changing> all{
        {"write deployment", action::kDeploymentWrite, false, [](S s, T t) { return putDeployment(t, another(s.deployment)); }},
        {"remove deployment", action::kDeploymentDelete, false, [](S s, T t) { return removeDeployment(t, s.deployment); }},
        {"add scale set", action::kScaleSetWrite, false, [](S s, T t) { return insertScaleSet(t, another(s.set)); }},
        {"change scale set", action::kScaleSetWrite, false, [](S s, T t) { return updateScaleSet(t, s.set); }},
        {"remove scale set", action::kScaleSetDelete, false, [](S s, T t) { return removeScaleSet(t, s.set); }},
        {"add lab account", action::kLabAccountWrite, false, [](S s, T t) { return insertLabAccount(t, another(s.account)); }},
        {"change lab account", action::kLabAccountWrite, false, [](S s, T t) { return updateLabAccount(t, s.account); }},
        {"remove lab account", action::kLabAccountDelete, false, [](S s, T t) { return removeLabAccount(t, another(s.account)); }},
        {"add lab", action::kLabCreate, false, [](S s, T t) { return insertLab(t, s.account, s.labNamed(QStringLiteral("another"))); }},
        {"change lab", action::kLabWrite, false, [](S s, T t) { return updateLab(t, s.lab); }},
        {"remove lab", action::kLabDelete, false, [](S s, T t) { return removeLab(t, s.lab); }},
        {"begin export", action::kLabWrite, false, [](S s, T t) { return putLabExport(t, s.lab, {s.lab.uid, s.version.id(), false, s.deleted.softDeletedAt}); }},
        {"end export", action::kLabWrite, false, [](S s, T t) { return removeLabExport(t, s.lab); }},
        {"write rule", action::kRetentionWrite, false, [](S s, T t) { return putRetentionRule(t, another(s.rule), s.gallery.uid, {}); }},
        {"remove rule", action::kRetentionWrite, false, [](S s, T t) { return removeRetentionRule(t, s.rule); }},
        {"set price", action::kPriceWrite, true, [](S, T t) { return putPrice(t, {{}, PriceItem::Egress, {1}, false}); }},
        {"choose currency", action::kPriceWrite, true, [](S, T t) { return putCurrency(t, QStringLiteral("CHF")); }},
        {"forget a price", action::kPriceWrite, true, [](S, T t) { return removePrice(t, {}, PriceItem::Egress); }},
        {"forget prices", action::kPriceWrite, true, [](S, T t) { return removePrices(t, {}); }},
        {"name a host", action::kRegionWrite, true, [](S s, T t) { return putComputeHost(t, s.region.uid, QStringLiteral("test:///default")); }},
    };
    return all;
}
// clang-format on

bool isDenied(const Result<> &done)
{
    return !done && done.error().reason == QStringLiteral("access.denied");
}

QStringList without(const QString &action)
{
    QStringList others;
    for (const Reading &one : readings())
        others << one.action;
    for (const Changing &one : changes())
        others << one.action;
    others.removeDuplicates();
    others.removeAll(action);
    return others;
}

}  // namespace

class TstWorkloadAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRightToReadSuffices();
    void everyOtherRightShowsNothing();
    void theRightToChangeSuffices();
    void everyOtherRightChangesNothing();
    void whatIsOfTheCatalogueNeedsARoleAtItsRoot();
};

void TstWorkloadAccess::theRightToReadSuffices()
{
    Workloads s;
    for (const Reading &reading : readings()) {
        auto view = Transaction::read(*s.catalog, s.somebody({reading.action}, s.scope()));
        QVERIFY(view);
        QVERIFY2(reading.finds(s, *view), reading.name);
    }
}

void TstWorkloadAccess::everyOtherRightShowsNothing()
{
    Workloads s;
    for (const Reading &reading : readings()) {
        auto view = Transaction::read(*s.catalog, s.somebody(without(reading.action), s.scope()));
        QVERIFY(view);
        QVERIFY2(!reading.finds(s, *view), reading.name);
    }
}

void TstWorkloadAccess::theRightToChangeSuffices()
{
    Workloads s;
    for (const Changing &changing : changes()) {
        const Caller caller = s.somebody({changing.action}, changing.isAtRoot ? kRoot : s.scope());
        auto change = Transaction::write(*s.catalog, caller);
        QVERIFY(change);
        const auto done = changing.change(s, *change);
        QVERIFY2(done,
                 qPrintable(QString::fromLatin1(changing.name) + u' '
                            + (done ? QString() : done.error().reason)));
    }
}

void TstWorkloadAccess::everyOtherRightChangesNothing()
{
    Workloads s;
    for (const Changing &changing : changes()) {
        const Caller caller =
            s.somebody(without(changing.action), changing.isAtRoot ? kRoot : s.scope());
        auto refused = Transaction::write(*s.catalog, caller);
        QVERIFY(refused);
        const auto done = changing.change(s, *refused);
        QVERIFY2(isDenied(done), changing.name);
        QCOMPARE(done.error().arguments.value(1), changing.action);
    }
}

void TstWorkloadAccess::whatIsOfTheCatalogueNeedsARoleAtItsRoot()
{
    Workloads s;
    for (const Changing &changing : changes()) {
        if (!changing.isAtRoot)
            continue;
        auto change = Transaction::write(*s.catalog, s.somebody({QStringLiteral("*")}, s.scope()));
        QVERIFY2(isDenied(changing.change(s, *change)), changing.name);
    }
}

QTEST_GUILESS_MAIN(TstWorkloadAccess)
#include "tst_workloadaccess.moc"
