#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

namespace vitrine {

/// Joins string literals at compile time, so that statements share their list of columns and no
/// SQL is ever put together while the program runs.
template <std::size_t... Sizes>
consteval auto sql(const char (&...parts)[Sizes])
{
    std::array<char, (Sizes + ...) - sizeof...(Sizes) + 1> text{};
    char *end = text.data();
    ((end = std::copy_n(parts, Sizes - 1, end)), ...);
    return text;
}

}  // namespace vitrine
