#!/bin/sh
# Prints the first Python >= 3.11 that can make virtual environments; complains in one line when there is none.
for python in python3 python3.14 python3.13 python3.12 python3.11; do
    if "$python" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        command -v "$python"
        exit 0
    fi
done
echo "Stormroom needs Python 3.11 or newer with venv (on Debian and Ubuntu: apt install python3-venv)." >&2
exit 1
