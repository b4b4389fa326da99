foreach(unit IN ITEMS accessviews activitydock boottestview bundledialogs costviews editing equivalentpanel faultbar
        formdialogs help labpages lists machinepages mainwindow recyclebinview replicationchange
        searchdialog settings signindialog templatedialog theme)
    vitrine_add_test(tst_${unit}
        SOURCES ui/tst_${unit}.cpp support/widgettexts.cpp
        LINK vitrine::vitrine_ui LABELS ui)
endforeach()
add_test(NAME console_self_test COMMAND vitrine --self-test)
set_tests_properties(console_self_test PROPERTIES LABELS "ui;smoke" TIMEOUT 180
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")

vitrine_add_test(tst_everypage
    SOURCES ui/tst_everypage.cpp support/widgettexts.cpp support/windowtour.cpp support/windowtour.h
    LINK vitrine::vitrine_ui vitrine::vitrine_resources LABELS ui TIMEOUT 600)

# No test: scripts/screenshots.
qt_add_executable(screenshots EXCLUDE_FROM_ALL ui/screenshots.cpp support/windowtour.cpp
    support/windowtour.h)
target_include_directories(screenshots PRIVATE "${PROJECT_SOURCE_DIR}")
target_link_libraries(screenshots PRIVATE vitrine_compile_options vitrine_test_support
    vitrine::vitrine_ui vitrine::vitrine_resources Qt6::Svg)
