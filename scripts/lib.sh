# Shared by the scripts beside it; sourced, not run. Leaves the caller in the repository's root.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# One folder for all that is built, known by its full path to cargo and to the tests.
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$PWD/target}
[[ $CARGO_TARGET_DIR == /* ]] || CARGO_TARGET_DIR=$PWD/$CARGO_TARGET_DIR

# What needs no window. Named in one way everywhere, since cargo builds other packages together anew.
core=(--workspace --exclude lotsen --exclude lotsen-e2e)

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# What a person has to bring: a Rust toolchain (rust-toolchain.toml says which) and Node.
need_rust_and_node() {
    command -v cargo >/dev/null || fail "Rust is missing. Install it from https://rustup.rs and run this again."
    command -v node >/dev/null && command -v npm >/dev/null ||
        fail "Node.js (20.19 or newer) with npm is missing. Install it and run this again."
    node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)' ||
        fail "Node.js $(node --version) is too old: 20.19 or newer is needed."
}

# as_root COMMAND...: runs it as root, without asking for a password.
as_root() { if ((EUID == 0)); then "$@"; else sudo -n "$@"; fi; }

# need_apt PACKAGE...: Debian packages. Installs what is missing if it may; else says the one command to type.
need_apt() {
    local package missing=()
    if ! command -v dpkg-query >/dev/null; then
        echo "This is no Debian: taking it that the likes of these are installed: $*" >&2
        return
    fi
    for package in "$@"; do
        dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q ' installed$' || missing+=("$package")
    done
    ((${#missing[@]})) || return 0

    as_root true 2>/dev/null || fail "Packages are missing. Run this once, then try again:

    sudo apt-get update && sudo apt-get install --no-install-recommends ${missing[*]}
"
    echo "Installing ${missing[*]} ..." >&2
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --quiet=2 --no-install-recommends "${missing[@]}" >/dev/null
}

# The page's packages, exactly as locked. Again only when the lock has changed.
install_page() {
    local done=ui/node_modules/.installed
    cmp --silent ui/package-lock.json "$done" && return
    npm --prefix ui ci --no-audit --no-fund --loglevel=error
    cp ui/package-lock.json "$done"
}

# Builds the page if one of the files it is made of is newer than the last build.
build_page() {
    local built=ui/dist/index.html
    if [[ -e $built ]] && [[ -z $(find ui data/texts -newer "$built" -type f \
        -not -path 'ui/dist/*' -not -path 'ui/node_modules/*' -print -quit) ]]; then
        return
    fi
    install_page
    npm --prefix ui run --silent build
}

# What the window needs to compile; see scripts/packages.
need_window_packages() { need_apt $(packages window); }

# packages SECTION: the packages listed in scripts/packages under [SECTION].
packages() { sed -n "/^\[$1\]/,/^\[/p" scripts/packages | grep -v -e '^\[' -e '^#' -e '^$' || true; }
