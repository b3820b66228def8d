import { describe, expect, test } from 'vitest';
import { withWholeNames } from '../../../../shared/domain/block/names-apart.ts';

const HEADS = { name: 'Name', sortedUnder: 'Sorted under' };

describe('a block with names in two columns', () => {
  test.each([
    ['Family name', 'Given name'],
    ['SURNAME', 'First names'],
    ['Nom de famille', 'Prénom'],
    ['Apellidos', 'Nombre'],
    ['Фамилия', 'Имя'],
    ['اسم العائلة', 'الاسم الأول'],
  ])('headed %s and %s: the whole name, and what it is sorted under', (family, given) => {
    expect(
      withWholeNames(
        [
          [given, family, 'Title'],
          ['Ana Maria', 'da Silva', 'Adviser'],
        ],
        HEADS,
      ),
    ).toEqual([
      ['Name', 'Sorted under', 'Title'],
      ['Ana Maria da Silva', 'da Silva', 'Adviser'],
    ]);
  });

  test('the order of the columns is the block’s own; a Chinese name begins with the family', () => {
    expect(
      withWholeNames(
        [
          ['姓', '职务', '名'],
          ['王', '顾问', '小明'],
        ],
        HEADS,
      ),
    ).toEqual([
      ['Sorted under', '职务', 'Name'],
      ['王', '顾问', '王小明'],
    ]);
  });

  test('somebody with one name has that one', () => {
    expect(
      withWholeNames(
        [
          ['Surname', 'First name'],
          ['Sukarno', ''],
          ['', 'Madonna'],
        ],
        HEADS,
      ),
    ).toEqual([
      ['Sorted under', 'Name'],
      ['Sukarno', 'Sukarno'],
      ['', 'Madonna'],
    ]);
  });

  test('any other block stays as it is', () => {
    for (const block of [
      [
        ['Name', 'Title'],
        ['Ana da Silva', 'Adviser'],
      ],
      [
        ['Surname', 'Title'],
        ['da Silva', 'Adviser'],
      ],
      [
        ['Surname', 'Family name', 'First name'],
        ['a', 'b', 'c'],
      ],
      [[]],
      [],
    ])
      expect(withWholeNames(block, HEADS)).toBe(block);
  });
});
