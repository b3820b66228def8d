import { describe, expect, test } from 'vitest';
import { DOCUMENT_MOVES, RECONVENING_MOVES, mayMove, needsReason } from '../../../shared/domain/states.ts';
import { DOCUMENT_STATES, RECONVENING_STATES } from '../../../shared/domain/vocabulary.ts';

/** Every way that is drawn. What is not listed is not. */
const RECONVENING: Readonly<Record<string, string>> = {
  planned: 'save_the_date_sent invitations_sent postponed cancelled',
  save_the_date_sent: 'invitations_sent postponed cancelled',
  invitations_sent: 'confirmed postponed cancelled',
  confirmed: 'in_session postponed cancelled',
  in_session: 'concluded',
  concluded: '',
  postponed: 'planned cancelled',
  cancelled: '',
};
const DOCUMENT: Readonly<Record<string, string>> = {
  drafting: 'negotiation silence final withdrawn',
  negotiation: 'drafting silence final withdrawn',
  silence: 'negotiation final withdrawn',
  final: 'negotiation open withdrawn',
  open: 'closed withdrawn',
  closed: 'open withdrawn',
  withdrawn: '',
};

describe('the states of a reconvening', () => {
  test.each(RECONVENING_STATES)('from %s lead where they are drawn and nowhere else', (from) => {
    const possible = RECONVENING_STATES.filter((to) => mayMove(RECONVENING_MOVES, from, to));
    expect(possible.join(' ')).toBe(RECONVENING[from]);
  });

  test('ask for a reason where the meeting is put off or called off', () => {
    expect(RECONVENING_STATES.filter((to) => needsReason(RECONVENING_MOVES, to))).toEqual([
      'postponed',
      'cancelled',
    ]);
  });
});

describe('the states of a document', () => {
  test.each(DOCUMENT_STATES)('from %s lead where they are drawn and nowhere else', (from) => {
    const possible = DOCUMENT_STATES.filter((to) => mayMove(DOCUMENT_MOVES, from, to));
    expect(possible.join(' ')).toBe(DOCUMENT[from]);
  });

  test('ask for a reason where it is withdrawn', () => {
    expect(DOCUMENT_STATES.filter((to) => needsReason(DOCUMENT_MOVES, to))).toEqual(['withdrawn']);
  });
});
