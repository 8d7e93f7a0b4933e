// What the store zip weighs, and what of it are readers of files, tables and words of the interface: measured by building without each.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './install.mjs';
import { zipOf } from './zip.mjs';

export const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

/** The bytes of a zip of these files, the same from the same files. */
export const zipped = (folder, files) => zipOf(files.map((file) => [file, readFileSync(join(folder, file))]));

/** Files a person picks are read by these. */
const READERS = /^assets\/(?:mammoth|pdf\.worker|papaparse)[^/]*\.m?js$/;
/** The words of the pages, in every language, and the privacy policy. */
const WORDS = /^_locales\/|^assets\/privacy\.[a-z]{2}-[^/]*\.js$/;

/**
 * What a table is: a file of ours that says so by its name (`*.data.ts`), the words of one language, or lists of words by
 * language; and the list of public suffixes. What looks things up in them is none.
 */
const TABLES =
  /\.data\.ts$|\/(?:languages|lexicon|words|sentences)\/[a-z]{2}\.ts$|\/detect\/(?:vocabulary|labels|terms)\.ts$|\/resume\/(?:titles|headings)\.ts$|tldts\/.*\/data\/trie/;
export const isTable = (id) => TABLES.test(id.replaceAll('\\', '/').replace(/\?.*$/, ''));

/** Bytes of the zip of a build: all of it, without readers, without readers and tables, and of that the words. `bare` was built with `WITHOUT_TABLES`. */
export function weigh(whole, bare) {
  const bytesOf = (folder, left = () => false) => {
    const files = filesOf(folder).filter((file) => !left(file));
    return zipped(folder, files).length;
  };
  const isReader = (file) => READERS.test(file);
  const all = bytesOf(whole);
  const withoutReaders = bytesOf(whole, isReader);
  const withWords = bytesOf(bare, isReader);
  const code = bytesOf(bare, (file) => isReader(file) || WORDS.test(file));
  return { all, readers: all - withoutReaders, tables: withoutReaders - withWords, words: withWords - code, code };
}

export const dist = (name) => join(root, 'dist', name);
