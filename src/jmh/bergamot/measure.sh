#!/bin/sh
# The official engine beside ours, in one run: JMH with vectors and without on this JDK, then the engine of
# Bergamot in WebAssembly through node. From the project's root; needs node and npm.
set -eu
home=$(cd "$(dirname "$0")/../../.." && pwd)
cd "$home"
./mvnw -B -ntp -q -Pjmh -Djmh.options="TranslationBenchmark -w 3 -r 3 -wi 3 -jvmArgsAppend --add-modules=jdk.incubator.vector"
grep '^Translation.*words' target/jmh.txt | sed 's/^/vectors  /'
./mvnw -B -ntp -q -Pjmh -Djmh.options="TranslationBenchmark -w 3 -r 3 -wi 3"
grep '^Translation.*words' target/jmh.txt | sed 's/^/plain    /'
command -v npm >/dev/null || { echo "no npm: the official engine is left out"; exit 0; }
work=target/bergamot
mkdir -p "$work"
cp src/jmh/bergamot/package.json src/jmh/bergamot/measure.mjs "$work"
(cd "$work" && npm install --silent --no-audit --no-fund >/dev/null)
cp -r "$work/node_modules/@browsermt/bergamot-translator/worker" "$work/"
# It is written for CommonJS, and its package says otherwise.
echo '{"type": "commonjs"}' >"$work/worker/package.json"
for model in src/core/test/resources/mt/plain target/tiny; do
    for together in 1 32; do
        node "$work/measure.mjs" "$model" src/core/test/resources/mt/plain/expected.tsv "$together" 3
    done
done
