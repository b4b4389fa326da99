#include "core/catalog/limitrows.h"
#include "core/catalog/listrows.h"
#include "core/service/change.h"
#include "tests/support/accessstore.h"

#include <QObject>
#include <QTest>

#include <functional>

using namespace vitrine;
using vitrine::test::TempCatalog;

namespace {

const QString kText = QStringLiteral("text");
const QString kRoot = QStringLiteral("/");

using Store = test::AccessStore;

/// A way to read, and how much it found.
struct Reading {
    const char *name;
    QString action;
    std::function<std::size_t(const Store &, Transaction &)> count;
};

template <typename Value>
std::size_t found(const Result<std::optional<Value>> &row)
{
    return row && *row ? 1 : 0;
}

template <typename Value>
std::size_t found(const Result<std::vector<Value>> &rows)
{
    return rows ? rows->size() : 0;
}

std::size_t found(const Result<QStringList> &rows)
{
    return rows ? static_cast<std::size_t>(rows->size()) : 0;
}

std::size_t found(const Result<int> &count)
{
    return static_cast<std::size_t>(count.value_or(0));
}

// clang-format off
const std::vector<Reading> &readings()
{
    static const std::vector<Reading> all{
        {"group", action::kGroupRead, [](const Store &s, Transaction &t) { return found(findGroup(t, s.group.id())); }},
        {"groups", action::kGroupRead, [](const Store &, Transaction &t) { return found(groupPage(t, {}, 9)); }},
        {"gallery", action::kGalleryRead, [](const Store &s, Transaction &t) { return found(findGallery(t, s.gallery.id())); }},
        {"gallery by name", action::kGalleryRead, [](const Store &s, Transaction &t) { return found(findGalleryByName(t, s.subscription.id, s.gallery.name)); }},
        {"galleries", action::kGalleryRead, [](const Store &, Transaction &t) { return found(galleryPage(t, {}, {}, 9)); }},
        {"galleries of a group", action::kGalleryRead, [](const Store &s, Transaction &t) { return found(galleryPage(t, s.group.name, {}, 9)); }},
        {"count of galleries", action::kGalleryRead, [](const Store &, Transaction &t) { return found(galleryCount(t)); }},
        {"search for galleries", action::kGalleryRead, [](const Store &, Transaction &t) { return found(searchGalleries(t, QStringLiteral("linu"), 9)); }},
        {"definition", action::kDefinitionRead, [](const Store &s, Transaction &t) { return found(findDefinition(t, s.definition.id())); }},
        {"definition by identifier", action::kDefinitionRead, [](const Store &s, Transaction &t) { return found(findDefinitionByIdentifier(t, s.gallery.uid, s.definition.identifier)); }},
        {"definitions", action::kDefinitionRead, [](const Store &s, Transaction &t) { return found(definitionPage(t, s.gallery.uid, {}, 9)); }},
        {"search for definitions", action::kDefinitionRead, [](const Store &, Transaction &t) { return found(searchDefinitions(t, kText, 9)); }},
        {"filter", action::kDefinitionRead, [](const Store &, Transaction &t) { return found(filteredDefinitions(t, {}, 9)); }},
        {"publishers", action::kDefinitionRead, [](const Store &, Transaction &t) { return found(publishers(t, 9)); }},
        {"version", action::kVersionRead, [](const Store &s, Transaction &t) { return found(findVersion(t, s.version.id())); }},
        {"version by uid", action::kVersionRead, [](const Store &s, Transaction &t) { return found(findVersion(t, s.version.uid)); }},
        {"versions", action::kVersionRead, [](const Store &s, Transaction &t) { return found(versionPage(t, s.definition.uid, {}, 9)); }},
        {"latest version", action::kVersionRead, [](const Store &s, Transaction &t) { return found(latestVersionRow(t, s.definition.uid, {}, s.deleted.softDeletedAt)); }},
        {"bin", action::kVersionRead, [](const Store &, Transaction &t) { return found(deletedVersions(t, {})); }},
        {"bin of a definition", action::kVersionRead, [](const Store &s, Transaction &t) { return found(deletedVersionsOf(t, s.definition.uid)); }},
        {"count of the bin", action::kVersionRead, [](const Store &, Transaction &t) { return found(deletedVersionCount(t)); }},
        {"source", action::kDiskRead, [](const Store &s, Transaction &t) { return found(findSource(t, s.source.id())); }},
        {"sources", action::kDiskRead, [](const Store &, Transaction &t) { return found(sourcePage(t, {}, {}, {}, 9)); }},
        {"sources by name", action::kDiskRead, [](const Store &s, Transaction &t) { return found(findSourcesByName(t, s.group.name, kText)); }},
        {"encryption set", action::kEncryptionSetRead, [](const Store &s, Transaction &t) { return found(findEncryptionSet(t, s.set.id())); }},
        {"encryption set by uid", action::kEncryptionSetRead, [](const Store &s, Transaction &t) { return found(findEncryptionSet(t, s.set.uid)); }},
        {"encryption sets", action::kEncryptionSetRead, [](const Store &, Transaction &t) { return found(encryptionSetPage(t, {}, {}, 9)); }},
        {"storage account", action::kStorageAccountRead, [](const Store &s, Transaction &t) { return found(findStorageAccount(t, s.account.id())); }},
        {"storage accounts", action::kStorageAccountRead, [](const Store &, Transaction &t) { return found(storageAccountPage(t, {}, {}, 9)); }},
        {"job", action::kVersionRead, [](const Store &s, Transaction &t) { return found(findJob(t, s.job.uid)); }},
        {"job of a version", action::kVersionRead, [](const Store &s, Transaction &t) { return found(findJobOfVersion(t, s.version.uid)); }},
        {"recent jobs", action::kVersionRead, [](const Store &, Transaction &t) { return found(recentJobs(t, 9)); }},
        {"open jobs", action::kVersionRead, [](const Store &, Transaction &t) { return found(openJobs(t)); }},
        {"subscription", action::kSubscriptionRead, [](const Store &s, Transaction &t) { return found(findSubscription(t, s.subscription.id)); }},
        {"subscriptions", action::kSubscriptionRead, [](const Store &, Transaction &t) { return found(subscriptions(t)); }},
        {"tenants", action::kSubscriptionRead, [](const Store &, Transaction &t) { return found(tenants(t)); }},
        {"audit of one", action::kAuditRead, [](const Store &s, Transaction &t) { return found(auditPage(t, s.gallery.id().toString(), 0, 9)); }},
        {"audit", action::kAuditRead, [](const Store &, Transaction &t) { return found(auditPage(t, {}, 0, 9)); }},
        {"newest audit", action::kAuditRead, [](const Store &s, Transaction &t) { return found(newestAudit(t, s.gallery.id().toString(), 9)); }},
    };
    return all;
}

/// A way to change something, and what has to be permitted for it.
struct Changing {
    const char *name;
    QString action;
    bool isAtRoot;  ///< asked of the whole catalogue
    std::function<Result<>(const Store &, Transaction &)> change;
};

template <typename Resource>
Resource another(Resource resource)
{
    resource.uid = Uid::random();
    resource.name = QStringLiteral("another");
    return resource;
}

const std::vector<Changing> &changes()
{
    static const std::vector<Changing> all{
        {"add group", action::kGroupWrite, false, [](const Store &s, Transaction &t) { ResourceGroup group = s.group; group.name = kText; return insertGroup(t, group); }},
        {"change group", action::kGroupWrite, false, [](const Store &s, Transaction &t) { return updateGroup(t, s.group); }},
        {"add gallery", action::kGalleryWrite, false, [](const Store &s, Transaction &t) { return insertGallery(t, another(s.gallery)); }},
        {"change gallery", action::kGalleryWrite, false, [](const Store &s, Transaction &t) { return updateGallery(t, s.gallery); }},
        {"add definition", action::kDefinitionWrite, false, [](const Store &s, Transaction &t) { ImageDefinition definition = another(s.definition); definition.identifier.sku = definition.name; return insertDefinition(t, s.gallery.uid, definition); }},
        {"change definition", action::kDefinitionWrite, false, [](const Store &s, Transaction &t) { return updateDefinition(t, s.definition); }},
        {"add version", action::kVersionWrite, false, [](const Store &s, Transaction &t) { ImageVersion version = s.version; version.uid = Uid::random(); version.number = {9, 0, 0}; return insertVersion(t, s.definition.uid, version); }},
        {"change version", action::kVersionWrite, false, [](const Store &s, Transaction &t) { return updateVersion(t, s.version); }},
        {"record content", action::kVersionWrite, false, [](const Store &s, Transaction &t) { return recordVersionContent(t, s.version); }},
        {"bin version", action::kVersionDelete, false, [](const Store &s, Transaction &t) { ImageVersion version = s.version; version.softDeletedAt = s.deleted.softDeletedAt; return updateVersion(t, version); }},
        {"begin to delete version", action::kVersionDelete, false, [](const Store &s, Transaction &t) { ImageVersion version = s.version; version.provisioningState = ProvisioningState::Deleting; return updateVersion(t, version); }},
        {"add source", action::kDiskWrite, false, [](const Store &s, Transaction &t) { return insertSource(t, another(s.source)); }},
        {"add snapshot", action::kSnapshotWrite, false, [](const Store &s, Transaction &t) { Source source = another(s.source); source.kind = SourceKind::Snapshot; return insertSource(t, source); }},
        {"add managed image", action::kImageWrite, false, [](const Store &s, Transaction &t) { Source source = another(s.source); source.kind = SourceKind::ManagedImage; return insertSource(t, source); }},
        {"add machine", action::kMachineWrite, false, [](const Store &s, Transaction &t) { Source source = another(s.source); source.kind = SourceKind::VirtualMachine; return insertSource(t, source); }},
        {"remove source", action::kDiskDelete, false, [](const Store &s, Transaction &t) { return removeSource(t, s.source.uid); }},
        {"add encryption set", action::kEncryptionSetWrite, false, [](const Store &s, Transaction &t) { return insertEncryptionSet(t, another(s.set)); }},
        {"change encryption set", action::kEncryptionSetWrite, false, [](const Store &s, Transaction &t) { return updateEncryptionSet(t, s.set); }},
        {"add storage account", action::kStorageAccountWrite, false, [](const Store &s, Transaction &t) { return insertStorageAccount(t, another(s.account)); }},
        {"remove group", action::kGroupDelete, false, [](const Store &s, Transaction &t) { ResourceGroup group = s.group; group.name = QStringLiteral("nothing"); return removeGroup(t, group.id()); }},
        {"add region", action::kRegionWrite, true, [](const Store &s, Transaction &t) { return insertRegion(t, another(s.region)); }},
        {"change region", action::kRegionWrite, true, [](const Store &s, Transaction &t) { return updateRegion(t, s.region); }},
        {"remove region", action::kRegionDelete, true, [](const Store &s, Transaction &t) { return removeRegion(t, s.region.uid); }},
        {"limit work", action::kRegionWrite, true, [](const Store &, Transaction &t) { return putWorkLimit(t, {kText, 1, {}}); }},
        {"add tenant", action::kTenantWrite, true, [](const Store &, Transaction &t) { return insertTenant(t, {Uid::random().toDashedString(), kText}); }},
        {"add subscription", action::kSubscriptionWrite, true, [](const Store &s, Transaction &t) { return insertSubscription(t, {Uid::random().toDashedString(), kText, s.subscription.tenantId, false}); }},
        {"choose subscription", action::kSubscriptionWrite, true, [](const Store &s, Transaction &t) { return setDefaultSubscription(t, s.subscription.id); }},
        {"change policy", action::kPolicyWrite, true, [](const Store &, Transaction &t) { return putPolicyRow(t, kText, 1); }},
        {"look through the audit", action::kAuditRead, true, [](const Store &, Transaction &t) -> Result<> { const auto check = checkAudit(t); return check ? Result<>() : std::unexpected(check.error()); }},
    };
    return all;
}

/// Removals of what a caller has to see before it is refused: they need the read as well.
struct Removing {
    const char *name;
    QString read;
    QString remove;
    std::function<Result<>(const Store &, Transaction &)> change;
};

const std::vector<Removing> &removals()
{
    static const std::vector<Removing> all{
        {"version", action::kVersionRead, action::kVersionDelete, [](const Store &s, Transaction &t) { return removeVersion(t, s.version.uid); }},
        {"definition", action::kDefinitionRead, action::kDefinitionDelete, [](const Store &s, Transaction &t) { return removeDefinition(t, s.definition.uid); }},
        {"gallery", action::kGalleryRead, action::kGalleryDelete, [](const Store &s, Transaction &t) { return removeGallery(t, s.gallery.uid); }},
        {"encryption set", action::kEncryptionSetRead, action::kEncryptionSetDelete, [](const Store &s, Transaction &t) { return removeEncryptionSet(t, s.set.uid); }},
        {"storage account", action::kStorageAccountRead, action::kStorageAccountDelete, [](const Store &s, Transaction &t) { return removeStorageAccount(t, s.account.uid); }},
    };
    return all;
}
// clang-format on

bool isDenied(const Result<> &done)
{
    return !done && done.error().reason == QStringLiteral("access.denied");
}

}  // namespace

class TstAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProgramSeesEverything();
    void theRightToReadSuffices();
    void anotherRightShowsNothing();
    void aStrangerChangesNothing();
    void theRightToChangeSuffices();
    void whatIsOfTheCatalogueNeedsARoleAtItsRoot();
    void whoSeesMayStillNotRemove();
    void aRefusalIsInTheLog();
    void aRoleThatIsTakenAwayIsGoneAtOnce();
    void aDisabledPrincipalMayDoNothing();
    void aGrantInAnotherTenantCountsForNothing();
    void theFirstToOpenACatalogueOwnsIt();
    void pagesAreFilledWithWhatIsSeen();
};

void TstAccess::theProgramSeesEverything()
{
    const Store s;
    auto mine = Transaction::read(*s.catalog, Caller::program());
    QVERIFY(mine);
    for (const Reading &reading : readings())
        QVERIFY2(reading.count(s, *mine) > 0, reading.name);
}

void TstAccess::theRightToReadSuffices()
{
    Store s;
    for (const Reading &reading : readings()) {
        const Caller caller =
            s.somebody({reading.action}, QStringLiteral("/subscriptions/") + s.subscription.id);
        auto view = Transaction::read(*s.catalog, caller);
        QVERIFY(view);
        QVERIFY2(reading.count(s, *view) > 0, reading.name);
    }
}

