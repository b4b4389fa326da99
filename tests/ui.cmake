foreach(unit IN ITEMS accessviews activitydock costviews editing equivalentpanel faultbar
        formdialogs help labpages lists machinepages mainwindow recyclebinview replicationchange
        searchdialog settings signindialog templatedialog theme)
    vitrine_add_test(tst_${unit}
        SOURCES ui/tst_${unit}.cpp support/widgettexts.cpp
        LINK vitrine::vitrine_ui LABELS ui)
endforeach()
add_test(NAME console_self_test COMMAND vitrine --self-test)
set_tests_properties(console_self_test PROPERTIES LABELS "ui;smoke" TIMEOUT 180
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
