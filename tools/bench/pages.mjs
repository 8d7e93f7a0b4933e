import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPage, postingPage, postings } from '../demo/board.mjs';
import { shaped } from './shaped.mjs';

/** The pages to measure on: a folder's .html files, or our own postings among the furniture that real boards put around them. */
export async function pagesOf(folder) {
  if (folder) {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8'));
  }
  return [...postings.map(postingPage), listPage()].flatMap((html, i) => [
    html,
    furnished(html, 20 + 10 * i),
    furnished(html, 120 + 40 * i),
  ]);
}

/** The heaviest pages: a posting and a list among so much furniture that they are half a megabyte and a whole one. */
export function largePages() {
  return [postingPage(postings[0]), listPage()].flatMap((html) => [500_000, 1_000_000].map((most) => grown(html, most)));
}

function grown(html, most) {
  let amount = 100;
  while (furnished(html, amount + 20).length <= most) amount += 20;
  return furnished(html, amount);
}

/** Our own postings in pages with the shape of real ones. */
export const shapedPages = () => shaped([...postings, ...postings].slice(0, 6).map(postingPage));

/** Navigation above, other postings and a footer below, an inline script and style: what makes a saved page a hundred kilobytes. */
function furnished(html, amount) {
  const links = Array.from(
    { length: amount },
    (_, i) =>
      `<li class="menu__item menu__item--level-${i % 3}"><a class="menu__link" href="/c/${i}?ref=nav">Category ${i}: careers in field ${i}</a></li>`,
  );
  const cards = Array.from(
    { length: amount },
    (_, i) =>
      `<div class="card"><h3 class="card__title"><a href="/jobs/other-${i}">Other posting ${i}</a></h3><p class="card__by">Company ${i} · Town ${i}</p><p class="card__text">We are looking for people who like their work and want to do more of it, ${i} days a week.</p></div>`,
  );
  const script = `<script>var state = ${JSON.stringify({ items: Array.from({ length: amount * 4 }, (_, i) => ({ id: i, title: `Posting ${i}`, flags: [i % 2, i % 3] })) })};</script>`;
  return html
    .replace('<main>', `<div class="top"><nav><ul>${links.join('')}</ul></nav></div><main>`)
    .replace('</main>', `</main><aside><h2>Similar jobs</h2>${cards.join('')}</aside><div class="bottom">${links.join('')}</div>${script}`);
}
