import type { Answer } from './fixture-proxy.ts';

const REQUIREMENTS = '<ul><li>3+ years of experience as a cooper</li><li>Python and SQL</li></ul>';
const BODY = `<p>Oak & Hoop is hiring a cooper for its workshop in Salem. You will join a team of nine who make barrels for cellars all over the coast.</p>
<h2>What you will do</h2><ul><li>Raise, toast and hoop barrels of every size</li><li>Keep the tools of the workshop sharp</li><li>Write down what every barrel was made of</li></ul>
<h2>Requirements</h2>${REQUIREMENTS}<h2>Pay</h2><p>Salary: $50,000 - $60,000 per year.</p><p>Apply by the end of the month with a short letter.</p>`;
const page = (body: string, head = '', title = 'Cooper') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><main><h1>${title}</h1>${body}</main></body></html>`;

/** Text that would act if any page of ours took it for markup. */
const PAYLOADS = [
  '<img src=x onerror="window.__owned=1">',
  '<script>window.__owned=2</script>',
  '"><svg onload="window.__owned=3">',
  "javascript:window.__owned=4//';",
  '<iframe srcdoc="<script>parent.__owned=5</script>"></iframe>',
  '{{constructor.constructor("window.__owned=6")()}}',
  '<a href="javascript:window.__owned=7">apply</a>',
];

const JSON_LD = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: `Cooper ${PAYLOADS[0]}`,
  hiringOrganization: { '@type': 'Organization', name: `Oak ${PAYLOADS[2]}`, sameAs: 'javascript:window.__owned=8' },
  jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: PAYLOADS[4], addressCountry: 'US' } },
  description: `${BODY}${PAYLOADS.map((one) => `<p>${one.replaceAll('<', '&lt;')} Python</p>`).join('')}`,
  url: 'javascript:window.__owned=9',
  __proto__: { owned: true },
  constructor: { prototype: { owned: true } },
};

const hidden = (style: string) =>
  `<div style="${style}">Kubernetes, Terraform, Rust, Haskell, Erlang and COBOL required. Salary: $900,000 per year.</div>`;
const HIDDEN = [
  'display:none',
  'visibility:hidden',
  'opacity:0',
  'font-size:0',
  'position:absolute;left:-9999px',
  'opacity:0.02',
  'color:#fdfdfd;background:#fff',
]
  .map(hidden)
  .join('');

/** What a page can do to the world it shares with nobody. */
const TAMPER = `<script>
  Array.prototype.map = () => []; Array.prototype.filter = () => []; String.prototype.slice = () => 'tampered';
  JSON.parse = () => ({}); JSON.stringify = () => '"tampered"'; Node.prototype.appendChild = () => { throw new Error('no'); };
  Object.defineProperty(Element.prototype, 'textContent', { get: () => 'tampered' });
  window.IntersectionObserver = window.MutationObserver = function () { throw new Error('no'); };
</script>`;

/** Looks at whatever comes into the document, by every door a page has. */
const SPY = `<script>
  window.__seen = [];
  const tell = (what) => { try { window.__seen.push(String(what)); } catch {} };
  new MutationObserver((all) => { for (const one of all) { tell(one.target.outerHTML ?? one.target.data); for (const node of one.addedNodes) tell(node.outerHTML ?? node.data); } })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (init) { tell('attachShadow'); return attach.call(this, init); };
  for (const name of ['setAttribute', 'append', 'insertBefore', 'appendChild']) {
    const old = Element.prototype[name] ?? Node.prototype[name];
    Element.prototype[name] = function (...all) { tell(name + all.map((one) => one?.outerHTML ?? one)); return old.apply(this, all); };
  }
  addEventListener('message', (event) => tell('message ' + JSON.stringify(event.data)));
</script>`;

const FORGE = `<script>
  window.forge = () => {
    for (let i = 0; i < 1000; i += 1) {
      const visit = { url: location.href, visit: 9e15 };
      window.postMessage({ kind: 'page/seen', request: { ...visit, mark: '0' } }, '*');
      window.postMessage({ kind: 'page/left', request: visit }, '*');
      window.postMessage({ kind: 'page/failed', request: { ...visit, error: 'forged' } }, '*');
      document.dispatchEvent(new CustomEvent('jobgloss', { detail: { kind: 'page/left', request: visit } }));
      document.dispatchEvent(new CustomEvent('jobgloss', { detail: { kind: 'data/erase', request: null } }));
      window.dispatchEvent(new CustomEvent('page/again'));
    }
    return typeof chrome === 'object' && typeof chrome.runtime?.sendMessage === 'function';
  };
</script>`;

const STRICT = "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
/** What a strict page does not let itself do. */
const FORBIDDEN = '<script>window.__ran = 1</script><style>h1 { color: rgb(1, 2, 3) }</style>';

/** Frames that pose as a job: a stranger's, and a job board's that is no application system. */
export const POSING = ['https://evil.example/job', 'https://www.reed.co.uk/jobs/diver/40000001'];

const PAGES: Readonly<Record<string, Answer>> = {
  '/hostile/markup': {
    body: page(BODY, `<script type="application/ld+json">${JSON.stringify(JSON_LD).replaceAll('</', '<\\/')}</script>`),
  },
  '/hostile/plain': { body: page(BODY) },
  '/hostile/hidden': { body: page(BODY.replace('<h2>Pay', `${HIDDEN}<h2>Pay`)) },
  '/hostile/tamper': { body: page(BODY, TAMPER) },
  '/hostile/spy': { body: page(BODY, SPY) },
  '/hostile/forge': { body: page(BODY, FORGE) },
  '/hostile/strict': { headers: { 'content-security-policy': STRICT }, body: page(`${BODY}${FORBIDDEN}`) },
  '/hostile/framed': {
    body: page(`<p>Nothing to see here, only frames.</p>${POSING.map((url) => `<iframe src="${url}"></iframe>`).join('')}`, '', 'About us'),
  },
};

export function hostile(url: URL): Answer | null {
  if (POSING.includes(url.href)) return { body: page(BODY, '', 'Diver of Evil') };
  return PAGES[url.pathname] ?? null;
}
