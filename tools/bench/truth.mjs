import { postings } from '../demo/board.mjs';

/** Words of what stands around a posting in `pages.mjs` and `shaped.mjs`: none of them is the posting's. */
const AROUND = ['Similar jobs', 'Other posting', 'careers in field', 'Hill & Sons', 'We use cookies', 'The board. All rights'];

const plain = (words) => words.replace(/\s+/g, ' ').trim();
const wordsOf = ({ blocks }) => blocks.flatMap((block) => (typeof block === 'string' ? [block] : (block.li ?? [block.h]))).map(plain);

/** What is asked of a posting that was read, and whether it came out as the demo board has it. */
function asked(truth, posting) {
  const text = plain(posting?.text ?? '');
  return [
    posting?.title === truth.title,
    posting?.hiringOrganization === truth.company,
    posting?.jobLocation.join('; ') === (truth.place === 'Remote' ? '' : truth.place), // which is no place
    posting?.datePosted?.slice(0, 10) === truth.posted,
    wordsOf(truth).every((words) => text.includes(words)),
    posting !== null && !AROUND.some((words) => text.includes(words)),
  ];
}

/** How many fields of pages made of the demo board came out right: "203 of 210". Of a page without a posting, that there is none. */
export function rightOf(pages) {
  const all = pages.flatMap(({ html, posting }) => {
    const truth = postings.find(({ title }) => html.includes('<p class="by">') && html.includes(`<h1>${title}</h1>`));
    return truth ? asked(truth, posting) : [posting === null];
  });
  return `${all.filter(Boolean).length} of ${all.length}`;
}
