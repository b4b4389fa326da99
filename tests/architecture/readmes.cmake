# Every folder that holds sources explains itself on one page.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")

set(page 80)  # lines; what is longer is no longer read

set(folders "")
foreach(top IN ITEMS app ui models core resources scripts tests translations)
    file(GLOB_RECURSE files RELATIVE "${ROOT}" "${ROOT}/${top}/*")
    foreach(file IN LISTS files)
        cmake_path(GET file PARENT_PATH folder)
        cmake_path(GET file FILENAME name)
        # Programs without an ending count too; data in a sub-folder (icons, corpus) is its parent's.
        if(name MATCHES "[.](cpp|h|cmake|py|sh|ts|sql)$"
                OR (NOT name MATCHES "[.]" AND file MATCHES "^(scripts|tests)/"))
            list(APPEND folders "${folder}")
        endif()
    endforeach()
endforeach()
list(REMOVE_DUPLICATES folders)
list(FILTER folders EXCLUDE REGEX "/(migrations|__pycache__)$|/corpus(/|$)")

foreach(folder IN LISTS folders)
    if(NOT EXISTS "${ROOT}/${folder}/README.md")
        breach("${folder} has no README.md")
        continue()
    endif()
    read_lines(lines "${ROOT}/${folder}/README.md")
    list(LENGTH lines count)
    if(count GREATER page)
        breach("${folder}/README.md has ${count} lines; one page is ${page}")
    endif()
endforeach()
report("folders without a page")
