vitrine_add_test(tst_publishdraft
    SOURCES ui/tst_publishdraft.cpp
    LINK vitrine::vitrine_ui
    LABELS ui)
foreach(test IN ITEMS publishdialog publishlook publishoptions)
    vitrine_add_test(tst_${test}
        SOURCES ui/tst_${test}.cpp ui/publishfixture.h
        LINK vitrine::vitrine_ui LABELS ui)
endforeach()
