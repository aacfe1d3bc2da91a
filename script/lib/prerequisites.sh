# shellcheck shell=bash
# What the scripts beside this one need on a machine. Source it, then call:
#
#   prerequisites jdk node unzip sha256sum openssl chromium isolation
#
# It is silent and quick when everything is there. On Debian and Ubuntu, as root or with a sudo that asks for no password, it
# installs what is missing; elsewhere it prints the command that does, and ends the script.

readonly JDK_AT_LEAST=17 NODE_AT_LEAST=20 OPENSSL_AT_LEAST=3

say() { printf '%s\n' "$*" >&2; }

# The java that Maven will use, too.
java_command() {
    if [ -n "${JAVA_HOME:-}" ]; then printf '%s' "$JAVA_HOME/bin/java"; else command -v java; fi
}

chromium_command() {
    local candidate
    if [ -n "${GOLIVE_CHROMIUM:-}" ]; then
        command -v "$GOLIVE_CHROMIUM"
        return
    fi
    for candidate in chromium chromium-browser google-chrome google-chrome-stable \
        '/Applications/Chromium.app/Contents/MacOS/Chromium' \
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'; do
        if command -v "$candidate"; then return; fi
    done
    return 1
}

# Asking the compiler itself would take longer than everything else here, so its release file is read where there is one.
jdk_version() {
    local java javac target release
    java=$(java_command) && [ -x "$java" ] || return 1
    if [ -n "${JAVA_HOME:-}" ]; then javac=$JAVA_HOME/bin/javac; else javac=$(command -v javac) || return 1; fi
    [ -x "$javac" ] || return 1
    target=$javac
    while [ -L "$target" ]; do
        javac=$(readlink "$target")
        case $javac in /*) target=$javac ;; *) target=$(dirname "$target")/$javac ;; esac
    done
    release=$(dirname "$target")/../release
    if [ -f "$release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$release"
    else
        "$target" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
    fi
}

# LibreSSL calls itself so, and is no OpenSSL of any version.
openssl_version() { openssl version 2>/dev/null | sed -n 's/^OpenSSL \([0-9]*\).*/\1/p'; }

node_version() { node --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p'; }

at_least() { [ -n "$1" ] && [ "$1" -ge "$2" ]; }

# Whether one thing is there.
present() {
    case $1 in
    jdk) at_least "$(jdk_version || true)" "$JDK_AT_LEAST" ;;
    node) at_least "$(node_version || true)" "$NODE_AT_LEAST" && command -v npm >/dev/null ;;
    openssl) at_least "$(openssl_version || true)" "$OPENSSL_AT_LEAST" ;;
    chromium) chromium_command >/dev/null ;;
    isolation) [ "$(uname -s)" != Linux ] || { command -v unshare >/dev/null && command -v ip >/dev/null; } ;;
    *) command -v "$1" >/dev/null ;;
    esac
}

absent() {
    local thing
    for thing in "$@"; do
        if ! present "$thing"; then printf '%s\n' "$thing"; fi
    done
}

in_words() {
    case $1 in
    jdk) echo "a JDK, version $JDK_AT_LEAST or newer (java and javac)" ;;
    node) echo "Node.js, version $NODE_AT_LEAST or newer, with npm" ;;
    chromium) echo 'Chromium or Chrome (or GOLIVE_CHROMIUM set to the path of one)' ;;
    openssl) echo "OpenSSL, version $OPENSSL_AT_LEAST or newer" ;;
    sha256sum) echo 'sha256sum (coreutils)' ;;
    isolation) echo 'unshare and ip (util-linux and iproute2)' ;;
    *) echo "$1" ;;
    esac
}

installer() {
    local command
    case $(uname -s) in MINGW* | MSYS* | CYGWIN*) echo winget && return ;; esac
    for command in apt-get dnf pacman brew; do
        if command -v "$command" >/dev/null; then echo "$command" && return; fi
    done
    echo none
}

