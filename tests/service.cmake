foreach(test IN ITEMS accountservice changes deletionservice encryptionsets groups quotas
        regionservice)
    vitrine_add_test(tst_${test}
        SOURCES core/tst_${test}.cpp
        LINK vitrine::vitrine_core Qt6::Sql LABELS core)
endforeach()
vitrine_add_test(tst_listservice
    SOURCES core/tst_listservice.cpp
    LINK vitrine::vitrine_models LABELS core)
vitrine_add_test(tst_machinesource
    SOURCES core/tst_machinesource.cpp
    LINK vitrine::vitrine_core Qt6::Sql LABELS core)
vitrine_add_test(tst_sourceinspection
    SOURCES core/tst_sourceinspection.cpp
    LINK vitrine::vitrine_core Qt6::Sql LABELS core)
foreach(test IN ITEMS publication publicationfaults versionupdate recyclebin machinecheck
        versionplan)
    vitrine_add_test(tst_${test}
        SOURCES core/tst_${test}.cpp
        LINK vitrine::vitrine_core Qt6::Sql LABELS core)
endforeach()
