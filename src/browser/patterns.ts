const PATTERN = /^https:\/\/(\*\.)?([a-z\d.-]{1,253})\/([^*]{0,200})(\*)?$/;

/** Whether an address falls under a match pattern of the kind we use: https, one host or all below it, the beginning of a path. */
export function matchesPattern(pattern: string, address: string): boolean {
  const parts = PATTERN.exec(pattern);
  if (!parts || !URL.canParse(address)) return false;
  const [, below, host, path = '', open] = parts;
  const url = new URL(address);
  const rest = `${url.pathname}${url.search}`.slice(1);
  return (
    url.protocol === 'https:' &&
    (url.hostname === host || (below !== undefined && url.hostname.endsWith(`.${host}`))) &&
    (open ? rest.startsWith(path) : rest === path)
  );
}
