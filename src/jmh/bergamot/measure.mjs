// Words a second of the official engine, in WebAssembly: node measure.mjs MODEL_FOLDER EXPECTED_TSV TOGETHER SECONDS
// Sentences and batches are those of TranslationBenchmark.
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

const [folder, table, together, seconds] = process.argv.slice(2).map((word, i) => (i < 2 ? word : Number(word)));
const worker = new Worker(new URL('worker/translator-worker.js', import.meta.url));
const waiting = new Map();
let calls = 0;
worker.on('message', ({ id, result, error }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(error);
    else resolve(result);
});
const call = (name, ...args) =>
    new Promise((resolve, reject) => {
        waiting.set(++calls, { resolve, reject });
        worker.postMessage({ id: calls, name, args });
    });
const bytes = (name) => {
    const buffer = readFileSync(`${folder}/${name}`);
    return buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.length);
};

await call('initialize', {});
await call(
    'loadTranslationModel',
    { from: 'es', to: 'en' },
    {
        model: bytes('model.bin'),
        shortlist: bytes('lex.bin'),
        vocabs: [bytes('vocab.spm')],
        config: { 'gemm-precision': 'int8shiftAlphaAll' },
    },
);
const sentences = readFileSync(table, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter((cells) => cells[3] === 'trained' || cells[3] === 'heldout')
    .map((cells) => cells[0])
    .slice(0, 320);
const batches = [];
for (let i = 0; i + together <= sentences.length; i += together) batches.push(sentences.slice(i, i + together));

let next = 0;
const run = async (limit) => {
    let words = 0;
    const begin = performance.now();
    while (performance.now() - begin < limit * 1000) {
        const batch = batches[next++ % batches.length];
        const texts = batch.map((text) => ({ text, html: false, qualityScores: false }));
        await call('translate', { models: [{ from: 'es', to: 'en' }], texts });
        for (const sentence of batch) words += sentence.split(' ').length;
    }
    return words / ((performance.now() - begin) / 1000);
};
await run(seconds);
const rates = [];
for (let i = 0; i < 5; i++) rates.push(await run(seconds));
rates.sort((a, b) => a - b);
console.log(`${folder} ${together} together: ${rates[2].toFixed(0)} words/s (${rates[0].toFixed(0)} to ${rates[4].toFixed(0)})`);
process.exit(0);
