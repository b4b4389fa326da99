# Labelled `values`: one thread is enough for them, so ThreadSanitizer has nothing to see there.
vitrine_add_test(tst_versionnumber
    SOURCES core/tst_versionnumber.cpp LINK vitrine::vitrine_core LABELS values)
vitrine_add_test(tst_resourceid
    SOURCES core/tst_resourceid.cpp LINK vitrine::vitrine_core LABELS values)
vitrine_add_test(tst_uid SOURCES core/tst_uid.cpp LINK vitrine::vitrine_core LABELS values)
vitrine_add_test(tst_digest SOURCES core/tst_digest.cpp LINK vitrine::vitrine_core LABELS values)
vitrine_add_test(tst_fault SOURCES core/tst_fault.cpp LINK vitrine::vitrine_core LABELS values)
foreach(rules IN ITEMS definitionrules versionrules)
    vitrine_add_test(tst_${rules} SOURCES core/tst_${rules}.cpp LINK vitrine::vitrine_core
        LABELS values)
endforeach()
# One row per fault; core/faults.md is made of them.
vitrine_add_test(tst_faultcatalogue
    SOURCES core/tst_faultcatalogue.cpp ../app/cli/arguments.cpp support/faultcasesaccess.cpp
        support/faultcasesbundle.cpp
        support/faultcasescompute.cpp
        support/faultcasescontent.cpp support/faultcasescost.cpp
        support/faultcasesencryption.cpp support/faultcasesgallery.cpp support/faultcasesidentity.cpp
        support/faultcasesimage.cpp
        support/faultcaseslab.cpp support/faultcaseslife.cpp support/faultcasesmachine.cpp support/faultcasesnewer.cpp
        support/faultcasestemplate.cpp support/faultcasesversion.cpp
    LINK vitrine::vitrine_models nlohmann_json::nlohmann_json LABELS values)
target_compile_definitions(tst_faultcatalogue PRIVATE
    VITRINE_FAULTS_FILE="${CMAKE_CURRENT_SOURCE_DIR}/core/faults.md")
