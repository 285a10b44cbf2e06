#!/usr/bin/env bash
# Kills (kill -9) newsprint export, in each format, and newsprint notebooks run a hundred times each in the midst of their work: tests/kills.sh [KILLS]
# Says how many kills met a run at work, what they left, and whether the files were whole and --resume ended where an undisturbed run ends.
set -euo pipefail
cd "$(dirname "$0")/.."
export NEWSPRINT_KILLS=${1:-100}
dotnet build --nologo -v q tests/Newsprint.Tests
tests/Newsprint.Tests/bin/Debug/net10.0/Newsprint.Tests -class "*KillTests" -showLiveOutput
