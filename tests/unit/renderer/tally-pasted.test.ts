import { expect, test } from 'vitest';
import { words as english } from '../../../shared/words/en/screen.ts';
import { words as french } from '../../../shared/words/fr/screen.ts';
import { rowsPasted, type BlockWords } from '../../../renderer/src/features/tally/pasted.ts';
import { choiceWords } from '../../../renderer/src/i18n/choice-words.ts';

const words: BlockWords = {
  standings: [
    {
      participantId: 'ken',
      iso3: 'KEN',
      shortName: { en: 'Kenya' },
      formalName: { en: 'Republic of Kenya' },
    },
    { participantId: 'deu', iso3: 'DEU', shortName: { en: 'Germany', fr: 'Allemagne' }, formalName: {} },
  ],
  versions: [{ id: 'v1', label: 'L.1' }],
  choice: choiceWords([english, french]),
};
const read = (...lines: string[]) =>
  rowsPasted(
    lines.map((line) => line.split('|')),
    words,
  );

test('a column is what all of its cells can be, in any language, whatever their order', () => {
  expect(read('Kenya|Endorsed|Signed|5 March 2026|NV 12', 'Allemagne|Declined||2026-03-06|NV 13')).toEqual({
    rows: [
      {
        participantId: 'ken',
        cells: [
          ['position', 'endorsed'],
          ['formality', 'signed'],
          ['date', '2026-03-05'],
          ['evidence', 'NV 12'],
        ],
      },
      {
        participantId: 'deu',
        cells: [
          ['position', 'declined'],
          ['date', '2026-03-06'],
          ['evidence', 'NV 13'],
        ],
      },
    ],
    faults: [],
  });
  expect(read('NV 12|L.1|KEN').rows).toEqual([
    {
      participantId: 'ken',
      cells: [
        ['evidence', 'NV 12'],
        ['version', 'v1'],
      ],
    },
  ]);
});

test('a first row that names nobody is the head', () => {
  expect(read('State|Position', 'Kenya|Endorsed').rows).toHaveLength(1);
});

test('what is not understood is said, and nothing is guessed', () => {
  expect(read('Kenya|Endorsed', 'Atlantis|Endorsed').faults).toEqual(['Atlantis']);
  expect(read('Kenya|Endorsed', 'Kenya|Declined').faults).toEqual(['Kenya']);
  // 3/9/2026 could be two days: as a day it is none, and a note has been numbered already.
  expect(read('Kenya|NV 12|3/9/2026').faults).toEqual(['3/9/2026']);
});
