import { describe, expect, it } from 'vitest';
import { itemFrom, itemsFrom } from '../../../shared/domain/agenda-lines.ts';

describe('a line of an agenda', () => {
  it.each([
    ['Opening of the meeting', 0, 'Opening of the meeting', null],
    ["Opening of the meeting 10'", 0, 'Opening of the meeting', 10],
    ['Opening of the meeting – 10 min', 0, 'Opening of the meeting', 10],
    ['Opening (10 minutes)', 0, 'Opening', 10],
    ['Ouverture, 5 minutes', 0, 'Ouverture', 5],
    ['Открытие 15 мин.', 0, 'Открытие', 15],
    ['افتتاح الجلسة ١٠ دقائق', 0, 'افتتاح الجلسة', 10],
    ['افتتاح الجلسة ۱۰ دقیقه', 0, 'افتتاح الجلسة', 10],
    ['1. Opening', 0, 'Opening', null],
    ['2) Opening', 0, 'Opening', null],
    ['1.1 Opening', 0, 'Opening', null],
    ['3\tOpening', 0, 'Opening', null],
    ['١. افتتاح ١٥ د', 0, 'افتتاح', 15],
    ['۲) گشایش', 0, 'گشایش', null],
    ['٢ (أ) بيانات', 1, 'بيانات', null],
    ['7 July launch', 0, '7 July launch', null],
    ['2030 and after', 0, '2030 and after', null],
    ['12 months on', 0, '12 months on', null],
    ['2 (a) Statements 30′', 1, 'Statements', 30],
    ['(b) Statements by observers', 1, 'Statements by observers', null],
    ['\tStatements', 1, 'Statements', null],
    ['• Any other business', 0, 'Any other business', null],
    ['CND 67 and after', 0, 'CND 67 and after', null],
    ['70th session', 0, '70th session', null],
    ['Resolution 78', 0, 'Resolution 78', null],
  ])('%j', (line, depth, title, minutes) => {
    expect(itemFrom(line)).toEqual({ depth, title, minutes });
  });
});

describe('several lines', () => {
  it('are items in their order, with what a spreadsheet has beside them as their length', () => {
    expect(itemsFrom("(a) First\r\n\r\nStatements\t45\r\n  Members 30'\r\nالختام\t٥")).toEqual([
      { depth: 0, title: 'First', minutes: null },
      { depth: 0, title: 'Statements', minutes: 45 },
      { depth: 1, title: 'Members', minutes: 30 },
      { depth: 0, title: 'الختام', minutes: 5 },
    ]);
  });
});
