import { expect, test } from 'vitest';
import { sessionFrom } from '../../../shared/domain/session-line.ts';

test.each([
  ['10:00-11:30 General debate', 'General debate', 600, 90],
  ['10–11:30 General debate', 'General debate', 600, 90],
  ['9.15 – 10.00, Opening', 'Opening', 555, 45],
  ['General debate, 14h30–16h00', 'General debate', 870, 90],
  ['General debate (14:30–16:00)', 'General debate', 870, 90],
  ['١٠:٠٠–١١:٣٠ الافتتاح', 'الافتتاح', 600, 90],
  ['22:00–01:00 Reception', 'Reception', 1320, 180],
  ['9:15 Opening', 'Opening', 555, null],
  ["9:15 Opening 45'", 'Opening', 555, 45],
  ["Opening 45'", 'Opening', null, 45],
])('“%s” says when it is', (line, title, from, minutes) => {
  expect(sessionFrom(line)).toEqual({ title, from, minutes });
});

test.each(['Groups 1–3', '10-11 March: review', '25:00–26:00 of nothing', 'Article 7.30', '10:00', '2027'])(
  '“%s” is a name',
  (line) => {
    expect(sessionFrom(line)).toEqual({ title: line, from: null, minutes: null });
  },
);
