#!/bin/sh
# What an edition costs: seconds it takes after the digest (run.json) and the peak memory of the run, with and without.
# usage: src/jmh/edition.sh [ARTICLES [ROUNDS]]
set -eu
cd "$(dirname "$0")/../.."
articles=${1:-1000} rounds=${2:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/in"
python3 src/jmh/articles.py "$articles" >"$work/in/articles.jsonl"
job() {
    printf 'job: %s\nstories: true\ninput: [{path: in}]\noutput: {folder: "out/{job}/{date}", formats: [%s]}\n' "$1" "$2" >"$work/$1.yaml"
}
job plain jsonl
job edition 'jsonl, newsletter, mail, post, rss, atom, jsonfeed, calendar, report'
./precis --version >/dev/null
round=0
while [ "$round" -lt "$rounds" ]; do
    for job in plain edition; do
        rm -rf "$work/out"
        /usr/bin/time -f "$job: %e s, CPU %U s, peak %M kB" ./precis run "$work/$job.yaml" --date 2026-11-02 --quiet
    done
    sed -n 's/.*"edition" : \([0-9.]*\).*/edition of '"$articles"' articles: \1 s/p' "$work/out/edition/2026-11-02/run.json"
    round=$((round + 1))
done
