# What every rule uses. A rule runs as: cmake -D ROOT=<tree> -P <rule>.cmake

set(failures "")

# Adds one breach; report() prints them all.
macro(breach text)
    list(APPEND failures "${text}")
endmacro()

# Ends the rule: fatal with every breach, silent without one.
macro(report rule)
    if(failures)
        list(JOIN failures "\n  " text)
        message(FATAL_ERROR "${rule}:\n  ${text}")
    endif()
endmacro()

# Reads a file as a list of lines. What CMake lists cannot carry is replaced by look-alikes, so
# compare only text without brackets, semicolons and backslashes.
function(read_lines variable file)
    file(READ "${file}" text)
    string(REGEX REPLACE "\n$" "" text "${text}")
    string(REPLACE "[" "<" text "${text}")
    string(REPLACE "]" ">" text "${text}")
    string(REPLACE "\\" "/" text "${text}")
    string(REPLACE ";" "," text "${text}")
    string(REPLACE "\n" ";" text "${text}")
    set(${variable} "${text}" PARENT_SCOPE)
endfunction()

# The sources and headers under the folders given, relative to ROOT, in a fixed order.
function(find_sources variable)
    set(found "")
    foreach(folder IN LISTS ARGN)
        file(GLOB_RECURSE files RELATIVE "${ROOT}"
            "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp")
        list(APPEND found ${files})
    endforeach()
    list(SORT found)
    set(${variable} "${found}" PARENT_SCOPE)
endfunction()
