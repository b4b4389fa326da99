vitrine_add_test(tst_rights SOURCES core/tst_rights.cpp LINK vitrine::vitrine_core LABELS values)
vitrine_add_test(tst_access
    SOURCES core/tst_access.cpp
    LINK vitrine::vitrine_core Qt6::Sql LABELS values)
vitrine_add_test(tst_auditchain
    SOURCES core/tst_auditchain.cpp
    LINK vitrine::vitrine_core Qt6::Sql LABELS values)
vitrine_add_test(tst_accessmodel
    SOURCES core/tst_accessmodel.cpp support/accessmodel.cpp support/accessmodel.h
    LINK vitrine::vitrine_core Qt6::Sql LABELS values)
vitrine_add_test(tst_jobaccess
    SOURCES core/tst_jobaccess.cpp
    LINK vitrine::vitrine_core Qt6::Sql LABELS core)
