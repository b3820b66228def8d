import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import states from '../../../../resources/reference/states.json' with { type: 'json' };
import { LANGUAGES, localize, type Language } from '../../../../shared/domain/languages.ts';
import {
  orderParticipants,
  type Orderable,
  type OrderParams,
} from '../../../../shared/domain/order/participants.ts';
import { COALITION_STATUSES, ORDER_RULES, PARTICIPANT_KINDS } from '../../../../shared/domain/vocabulary.ts';

const STATES: readonly Orderable[] = states.map(({ iso3, shortName }) => ({
  id: iso3,
  participantKind: 'state',
  coalitionStatus: 'member',
  shortName,
  confirmedOn: null,
}));

function alphabetical(language: Language): string[] {
  return orderParticipants('alphabetical', STATES, {}, language).map(({ id }) => id);
}

/** The given States as they follow each other in the whole list of a language. */
function among(language: Language, ...codes: readonly string[]): string[] {
  return alphabetical(language).filter((id) => codes.includes(id));
}

function initialsOf(language: Language): string[] {
  return orderParticipants('alphabetical', STATES, {}, language).map(({ shortName }) =>
    localize(shortName, language).normalize('NFD').charAt(0),
  );
}

describe('the English order', () => {
  test('seats States as the United Nations do', () => {
    expect(alphabetical('en').slice(0, 3)).toEqual(['AFG', 'ALB', 'DZA']);
    expect(alphabetical('en').slice(-3)).toEqual(['YEM', 'ZMB', 'ZWE']);
    expect(among('en', 'BEN', 'BOL', 'BTN', 'BIH')).toEqual(['BEN', 'BTN', 'BOL', 'BIH']);
    expect(among('en', 'CUB', 'PRK', 'COD', 'DNK', 'DJI')).toEqual(['CUB', 'PRK', 'COD', 'DNK', 'DJI']);
    expect(among('en', 'QAT', 'KOR', 'MDA', 'ROU', 'PRT')).toEqual(['PRT', 'QAT', 'KOR', 'MDA', 'ROU']);
    expect(among('en', 'TUN', 'TUR', 'TKM', 'TUV')).toEqual(['TUN', 'TUR', 'TKM', 'TUV']);
    expect(among('en', 'VEN', 'VNM', 'YEM', 'VUT')).toEqual(['VUT', 'VEN', 'VNM', 'YEM']);
    expect(among('en', 'CRI', 'CIV', 'HRV')).toEqual(['CRI', 'CIV', 'HRV']);
    expect(among('en', 'GIN', 'GNB', 'GUY', 'NER', 'NGA')).toEqual(['GIN', 'GNB', 'GUY', 'NER', 'NGA']);
  });

  test('takes no notice of an article', () => {
    const named = (id: string, en: string): Orderable => ({
      id,
      participantKind: 'organization',
      coalitionStatus: 'partner',
      shortName: { en },
      confirmedOn: null,
    });
    const list = [
      named('1', 'World Customs Organization'),
      named('2', 'The African Forum'),
      named('3', 'Gavi'),
    ];
    expect(orderParticipants('alphabetical', list, {}, 'en').map(({ id }) => id)).toEqual(['2', '3', '1']);
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
    const russian = initialsOf('ru').map((letter) => letter.toUpperCase());
    alphabet('А', 'Я', russian);
    expect(russian).toEqual(russian.toSorted());
    expect(among('ar', 'ARG', 'AZE', 'JOR', 'ARM')).toEqual(['AZE', 'ARG', 'JOR', 'ARM']);
    expect(alphabetical('ar').at(-1)).toBe('GRC');
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
    const order = orderParticipants('from_drawn_state', STATES, { drawnId: 'VNM' }, 'en').map(({ id }) => id);
    expect(order.slice(0, 5)).toEqual(['VNM', 'YEM', 'ZMB', 'ZWE', 'AFG']);
    expect(order.at(-1)).toBe('VEN');
  });

  test('draw the same order by the same lot, whatever the States are called by then and however they are given', () => {
    const drawn = (list: readonly Orderable[], lot: string) =>
      orderParticipants('by_lot', list, { lot }, 'en').map(({ id }) => id);
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

  test('put first who confirmed first, by name on one day, and last who has not', () => {
    const confirmed: Readonly<Record<string, string>> = {
      KEN: '2024-01-02',
      FRA: '2024-01-02',
      GHA: '2024-01-01',
    };
    const list = STATES.filter(({ id }) => ['ALB', 'KEN', 'FRA', 'GHA'].includes(id)).map((one) => ({
      ...one,
      confirmedOn: confirmed[one.id] ?? null,
    }));
    const order = orderParticipants('by_confirmation', list, {}, 'en');
    expect(order.map(({ id }) => id)).toEqual(['GHA', 'FRA', 'KEN', 'ALB']);
  });
});

const anyParticipants: fc.Arbitrary<Orderable[]> = fc
  .array(
    fc.record({
      participantKind: fc.constantFrom(...PARTICIPANT_KINDS),
      coalitionStatus: fc.constantFrom(...COALITION_STATUSES),
      shortName: fc.dictionary(fc.constantFrom(...LANGUAGES), fc.string({ unit: 'grapheme' })),
      confirmedOn: fc.constantFrom(null, '2024-01-01', '2024-02-01'),
    }),
    { maxLength: 40 },
  )
  .map((list) => list.map((one, index) => ({ ...one, id: `id-${index}` })));
const anyParams: fc.Arbitrary<OrderParams> = fc.record({
  drawnId: fc.constantFrom(null, 'id-0', 'id-3', 'id-99'),
  lot: fc.option(fc.string(), { nil: null }),
});

describe('whatever the rule', () => {
  test('nobody is lost or repeated; organizations come after States, observers and partners after the others', () => {
    fc.assert(
      fc.property(
        anyParticipants,
        anyParams,
        fc.constantFrom(...ORDER_RULES),
        fc.constantFrom(...LANGUAGES),
        (participants, params, rule, language) => {
          const ordered = orderParticipants(rule, participants, params, language);
          expect(ordered.map(({ id }) => id).toSorted()).toEqual(participants.map(({ id }) => id).toSorted());
          const places = ordered.map(
            ({ participantKind, coalitionStatus }) =>
              Number(participantKind === 'organization') * 2 +
              Number(coalitionStatus === 'observer' || coalitionStatus === 'partner'),
          );
          expect(places).toEqual(places.toSorted());
        },
      ),
      { seed: 193, numRuns: 300 },
    );
  });
});
