#!/usr/bin/env bash
# What one machine does in an hour with newsprint export, and the memory that it takes.
#   archive-hour.sh PAGES [TIMES]      PAGES: a folder of .txt; it is read TIMES over (10), each time under other names
# Prints pages, megabytes and characters an hour with one worker and with all, and the peak memory for TIMES and for TIMES / 5.
set -euo pipefail
pages=$1 times=${2:-10}
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet build "$here/lib/Newsprint.Tool" --configuration Release --nologo --verbosity quiet --property:WarningLevel=0 > /dev/null
command=("dotnet" "$here/lib/Newsprint.Tool/bin/Release/net10.0/Newsprint.Tool.dll" export --format parquet)

fill() { for ((i = 0; i < $2; i++)); do mkdir -p "$work/$1/$i"; cp -r "$pages/." "$work/$1/$i/"; done; }
fill long "$times"
fill short $(((times + 4) / 5))
count=$(find "$work/long" -name '*.txt' | wc -l)
bytes=$(find "$work/long" -name '*.txt' -exec cat {} + | wc -c)
characters=$(find "$work/long" -name '*.txt' -exec cat {} + | wc -m)

# Seconds, seconds of all processors and peak kilobytes of a command, from the system's own account of it.
measured() { python3 -c '
import resource, subprocess, sys, time
begin = time.monotonic()
subprocess.run(sys.argv[1:], check=True, stderr=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(round(time.monotonic() - begin, 2), round(used.ru_utime + used.ru_stime, 2), used.ru_maxrss)' "$@"; }

report() { awk -v n="$1" -v s="$2" -v cpu="$3" -v kb="$4" -v pages="$count" -v bytes="$bytes" -v chars="$characters" 'BEGIN {
  printf "%s: %.1f s (%.1f s of processors) for %d pages; an hour: %.0f pages, %.1f GB, %.2f billion characters; an hour of one processor: %.0f pages; peak %d MB\n",
    n, s, cpu, pages, pages / s * 3600, bytes / s * 3600 / 1e9, chars / s * 3600 / 1e9, pages / cpu * 3600, kb / 1000 }'; }

echo "$(nproc) processors, $(awk -F': ' '/model name/ { print $2; exit }' /proc/cpuinfo); $count pages, $bytes bytes, $characters characters"
for run in 1 2 3; do
  rm -rf "$work"/out*
  report "1 worker" $(measured "${command[@]}" "$work/long" --to "$work/out1" --workers 1)
  report "all workers" $(measured "${command[@]}" "$work/long" --to "$work/out2")
done
read -r _ _ kilobytes <<< "$(measured "${command[@]}" "$work/short" --to "$work/out3")"
echo "a fifth of the pages: peak $((kilobytes / 1000)) MB"
