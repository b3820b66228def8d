import { describe, expect, it } from 'vitest';
import { matching, theOneMeant } from '../../../renderer/src/ui/matches.ts';

const option = (label: string, ...names: string[]) => ({ id: label, label, names });
const places = [option('Vientiane'), option('Vienna (Europe/Vienna)', 'Vienna', 'Wien'), option('New York')];
const ranks = [option('Minister for foreign affairs'), option('Minister'), option('Deputy minister')];
const labels = (found: readonly { readonly label: string }[]): string[] => found.map(({ label }) => label);

describe('what is found by typing', () => {
  it('is found by every name, the nearest first', () => {
    expect(labels(matching(places, 'Vien'))).toEqual(['Vientiane', 'Vienna (Europe/Vienna)']);
    expect(labels(matching(places, 'vienna'))).toEqual(['Vienna (Europe/Vienna)']);
    expect(labels(matching(places, 'Wien'))).toEqual(['Vienna (Europe/Vienna)']);
    expect(labels(matching(places, 'york'))).toEqual(['New York']);
    expect(labels(matching(ranks, 'minister'))).toEqual([
      'Minister',
      'Minister for foreign affairs',
      'Deputy minister',
    ]);
  });
  it('by the name that is shown before any other, also where that begins so', () => {
    const substances = [
      option('N-Pyrrolidino protonitazene', 'Protonitazepyne'),
      option('Isotonitazene', 'Protonitazene isomer'),
      option('Protonitazene', 'Propoxynitazene'),
    ];
    expect(labels(matching(substances, 'proton'))[0]).toBe('Protonitazene');
  });
  it('is found by its words in any order', () => {
    expect(labels(matching(ranks, 'affairs min'))).toEqual(['Minister for foreign affairs']);
  });
  it('is found without its marks, and all of it where nothing is typed', () => {
    const states = [option('Côte d’Ivoire', 'Ivory Coast'), option('Türkiye', 'Turkey')];
    expect(labels(matching(states, "cote d'ivoire"))).toEqual(['Côte d’Ivoire']);
    expect(labels(matching(states, 'turkey'))).toEqual(['Türkiye']);
    expect(matching(states, ' ')).toEqual(states);
  });
});

describe('the one that is meant', () => {
  it('is the one that is called so, whatever else begins so', () => {
    expect(theOneMeant(ranks, 'minister')?.label).toBe('Minister');
  });
  it('is the only one that matches', () => {
    expect(theOneMeant(places, 'york')?.label).toBe('New York');
  });
  it('is the only one that begins so, whatever else has it within', () => {
    const states = [option('Afghanistan'), option('Ghana'), option('Gabon')];
    expect(theOneMeant(states, 'Ghan')?.label).toBe('Ghana');
    expect(theOneMeant(states, 'G')).toBeNull();
  });
  it('is none where several match, or nothing is typed', () => {
    expect(theOneMeant(ranks, 'min')).toBeNull();
    expect(theOneMeant(ranks, '')).toBeNull();
    expect(theOneMeant([option('Room', 'r1'), option('Room', 'r2')], 'room')).toBeNull();
  });
});