# The packages that bring one thing with one installer.
packages() {
    case $1:$2 in
    apt-get:jdk) first_offered openjdk-25-jdk-headless openjdk-21-jdk-headless openjdk-17-jdk-headless ;;
    apt-get:node)
        # NodeSource's package has npm inside.
        if apt-cache policy nodejs 2>/dev/null | grep -q nodesource; then echo nodejs; else echo nodejs npm; fi
        ;;
    dnf:jdk) echo java-21-openjdk-devel ;;
    dnf:node | pacman:node) echo nodejs npm ;;
    dnf:isolation) echo util-linux iproute ;;
    pacman:jdk) echo jdk21-openjdk ;;
    brew:jdk) echo temurin@21 ;;
    brew:node) echo node ;;
    brew:chromium) echo google-chrome ;;
    brew:openssl) echo openssl@3 ;;
    winget:openssl) echo ShiningLight.OpenSSL.Light ;;
    *:sha256sum) echo coreutils ;;
    winget:jdk) echo EclipseAdoptium.Temurin.21.JDK ;;
    winget:node) echo OpenJS.NodeJS.LTS ;;
    winget:chromium) echo Google.Chrome ;;
    *:isolation) echo util-linux iproute2 ;;
    apt-get:chromium) first_offered chromium chromium-browser ;;
    *) echo "$2" ;;
    esac
}

# The first of these that the package lists offer; the last one if they say nothing.
first_offered() {
    local package
    for package in "$@"; do
        if apt-cache show "$package" >/dev/null 2>&1; then break; fi
    done
    echo "$package"
}

all_packages() {
    local how=$1 thing
    shift
    for thing in "$@"; do packages "$how" "$thing"; done | tr '\n' ' ' | sed 's/ $//'
}

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi; }

may_install() {
    command -v apt-get >/dev/null && { [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null; }
}

install_with_apt() {
    local wanted
    as_root apt-get update -q >&2 </dev/null || say 'The package lists could not be renewed; going on with the old ones.'
    if printf '%s\n' "$@" | grep -qx node && ! at_least "$(offered_node)" "$NODE_AT_LEAST"; then
        say "The nodejs of this system's package lists is older than version $NODE_AT_LEAST."
        return 1
    fi
    # Package names have no spaces: the list is meant to be split.
    read -r -a wanted <<<"$(all_packages apt-get "$@")"
    say "Installing ${wanted[*]}."
    # dpkg sometimes fails the first time and succeeds the second.
    local try
    for try in 1 2; do
        if as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${wanted[@]}" >&2 </dev/null; then
            return
        fi
        say "apt-get install failed (try $try of 2)."
    done
    return 1
}

offered_node() { apt-cache policy nodejs 2>/dev/null | sed -n 's/^ *Candidate: \([0-9]*\).*/\1/p'; }

# The way to the missing things that a reader can copy.
explain() {
    local thing how wanted
    how=$(installer)
    say 'This needs what is not on this machine:'
    for thing in "$@"; do say "  - $(in_words "$thing")"; done
    wanted=$(all_packages "$how" "$@")
    say 'To install it, run:'
    case $how in
    apt-get)
        if printf '%s\n' "$@" | grep -qx node && ! at_least "$(offered_node)" "$NODE_AT_LEAST"; then
            say '  curl -fsSL https://deb.nodesource.com/setup_22.x | sudo -E bash -    # this system packages an older Node.js'
            wanted=$(printf '%s' "$wanted" | sed 's/nodejs npm/nodejs/')
        fi
        say "  sudo apt-get update && sudo apt-get install -y $wanted"
        ;;
    dnf) say "  sudo dnf install -y $wanted" ;;
    pacman) say "  sudo pacman -S --needed $wanted" ;;
    brew) say "  brew install $wanted" ;;
    winget) for thing in $wanted; do say "  winget install --exact --id $thing"; done ;;
    none) say '  (no known package manager here: see https://adoptium.net, https://nodejs.org, https://www.chromium.org)' ;;
    esac
}

prerequisites() {
    local missing=()
    local thing
    if [ -n "${GOLIVE_CHROMIUM:-}" ] && ! present chromium; then
        say "GOLIVE_CHROMIUM is $GOLIVE_CHROMIUM, which cannot be run. Set it to the path of a Chromium, or unset it to have one found."
        exit 1
    fi
    while read -r thing; do missing+=("$thing"); done < <(absent "$@")
    if [ "${#missing[@]}" -gt 0 ] && may_install; then
        install_with_apt "${missing[@]}" || true
        missing=()
        while read -r thing; do missing+=("$thing"); done < <(absent "$@")
    fi
    if [ "${#missing[@]}" -gt 0 ]; then
        explain "${missing[@]}"
        exit 1
    fi
}
