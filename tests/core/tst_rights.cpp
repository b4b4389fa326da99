#include "core/access/actions.h"
#include "core/access/rights.h"

#include <QObject>
#include <QTest>

#include <array>

using namespace vitrine;

namespace {

const QString kSubscription = QStringLiteral("/subscriptions/one");
const QString kOther = QStringLiteral("/subscriptions/two");
const QString kGroup = kSubscription + QStringLiteral("/resourceGroups/Images");
const QString kGallery = kGroup + QStringLiteral("/providers/Microsoft.Compute/galleries/Linux");
const QString kDefinition = kGallery + QStringLiteral("/images/debian");
const QString kVersion = kDefinition + QStringLiteral("/versions/1.0.0");

Rights granted(const QString &scope, const QString &role)
{
    return Rights({{foldedScope(scope), std::make_shared<const Role>(*builtInRole(role))}});
}

}  // namespace

class TstRights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPatternFitsAnyTextForAStar_data();
    void aPatternFitsAnyTextForAStar();
    void whatNoGrantPermitsIsDenied();
    void aGrantHoldsAtItsScopeAndBelow();
    void aNameThatBeginsTheSameIsNotBelow();
    void caseDoesNotMatter();
    void seesBelowLooksBothWays();
    void theTableOfRolesIsTheTable_data();
    void theTableOfRolesIsTheTable();
    void theWeakestRoleIsNamedFirst();
    void builtInRolesAreFoundByIdAndName();
};

void TstRights::aPatternFitsAnyTextForAStar_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *action, const char *pattern, bool fits) {
        QTest::addRow("%s ~ %s", action, pattern)
            << QString::fromLatin1(action) << QString::fromLatin1(pattern) << fits;
    };
    row("a/read", "*", true);
    row("a/read", "*/read", true);
    row("a/b/read", "*/read", true);
    row("a/reader", "*/read", false);
    row("read", "*/read", false);
    row("A/READ", "a/read", true);
    row("a/read/read", "*/read", true);
    row("a/x/b/y/write", "a/*/b/*/write", true);
    row("a/b/write", "a/*/b/*/write", false);
    row("", "*", true);
    row("", "", true);
    row("a", "", false);
    row("", "a", false);
    row("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "*a*a*a*a*a*a*c", false);
}

void TstRights::aPatternFitsAnyTextForAStar()
{
    QFETCH(const QString, action);
    QFETCH(const QString, pattern);
    QTEST(fitsPattern(action, pattern), "fits");
}

void TstRights::whatNoGrantPermitsIsDenied()
{
    QVERIFY(!Rights().allow(action::kGalleryRead, kGallery));
    QVERIFY(!Rights().allowBelow(action::kGalleryRead, u"/"));
    const Rights reader = granted(kGallery, QStringLiteral("Reader"));
    QVERIFY(!reader.allow(action::kGalleryWrite, kGallery));
}

void TstRights::aGrantHoldsAtItsScopeAndBelow()
{
    const Rights reader = granted(kGallery, QStringLiteral("Reader"));
    for (const QString &scope : {kGallery, kDefinition, kVersion})
        QVERIFY(reader.allow(action::kVersionRead, scope));
    for (const QString &scope : {kGroup, kSubscription, kOther, QStringLiteral("/")})
        QVERIFY(!reader.allow(action::kVersionRead, scope));
    const Rights everything = granted(QStringLiteral("/"), QStringLiteral("Reader"));
    for (const QString &scope : {kVersion, kSubscription, kOther, QStringLiteral("/")})
        QVERIFY(everything.allow(action::kVersionRead, scope));
}

void TstRights::aNameThatBeginsTheSameIsNotBelow()
{
    const Rights reader = granted(kGallery, QStringLiteral("Reader"));
    QVERIFY(!reader.allow(action::kGalleryRead, kGallery + QStringLiteral("2")));
    QVERIFY(!reader.allowBelow(action::kGalleryRead, kGallery.chopped(1)));
}

void TstRights::caseDoesNotMatter()
{
    const Rights reader = granted(kGallery.toUpper(), QStringLiteral("reader"));
    QVERIFY(reader.allow(action::kGalleryRead.toUpper(), kVersion.toLower()));
}

