import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/core/match/profile.ts';
import {
  activeOf,
  add,
  EMPTY_PROFILES,
  editActive,
  fromSingle,
  remove,
  rename,
  takeFromFile,
  use,
} from '../../../src/core/match/profiles.ts';

const cook = { ...EMPTY_PROFILE, titles: ['Cook'] };

describe('several profiles', () => {
  test('what the person changes is theirs; what came from a file is not', () => {
    const filled = takeFromFile(EMPTY_PROFILES, { profile: cook, edited: [], refused: ['skills:excel'] });
    expect(activeOf(filled)).toMatchObject({ profile: cook, edited: [], refused: ['skills:excel'] });
    const changed = editActive(filled, { ...cook, yearsOfExperience: 4 });
    expect(activeOf(changed).edited).toEqual(['yearsOfExperience']);
    expect(activeOf(editActive(changed, { ...cook, yearsOfExperience: 5 })).edited).toEqual(['yearsOfExperience']);
  });
  test('a new one is active at once, a copy carries all but the name', () => {
    const two = add(fromSingle(cook), 'Kitchen', fromSingle(cook).list[0]);
    expect(two.list.map(({ id, label }) => [id, label])).toEqual([
      ['1', ''],
      ['2', 'Kitchen'],
    ]);
    expect(activeOf(two)).toMatchObject({ id: '2', profile: cook, edited: ['titles'] });
    expect(activeOf(add(two, 'Sea')).profile).toEqual(EMPTY_PROFILE);
  });
  test('taking the active one away makes its neighbour active; the last one is emptied', () => {
    const three = add(add(fromSingle(cook), 'Sea'), 'Land');
    const after = remove(use(three, '2'), '2');
    expect(after.active).toBe('3');
    expect(remove(after, '1').active).toBe('3');
    expect(remove(fromSingle(cook), '1')).toEqual(EMPTY_PROFILES);
    expect(remove(three, 'unknown')).toBe(three);
  });
  test('an id is never used for another profile while its neighbours live', () => {
    const again = add(remove(add(add(EMPTY_PROFILES, 'a'), 'b'), '2'), 'c');
    expect(again.list.map(({ id }) => id)).toEqual(['1', '3', '4']);
  });
  test('an unknown one cannot be used, a known one can be renamed', () => {
    expect(use(EMPTY_PROFILES, '9')).toBe(EMPTY_PROFILES);
    expect(rename(EMPTY_PROFILES, '1', 'Sea').list[0]!.label).toBe('Sea');
  });
});
