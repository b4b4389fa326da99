vitrine_add_test(tst_enums SOURCES core/tst_enums.cpp LINK vitrine::vitrine_core LABELS values)
vitrine_add_test(tst_rules SOURCES core/tst_rules.cpp LINK vitrine::vitrine_core LABELS values)
vitrine_add_test(tst_armjson SOURCES core/tst_armjson.cpp LINK vitrine::vitrine_core LABELS values)
vitrine_add_test(tst_storedjson
    SOURCES core/tst_storedjson.cpp
    LINK vitrine::vitrine_core LABELS values)
vitrine_add_test(tst_readjson
    SOURCES core/tst_readjson.cpp
    LINK vitrine::vitrine_core LABELS values)
vitrine_add_test(tst_publicregions
    SOURCES core/tst_publicregions.cpp LINK vitrine::vitrine_core LABELS values)
vitrine_add_test(tst_catalog
    SOURCES core/tst_catalog.cpp
    LINK vitrine::vitrine_core Qt6::Sql LABELS core)
vitrine_add_test(tst_catalogrows
    SOURCES core/tst_catalogrows.cpp
    LINK vitrine::vitrine_core Qt6::Sql LABELS values)
vitrine_add_test(tst_versionrows
    SOURCES core/tst_versionrows.cpp
    LINK vitrine::vitrine_core LABELS values)
vitrine_add_test(tst_searchrows
    SOURCES core/tst_searchrows.cpp
    LINK vitrine::vitrine_core Qt6::Sql LABELS values)
vitrine_add_test(tst_accountrows
    SOURCES core/tst_accountrows.cpp
    LINK vitrine::vitrine_core LABELS values)
vitrine_add_test(tst_queryplans
    SOURCES core/tst_queryplans.cpp
    LINK vitrine::vitrine_core Qt6::Sql LABELS values)
vitrine_add_test(tst_migration
    SOURCES core/tst_migration.cpp
    LINK vitrine::vitrine_core Qt6::Sql LABELS values)
vitrine_add_test(tst_jobrows
    SOURCES core/tst_jobrows.cpp
    LINK vitrine::vitrine_core LABELS values)
vitrine_add_test(tst_galleryservice
    SOURCES core/tst_galleryservice.cpp
    LINK vitrine::vitrine_core Qt6::Sql LABELS core)
vitrine_add_test(tst_sourceservice
    SOURCES core/tst_sourceservice.cpp
    LINK vitrine::vitrine_core LABELS core)

# No test: measured by hand, in the release preset. tests/bench/catalogue.md
qt_add_executable(catalogbench EXCLUDE_FROM_ALL bench/catalogbench.cpp bench/catalogfill.cpp
    bench/catalogfill.h support/queryplans.h)
target_include_directories(catalogbench PRIVATE "${PROJECT_SOURCE_DIR}")
target_link_libraries(catalogbench PRIVATE vitrine_compile_options vitrine::vitrine_core Qt6::Sql)

# No test: the window at full size, measured by hand. tests/bench/README.md
qt_add_executable(consolebench EXCLUDE_FROM_ALL bench/consolebench.cpp bench/catalogfill.cpp
    bench/catalogfill.h bench/guiwatchdog.h support/queryplans.h)
target_include_directories(consolebench PRIVATE "${PROJECT_SOURCE_DIR}")
target_link_libraries(consolebench PRIVATE vitrine_compile_options vitrine::vitrine_ui
    vitrine::vitrine_resources Qt6::Svg Qt6::Sql)