void TstAccess::anotherRightShowsNothing()
{
    Store s;
    const QString scope = QStringLiteral("/subscriptions/") + s.subscription.id;
    for (const Reading &reading : readings()) {
        // Everything else that can be read, but not this.
        QStringList others;
        for (const Reading &other : readings()) {
            if (other.action != reading.action)
                others << other.action;
        }
        for (const Caller &caller : {Store::stranger(), s.somebody(others, scope)}) {
            auto view = Transaction::read(*s.catalog, caller);
            QVERIFY(view);
            QVERIFY2(reading.count(s, *view) == 0, reading.name);
        }
    }
    QCOMPARE(inRead(*s.catalog, Store::stranger(), defaultSubscription).error().reason,
             QStringLiteral("account.noSubscription"));
}

void TstAccess::aStrangerChangesNothing()
{
    const Store s;
    for (const Changing &changing : changes()) {
        auto refused = Transaction::write(*s.catalog, Store::stranger());
        QVERIFY(refused);
        const auto done = changing.change(s, *refused);
        QVERIFY2(isDenied(done), changing.name);
        QCOMPARE(done.error().arguments.value(1), changing.action);
        const QString at = done.error().arguments.value(2);
        QVERIFY2(changing.isAtRoot != at.startsWith(QStringLiteral("/subscriptions/")),
                 changing.name);
    }
}

