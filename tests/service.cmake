foreach(test IN ITEMS accountservice changes deletionservice encryptionsets groups quotas
        regionservice roles sharing)
    vitrine_add_test(tst_${test}
        SOURCES core/tst_${test}.cpp
        LINK vitrine::vitrine_core Qt6::Sql LABELS core)
endforeach()
vitrine_add_test(tst_labs
    SOURCES core/tst_labs.cpp
    LINK vitrine::vitrine_core Qt6::Sql LABELS core)
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
foreach(test IN ITEMS computeservice scalesets)
    vitrine_add_test(tst_${test} SOURCES core/tst_${test}.cpp LINK vitrine::vitrine_core
        LABELS core)
endforeach()
vitrine_add_test(tst_machinefiles SOURCES core/tst_machinefiles.cpp
    LINK vitrine::vitrine_core crypt LABELS values)
foreach(test IN ITEMS principalservice signedinaccounts)
    vitrine_add_test(tst_${test}
        SOURCES core/tst_${test}.cpp
        LINK vitrine::vitrine_core Qt6::Sql LABELS core)
endforeach()
