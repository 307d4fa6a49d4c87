#!/bin/sh
# Installs Debian packages: apt.sh PACKAGE...
# As root, or with sudo. Exit status 3 where there is no apt-get or no right to use it.
set -eu

command -v apt-get >/dev/null 2>&1 || exit 3
if [ "$(id -u)" = 0 ]; then
    as_root=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root="sudo"
elif command -v sudo >/dev/null 2>&1 && [ -t 0 ]; then
    echo "Drafter needs some packages of the system; sudo may ask for your password."
    sudo -v || exit 3
    as_root="sudo"
else
    exit 3
fi
echo "Installing with apt-get: $*"

# Another program may hold the lock for a while; one unreachable source must not stop the rest.
options="-qq -o DPkg::Lock::Timeout=300"
$as_root apt-get $options update </dev/null || true
$as_root env DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes \
    apt-get $options install --yes --no-install-recommends "$@" </dev/null >/dev/null
