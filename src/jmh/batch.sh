#!/bin/sh
# What Spring Batch, the spool and the ledger cost: a run against the same pipeline in a plain loop, in turns, one thread, JSONL only.
# Needs python3. From anywhere: src/jmh/batch.sh [ARTICLES, above 8,000 [TURNS]]; prints the seconds inside each process, and medians.
set -eu
cd "$(dirname "$0")/../.."
articles=${1:-10000}
turns=${2:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 src/jmh/articles.py "$articles" >"$work/articles.jsonl"
printf 'job: batch\ninput: [{path: articles.jsonl}]\noutput: {folder: out, formats: [jsonl]}\nthreads: 1\n' >"$work/job.yaml"
./precis --version >"$work/version"
# The first night tells the launcher that the job is one for the optimising compiler, by which both are then compiled.
./precis run "$work/job.yaml" --date 2026-11-02 --quiet
cat "$work/version"
for turn in $(seq "$turns"); do
    # Articles that no night before had, as a night's are: what is entered in the ledger is neither known nor in the way.
    sed -i "s/^{\"id\": \"/&$turn-/; s/\"}$/ $turn\"}/" "$work/articles.jsonl"
    "${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:+UseSerialGC -Xmn40m -XX:SurvivorRatio=3 -XX:TargetSurvivorRatio=90 -Xms60m -XX:InlineSmallCode=500 -XX:FreqInlineSize=60 -Dfile.encoding=UTF-8 \
        -cp target/precis.jar src/jmh/main/java/io/precis/jmh/PlainLoop.java "$work/articles.jsonl" "$work/plain.jsonl" >>"$work/plain"
    ./precis run "$work/job.yaml" --date "2026-11-$((turn + 10))" --quiet
    python3 -c "import json; print(json.load(open('$work/out/run.json'))['seconds'])" >>"$work/run"
    cmp "$work/plain.jsonl" "$work/out/digest.jsonl" || echo "the digests differ"
done
for way in plain run; do
    echo "$way: $(tr '\n' ' ' <"$work/$way")median $(sort -n "$work/$way" | sed -n "$(((turns + 1) / 2))p") s"
done
