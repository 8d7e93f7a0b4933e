import { parseArgs } from 'node:util';

/** The words behind a command, as `parseArgs` reads them. What it does not understand ends the process with status 2, and a sentence that names what there is. */
export function argumentsOf(config) {
  try {
    return parseArgs(config);
  } catch (error) {
    const [sentence] = error.message.split('. To specify');
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    console.error(`${sentence}. ${known.length > 0 ? `There is ${known.join(', ')}.` : 'There are no options here.'}`);
    process.exit(2);
  }
}
