import { describe, expect, test } from 'vitest';
import {
  countsOn,
  stateOn,
  type DocumentMove,
  type DocumentPast,
} from '../../../shared/domain/document-past.ts';
import type { DocumentState } from '../../../shared/domain/vocabulary.ts';

let made = 0;
function move(date: string, state: DocumentState): DocumentMove {
  made += 1;
  return { id: String(made), logged: String(made).padStart(6, '0'), date, state };
}

function past(moves: readonly DocumentMove[], more: Partial<DocumentPast> = {}): DocumentPast {
  const last = moves.at(-1);
  return {
    since: '2024-01-10',
    moves,
    first: 'drafting',
    present: last ? { state: last.state, stateDate: last.date } : { state: 'drafting', stateDate: null },
    ...more,
  };
}

const opened = past([
  move('2024-02-01', 'negotiation'),
  move('2024-03-01', 'final'),
  move('2024-03-01', 'open'),
]);

describe('a text on a day', () => {
  test('is in the state that it had come into by its end, and in none before anything is known of it', () => {
    expect(stateOn(opened, '2024-01-09')).toBeNull();
    expect(stateOn(opened, '2024-01-10')).toBe('drafting');
    expect(stateOn(opened, '2024-02-29')).toBe('negotiation');
    expect(stateOn(opened, '2024-03-01')).toBe('open');
    expect(stateOn(opened, null)).toBe('open');
  });

  test('counts unless it was not there, was being drafted or had been withdrawn', () => {
    const days = ['2024-01-01', '2024-01-31', '2024-02-01', '2024-05-01'];
    expect(days.map((day) => countsOn(opened, day))).toEqual([false, false, true, true]);
    const gone = past([...opened.moves, move('2024-05-01', 'withdrawn')]);
    expect(['2024-04-30', '2024-05-01'].map((day) => countsOn(gone, day))).toEqual([true, false]);
    const back = past([move('2024-02-01', 'negotiation'), move('2024-04-01', 'drafting')]);
    expect(['2024-03-31', '2024-04-01'].map((day) => countsOn(back, day))).toEqual([true, false]);
  });

  test('is in no state that anybody knows where it came to its present one without a move that tells of it', () => {
    const odd = past([], { first: null, present: { state: 'open', stateDate: '2024-03-01' } });
    expect(stateOn(odd, '2024-02-01')).toBeNull();
    expect(stateOn(odd, '2024-03-01')).toBe('open');
  });

  test('as known then goes by the moves that were known, whatever it is now', () => {
    const known = past(opened.moves.slice(0, 1), { present: null });
    expect(stateOn(known, '2024-05-01')).toBe('negotiation');
  });
});
