import { describe, expect, test } from 'vitest';
import states from '../../../../resources/reference/states.json' with { type: 'json' };
import { localize, type Language } from '../../../../shared/domain/languages.ts';
import { orderParticipants, type Orderable } from '../../../../shared/domain/order/participants.ts';

const STATES: readonly Orderable[] = states.map(({ iso3, unStatus, shortName }) => ({
  id: iso3,
  iso3,
  unStatus: unStatus === 'observer' ? 'observer' : 'member',
  participantKind: 'state',
  coalitionStatus: 'member',
  shortName,
  joinedOn: null,
  confirmedOn: null,
}));
/** In the high-level week of the seventy-ninth session. */
const ON = '2024-09-24';

function alphabetical(language: Language): string[] {
  return orderParticipants('alphabetical', STATES, { on: ON }, language).map(({ id }) => id);
}

/** The given States as they follow each other in the whole list of a language. */
function among(language: Language, ...codes: readonly string[]): string[] {
  return alphabetical(language).filter((id) => codes.includes(id));
}

function initialsOf(language: Language): string[] {
  return orderParticipants('alphabetical', STATES, { on: ON }, language).map(({ shortName }) =>
    localize(shortName, language).normalize('NFD').charAt(0),
  );
}

describe('the English order', () => {
  test('seats States as the United Nations do', () => {
    expect(alphabetical('en').slice(0, 3)).toEqual(['AFG', 'ALB', 'DZA']);
    expect(alphabetical('en').slice(-4)).toEqual(['YEM', 'ZMB', 'ZWE', 'VAT']);
    expect(among('en', 'BEN', 'BOL', 'BTN', 'BIH')).toEqual(['BEN', 'BTN', 'BOL', 'BIH']);
    expect(among('en', 'CUB', 'PRK', 'COD', 'DNK', 'DJI')).toEqual(['CUB', 'PRK', 'COD', 'DNK', 'DJI']);
    expect(among('en', 'QAT', 'KOR', 'MDA', 'ROU', 'PRT')).toEqual(['PRT', 'QAT', 'KOR', 'MDA', 'ROU']);
    expect(among('en', 'TUN', 'TUR', 'TKM', 'TUV')).toEqual(['TUN', 'TUR', 'TKM', 'TUV']);
    expect(among('en', 'VEN', 'VNM', 'YEM', 'VUT')).toEqual(['VUT', 'VEN', 'VNM', 'YEM']);
    expect(among('en', 'CRI', 'CIV', 'HRV')).toEqual(['CRI', 'CIV', 'HRV']);
    expect(among('en', 'GIN', 'GNB', 'GUY', 'NER', 'NGA')).toEqual(['GIN', 'GNB', 'GUY', 'NER', 'NGA']);
  });

  test('puts the State of Palestine between Sri Lanka and Sudan since the day on which it was seated there', () => {
    const on = (day: string) =>
      orderParticipants('alphabetical', STATES, { on: day }, 'en').map(({ id }) => id);
    const before = on('2024-09-09');
    expect(before.slice(-3)).toEqual(['ZWE', 'VAT', 'PSE']);
    const since = on('2024-09-10');
    const at = since.indexOf('PSE');
    expect(since.slice(at - 1, at + 2)).toEqual(['LKA', 'PSE', 'SDN']);
    expect(since.slice(-2)).toEqual(['ZWE', 'VAT']);
  });

  test('takes no notice of an article', () => {
    const named = (id: string, en: string): Orderable => ({
      id,
      iso3: null,
      unStatus: null,
      participantKind: 'organization',
      coalitionStatus: 'partner',
      shortName: { en },
      joinedOn: null,
      confirmedOn: null,
    });
    const list = [
      named('1', 'World Customs Organization'),
      named('2', 'The African Forum'),
      named('3', 'Gavi'),
    ];
    expect(orderParticipants('alphabetical', list, { on: ON }, 'en').map(({ id }) => id)).toEqual([
      '2',
      '3',
      '1',
    ]);
  });
});

describe('the French order', () => {
  test('goes letter by letter, as the United Nations list their Members', () => {
    // As in the United Nations' own list of Member States in French: see the decision on order.
    expect(among('fr', 'SYR', 'CAF', 'KOR', 'LAO', 'MDA', 'DOM', 'PRK', 'TZA', 'ROU', 'GBR', 'RWA')).toEqual([
      'SYR',
      'CAF',
      'KOR',
      'LAO',
      'MDA',
      'DOM',
      'PRK',
      'TZA',
      'ROU',
      'GBR',
      'RWA',
    ]);
    expect(among('fr', 'LCA', 'KNA', 'SMR', 'VCT', 'WSM', 'STP', 'SEN')).toEqual([
      'LCA',
      'KNA',
      'SMR',
      'VCT',
      'WSM',
      'STP',
      'SEN',
    ]);
    expect(among('fr', 'GIN', 'GNB', 'GNQ', 'GUY')).toEqual(['GIN', 'GNB', 'GNQ', 'GUY']);
    expect(among('fr', 'HUN', 'MHL', 'SLB', 'IND')).toEqual(['HUN', 'MHL', 'SLB', 'IND']);
  });
});