void TstRights::seesBelowLooksBothWays()
{
    const Rights reader = granted(kDefinition, QStringLiteral("Reader"));
    QVERIFY(reader.allowBelow(action::kDefinitionRead, kSubscription));
    QVERIFY(reader.allowBelow(action::kDefinitionRead, kVersion));
    QVERIFY(!reader.allowBelow(action::kDefinitionRead, kOther));
    QVERIFY(!reader.allowBelow(action::kDefinitionWrite, kSubscription));
}

// Who may do what, written down by hand and not from the roles' own lists.
void TstRights::theTableOfRolesIsTheTable_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("roles");
    // R Reader, S Sharing Admin, c Lab Creator, L Lab Contributor, U User Access Administrator,
    // C Contributor, O Owner.
    const auto row = [](const QString &action, const char *roles) {
        QTest::addRow("%s", qPrintable(action)) << action << QString::fromLatin1(roles);
    };
    row(action::kGroupRead, "RcLUCO");
    row(action::kGroupWrite, "CO");
    row(action::kGroupDelete, "CO");
    row(action::kSubscriptionRead, "RUCO");
    row(action::kGalleryRead, "RSLUCO");
    row(action::kGalleryWrite, "SCO");
    row(action::kGalleryDelete, "CO");
    row(action::kGalleryShare, "SO");
    row(action::kDefinitionRead, "RcLUCO");
    row(action::kDefinitionWrite, "LCO");
    row(action::kDefinitionDelete, "LCO");
    row(action::kVersionRead, "RcLUCO");
    row(action::kVersionWrite, "LCO");
    row(action::kVersionDelete, "LCO");
    row(action::kDiskRead, "RUCO");
    row(action::kDiskWrite, "CO");
    row(action::kMachineStart, "CO");
    row(action::kEncryptionSetRead, "RUCO");
    row(action::kEncryptionSetDelete, "CO");
    row(action::kStorageAccountWrite, "CO");
    row(action::kLabAccountRead, "RcLUCO");
    row(action::kLabAccountWrite, "LCO");
    row(action::kLabCreate, "cLCO");
    row(action::kLabWrite, "LCO");
    row(action::kAuditRead, "RUCO");
    row(action::kAssignmentRead, "RUCO");
    row(action::kAssignmentWrite, "UO");
    row(action::kAssignmentDelete, "UO");
    row(action::kRoleWrite, "UO");
    row(action::kPrincipalWrite, "O");
    row(action::kRegionWrite, "CO");
    row(action::kPolicyWrite, "CO");
}

void TstRights::theTableOfRolesIsTheTable()
{
    QFETCH(const QString, action);
    QFETCH(const QString, roles);
    struct Named {
        char letter;
        const char *role;
    };
    constexpr std::array kRoles{
        Named{'R', "Reader"},      Named{'S', "Compute Gallery Sharing Admin"},
        Named{'c', "Lab Creator"}, Named{'L', "Lab Contributor"},
        Named{'C', "Contributor"}, Named{'U', "User Access Administrator"},
        Named{'O', "Owner"},
    };
    const std::array scopes{QStringLiteral("/"), kSubscription, kGroup, kGallery,
                            kDefinition,         kVersion,      kOther};
    const auto isBelow = [](const QString &scope, const QString &above) {
        return above == u"/" || scope == above || scope.startsWith(above + u'/');
    };
    for (const Named &role : kRoles) {
        const bool permitted = roles.contains(QLatin1Char(role.letter));
        for (const QString &at : scopes) {
            const Rights rights = granted(at, QString::fromLatin1(role.role));
            for (const QString &asked : scopes) {
                QVERIFY2(rights.allow(action, asked) == (permitted && isBelow(asked, at)),
                         qPrintable(QStringLiteral("%1 at %2, asked at %3")
                                        .arg(QString::fromLatin1(role.role), at, asked)));
            }
        }
    }
}

void TstRights::theWeakestRoleIsNamedFirst()
{
    QCOMPARE(Rights::rolesFor(action::kVersionRead).front(), QStringLiteral("Reader"));
    QCOMPARE(
        Rights::rolesFor(action::kGalleryShare),
        QStringList({QStringLiteral("Compute Gallery Sharing Admin"), QStringLiteral("Owner")}));
}

void TstRights::builtInRolesAreFoundByIdAndName()
{
    for (const Role &role : builtInRoles()) {
        QCOMPARE(*builtInRole(role.id.toUpper()), role);
        QCOMPARE(*builtInRole(role.name.toLower()), role);
    }
    QVERIFY(!builtInRole(u"Emperor"));
}

QTEST_APPLESS_MAIN(TstRights)
#include "tst_rights.moc"
