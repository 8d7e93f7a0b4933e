// npm run analyse: the report of a page or of a stream of postings, without a browser. Usage: --help.
import { pathToFileURL } from 'node:url';
import { bundled } from './analyse/bundle.mjs';

const { main } = await import(pathToFileURL(await bundled('tools/analyse/door.ts')).href);
process.exitCode = await main(process.argv.slice(2));
