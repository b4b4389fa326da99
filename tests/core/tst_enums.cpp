#include "core/gallery/enums.h"

#include <QObject>
#include <QTest>

using namespace vitrine;

namespace {

template <typename Enum>
bool everySpellingComesBack()
{
    const QStringList spellings = enumSpellings<Enum>();
    for (const QString &spelling : spellings) {
        for (const QString &form : {spelling, spelling.toLower(), spelling.toUpper()}) {
            const auto value = parseEnum<Enum>(form);
            if (!value || toString(*value) != spelling)
                return false;
        }
    }
    return !spellings.isEmpty() && !parseEnum<Enum>(u"") && !parseEnum<Enum>(u"other");
}

}  // namespace

class TestEnums final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spellingsRoundTripInAnyCase()
    {
        QVERIFY(everySpellingComesBack<OsType>());
        QVERIFY(everySpellingComesBack<OsState>());
        QVERIFY(everySpellingComesBack<HyperVGeneration>());
        QVERIFY(everySpellingComesBack<StorageAccountType>());
        QVERIFY(everySpellingComesBack<ProvisioningState>());
        QVERIFY(everySpellingComesBack<AggregatedReplicationState>());
        QVERIFY(everySpellingComesBack<RegionalReplicationState>());
        QVERIFY(everySpellingComesBack<SourceKind>());
    }

    void theServiceSpellingIsUsed()
    {
        QVERIFY(parseEnum<StorageAccountType>(u"standard_zrs") == StorageAccountType::StandardZrs);
        QCOMPARE(enumSpellings<StorageAccountType>(),
                 (QStringList{QStringLiteral("Standard_LRS"), QStringLiteral("Standard_ZRS"),
                              QStringLiteral("Premium_LRS")}));
        QCOMPARE(toString(AggregatedReplicationState::InProgress), QStringLiteral("InProgress"));
        QCOMPARE(toString(HyperVGeneration::V2), QStringLiteral("V2"));
    }
};

QTEST_GUILESS_MAIN(TestEnums)
#include "tst_enums.moc"
