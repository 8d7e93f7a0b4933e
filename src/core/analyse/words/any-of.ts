const SIGNS = /[\\^$.*+?()[\]{}|/]/gu;

/** One pattern for all of these stretches of text, as they are written; with none it fits nowhere. */
export function anyOf(stretches: readonly string[], where: 'anywhere' | 'in front' = 'anywhere', behind = ''): RegExp {
  const choice = stretches.map((stretch) => stretch.replace(SIGNS, '\\$&')).join('|');
  return new RegExp(`${where === 'in front' ? '^' : ''}(?:${choice || '(?!)'})${behind.replace(SIGNS, '\\$&')}`, 'u');
}
