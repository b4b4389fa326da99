# Sourced by scripts/run and scripts/test: what they say, and how they build one preset.
# Expects to be in the root of the tree.
# shellcheck shell=bash

french=0
case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in fr*) french=1 ;; esac

# say ENGLISH FRENCH: prints the one the reader's language asks for.
say() {
    if [ "$french" = 1 ]; then printf '%s\n' "$2"; else printf '%s\n' "$1"; fi
}

# Turns ninja's lines into one line that is rewritten; without a terminal, into one line per tenth.
build_progress() {  # build_progress PRESET < ninja's output
    local line done_count all_count tenth last=-1 width=${COLUMNS:-80}
    while IFS= read -r line; do
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\]\ (.*) ]] || continue
        done_count=${BASH_REMATCH[1]} all_count=${BASH_REMATCH[2]}
        if [ -t 1 ]; then
            line="build $1  $done_count/$all_count  ${BASH_REMATCH[3]}"
            printf '\r\033[K%s' "${line:0:$((width - 1))}"
        else
            tenth=$((done_count * 10 / all_count))
            if [ "$tenth" != "$last" ]; then
                printf 'build %s  %d/%d\n' "$1" "$done_count" "$all_count"
                last=$tenth
            fi
        fi
    done
    if [ -t 1 ]; then printf '\r\033[K'; fi
}

# build_preset PRESET [TARGET…]: configures and builds build/PRESET, all of it without targets.
# Logs to build/PRESET.configure.log and build/PRESET.build.log; on failure prints every error.
build_preset() {
    local preset=$1 log
    shift
    mkdir -p build
    log=build/$preset.configure.log
    if ! cmake --preset "$preset" >"$log" 2>&1; then
        cat "$log" >&2
        return 1
    fi
    log=build/$preset.build.log
    if ! nice ninja -C "build/$preset" -k 0 -j "$(nproc)" "$@" 2>&1 \
            | tee "$log" | build_progress "$preset"; then
        grep -vE '^(\[[0-9]+/[0-9]+\] |ninja: Entering directory)' "$log" >&2 || true
        return 1
    fi
}
