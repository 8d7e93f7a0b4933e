// Builds src/core/analyse/places/countries.data.ts: what countries are called in the languages that are read, as this Node's CLDR has it.
//   node tools/countries.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const at = (path) => new URL(`../src/core/analyse/${path}`, import.meta.url);
const [, list] = /LanguageWords\[\] = \[([^\]]+)\]/.exec(readFileSync(at('languages/index.ts'), 'utf8'));
const LANGUAGES = list
  .split(/\W+/)
  .filter(Boolean)
  .flatMap((tag) => (tag === 'zh' ? ['zh-Hans', 'zh-Hant'] : [tag]));

const codes = [];
for (let a = 65; a <= 90; a += 1) for (let b = 65; b <= 90; b += 1) codes.push(String.fromCharCode(a, b));
const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const NO_COUNTRY = new Set('AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH NT QO RH SU TA TP UN VD VM XA XB XK YD YU ZR ZZ UK'.split(' '));
const countries = codes
  .filter((code) => english.of(code) && !NO_COUNTRY.has(code))
  .map((code) => {
    const names = new Set(
      LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code)).filter(Boolean),
    );
    return `${code}:${[...names]
      .map((name) =>
        name
          .replace(/^(?:the|中国)(?=香港|澳门|\s)/i, '')
          .replace(/特别行政区|特別行政區/, '')
          .replace(/’/g, "'")
          .trim(),
      )
      .join('/')}`;
  });

writeFileSync(
  at('places/countries.data.ts'),
  `// Table: countries | Unicode CLDR ${process.versions.cldr} by way of Intl.DisplayNames | Unicode License v3 | ${new Date().toISOString().slice(0, 10)}
// Built by tools/countries.mjs: names of countries in the languages read here.
// Source: Unicode CLDR ${process.versions.cldr} by way of Intl.DisplayNames (Unicode License v3).
// One line a country: "CC:name/name".
export const COUNTRIES = \`
${countries.join('\n')}
\`;
`,
);
