# Every hostile image and the verdict on it; tests/hostile/README.md.
add_test(NAME hostile_images
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/hostile/run
        --vitrinectl $<TARGET_FILE:vitrinectl> --folder ${PROJECT_BINARY_DIR})
set_tests_properties(hostile_images PROPERTIES
    LABELS campaign TIMEOUT 600 ENVIRONMENT "PYTHONDONTWRITEBYTECODE=1")