describe('the order in another language', () => {
  test('puts accented letters beside their own', () => {
    expect(among('fr', 'DEU', 'EGY', 'ARE', 'ECU', 'ERI', 'ESP', 'EST', 'USA', 'ETH', 'FJI')).toEqual([
      'DEU',
      'EGY',
      'ARE',
      'ECU',
      'ERI',
      'ESP',
      'EST',
      'USA',
      'ETH',
      'FJI',
    ]);
    expect(among('es', 'AFG', 'ALB', 'DEU', 'AND')).toEqual(['AFG', 'ALB', 'DEU', 'AND']);
    expect(among('es', 'NER', 'NGA', 'NOR', 'OMN')).toEqual(['NER', 'NGA', 'NOR', 'OMN']);
  });

  test('keeps El Salvador under E, whose article is a part of its name', () => {
    expect(among('es', 'EGY', 'SLV', 'ARE', 'RUS', 'SVN', 'SVK')).toEqual([
      'EGY',
      'SLV',
      'ARE',
      'SVK',
      'SVN',
      'RUS',
    ]);
  });

  test('follows the Russian and the Arabic alphabet, the Arabic without its article', () => {
    const alphabet = (first: string, last: string, letters: readonly string[]) => {
      expect(letters[0]).toBe(first);
      expect(letters.at(-1)).toBe(last);
    };
    const russian = initialsOf('ru')
      .slice(0, -1)
      .map((letter) => letter.toUpperCase());
    alphabet('А', 'Я', russian);
    expect(russian).toEqual(russian.toSorted());
    expect(among('ar', 'ARG', 'AZE', 'JOR', 'ARM')).toEqual(['AZE', 'ARG', 'JOR', 'ARM']);
    expect(alphabetical('ar').slice(-2)).toEqual(['GRC', 'VAT']);
  });

  test('takes the alef of Arabic names for one letter, whatever stands on it', () => {
    expect(among('ar', 'ISL', 'IRL', 'ITA', 'IRN')).toEqual(['IRN', 'IRL', 'ISL', 'ITA']);
  });

  test('reads Peru as it is read, not as its first sign is', () => {
    expect(among('zh', 'BEN', 'BEL', 'PER', 'ISL', 'FSM')).toEqual(['BEN', 'BEL', 'PER', 'ISL', 'FSM']);
  });

  test('follows the sound of Chinese names', () => {
    expect(among('zh', 'AFG', 'BRA', 'CHN', 'DEU', 'FRA', 'ZWE')).toEqual([
      'AFG',
      'BRA',
      'DEU',
      'FRA',
      'ZWE',
      'CHN',
    ]);
  });
});

describe('other rules', () => {
  test('begin with the State that was drawn and go round', () => {
    const order = orderParticipants('from_drawn_state', STATES, { on: ON, drawnId: 'VNM' }, 'en').map(
      ({ id }) => id,
    );
    expect(order.slice(0, 5)).toEqual(['VNM', 'YEM', 'ZMB', 'ZWE', 'AFG']);
    // The Holy See follows the Members, wherever these begin.
    expect(order.slice(-2)).toEqual(['VEN', 'VAT']);
  });

  test('draw the same order by the same lot, whatever the States are called by then and however they are given', () => {
    const drawn = (list: readonly Orderable[], lot: string) =>
      orderParticipants('by_lot', list, { on: ON, lot }, 'en').map(({ id }) => id);
    const renamed = STATES.toReversed().map((one) => ({ ...one, shortName: { en: `X ${one.id}` } }));
    expect(drawn(renamed, '2024-03-01 10:42')).toEqual(drawn(STATES, '2024-03-01 10:42'));
    expect(drawn(STATES, '2024-03-01 10:42')).not.toEqual(drawn(STATES, '2024-03-01 10:43'));
    // Pinned: a lot that was drawn and printed last year gives the same order in every later version.
    expect(drawn(STATES.slice(0, 8), 'urn 7')).toMatchInlineSnapshot(`
      [
        "ARG",
        "AND",
        "AGO",
        "AFG",
        "ALB",
        "ATG",
        "ARM",
        "ARE",
      ]
    `);
  });

  test.each([
    ['by_confirmation', 'confirmedOn'],
    ['by_joining', 'joinedOn'],
  ] as const)('%s puts first who did so first, by name on one day, and last who has not', (rule, field) => {
    const confirmed: Readonly<Record<string, string>> = {
      KEN: '2024-01-02',
      FRA: '2024-01-02',
      GHA: '2024-01-01',
    };
    const list = STATES.filter(({ id }) => ['ALB', 'KEN', 'FRA', 'GHA'].includes(id)).map((one) => ({
      ...one,
      [field]: confirmed[one.id] ?? null,
    }));
    const order = orderParticipants(rule, list, { on: ON }, 'en');
    expect(order.map(({ id }) => id)).toEqual(['GHA', 'FRA', 'KEN', 'ALB']);
  });
});
