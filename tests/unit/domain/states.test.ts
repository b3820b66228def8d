import { describe, expect, test } from 'vitest';
import {
  COMMITMENT_MOVES,
  DOCUMENT_MOVES,
  GROUP_MOVES,
  RECONVENING_MOVES,
  endorsableOn,
  leftOut,
  moveOf,
  statesAfter,
} from '../../../shared/domain/states.ts';
import { DOCUMENT_STATES, GROUP_STATES, RECONVENING_STATES } from '../../../shared/domain/vocabulary.ts';

/** Every way that is drawn, with an asterisk where it needs a reason. What is not listed is closed. */
const RECONVENING: Readonly<Record<string, string>> = {
  planned: 'save_the_date_sent invitations_sent* postponed* cancelled*',
  save_the_date_sent: 'invitations_sent postponed* cancelled*',
  invitations_sent: 'confirmed postponed* cancelled*',
  confirmed: 'in_session postponed* cancelled*',
  in_session: 'concluded',
  concluded: '',
  postponed: 'planned* cancelled*',
  cancelled: '',
};
const DOCUMENT: Readonly<Record<string, string>> = {
  drafting: 'negotiation final* withdrawn*',
  negotiation: 'drafting* silence final* withdrawn*',
  silence: 'negotiation* final withdrawn*',
  final: 'negotiation* open withdrawn*',
  open: 'closed withdrawn*',
  closed: 'open* withdrawn*',
  withdrawn: '',
};

const GROUP: Readonly<Record<string, string>> = {
  proposed: 'active closed*',
  active: 'proposed* reported closed*',
  reported: 'active* closed',
  closed: 'active*',
};

const MARK = { drawn: '', 'with reason': '*', 'not drawn': '-' } as const;

describe('the states of a reconvening', () => {
  test.each(RECONVENING_STATES)('from %s lead where they are drawn and nowhere else', (from) => {
    const possible = RECONVENING_STATES.map((to) => `${to}${MARK[moveOf(RECONVENING_MOVES, from, to)]}`);
    expect(possible.filter((to) => !to.endsWith('-')).join(' ')).toBe(RECONVENING[from]);
  });
});

describe('the states of a working group', () => {
  test.each(GROUP_STATES)('from %s lead where they are drawn and nowhere else', (from) => {
    const possible = GROUP_STATES.map((to) => `${to}${MARK[moveOf(GROUP_MOVES, from, to)]}`);
    expect(possible.filter((to) => !to.endsWith('-')).join(' ')).toBe(GROUP[from]);
  });
});

describe('the states of a document', () => {
  test.each(DOCUMENT_STATES)('from %s lead where they are drawn and nowhere else', (from) => {
    const possible = DOCUMENT_STATES.map((to) => `${to}${MARK[moveOf(DOCUMENT_MOVES, from, to)]}`);
    expect(possible.filter((to) => !to.endsWith('-')).join(' ')).toBe(DOCUMENT[from]);
  });

  test('are offered the way straight on first', () => {
    expect(statesAfter(DOCUMENT_MOVES, 'negotiation')).toEqual(['silence', 'drafting', 'final', 'withdrawn']);
  });
});

describe('a text', () => {
  const on = (state: (typeof DOCUMENT_STATES)[number], stateDate: string | null = '2024-05-01') => ({
    state,
    stateDate,
  });

  test('is endorsed once it has left drafting, and until the day it was closed or withdrawn', () => {
    expect(endorsableOn(on('drafting'), '2024-06-01')).toBe('not yet');
    for (const state of ['negotiation', 'silence', 'final', 'open'] as const) {
      expect(endorsableOn(on(state), '2024-04-01')).toBe('yes');
    }
    for (const state of ['closed', 'withdrawn'] as const) {
      expect(endorsableOn(on(state), '2024-05-01')).toBe('yes');
      expect(endorsableOn(on(state), '2024-05-02')).toBe('no more');
    }
  });
});

test('what lies between two states on the way straight on is passed over; on the way back nothing is', () => {
  expect(leftOut(COMMITMENT_MOVES, 'offered', 'confirmed')).toEqual(['announced']);
  expect(leftOut(COMMITMENT_MOVES, 'offered', 'announced')).toEqual([]);
  expect(leftOut(COMMITMENT_MOVES, 'delivered', 'under_way')).toEqual([]);
  expect(leftOut(COMMITMENT_MOVES, 'offered', 'withdrawn')).toEqual([]);
  expect(leftOut(DOCUMENT_MOVES, 'drafting', 'final')).toEqual(['negotiation', 'silence']);
});
