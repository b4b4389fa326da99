foreach(test IN ITEMS accountservice changes deletionservice encryptionsets groups quotas
        regionservice)
    vitrine_add_test(tst_${test}
        SOURCES core/tst_${test}.cpp support/servicehouse.h support/tempcatalog.h
        LINK vitrine::vitrine_core Qt6::Sql LABELS core)
endforeach()
vitrine_add_test(tst_machinesource
    SOURCES core/tst_machinesource.cpp support/diskimages.cpp support/diskimages.h
        support/servicehouse.h support/tempcatalog.h
    LINK vitrine::vitrine_core Qt6::Sql LABELS core)
vitrine_add_test(tst_sourceinspection
    SOURCES core/tst_sourceinspection.cpp support/versionfixture.h support/tempcatalog.h
        support/diskimages.cpp support/diskimages.h support/extimages.cpp support/extimages.h
    LINK vitrine::vitrine_core Qt6::Sql LABELS core)
foreach(test IN ITEMS publication publicationfaults versionupdate recyclebin machinecheck)
    vitrine_add_test(tst_${test}
        SOURCES core/tst_${test}.cpp support/versionfixture.h support/tempcatalog.h
            support/diskimages.cpp support/diskimages.h
        LINK vitrine::vitrine_core Qt6::Sql LABELS core)
endforeach()
