foreach(test IN ITEMS sourcefile diskreader diskwriter)
    set(label core)
    if(test STREQUAL "diskreader")
        set(label values)  # no thread of their own
    endif()
    vitrine_add_test(tst_${test}
        SOURCES core/tst_${test}.cpp
        LINK vitrine::vitrine_core LABELS ${label})
endforeach()
vitrine_add_test(tst_diskverdict SOURCES core/tst_diskverdict.cpp
    LINK vitrine::vitrine_core LABELS values)
vitrine_add_test(tst_vhddynamic
    SOURCES core/tst_vhddynamic.cpp
    LINK vitrine::vitrine_core LABELS core)
foreach(test IN ITEMS vhdx vhdxlog)
    vitrine_add_test(tst_${test}
        SOURCES core/tst_${test}.cpp
        LINK vitrine::vitrine_core LABELS core)
endforeach()
foreach(test IN ITEMS containerwriters diskcopy outputfile)
    vitrine_add_test(tst_${test}
        SOURCES core/tst_${test}.cpp
        LINK vitrine::vitrine_core LABELS core)
endforeach()
foreach(test IN ITEMS diskinspector ext4tree)
    vitrine_add_test(tst_${test}
        SOURCES core/tst_${test}.cpp
        LINK vitrine::vitrine_core LABELS values)
endforeach()
vitrine_add_test(tst_windowssystem
    SOURCES core/tst_windowssystem.cpp
    LINK vitrine::vitrine_core LABELS values)
vitrine_add_test(tst_installedsystem SOURCES core/tst_installedsystem.cpp
    LINK vitrine::vitrine_core LABELS values)
foreach(test IN ITEMS vmdk vmdkrefusals)
    vitrine_add_test(tst_${test}
        SOURCES core/tst_${test}.cpp
        LINK vitrine::vitrine_core LABELS values)
endforeach()

# No test: measured by hand, in the release preset. bench/formats runs it.
qt_add_executable(diskbench EXCLUDE_FROM_ALL bench/diskbench.cpp)
target_include_directories(diskbench PRIVATE "${PROJECT_SOURCE_DIR}")
target_link_libraries(diskbench PRIVATE vitrine_compile_options vitrine::vitrine_core)
vitrine_add_test(tst_vmdkwriter
    SOURCES core/tst_vmdkwriter.cpp
    LINK vitrine::vitrine_core LABELS core)
foreach(test IN ITEMS qcow2 qcow2layers qcow2limits qcow2qemu qcow2refusals)
    set(label values)
    if(test STREQUAL qcow2)
        set(label core)  # the only one with threads that ThreadSanitizer can follow
    endif()
    vitrine_add_test(tst_${test}
        SOURCES core/tst_${test}.cpp
        LINK vitrine::vitrine_core LABELS ${label})
    target_link_libraries(tst_${test} PRIVATE ZLIB::ZLIB PkgConfig::ZSTD)
endforeach()
