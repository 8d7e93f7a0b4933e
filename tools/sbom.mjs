// npm run sbom: docs/sbom.json, the packages whose code ships (CycloneDX 1.6), from the lock file. --check: is the file what it would be?
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, root } from './install.mjs';

/** Licences that let their code be shipped under ours. */
const ALLOWED =
  /^(?:MIT|ISC|BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|MPL-2\.0|0BSD|\(MIT OR GPL-3\.0-or-later\)|\(MIT AND Zlib\)|Python-2\.0|BlueOak-1\.0\.0|Zlib)$/;
const file = join(root, 'docs/sbom.json');
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const components = Object.entries(packages)
  // What is for development alone, or for Node's sake only (an optional part of pdf.js), never enters a build.
  .filter(([path, one]) => path.startsWith('node_modules/') && !one.dev && !one.devOptional && !one.optional)
  .map(([path, one]) => {
    const name = path.split('node_modules/').at(-1);
    const license = one.license ?? licenceOnDisk(path);
    if (!ALLOWED.test(license))
      fail(`${name} ${one.version}: the licence ${license} was not looked at yet. See ALLOWED in tools/sbom.mjs.`);
    return {
      type: 'library',
      name,
      version: one.version,
      purl: `pkg:npm/${name.replace('@', '%40')}@${one.version}`,
      licenses: [licenceNamed(license)],
      hashes: [{ alg: 'SHA-512', content: Buffer.from(one.integrity.replace('sha512-', ''), 'base64').toString('hex') }],
    };
  })
  .sort((a, b) => (a.purl < b.purl ? -1 : 1));

const text = `${JSON.stringify(
  {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name: 'jobgloss', version } },
    components,
  },
  null,
  2,
)}\n`;
if (process.argv.includes('--check')) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) fail('docs/sbom.json is not what the lock file says: run npm run sbom.');
  console.log(`${components.length} packages, all listed`);
} else {
  writeFileSync(file, text);
  console.log(`docs/sbom.json: ${components.length} packages`);
}

function licenceOnDisk(path) {
  const { license } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
  return typeof license === 'string' ? license : (license?.type ?? 'none');
}

/** An expression, a name of the SPDX list, or a name that is none. */
function licenceNamed(license) {
  if (license.includes(' ')) return { expression: license };
  return { license: license === 'BSD' ? { name: license } : { id: license } };
}
