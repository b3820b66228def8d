import { describe, expect, test } from 'vitest';
import { byRegionAndTime, type SeenAlert } from '../../../../shared/domain/alerts/by-region.ts';
import { REGIONAL_GROUPS } from '../../../../shared/domain/vocabulary.ts';
import { createChance } from '../../../bench/random.ts';

const seen = (id: string, seenOn: string | null, ...regions: SeenAlert['regions'][number][]): SeenAlert => ({
  id,
  seenOn,
  regions,
});
const said = (alerts: readonly SeenAlert[]) => {
  const { periods, rows, all } = byRegionAndTime(alerts);
  return {
    periods: periods.map(({ year, quarter }) => `${year ?? ''}/${quarter ?? ''}`),
    rows: Object.fromEntries(
      rows.map(({ region, cells }) => [region, cells.map((cell) => cell.map(({ id }) => id).join(''))]),
    ),
    all: all.map((cell) => cell.map(({ id }) => id).join('')),
  };
};

describe('alerts by region and time', () => {
  test('stand in quarters without a gap, a year alone after them, the unknown last', () => {
    const { periods, rows, all } = said([
      seen('a', '2026-02-28', 'African'),
      seen('b', '2026-09', 'African', 'GRULAC'),
      seen('c', '2026'),
      seen('d', null, 'WEOG'),
      seen('e', '2026-07-01', 'African'),
    ]);
    expect(periods).toEqual(['2026/1', '2026/2', '2026/3', '2026/', '/']);
    expect(rows).toMatchObject({
      African: ['a', '', 'be', '', ''],
      GRULAC: ['', '', 'b', '', ''],
      WEOG: ['', '', '', '', 'd'],
      elsewhere: ['', '', '', 'c', ''],
    });
    expect(all).toEqual(['a', '', 'be', 'c', 'd']);
  });

  test('stand in years where quarters would be too many, and nowhere is a row only where something was', () => {
    const { periods, rows } = said([seen('a', '2020-02', 'EEG'), seen('b', '2026-09-01', 'EEG')]);
    expect(periods).toEqual(['2020/', '2026/']);
    expect(rows).not.toHaveProperty('elsewhere');
    expect(said([]).periods).toEqual([]);
  });

  test('each is counted once in all, and once in each of its regions', () => {
    const chance = createChance(9);
    const alerts = Array.from({ length: 60 }, (_nothing, at) =>
      seen(
        String(at),
        chance.oneOf(['2025', '2025-11', '2026-01-31', '2026-12-01', null] as const),
        ...REGIONAL_GROUPS.filter(() => chance.below(3) === 0),
      ),
    );
    const { rows, all } = byRegionAndTime(alerts);
    expect(all.flat().map(({ id }) => id)).toHaveLength(60);
    expect(new Set(all.flat().map(({ id }) => id)).size).toBe(60);
    for (const region of REGIONAL_GROUPS) {
      const here = rows.find((row) => row.region === region)?.cells.flat() ?? [];
      expect(here.length).toBe(alerts.filter(({ regions }) => regions.includes(region)).length);
    }
  });
});
