#!/bin/sh
# Makes .venv with a Python that Drafter runs on: $PYTHON when it is set, otherwise the first
# that fits. Leaves a .venv alone that works already.
set -eu
here=$(dirname "$0")

fits() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null
}

can_make_venv() {
    "$1" -c 'import ensurepip, venv' 2>/dev/null
}

fitting_python() {
    set -- python3 python3.13 python3.12 python3.11 python
    if [ -n "${PYTHON:-}" ]; then
        set -- "$PYTHON"
    fi
    for python in "$@"; do
        if fits "$python"; then
            echo "$python"
            return
        fi
    done
}

for python in .venv/bin/python .venv/Scripts/python; do
    if fits "$python" && "$python" -m pip --version >/dev/null 2>&1; then
        exit 0
    fi
done

python=$(fitting_python)
if [ -z "$python" ] && [ -z "${PYTHON:-}" ]; then
    sh "$here/apt.sh" python3-venv || true
    python=$(fitting_python)
fi
if [ -z "$python" ]; then
    echo "Drafter needs Python 3.11, 3.12 or 3.13, and there is none here. Install one, or name" \
        "the one to use: make PYTHON=/path/to/python3" >&2
    exit 1
fi
if ! can_make_venv "$python"; then
    package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    sh "$here/apt.sh" "$package" || true
    if ! can_make_venv "$python"; then
        echo "Drafter cannot be set up yet." "$("$python" "$here/system.py" "$package")" >&2
        exit 1
    fi
fi
"$python" -m venv --clear .venv
