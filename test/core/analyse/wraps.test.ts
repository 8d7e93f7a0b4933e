import { expect, test } from 'vitest';
import { unwrapped } from '../../../src/core/analyse/wraps.ts';

const lines = (text: string) => unwrapped(text).split('\n');

const MAIL = `We are a small bakery by the river and look for a baker who likes
the night and does not mind flour. You would be one of four, with
a day off in the middle of the week and every second Sunday.

What you bring
- Two years in a bakery, a good nose and the patience to let a
dough rest for as long as it wants to, whatever the clock says
- A smile at five in the morning, which is when we open the doors
to our first guests

Call us.`;

test('a text cut at a column has its paragraphs and items whole again', () => {
  expect(lines(MAIL)).toEqual([
    expect.stringMatching(/^We are .+ who likes .+ four, with .+ Sunday\.$/),
    '',
    'What you bring',
    expect.stringMatching(/^- Two years .+ to let a dough .+ says$/),
    expect.stringMatching(/^- A smile .+ doors to our first guests$/),
    '',
    'Call us.',
  ]);
});

test('and not a letter stands elsewhere', () => {
  const text = unwrapped(MAIL);
  expect(text.length).toBe(MAIL.length);
  expect(text.replaceAll('\n', ' ')).toBe(MAIL.replaceAll('\n', ' '));
});

test.each([
  ['a list without bullets', 'Опыт работы от двух лет с кассой\nзнание 1С\nаккуратность и пунктуальность\nграмотная речь\nмедкнижка'],
  ['lines that end where they please', 'one two three\nfour five six seven eight nine\nten eleven\ntwelve thirteen fourteen\nfifteen'],
  ['a paragraph a line', `${'A long sentence that goes on. '.repeat(8)}\nand another one\nand one more\nand the last`],
])('%s stays as it is', (_, text) => expect(unwrapped(text)).toBe(text));

test('line breaks that were spelt out are some again, sign for sign', () => {
  const sent = 'Baker wanted.\\n\\nWhat you bring:\\n* two years in a bakery\\n* a good nose';
  expect(unwrapped(sent)).toHaveLength(sent.length);
  expect(lines(sent).filter(Boolean)).toEqual(['Baker wanted.', 'What you bring:', '* two years in a bakery', '* a good nose']);
  expect(unwrapped('Saved in C:\\new and D:\\notes.')).toBe('Saved in C:\\new and D:\\notes.');
});
