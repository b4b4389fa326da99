vitrine_add_test(tst_vitrinectltext
    SOURCES cli/tst_vitrinectltext.cpp
        ../app/cli/outputtable.cpp ../app/cli/progressbars.cpp ../app/cli/terminaltext.cpp
    LINK vitrine::vitrine_core LABELS cli)
vitrine_add_test(tst_vitrinectlarguments
    SOURCES cli/tst_vitrinectlarguments.cpp cli/programrun.cpp cli/programrun.h
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli)
vitrine_add_test(tst_vitrinectlpublish
    SOURCES cli/tst_vitrinectlpublish.cpp cli/programrun.cpp cli/programrun.h
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli TIMEOUT 300)
vitrine_add_test(tst_vitrinectljob
    SOURCES cli/tst_vitrinectljob.cpp cli/programrun.cpp cli/programrun.h
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli TIMEOUT 600)
vitrine_add_test(tst_vitrinectlfaults
    SOURCES cli/tst_vitrinectlfaults.cpp cli/programrun.cpp cli/programrun.h
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli)
vitrine_add_test(tst_resourceedits
    SOURCES cli/tst_resourceedits.cpp ../app/cli/arguments.cpp ../app/cli/commands/resourceedits.cpp
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli)
vitrine_add_test(tst_vitrinectlaccounts
    SOURCES cli/tst_vitrinectlaccounts.cpp cli/programrun.cpp cli/programrun.h
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli TIMEOUT 300)
vitrine_add_test(tst_vitrinectlchange
    SOURCES cli/tst_vitrinectlchange.cpp cli/programrun.cpp cli/programrun.h
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli TIMEOUT 300)
vitrine_add_test(tst_vitrinectlseeds
    SOURCES cli/tst_vitrinectlseeds.cpp cli/programrun.cpp cli/programrun.h
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli TIMEOUT 300)
vitrine_add_test(tst_vitrinectlsources
    SOURCES cli/tst_vitrinectlsources.cpp cli/programrun.cpp cli/programrun.h
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli TIMEOUT 300)
vitrine_add_test(tst_vitrinectlconvert
    SOURCES cli/tst_vitrinectlconvert.cpp cli/programrun.cpp cli/programrun.h
        support/diskwriting.h
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli)
vitrine_add_test(tst_vitrinectlinspect
    SOURCES cli/tst_vitrinectlinspect.cpp cli/programrun.cpp cli/programrun.h
        support/diskimages.cpp support/diskimages.h
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli)
# One row per fault; core/faults.md says which there are.
vitrine_add_test(tst_vitrinectlreach
    SOURCES cli/tst_vitrinectlreach.cpp cli/faultlines.cpp cli/faultlines.h cli/faultlinesimage.cpp
        cli/faultlinesnewer.cpp cli/programrun.cpp cli/programrun.h
        support/diskimages.cpp support/diskimages.h support/extimages.cpp support/extimages.h
        support/faultyimages.cpp support/faultyimages.h
        support/vhdimages.cpp support/vhdimages.h support/vhdximages.cpp support/vhdximages.h
    LINK vitrine::vitrine_core nlohmann_json::nlohmann_json LABELS cli TIMEOUT 300)
target_compile_definitions(tst_vitrinectlreach PRIVATE
    VITRINE_FAULTS_FILE="${CMAKE_CURRENT_SOURCE_DIR}/core/faults.md")
