import { describe, expect, it } from 'vitest';
import { cellsFrom, htmlOf, textOf } from '../../../../shared/domain/block/cells.ts';
import { dateFrom, dateNear, wallFrom } from '../../../../shared/domain/block/dates.ts';
import { understand, type Vocabulary } from '../../../../shared/domain/block/understand.ts';
import { room } from '../../../../shared/kinds/room.ts';
import { session } from '../../../../shared/kinds/session.ts';
import { delegate } from '../../../../shared/kinds/delegate.ts';

describe('a block of cells', () => {
  const cells = [
    ['Boardroom "D"', 'two\nlines', 'a\tb'],
    ['', '<b>&', '120'],
  ];
  it('comes back from the clipboard as it went there', () => {
    expect(cellsFrom(textOf(cells))).toEqual(cells);
  });
  it('is read as Calc and Excel write it', () => {
    expect(cellsFrom('a\tb\r\n"c\nd"\t\r\n')).toEqual([
      ['a', 'b'],
      ['c\nd', ''],
    ]);
  });
  it('is a table in which nothing is markup', () => {
    expect(htmlOf(cells)).toContain('<td>&lt;b&gt;&amp;</td>');
    expect(htmlOf(cells)).toContain('<td>two<br>lines</td>');
  });
});

describe('a date that was typed elsewhere', () => {
  it.each([
    '2027-03-09',
    '2027/3/9',
    '9.3.2027',
    '09.03.2027',
    '9 Mar 2027',
    'Tue 9 March 2027',
    'March 9, 2027',
    '9 mars 2027',
    'mardi 9 mars 2027',
    '9 de marzo de 2027',
    '9 марта 2027 г.',
    '2027年3月9日',
    '٩ مارس ٢٠٢٧',
  ])('%s is the ninth of March', (text) => {
    expect(dateFrom(text)).toEqual({ date: '2027-03-09' });
  });
  it('is not guessed where day and month could be either', () => {
    expect(dateFrom('3/9/2027')).toEqual({ fault: 'ambiguous' });
    expect(dateFrom('25/3/2027')).toEqual({ date: '2027-03-25' });
    expect(dateFrom('3/25/2027')).toEqual({ date: '2027-03-25' });
    expect(dateFrom('4/4/2027')).toEqual({ date: '2027-04-04' });
  });
  it.each(['30 Feb 2027', '2027-13-01', 'Tuesday', '9 Brumaire 2027', '9 Mar', ''])('%s is none', (text) => {
    expect(dateFrom(text)).toEqual({ fault: 'format' });
  });
  it.each([
    '27 nov',
    '27 Nov.',
    '27 November',
    'Nov 27',
    '27/11',
    '11/27',
    '27.11.',
    '27.11',
    '27 novembre',
    '27 ноября',
    '٢٧ نوفمبر',
    '11月27日',
  ])('%s, without a year, is the nearest one', (text) => {
    expect(dateNear(text, '2026-11-30')).toEqual({ date: '2026-11-27' });
    expect(dateNear(text, '2027-01-04')).toEqual({ date: '2026-11-27' });
    expect(dateNear(text, '2026-02-01')).toEqual({ date: '2025-11-27' });
  });
  it('without a year is not guessed either, and a year that is said stays', () => {
    expect(dateNear('3/9', '2027-01-04')).toEqual({ fault: 'ambiguous' });
    expect(dateNear('27 November 2020', '2027-01-04')).toEqual({ date: '2020-11-27' });
    expect(dateNear('29 Feb', '2027-01-04')).toEqual({ date: '2028-02-29' });
    expect(dateNear('soon', '2027-01-04')).toEqual({ fault: 'format' });
    expect(dateNear('27', '2027-01-04')).toEqual({ fault: 'format' });
  });
  it('has an hour after it', () => {
    expect(wallFrom('2027-03-09 10:00')).toEqual({ date: '2027-03-09T10:00' });
    expect(wallFrom('2027-03-09T09:05:00')).toEqual({ date: '2027-03-09T09:05' });
    expect(wallFrom('9 mars 2027, 14h30')).toEqual({ date: '2027-03-09T14:30' });
    expect(wallFrom('9 Mar 2027 2:30 pm')).toEqual({ date: '2027-03-09T14:30' });
    expect(wallFrom('9 Mar 2027 12:15 am')).toEqual({ date: '2027-03-09T00:15' });
    expect(wallFrom('3/9/2027 10:00')).toEqual({ fault: 'ambiguous' });
    expect(wallFrom('9 Mar 2027 25:00')).toEqual({ fault: 'format' });
    expect(wallFrom('9 Mar 2027')).toEqual({ fault: 'format' });
  });
});

describe('what a text means in a field', () => {
  const words: Vocabulary = {
    choice: (_list, word) =>
      ({ confirmed: 'confirmed', confirme: 'confirmed', anglais: 'en', french: 'fr' })[word] ?? null,
    flag: (word) => ({ yes: true, non: false })[word] ?? null,
    records: (_kind, name) => ({ 'Boardroom D': ['d'], Salle: ['s', 't'] })[name] ?? [],
  };
  const meaning = { language: 'fr', present: { en: 'Room' }, makesNew: false } as const;
  const read = (text: string, field: Parameters<typeof understand>[1]['field'], more: object = {}) =>
    understand(text, { ...meaning, field, ...more }, words);

  it('is a word of a list in any language', () => {
    expect(read('Confirmé', session.fields.status)).toEqual({ value: 'confirmed' });
    expect(read('perhaps', session.fields.status)).toEqual({ fault: 'choice' });
    expect(read('anglais; French', session.fields.languages)).toEqual({ value: ['en', 'fr'] });
    expect(read('anglais; Klingon', session.fields.languages)).toEqual({ fault: 'choice' });
  });
  it('is a whole number, however its thousands are set', () => {
    expect(
      ['120', '1 200', '1,200', '1.200', '1\u00a0200', '١٢٠'].map((text) => read(text, room.fields.capacity)),
    ).toEqual([
      { value: 120 },
      { value: 1200 },
      { value: 1200 },
      { value: 1200 },
      { value: 1200 },
      { value: 120 },
    ]);
    expect(read('12.5', room.fields.capacity)).toEqual({ fault: 'number' });
  });
  it('is a text of the language one reads, beside the others', () => {
    expect(read('Salle', room.fields.name)).toEqual({ value: { en: 'Room', fr: 'Salle' } });
  });
  it('is a record by its name, and none where two are called so', () => {
    expect(read('Boardroom D', session.fields.roomId)).toEqual({ value: 'd' });
    expect(read('Salle', session.fields.roomId)).toEqual({ fault: 'severalRecords' });
    expect(read('Nowhere', session.fields.roomId)).toEqual({ fault: 'noRecord' });
  });
  it('is somebody new where the record may bring somebody along', () => {
    expect(read('Zoé Martin', delegate.fields.personId, { makesNew: true })).toEqual({ made: 'Zoé Martin' });
  });
});
