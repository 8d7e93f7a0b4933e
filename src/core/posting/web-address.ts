/** What was written or pasted as a page's address, as browsers write it; null when it is none, or leads elsewhere than to the web (`javascript:`, `mailto:`). */
export function webAddress(words: string): string | null {
  const plain = words.trim();
  if (!URL.canParse(plain)) return null;
  const url = new URL(plain);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
