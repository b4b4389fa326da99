# Scripts against the real vitrinectl; tests/campaign/README.md says what each does.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(campaign "${CMAKE_CURRENT_SOURCE_DIR}/campaign")
add_test(NAME campaign_kill
    COMMAND Python3::Interpreter ${campaign}/kill.py --vitrinectl $<TARGET_FILE:vitrinectl>
        --kills 20 --folder ${PROJECT_BINARY_DIR})
add_test(NAME campaign_regionfaults
    COMMAND Python3::Interpreter ${campaign}/regionfaults.py
        --vitrinectl $<TARGET_FILE:vitrinectl> --folder ${PROJECT_BINARY_DIR})
add_test(NAME campaign_realimage
    COMMAND Python3::Interpreter ${campaign}/realimage.py --vitrinectl $<TARGET_FILE:vitrinectl>
        --kind bootable --images ${PROJECT_BINARY_DIR}/images --folder ${PROJECT_BINARY_DIR})
add_test(NAME campaign_commands
    COMMAND Python3::Interpreter ${campaign}/commands.py --vitrinectl $<TARGET_FILE:vitrinectl>
        --commands 120 --folder ${PROJECT_BINARY_DIR})
add_test(NAME campaign_twowriters
    COMMAND Python3::Interpreter ${campaign}/twowriters.py --vitrinectl $<TARGET_FILE:vitrinectl>
        --rounds 15 --folder ${PROJECT_BINARY_DIR})
add_test(NAME campaign_honest
    COMMAND Python3::Interpreter ${campaign}/honest.py --vitrinectl $<TARGET_FILE:vitrinectl>
        --images 120 --folder ${PROJECT_BINARY_DIR})
add_test(NAME campaign_boot
    COMMAND Python3::Interpreter ${campaign}/boot.py --vitrinectl $<TARGET_FILE:vitrinectl>
        --images ${PROJECT_BINARY_DIR}/images --folder ${PROJECT_BINARY_DIR})
add_test(NAME campaign_crosstenant
    COMMAND Python3::Interpreter ${campaign}/crosstenant.py --vitrinectl $<TARGET_FILE:vitrinectl>
        --folder ${PROJECT_BINARY_DIR})
add_test(NAME campaign_leaks
    COMMAND Python3::Interpreter ${campaign}/leaks.py --vitrinectl $<TARGET_FILE:vitrinectl>
        --folder ${PROJECT_BINARY_DIR})
set_tests_properties(campaign_boot campaign_crosstenant campaign_honest campaign_kill campaign_leaks campaign_regionfaults campaign_realimage campaign_commands
    campaign_twowriters PROPERTIES
    LABELS campaign TIMEOUT 900 SKIP_RETURN_CODE 77 ENVIRONMENT "PYTHONDONTWRITEBYTECODE=1")
