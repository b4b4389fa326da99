vitrine_add_test(tst_rights SOURCES core/tst_rights.cpp LINK vitrine::vitrine_core LABELS values)
vitrine_add_test(tst_access
    SOURCES core/tst_access.cpp support/accessstore.h
    LINK vitrine::vitrine_core Qt6::Sql LABELS values)
vitrine_add_test(tst_auditchain
    SOURCES core/tst_auditchain.cpp
    LINK vitrine::vitrine_core Qt6::Sql LABELS values)
vitrine_add_test(tst_accessmodel
    SOURCES core/tst_accessmodel.cpp support/accessmodel.cpp support/accessmodel.h
        support/modelworld.cpp support/modelworld.h
    LINK vitrine::vitrine_core Qt6::Sql LABELS values)
vitrine_add_test(tst_accessmatrix
    SOURCES core/tst_accessmatrix.cpp support/accessworld.h
    LINK vitrine::vitrine_core Qt6::Sql LABELS values)
vitrine_add_test(tst_workloadaccess
    SOURCES core/tst_workloadaccess.cpp support/accessstore.h
    LINK vitrine::vitrine_core Qt6::Sql LABELS values)
# The same world as in tst_accessmodel, for as many sequences as there is time: scripts/campaign.
qt_add_executable(accesssequences campaign/accesssequences.cpp support/accessmodel.cpp
    support/accessmodel.h support/modelworld.cpp support/modelworld.h)
set_target_properties(accesssequences PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests/bin")
target_include_directories(accesssequences PRIVATE "${PROJECT_SOURCE_DIR}")
target_link_libraries(accesssequences PRIVATE vitrine_compile_options vitrine::vitrine_core Qt6::Sql)
add_test(NAME campaign_accesssequences COMMAND accesssequences --sequences 300)
set_tests_properties(campaign_accesssequences PROPERTIES LABELS values TIMEOUT 300)
add_dependencies(vitrine_tests_values accesssequences)
vitrine_add_test(tst_jobaccess
    SOURCES core/tst_jobaccess.cpp
    LINK vitrine::vitrine_core Qt6::Sql LABELS core)
