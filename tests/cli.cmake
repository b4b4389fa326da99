vitrine_add_test(tst_vitrinectltext
    SOURCES cli/tst_vitrinectltext.cpp
        ../app/cli/outputtable.cpp ../app/cli/progressbars.cpp ../app/cli/terminaltext.cpp
    LINK vitrine::vitrine_core LABELS cli)
vitrine_add_test(tst_vitrinectlarguments
    SOURCES cli/tst_vitrinectlarguments.cpp
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli)
vitrine_add_test(tst_vitrinectlpublish
    SOURCES cli/tst_vitrinectlpublish.cpp
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli TIMEOUT 600)
vitrine_add_test(tst_vitrinectljob
    SOURCES cli/tst_vitrinectljob.cpp
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli TIMEOUT 600)
vitrine_add_test(tst_vitrinectlregions
    SOURCES cli/tst_vitrinectlregions.cpp
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli TIMEOUT 300)
vitrine_add_test(tst_vitrinectlfaults
    SOURCES cli/tst_vitrinectlfaults.cpp
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli)
vitrine_add_test(tst_resourceedits
    SOURCES cli/tst_resourceedits.cpp ../app/cli/arguments.cpp ../app/cli/commands/resourceedits.cpp
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli)
vitrine_add_test(tst_vitrinectlaccounts
    SOURCES cli/tst_vitrinectlaccounts.cpp
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli TIMEOUT 600)
vitrine_add_test(tst_vitrinectlidentity
    SOURCES cli/tst_vitrinectlidentity.cpp
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli TIMEOUT 600)
vitrine_add_test(tst_vitrinectlchange
    SOURCES cli/tst_vitrinectlchange.cpp
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli TIMEOUT 600)
vitrine_add_test(tst_vitrinectlseeds
    SOURCES cli/tst_vitrinectlseeds.cpp
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli TIMEOUT 600)
vitrine_add_test(tst_vitrinectlsharing
    SOURCES cli/tst_vitrinectlsharing.cpp
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli TIMEOUT 600)
vitrine_add_test(tst_vitrinectlsources
    SOURCES cli/tst_vitrinectlsources.cpp
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli TIMEOUT 600)
vitrine_add_test(tst_vitrinectlmachines
    SOURCES cli/tst_vitrinectlmachines.cpp
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli TIMEOUT 600)
vitrine_add_test(tst_vitrinectlconvert
    SOURCES cli/tst_vitrinectlconvert.cpp
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli)
vitrine_add_test(tst_vitrinectlinspect
    SOURCES cli/tst_vitrinectlinspect.cpp
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli)
# One row per fault; core/faults.md says which there are.
vitrine_add_test(tst_vitrinectlreach
    SOURCES cli/tst_vitrinectlreach.cpp cli/faultlines.cpp cli/faultlinesaccess.cpp
        cli/faultlinesidentity.cpp cli/faultlinesimage.cpp
        cli/faultlinesbundle.cpp cli/faultlineslab.cpp cli/faultlinesnewer.cpp cli/faultlinestemplate.cpp
        cli/faultlinescost.cpp
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli TIMEOUT 1200)
target_compile_definitions(tst_vitrinectlreach PRIVATE
    VITRINE_FAULTS_FILE="${CMAKE_CURRENT_SOURCE_DIR}/core/faults.md")
vitrine_add_test(tst_vitrinectldeployments
    SOURCES cli/tst_vitrinectldeployments.cpp
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli TIMEOUT 600)
vitrine_add_test(tst_vitrinectllabs
    SOURCES cli/tst_vitrinectllabs.cpp
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli TIMEOUT 600)
# What az would say is read by az's own parser where it is installed.
vitrine_add_test(tst_vitrinectlequivalents
    SOURCES cli/tst_vitrinectlequivalents.cpp
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli TIMEOUT 600)
target_compile_definitions(tst_vitrinectlequivalents PRIVATE
    AZ_GRAMMAR="${CMAKE_CURRENT_SOURCE_DIR}/cli/azgrammar.py")
vitrine_add_test(tst_vitrinectlcosts
    SOURCES cli/tst_vitrinectlcosts.cpp
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli TIMEOUT 600)
