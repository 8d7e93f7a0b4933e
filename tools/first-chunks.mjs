/** The builder's own few lines, a file apart otherwise. */
const RUNTIME = '\0rolldown/runtime.js';

/**
 * Names the chunks of what a page loads before it draws: `base` is what the background loads too, `face` the rest, so that nothing of the pages is the
 * background's. For `codeSplitting.groups`: what is in neither answers null and is left to the builder.
 */
export function firstChunks({ page, background }) {
  let known = null;
  return (id, graph) => {
    known ??= { page: closureOf(page, graph), background: closureOf(background, graph) };
    if (id === RUNTIME) return 'base';
    if (id === page || !known.page.has(id)) return null; // the page's own beginning runs in no other page
    return known.background.has(id) ? 'base' : 'face';
  };
}

/** A module and all that it imports at once, however far. */
function closureOf(entry, graph) {
  const all = new Set([entry]);
  for (const id of all) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) all.add(imported);
  return all;
}
