import { describe, expect, test } from 'vitest';
import { textOfSheets } from '../../../../src/core/resume/layout/layout.ts';
import type { Piece, Sheet } from '../../../../src/core/resume/layout/pieces.ts';

const LINE = 14;
/** Lines of words from `x` on, the first one at `y`. */
const column = (x: number, y: number, lines: readonly string[], size = 10): Piece[] =>
  lines.flatMap((text, i) => (text === '' ? [] : [{ text, x, y: y + i * LINE, width: text.length * size * 0.5, size }]));
const sheet = (pieces: readonly Piece[]): Sheet => ({ width: 595, height: 842, pieces });
const read = (...pages: readonly Piece[][]) => textOfSheets(pages.map(sheet));

describe('a printed page', () => {
  test('of two columns is read one column after the other, whatever stands on one line', () => {
    const left = column(40, 120, ['Skills', 'Welding', 'Grinding', 'Drawing', 'Languages', 'Polish', 'English', 'Interests', 'Fishing']);
    const right = column(220, 120, [
      'Work',
      'Pipe welder at the docks, 2018 – 2024',
      'Joined pipes of every width',
      'Taught two apprentices',
      'Slept well',
      'Education',
      'Trade school, 2014 – 2017',
      'Courses',
      'First aid',
    ]);
    expect(read([...column(40, 80, ['Tomasz Brodzki'], 20), ...left, ...right])).toMatch(
      /Skills\nWelding\n[\s\S]*Polish[\s\S]*Work\nPipe welder at the docks/,
    );
  });
  test('with the name in its right column begins with that', () => {
    const left = column(40, 80, ['Contact', 'Gdynia', 'Skills', 'Welding', 'Grinding']);
    const right = [
      ...column(220, 60, ['Tomasz Brodzki'], 20),
      ...column(220, 90, ['Welder', 'Work', 'Docks, 2018 – 2024', 'Joined pipes']),
    ];
    expect(read([...left, ...right])).toMatch(/^Tomasz Brodzki[\s\S]*Joined pipes[\s\S]*Contact\nGdynia/);
  });
  test('keeps dates beside what was done then, also where they take two lines', () => {
    const left = [...column(40, 100, ['March 2019 –', 'present']), ...column(40, 170, ['2014 – 2019'])];
    const right = [
      ...column(180, 100, ['Head cook', 'Old Mill Inn', 'Menus for a hundred guests', 'Two apprentices']),
      ...column(180, 170, ['Cook', 'Lake Hotel']),
    ];
    const text = read([...left, ...right]);
    expect(text).toContain('March 2019 – present  Head cook\nOld Mill Inn');
    expect(text).toContain('2014 – 2019  Cook\nLake Hotel');
  });
  test('keeps dates at the right edge on their line', () => {
    const rows = [
      'Head cook',
      'Menus for a hundred guests and more',
      'Cook',
      'Sauces and fish every single evening',
      'Helper',
      'Dishes and everything else that was there',
    ];
    const dates = [0, 2, 4].flatMap((i) => column(480, 100 + i * LINE, [`${2010 + i} – ${2012 + i}`]));
    expect(read([...column(40, 100, rows), ...dates])).toContain('Head cook  2010 – 2012\nMenus for');
  });
  test('goes on in the same column over the page’s end', () => {
    const side = column(420, 105, ['Skills', 'Welding', 'Grinding', 'Drawing']);
    const first = column(40, 100, ['Work', 'Pipe welder, docks', 'Joined pipes', 'Taught apprentices', 'Slept well']);
    const second = column(40, 60, ['Welder, tanks', 'Climbed ladders', 'Cut steel']);
    expect(read([...first, ...side], second)).toMatch(/Slept well[\s\S]*Welder, tanks[\s\S]*Skills/);
  });
  test('loses what stands at the edge of every page, and the numbers of pages', () => {
    const page = (number: number, words: string) => [
      ...column(40, 30, ['Curriculum vitae – T. Brodzki']),
      ...column(40, 300, [words]),
      ...column(280, 820, [`Page ${number} of 2`]),
    ];
    expect(read(page(1, 'Joined pipes'), page(2, 'Cut steel'))).toBe('Curriculum vitae – T. Brodzki\n\nJoined pipes\n\nCut steel');
  });
});

describe('lines', () => {
  const full = (lines: readonly string[]) => read(column(40, 100, lines));
  test('that were cut are whole again', () => {
    expect(full(['Designed and ran the new infra-', 'structure for all of the ferries'])).toContain('the new infrastructure for');
    expect(full(['Worked with the team on full-', 'time contracts for the ferries'])).toContain('full-time contracts');
    expect(full(['Worked on e-mail and on the e-', 'mail servers of all the ferries'])).toContain('the e-mail servers');
  });
  test('that go on in small letters are one', () => {
    expect(full(['Cared for patients after surgery, from', 'admission to discharge.', 'Kept records.'])).toBe(
      'Cared for patients after surgery, from admission to discharge.\nKept records.',
    );
  });
  test.each([
    ['\uf0b7 Welding', '• Welding'],
    ['► Welding', '• Welding'],
    ['eﬃcient oﬀice ﬂow', 'efficient office flow'],
    ['E X P E R I E N C E', 'EXPERIENCE'],
    ['О П Ы Т  Р А Б О Т Ы', 'ОПЫТ РАБОТЫ'],
    ['A B 12 C D', 'A B 12 C D'],
  ])('%s reads %s', (written, read) => expect(full([written])).toBe(read));
  test('with the bullet on its own belong to it', () => {
    const bullet = column(40, 100, ['•']);
    expect(read([...bullet, ...column(60, 100, ['Welding'])])).toBe('• Welding');
  });
  test('painted twice to look bold are read once', () => {
    const once = column(40, 100, ['Work experience']);
    expect(read([...once, ...once.map((piece) => ({ ...piece, x: piece.x + 0.3 }))])).toBe('Work experience');
  });
});
