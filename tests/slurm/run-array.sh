#!/usr/bin/env bash
# Runs export.sbatch under a Slurm of its own, on this machine, in a folder of its own; kills one task (SIGKILL) and requeues it.
#   run-array.sh FOLDER PAGES OUT      with newsprint on the PATH
# Exit code 0: every task ended well, one of them at its second start. 77: Slurm is not here or does not start here; the last line says why.
set -uo pipefail
work=$1 pages=$2 out=$3
here=$(cd "$(dirname "$0")" && pwd)
PATH=$PATH:/usr/sbin:/sbin

skip() { echo "$1"; exit 77; }
for program in munged slurmctld slurmd sbatch squeue sinfo scontrol; do
  command -v "$program" > /dev/null || skip "no $program (Debian: slurm-wlm munge)"
done

mkdir -p "$work"/{state,spool,munge,log}
chmod 700 "$work" "$work/munge"
host=$(hostname -s) user=$(id -un)
port=$((20000 + RANDOM % 20000))

dd if=/dev/urandom of="$work/munge/key" bs=1024 count=1 2> /dev/null
chmod 600 "$work/munge/key"
cat > "$work/slurm.conf" << CONF
ClusterName=newsprint
SlurmctldHost=$host(127.0.0.1)
SlurmUser=$user
SlurmdUser=$user
SlurmctldPort=$port
SlurmdPort=$((port + 1))
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
AuthType=auth/munge
CredType=cred/munge
AuthInfo=socket=$work/munge/socket,cred_expire=5
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/log/slurmctld
SlurmdLogFile=$work/log/slurmd
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SwitchType=switch/none
MpiDefault=none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmdParameters=config_overrides
SchedulerParameters=sched_interval=2
KillWait=2
MinJobAge=3600
ReturnToService=2
NodeName=$host NodeAddr=127.0.0.1 CPUs=4 State=UNKNOWN
PartitionName=all Nodes=$host Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF=$work/slurm.conf

# Ends what this script started, and nothing else.
started=()
job=
end() {
  if [ -n "$job" ] && [ -n "$(squeue --noheader --states running,pending 2> /dev/null)" ]; then
    scancel "$job"
    for _ in $(seq 100); do [ -z "$(squeue --noheader --states running,completing 2> /dev/null)" ] && break; sleep 0.1; done
  fi
  for process in "${started[@]}"; do kill "$process" 2> /dev/null; done
  for process in "${started[@]}"; do wait "$process" 2> /dev/null; done
}
trap end EXIT

munged --foreground --force --key-file "$work/munge/key" --socket "$work/munge/socket" --pid-file "$work/munge/pid" \
  --seed-file "$work/munge/seed" --log-file "$work/log/munged" > "$work/log/munged.out" 2>&1 &
started+=($!)
for _ in $(seq 50); do [ -S "$work/munge/socket" ] && break; sleep 0.1; done
[ -S "$work/munge/socket" ] || skip "munged does not start: $(tail -n 1 "$work/log/munged.out")"
slurmctld -D > "$work/log/slurmctld.out" 2>&1 &
started+=($!)
slurmd -D -N "$host" > "$work/log/slurmd.out" 2>&1 &
started+=($!)
for _ in $(seq 300); do sinfo --noheader --format %t 2> /dev/null | grep -q idle && break; sleep 0.1; done
sinfo --noheader --format %t 2> /dev/null | grep -q idle || skip "Slurm does not start: $(cat "$work"/log/slurm*.out | grep -iE 'error|fatal' | tail -n 1)"

cd "$work" || exit 1
job=$(sbatch --parsable "$here/export.sbatch" "$pages" "$out") || exit 1
state() { squeue --noheader --states all --jobs "${job}_$1" --format %T | head -n 1; }
fail() { echo "$1"; tail -n 3 "$work"/slurm-*.out; squeue --states all; exit 1; }

# Task 2 is killed once it has finished a part and not yet the whole.
journal=$out/.newsprint/journal-2of4.jsonl
for _ in $(seq 2400); do [ -s "$journal" ] && break; sleep 0.05; done
[ -s "$journal" ] || fail "task 2 wrote nothing"
victim=$(pgrep -f -- "--to $out --shard 2/4" | head -n 1)
[ -n "$victim" ] && kill -9 "$victim" || fail "task 2 had ended before it could be killed"
for _ in $(seq 300); do [ "$(state 2)" = FAILED ] && break; sleep 0.1; done
[ "$(state 2)" = FAILED ] || fail "task 2 was killed and is $(state 2)"
[ -e "$out/datapackage-2of4.json" ] && fail "task 2 was killed and yet finished"
scontrol requeue "${job}_2" || fail "task 2 cannot be requeued"

for _ in $(seq 1800); do
  done_tasks=0
  for task in 1 2 3 4; do [ "$(state $task)" = COMPLETED ] && done_tasks=$((done_tasks + 1)); done
  [ "$done_tasks" = 4 ] && break
  sleep 0.1
done
[ "$done_tasks" = 4 ] || fail "$done_tasks of 4 tasks ended well"
echo "job $job: 4 tasks, task 2 killed and requeued ($(scontrol show job "${job}_2" | grep -o 'Restarts=[0-9]*'))"
