#!/bin/sh
# Puts Drafter into the menu of this user's desktop: its entry, its description, its icon.
# Run from anywhere once `make run` has set Drafter up; `install.sh --remove` takes it out again.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
name=org.drafter.Drafter

entry=$share/applications/$name.desktop
metainfo=$share/metainfo/$name.metainfo.xml
icon=$share/icons/hicolor/scalable/apps/$name.svg

if [ "${1:-}" = --remove ]; then
    rm -f "$entry" "$metainfo" "$icon"
    exit 0
fi
if [ ! -x "$root/.venv/bin/drafter" ]; then
    echo "Drafter is not set up yet: run make run first." >&2
    exit 1
fi
mkdir -p "$(dirname "$entry")" "$(dirname "$metainfo")" "$(dirname "$icon")"
sed "s|^Exec=drafter|Exec=\"$root/.venv/bin/drafter\"|" "$here/$name.desktop" >"$entry"
cp "$here/$name.metainfo.xml" "$metainfo"
cp "$root/resources/icons/drafter.svg" "$icon"
echo "Drafter is in the menu."
