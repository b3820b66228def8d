import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useRecords } from '../api/index.ts';
import { useSpeech, useTexts } from '../i18n/index.ts';
import { toast } from '../ui/index.ts';
import type { RowOf } from '../../../shared/contract/shapes/lists.ts';
import { useHomeZone } from './home-zone.ts';
import { todayIn } from './today.ts';

const KEY = 'reconvening';
const listeners = new Set<() => void>();

function chosen(): string | null {
  return localStorage.getItem(KEY);
}

/** Makes a reconvening the one that the rail, the clocks and new records are about. */
export function chooseReconvening(id: string): void {
  if (chosen() === id) return;
  localStorage.setItem(KEY, id);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export interface CurrentReconvening {
  readonly id: string | null;
  readonly row: RowOf<'reconvening'> | null;
  /** Latest first. */
  readonly all: readonly RowOf<'reconvening'>[];
  readonly choose: (id: string) => void;
}

/** The one reconvening the person works on: the one chosen, else the next to come, else the last that was. */
export function useCurrentReconvening(): CurrentReconvening {
  const wanted = useSyncExternalStore(subscribe, chosen);
  const { data } = useRecords('reconvening', { sort: [{ by: 'startDate', descending: true }] });
  const all = data?.rows ?? [];
  const today = todayIn(useHomeZone());
  const row = all.find(({ id }) => id === wanted) ?? nextOf(all, today);
  return { id: row?.id ?? null, row, all, choose: chooseReconvening };
}

/** Makes the reconvening of what is opened the current one, and says so; null while none is known. */
export function useFollowedReconvening(id: string | null): void {
  const { t } = useTexts();
  const { say } = useSpeech();
  const { id: currentId, all } = useCurrentReconvening();
  const followed = useRef<string | null>(null);
  const row = all.find((one) => one.id === id);
  useEffect(() => {
    // Whoever chooses another one afterwards, with the page still open, means it.
    if (id === null || !row || followed.current === id) return;
    followed.current = id;
    if (currentId === id) return;
    chooseReconvening(id);
    toast(t('page:nowAt', { reconvening: say(row.shortTitle) }));
  }, [id, row, currentId, t, say]);
}

/** Of reconvenings with the latest first: the next that has not ended, else the last. */
export function nextOf<T extends { readonly endDate: string }>(
  latestFirst: readonly T[],
  today: string,
): T | null {
  return latestFirst.findLast(({ endDate }) => endDate >= today) ?? latestFirst[0] ?? null;
}
