#!/bin/sh
# Whole-process figures for docs/performance.md; needs GNU time and python3. From anywhere: src/jmh/measure.sh
# Prints the median of five runs of each command but the long ones: wall seconds, CPU seconds, peak memory.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

median() { # label, command...
    label=$1
    shift
    "$@" >/dev/null 2>&1 || true
    for i in 1 2 3 4 5; do
        /usr/bin/time -f '%e %U %S %M' -a -o "$work/times" "$@" >/dev/null 2>&1 || true
    done
    sort -n "$work/times" | sed -n 3p | awk -v l="$label" '{printf "%-44s wall %.2f s, CPU %.2f s, peak %d MB\n", l, $1, $2 + $3, $4 / 1024}'
    rm -f "$work/times"
}

once() { # label, articles, command...
    label=$1
    articles=$2
    shift 2
    /usr/bin/time -f '%e %U %S %M' -o "$work/times" "$@" >/dev/null 2>&1
    awk -v l="$label" -v n="$articles" '{printf "%-44s wall %.1f s, CPU %.1f s, %d articles/s, peak %d MB\n", l, $1, $2 + $3, n / $1, $4 / 1024}' "$work/times"
}

job() { # articles
    python3 src/jmh/articles.py "$1" >"$work/articles.jsonl"
    printf 'job: measure\ninput: [{path: articles.jsonl}]\noutput: {folder: out, formats: [csv, json, jsonl]}\n' >"$work/job.yaml"
}

${JAVA_HOME:+"$JAVA_HOME/bin/"}java -version 2>&1 | head -n 1
# The archives of classes are made beside the first calls with a JVM.
job 10
for command in --version "run $work/job.yaml --quiet"; do
    # shellcheck disable=SC2086 # words
    ./precis $command >/dev/null 2>&1
    sleep 1
    flock target/precis-archive.lock true
done
median "java -version" "${JAVA_HOME:+$JAVA_HOME/bin/}java" -version
median "summarize, language detected" ./precis summarize src/jmh/article.txt
median "summarize --language en" ./precis summarize --language en src/jmh/article.txt
median "run, 10 articles" ./precis run "$work/job.yaml" --fresh --quiet
for n in ${SIZES:-1000 10000}; do
    job "$n"
    # A job of very many articles is compiled otherwise from its second night on.
    ./precis run "$work/job.yaml" --fresh --quiet
    for threads in 1 2; do
        PRECIS_JAVA_OPTS=-Xmx256m once "run, $n articles, $threads threads, -Xmx256m" "$n" \
            ./precis run "$work/job.yaml" -D threads=$threads --fresh --quiet
    done
done
