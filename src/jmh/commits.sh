#!/bin/sh
# What being restartable costs: the same job committed every 100 articles and never, in turns.
# usage: src/jmh/commits.sh [ARTICLES [ROUNDS]]
set -eu
cd "$(dirname "$0")/../.."
articles=${1:-4000} rounds=${2:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/in"
python3 src/jmh/articles.py "$articles" >"$work/in/articles.jsonl"
printf 'job: commits\nthreads: 1\ninput: [{path: in}]\noutput: {folder: "out/{date}", formats: [jsonl]}\n' >"$work/job.yaml"
./precis --version >/dev/null
round=0
while [ "$round" -lt "$rounds" ]; do
    for chunk in 100 100000000; do
        rm -rf "$work/out"
        PRECIS_JAVA_OPTS="-Dprecis.chunk=$chunk" /usr/bin/time -f "commit every $chunk articles: %e s, CPU %U s" \
            ./precis run "$work/job.yaml" --date 2026-11-02 --quiet
    done
    round=$((round + 1))
done
