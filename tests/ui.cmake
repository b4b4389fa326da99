foreach(unit IN ITEMS accesspages accessviews activitydock boottestview bundledialogs costviews editing equivalentpanel faultbar
        formdialogs help labpages lists machinepages mainwindow recyclebinview replicationchange
        searchdialog settings signindialog spokenareas templatedialog theme)
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
# The same walk at 200 %, on a screen that is used so.
add_test(NAME everypage_doubled COMMAND tst_everypage everyControlHasItsNameItsKeyAndItsRoom)
set_tests_properties(everypage_doubled PROPERTIES LABELS ui TIMEOUT 600 ENVIRONMENT
    "QT_QPA_PLATFORM=offscreen:configfile=${CMAKE_CURRENT_SOURCE_DIR}/ui/screen.json;QT_SCALE_FACTOR=2;LC_ALL=C.UTF-8")

# No test: scripts/screenshots.
qt_add_executable(screenshots EXCLUDE_FROM_ALL ui/screenshots.cpp support/windowtour.cpp
    support/windowtour.h)
target_include_directories(screenshots PRIVATE "${PROJECT_SOURCE_DIR}")
target_link_libraries(screenshots PRIVATE vitrine_compile_options vitrine_test_support
    vitrine::vitrine_ui vitrine::vitrine_resources Qt6::Svg)
