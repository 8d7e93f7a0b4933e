/** The builder's own few lines, a file apart otherwise. */
const RUNTIME = '\0rolldown/runtime.js';

/**
 * Names the chunks of what a page loads before it draws: `first` is what runs before the others are there, `base` what the background loads too, `face` the rest,
 * so that nothing of the pages is the background's. For `codeSplitting.groups`: what is in none answers null and is left to the builder.
 */
export function firstChunks({ first, page, background }) {
  let known = null;
  return (id, graph) => {
    known ??= { page: closureOf(page, graph), early: closureOf(first, graph), background: closureOf(background, graph) };
    if (id === RUNTIME) return 'base';
    if (id === first) return 'first';
    if (id === page || !known.page.has(id)) return null; // the page's own beginning runs in no other page
    return known.background.has(id) || known.early.has(id) ? 'base' : 'face';
  };
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
 * For Vite: what a page begins with in the order of its hurry. `first` runs as soon as it is there, styles or not; styles are asked for before the scripts
 * that wait for them.
 */
export const firstThingsPlugin = () => ({
  name: 'first-things',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const [, attributes, href] = FIRST.exec(html) ?? [];
      const early = href ? [`\n    <script type="module" async${attributes} src="${href}"></script>`] : [];
      const rest = html.replace(FIRST, '').replace(STYLES, '');
      return rest.replace(/\s*<script /, (script) => [...early, ...(html.match(STYLES) ?? []), script].join(''));
    },
  },
});
