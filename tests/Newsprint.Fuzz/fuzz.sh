#!/usr/bin/env bash
# Fuzzes one target after another under AFL++: tests/Newsprint.Fuzz/fuzz.sh SECONDS [TARGET…]
# Needs afl++ (Debian) and the .NET tool SharpFuzz.CommandLine of the same version as the library; both are looked for, not installed.
# Findings stay in artifacts/fuzz/TARGET; a line for each target says executions, time and findings.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:?how many seconds each}; shift
targets=${*:-corrections figures notebook origin page units wire}
out=artifacts/fuzz
mkdir -p "$out"
command -v afl-fuzz > /dev/null || { echo "fuzz.sh: no afl-fuzz; apt-get install afl++" >&2; exit 2; }
sharpfuzz=$(command -v sharpfuzz || true)
[ -n "$sharpfuzz" ] || { echo "fuzz.sh: no sharpfuzz; dotnet tool install --global SharpFuzz.CommandLine --version 2.3.0" >&2; exit 2; }

rm -rf "$out/bin"
dotnet build tests/Newsprint.Fuzz -c Release --nologo -v q
cp -r tests/Newsprint.Fuzz/bin/Release/net10.0 "$out/bin"
for library in Newsprint Newsprint.Analysis Newsprint.Tool; do "$sharpfuzz" "$out/bin/$library.dll"; done

# A .NET process is large and slow to start; no core is ours alone.
export AFL_SKIP_BIN_CHECK=1 AFL_NO_AFFINITY=1 AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1 AFL_FORKSRV_INIT_TMOUT=120000
export DOTNET_TieredPGO=0 DOTNET_gcServer=0
for target in $targets; do
  rm -rf "$out/$target"
  inputs=tests/Newsprint.Fuzz/Inputs/$target
  nice -n 19 afl-fuzz -i "$inputs" -o "$out/$target" -m none -t 20000 -V "$seconds" -- dotnet "$out/bin/Newsprint.Fuzz.dll" "$target" > "$out/$target.log" 2>&1 || true
  stats=$out/$target/default/fuzzer_stats
  value() { sed -n "s/^$1 *: *//p" "$stats"; }
  echo "$target: $(value execs_done) executions in $(value run_time) s; $(value corpus_count) inputs kept; $(value saved_crashes) crashes, $(value saved_hangs) hangs; $(value bitmap_cvg) of the map"
done
