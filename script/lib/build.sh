# shellcheck shell=bash
# Builds a module when something has changed since it was last built. Source it after prerequisites.sh, then call:
#
#   build_when_stale 'the demo' samples/broadcast/target/demo-built samples/broadcast golive-* wire
#
# with a name for messages, the file that remembers when it was built, the module, and what the module is built from. It is
# silent and quick when nothing has changed; what it says goes to standard error.

# Whether some source is newer than what was built from it. Tests take no part in it.
is_stale() {
    local built=$1
    shift
    [ -f "$built" ] || return 0
    [ -n "$(find pom.xml "$@" \
        \( -name target -o -name node_modules -o -name dist -o -name '.?*' -o -name '*.args' -o -path '*/src/test' \) -prune \
        -o \( -type f -o -path '*/src/*' \) -newer "$built" -print -quit)" ]
}

# A line for each module; the whole output only when it fails.
build() {
    local name=$1 built=$2 module=$3 log began line
    log=$(mktemp)
    began=$(mktemp)
    say "Building $name (some minutes the first time)."
    if ./mvnw -B -ntp -pl "$module" -am package -DskipTests -Dmaven.test.skip 2>&1 </dev/null | tee "$log" | while IFS= read -r line; do
        case $line in '[INFO] Building '*']') say "  ${line#\[INFO\] }" ;; esac
    done; then
        # As old as the beginning of the build: what was edited meanwhile counts as newer.
        touch -r "$began" "$built"
        rm -f "$log" "$began"
    else
        tail -n 60 "$log" >&2
        rm -f "$log" "$began"
        say "Building $name failed; the reason is above."
        exit 1
    fi
}

build_when_stale() {
    local name=$1 built=$2 module=$3
    shift 2
    if ! is_stale "$built" "$@"; then return; fi
    # One at a time, where the system has locks: a second call waits, and mostly finds the work done.
    exec 9<"$module"
    if command -v flock >/dev/null; then flock 9; fi
    if is_stale "$built" "$@"; then build "$name" "$built" "$module"; fi
    exec 9<&-
}
