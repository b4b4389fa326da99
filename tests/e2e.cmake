# The real window under a private X server; tests/e2e/README.md says how to run one by hand.
foreach(language IN ITEMS en fr)
    foreach(driver IN ITEMS firstimage everyday access badinput bundle costs interruption
            keyboard labs preferences recyclebin regions unplugged)
        add_test(NAME e2e_${driver}_${language}
            COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/e2e/run $<TARGET_FILE:vitrine>
                $<TARGET_FILE:vitrinectl> ${driver}.py ${language}
                ${PROJECT_BINARY_DIR}/e2e/${language})
        set_tests_properties(e2e_${driver}_${language} PROPERTIES LABELS e2e TIMEOUT 600
            ENVIRONMENT "PYTHONDONTWRITEBYTECODE=1")
    endforeach()
endforeach()
