/** The builder's own few lines, a file apart otherwise. */
const RUNTIME = '\0rolldown/runtime.js';

/**
 * The groups for `codeSplitting.groups` of what a page loads before it draws: `first` is what reads for it before the others are there, `base` what the background
 * loads too, `face` the rest, so that nothing of the pages is the background's. What is in none answers null and is left to the builder.
 */
export function firstChunks({ first, page, background }) {
  let known = null;
  const closures = (graph) => {
    known ??= { page: closureOf(page, graph), first: closureOf(first, graph), background: closureOf(background, graph) };
    return known;
  };
  const early = (id, graph) => (closures(graph).first.has(id) ? 'first' : null);
  const others = (id, graph) => {
    const { page: drawn, background: shared } = closures(graph);
    if (id === RUNTIME) return 'base';
    if (id === page || !drawn.has(id)) return null; // the page's own beginning runs in no other page
    return shared.has(id) ? 'base' : 'face';
  };
  // A group takes what its modules import with it, unless another was there before
  return [
    { name: early, debugName: 'first', priority: 1 },
    { name: others, debugName: 'others' },
  ];
}

/** A module and all that it imports at once, however far. */
function closureOf(entry, graph) {
  const all = new Set([entry]);
  for (const id of all) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) all.add(imported);
  return all;
}

const STYLES = /\s*<link rel="stylesheet"[^>]*>/g;
const FIRST = /\s*<(?:link rel="modulepreload"|script type="module")([^>]*) (?:href|src)="([^"]*\/first-[^"]*)">(?:<\/script>)?/;

/**
 * For Vite: what a page that reads ahead begins with in the order of its hurry. `first` runs as soon as it is there, styles or not: Chromium stops at styles
 * until it has the words of the whole extension, and by then is asked for what is stored. Styles are asked for before the scripts that wait for them.
 */
export const firstThingsPlugin = () => ({
  name: 'first-things',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const [, attributes, href] = (html.includes('data-reads-ahead') && FIRST.exec(html)) || [];
      const early = href ? [`\n    <script type="module" async${attributes} src="${href}"></script>`] : [];
      const rest = (href ? html.replace(FIRST, '') : html).replace(STYLES, '');
      return rest.replace(/\s*<script /, (script) => [...early, ...(html.match(STYLES) ?? []), script].join(''));
    },
  },
});
