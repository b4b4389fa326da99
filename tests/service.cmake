foreach(test IN ITEMS accountservice changes deletionservice encryptionsets groups quotas
        regionservice roles sharing)
    vitrine_add_test(tst_${test}
        SOURCES core/tst_${test}.cpp
        LINK vitrine::vitrine_core Qt6::Sql LABELS core)
endforeach()
vitrine_add_test(tst_armtemplate
    SOURCES core/tst_armtemplate.cpp
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS values)
vitrine_add_test(tst_deploymentservice
    SOURCES core/tst_deploymentservice.cpp
    LINK vitrine::vitrine_core Qt6::Sql nlohmann_json::nlohmann_json LABELS core)
foreach(test IN ITEMS costservice adviceservice)
    vitrine_add_test(tst_${test}
        SOURCES core/tst_${test}.cpp
        LINK vitrine::vitrine_core Qt6::Sql LABELS core)
endforeach()
foreach(test IN ITEMS cost retention)
    vitrine_add_test(tst_${test}
        SOURCES core/tst_${test}.cpp
        LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS values)
endforeach()
vitrine_add_test(tst_bundlefiles SOURCES core/tst_bundlefiles.cpp LINK vitrine::vitrine_core
    LABELS core)
vitrine_add_test(tst_bundles
    SOURCES core/tst_bundles.cpp
    LINK vitrine::vitrine_core Qt6::Sql LABELS core)
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
vitrine_add_test(tst_boottest SOURCES core/tst_boottest.cpp LINK vitrine::vitrine_core LABELS values
    TIMEOUT 600)
vitrine_add_test(tst_bootwatch SOURCES core/tst_bootwatch.cpp LINK vitrine::vitrine_core
    LABELS values)
vitrine_add_test(tst_machinecapture SOURCES core/tst_machinecapture.cpp
    LINK vitrine::vitrine_core LABELS values)
vitrine_add_test(tst_machinefiles SOURCES core/tst_machinefiles.cpp
    LINK vitrine::vitrine_core crypt LABELS values)
foreach(test IN ITEMS principalservice signedinaccounts)
    vitrine_add_test(tst_${test}
        SOURCES core/tst_${test}.cpp
        LINK vitrine::vitrine_core Qt6::Sql LABELS core)
endforeach()
foreach(test IN ITEMS shellquote equivalents)
    vitrine_add_test(tst_${test} SOURCES core/tst_${test}.cpp
        LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS values)
endforeach()