void TstAccess::theRightToChangeSuffices()
{
    Store s;
    const QString scope = QStringLiteral("/subscriptions/") + s.subscription.id;
    for (const Changing &changing : changes()) {
        const Caller caller = s.somebody({changing.action, action::kSubscriptionRead},
                                         changing.isAtRoot ? kRoot : scope);
        auto change = Transaction::write(*s.catalog, caller);
        QVERIFY(change);
        const auto done = changing.change(s, *change);
        QVERIFY2(done,
                 qPrintable(QString::fromLatin1(changing.name) + u' '
                            + (done ? QString() : done.error().reason)));
    }
}

void TstAccess::whatIsOfTheCatalogueNeedsARoleAtItsRoot()
{
    Store s;
    const QString scope = QStringLiteral("/subscriptions/") + s.subscription.id;
    for (const Changing &changing : changes()) {
        if (!changing.isAtRoot)
            continue;
        const Caller below = s.somebody({QStringLiteral("*")}, scope);
        auto change = Transaction::write(*s.catalog, below);
        QVERIFY2(isDenied(changing.change(s, *change)), changing.name);
    }
}

void TstAccess::whoSeesMayStillNotRemove()
{
    Store s;
    const QString scope = QStringLiteral("/subscriptions/") + s.subscription.id;
    for (const Removing &removing : removals()) {
        {
            const Caller reader = s.somebody({removing.read}, scope);
            auto change = Transaction::write(*s.catalog, reader);
            QVERIFY2(isDenied(removing.change(s, *change)), removing.name);
        }
        const Caller remover = s.somebody({removing.read, removing.remove}, scope);
        auto change = Transaction::write(*s.catalog, remover);
        const auto done = removing.change(s, *change);
        // A definition and a gallery hold something: the database refuses them, the policy does
        // not.
        QVERIFY2(!isDenied(done), removing.name);
    }
}

