import { createHash } from 'node:crypto';
import { canonical } from '../../shared/domain/history/canonical.ts';

/** An alert of another office as it stands in a file. */
export const THEIRS = {
  workspace: '0197d000-0000-7000-8000-000000000001',
  number: 'GC-ALERT/2027/7',
  update: 0,
  state: 'sent',
  marking: 'amber',
  embargoUntil: null,
  sentAt: '2027-03-01T10:00:00.000Z',
  updatedAt: '2027-03-01T10:00:00.000Z',
  kind: 'form',
  title: { en: 'Tablets in parcels', fr: 'Comprimés dans des colis' },
  seen: { en: 'Three parcels', ar: 'ثلاثة طرود' },
  asked: { fr: 'Surveillez les colis' },
  substances: [
    {
      name: { en: 'Metonitazene' },
      synonyms: ['Nitazene M'],
      cas: '14680-51-4',
      kind: 'opioid',
      convention: '1961',
      schedule: 'I',
      controlledSince: '2021',
      isVerified: true,
    },
  ],
  substancesText: null,
  places: [
    { iso3: 'KEN', name: { en: 'Kenya' } },
    { iso3: 'ATL', name: { en: 'Atlantis' } },
  ],
  area: 'Mombasa',
  seenOn: '2027-02',
  reportedBy: { iso3: 'KEN', name: { en: 'Kenya' } },
  reportedByText: 'its laboratory',
  reliability: 'laboratory',
} as const;

/** The text of a file with it, changed as said; the checksum is that of what is in it. */
export function alertFileText(changes: object = {}, envelope: object = {}): string {
  const alert = { ...THEIRS, ...changes };
  const sha256 = createHash('sha256').update(canonical(alert)).digest('hex');
  return JSON.stringify({
    format: 'reconvene-alert',
    version: 1,
    sender: 'A. Focal Point',
    alert,
    sha256,
    ...envelope,
  });
}
