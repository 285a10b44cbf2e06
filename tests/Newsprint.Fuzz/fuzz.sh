#!/usr/bin/env bash
# Fuzzes one target after another under AFL++: tests/Newsprint.Fuzz/fuzz.sh SECONDS [TARGET…]
# Needs afl++ (Debian) and the .NET tool SharpFuzz.CommandLine of the same version as the library; both are looked for, not installed.
# Findings stay in artifacts/fuzz/TARGET; a line for each target says executions, time and findings. Fails where one was found.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:?how many seconds each}; shift
targets=${*:-corrections figures notebook origin page units wire}
out=artifacts/fuzz
mkdir -p "$out"
command -v afl-fuzz > /dev/null || { echo "fuzz.sh: no afl-fuzz; apt-get install afl++" >&2; exit 2; }
sharpfuzz=$(command -v sharpfuzz || true)
[ -n "$sharpfuzz" ] || { echo "fuzz.sh: no sharpfuzz; dotnet tool install --global SharpFuzz.CommandLine --version 2.3.0" >&2; exit 2; }

# Code that is compiled ahead cannot be instrumented.
rm -rf "$out/bin"
dotnet build tests/Newsprint.Fuzz -c Release --nologo -v q -p:CompileAhead=false
cp -r tests/Newsprint.Fuzz/bin/Release/net10.0 "$out/bin"
for library in Newsprint Newsprint.Analysis Newsprint.Tool; do "$sharpfuzz" "$out/bin/$library.dll"; done

# The words of the tables, which no change of single bytes would ever make.
LC_ALL=C awk -F '\t' '
  BEGIN { for (i = 1; i < 256; i++) hex[sprintf("%c", i)] = sprintf("\\x%02X", i) }
  /^#/ || length($1) < 3 || length($1) > 24 || seen[$1]++ { next }
  { word = ""; for (i = 1; i <= length($1); i++) word = word hex[substr($1, i, 1)]; print "\"" word "\"" }
' lib/Newsprint/{Quantities,Periods,Figures,Tables}/*.tsv lib/Newsprint/Areas/areawords.tsv > "$out/words.dict"

# First inputs: those made up for the target; for pages also the seed in pieces.
inputs_of() {
  rm -rf "$out/$1" "$out/$1.in"
  cp -r "tests/Newsprint.Fuzz/Inputs/$1" "$out/$1.in"
  case $1 in page | figures) for page in seeds/*.txt; do split -l 8 "$page" "$out/$1.in/piece-"; done ;; esac
}

# A page costs milliseconds: long ones, calibrating and trimming would take the time in which others are tried.
export AFL_SKIP_BIN_CHECK=1 AFL_NO_AFFINITY=1 AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1 AFL_FORKSRV_INIT_TMOUT=120000
export AFL_FAST_CAL=1 AFL_DISABLE_TRIM=1
export DOTNET_TieredPGO=0 DOTNET_gcServer=0
fuzz() {
  local words=(); case $1 in page | figures | units | corrections) words=(-x "$out/words.dict") ;; esac
  inputs_of "$1"
  nice -n 19 afl-fuzz -i "$out/$1.in" -o "$out/$1" -m none -t 20000 -G 2000 "${words[@]}" -V "$seconds" -- dotnet "$out/bin/Newsprint.Fuzz.dll" "$1" > "$out/$1.log" 2>&1
}

failures=0
for target in $targets; do
  ended=whole
  fuzz "$target" || { ended="ENDED EARLY, see $out/$target.log"; failures=1; }
  stats=$out/$target/default/fuzzer_stats
  value() { sed -n "s/^$1 *: *//p" "$stats"; }
  echo "$target: $ended; $(value execs_done) executions in $(value run_time) s; $(value corpus_count) inputs kept; $(value saved_crashes) crashes, $(value saved_hangs) hangs; $(value bitmap_cvg) of the map"
  [ "$(value saved_crashes)$(value saved_hangs)" = 00 ] || failures=1
done
exit "$failures"