void TstAccess::aRefusalIsInTheLog()
{
    const Store s;
    const auto refused = inChange(*s.catalog, Change(Store::stranger()),
                                  [&](Transaction &t) { return updateGallery(t, s.gallery); });
    QVERIFY(isDenied(refused));
    auto view = Transaction::read(*s.catalog, Caller::program());
    const auto rows = newestAudit(*view, s.gallery.id().toString(), 1);
    QVERIFY(rows && rows->size() == 1);
    QCOMPARE(rows->front().outcome, QStringLiteral("Denied"));
    QCOMPARE(rows->front().caller, Store::stranger().name);
    QCOMPARE(rows->front().action, action::kGalleryWrite);
    QCOMPARE(rows->front().tenantId, s.subscription.tenantId);
    QVERIFY(checkAudit(*view)->isIntact());
}

void TstAccess::aRoleThatIsTakenAwayIsGoneAtOnce()
{
    Store s;
    const Caller reader = s.somebody({action::kGalleryRead}, s.gallery.id().toString());
    const auto sees = [&] {
        auto view = Transaction::read(*s.catalog, reader);
        return view && found(findGallery(*view, s.gallery.id())) == 1;
    };
    QVERIFY(sees());
    QVERIFY(inWrite(*s.catalog, Caller::program(), [&](Transaction &t) {
        return t.query("DELETE FROM role_assignments WHERE principal_id = ?")
            .bind(reader.principals.front())
            .run();
    }));
    QVERIFY(!sees());
}

void TstAccess::aDisabledPrincipalMayDoNothing()
{
    Store s;
    const Caller reader = s.somebody({action::kGalleryRead}, s.gallery.id().toString());
    QVERIFY(inWrite(*s.catalog, Caller::program(), [&](Transaction &t) {
        return t.query("UPDATE principals SET is_enabled = 0 WHERE id = ?")
            .bind(reader.principals.front())
            .run();
    }));
    auto view = Transaction::read(*s.catalog, reader);
    QCOMPARE(found(findGallery(*view, s.gallery.id())), std::size_t{0});
}

void TstAccess::aGrantInAnotherTenantCountsForNothing()
{
    Store s;
    const Caller reader = s.somebody({QStringLiteral("*")}, s.gallery.id().toString());
    const QString other = Uid::random().toDashedString();
    QVERIFY(inWrite(*s.catalog, Caller::program(), [&](Transaction &t) -> Result<> {
        if (auto made = insertTenant(t, {other, kText}); !made)
            return made;
        return t.query("UPDATE principals SET tenant_id = ? WHERE id = ?")
            .bind(other)
            .bind(reader.principals.front())
            .run();
    }));
    auto view = Transaction::read(*s.catalog, reader);
    QCOMPARE(found(findGallery(*view, s.gallery.id())), std::size_t{0});
}

void TstAccess::theFirstToOpenACatalogueOwnsIt()
{
    const TempCatalog catalog;
    const auto mayEverything = [&catalog](const Caller &caller) {
        auto view = Transaction::read(*catalog, caller);
        return view && view->allow(action::kRegionWrite, kRoot);
    };
    QCOMPARE(catalog->caller(), Caller::desktopUser());
    QVERIFY(mayEverything(Caller::desktopUser()));
    QVERIFY(!mayEverything(Store::stranger()));
}

void TstAccess::pagesAreFilledWithWhatIsSeen()
{
    Store s;
    constexpr int kCount = 60;
    QStringList seen;
    QVERIFY(inWrite(*s.catalog, Caller::program(), [&](Transaction &t) -> Result<> {
        for (int i = 0; i < kCount; ++i) {
            ImageDefinition definition = another(s.definition);
            definition.name = QStringLiteral("image%1").arg(i, 2, 10, QLatin1Char('0'));
            definition.identifier.sku = definition.name;
            if (auto made = insertDefinition(t, s.gallery.uid, definition); !made)
                return made;
            if (i % 7 == 3)
                seen << definition.name;
        }
        return {};
    }));
    Caller caller = s.somebody({action::kVersionRead}, QStringLiteral("/"));
    for (const QString &name : std::as_const(seen))
        caller.principals << s.somebody(
                                  {action::kDefinitionRead},
                                  s.gallery.id().child(QStringLiteral("images"), name).toString())
                                 .principals;
    auto view = Transaction::read(*s.catalog, caller);
    QStringList listed;
    PageCursor after;
    for (bool isLast = false; !isLast;) {
        const auto page = definitionPage(*view, s.gallery.uid, after, 4);
        QVERIFY(page);
        isLast = page->size() < 4;
        for (const ImageDefinition &definition : *page)
            listed << definition.name;
        if (!page->empty())
            after = PageCursor::behind(page->back());
    }
    QCOMPARE(listed, seen);
}

QTEST_GUILESS_MAIN(TstAccess)
#include "tst_access.moc"
