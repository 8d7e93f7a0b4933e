// How common each stem is in postings: writes src/core/match/similarity/<language>.data.ts from files of postings, one JSON object a line
// with "text", "title" and "lang".   node tools/lexicon.mjs postings.jsonl…
import { pathToFileURL } from 'node:url';
import { bundled } from './analyse/bundle.mjs';

const { build } = await import(pathToFileURL(await bundled('tools/lexicon/build.ts')).href);
build(process.argv.slice(2));
