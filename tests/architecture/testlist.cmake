# A test file that is in the tree but not in the build tests nothing and looks as if it did.
# REGISTERED is a file that CMakeLists.txt writes: the tst_*.cpp of all targets that ctest runs, one
# path from tests/ per line.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")

read_lines(registered "${REGISTERED}")
file(GLOB_RECURSE files RELATIVE "${ROOT}/tests" "${ROOT}/tests/tst_*.cpp")
foreach(file IN LISTS files)
    if(NOT file IN_LIST registered)
        breach("tests/${file} is in no test that ctest runs")
    endif()
endforeach()

file(GLOB_RECURSE lists RELATIVE "${ROOT}" "${ROOT}/tests/CMakeLists.txt" "${ROOT}/tests/*.cmake")
list(FILTER lists EXCLUDE REGEX "^tests/architecture/")
foreach(list IN LISTS lists)
    read_lines(lines "${ROOT}/${list}")
    foreach(line IN LISTS lines)
        if(line MATCHES "#.*(vitrine_add_test[(][^ )]*|tst_[A-Za-z0-9_]+[.]cpp)")
            breach("${list}: ${CMAKE_MATCH_1} is commented out")
        endif()
    endforeach()
endforeach()
report("test list broken")
