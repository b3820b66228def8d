import { useRef, useState } from 'react';
import { accessOfKind } from '../../../../shared/domain/access.ts';
import { sessionFrom } from '../../../../shared/domain/session-line.ts';
import type { SessionKind } from '../../../../shared/domain/vocabulary.ts';
import { call } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { useSaid } from '../../state/use-said.ts';
import type { GridColumn } from './columns.ts';
import { DAY, SNAP } from './layout.ts';
import type { Reading } from './use-moves.ts';
import { nextFree, slotIn, wallsOf, type Slot } from './slot.ts';

/** A session whose name is being typed, or that is being made. */
export interface Named {
  readonly slot: Slot;
  readonly text: string;
  readonly kind: SessionKind;
  /** When it was read back. */
  readonly readAt?: number;
}

export interface Naming {
  /** What is typed now. */
  readonly now: Named | null;
  /** What is on its way. */
  readonly waiting: readonly Named[];
  /** Begins a name in a column; without minutes as long as the last one. */
  readonly begin: (column: GridColumn, from: number, minutes?: number) => void;
  readonly type: (text: string) => void;
  readonly choose: (kind: SessionKind) => void;
  /** Moves where it begins, or what it lasts, by so many minutes. */
  readonly shift: (by: { readonly from?: number; readonly minutes?: number }) => void;
  /** Makes it, and goes on in the next free time after it. */
  readonly add: () => void;
  readonly leave: () => void;
}

interface Of {
  readonly reconvening: { readonly id: string; readonly zone: string };
  readonly columns: readonly GridColumn[];
  readonly reading: Reading;
}

interface Typing {
  readonly now: Named | null;
  readonly waiting: readonly Named[];
  /** What was not made, while another name was typed already: it comes back after that one. */
  readonly refused: readonly Named[];
}

const NOTHING: Typing = { now: null, waiting: [], refused: [] };
const FIRST_LENGTH = 60;

/** A session is when and as long as is typed with its name (10:00–11:30, 45'), or as its slot is. */
export function timedSlot({ slot, text }: Named): Slot {
  const { from, minutes } = sessionFrom(text);
  return { ...slot, from: from ?? slot.from, minutes: minutes ?? slot.minutes };
}

/** Making sessions in empty time, by their names, as fast as they are typed: none waits for the answer to the last. */
export function useNaming({ reconvening, columns, reading }: Of): Naming {
  const { t } = useTexts();
  const { language } = useSpeech();
  const { done, failed } = useSaid();
  const [{ now, waiting: sent }, setTyping] = useState(NOTHING);
  // What was read back is drawn as it stands.
  const waiting = sent.filter(({ readAt }) => readAt === undefined || readAt > reading.at);
  const last = useRef<{ readonly kind: SessionKind; readonly minutes: number }>({
    kind: 'plenary',
    minutes: FIRST_LENGTH,
  });

  function change(what: (named: Named) => Partial<Named>): void {
    setTyping((all) => (all.now ? { ...all, now: { ...all.now, ...what(all.now) } } : all));
  }

  async function make(named: Named): Promise<void> {
    const { text: title } = named;
    const { startWall, endWall } = wallsOf(named.slot);
    const access = accessOfKind(named.kind);
    try {
      const written = await call('record.create', {
        kind: 'session',
        values: {
          reconveningId: reconvening.id,
          title: { [language]: title },
          kind: named.kind,
          startWall,
          endWall,
          zone: reconvening.zone,
          roomId: named.slot.roomId,
          ...(access === null ? {} : { access }),
        },
      });
      done(t('timetable:made', { title, from: startWall.slice(11), to: endWall.slice(11) }), written);
      const readAt = await reading.again();
      setTyping(({ waiting: others, ...all }) => ({
        ...all,
        waiting: others.map((one) => (one === named ? { ...named, readAt } : one)),
      }));
    } catch (thrown) {
      failed(thrown);
      setTyping(({ now: typed, waiting: others, refused }) => {
        const rest = without(others, named);
        return typed === null || typed.text === ''
          ? { now: named, waiting: rest, refused }
          : { now: typed, waiting: rest, refused: [...refused, named] };
      });
    }
  }

  /** The name that comes after one that is made: one that was refused, or the next time that is free. */
  function following(slot: Slot): Named | null {
    const column = columns.find(({ id }) => id === slot.column);
    if (!column) return null;
    const made = [...waiting.map((one) => one.slot), slot]
      .filter((one) => one.column === slot.column)
      .map(({ from, minutes }) => ({ from, to: from + minutes }));
    const from = nextFree(slot.from + slot.minutes, [...column.sessions, ...made]);
    return from === null
      ? null
      : { slot: slotIn(column, from, last.current.minutes), text: '', kind: last.current.kind };
  }

  return {
    now,
    waiting,
    begin(column, from, minutes = last.current.minutes) {
      const fresh = { slot: slotIn(column, from, minutes), text: '', kind: last.current.kind };
      // What is typed already only moves there.
      setTyping((all) => ({ ...all, now: all.now?.text ? { ...all.now, slot: fresh.slot } : fresh }));
    },
    type: (text) => change(() => ({ text })),
    choose: (kind) => change(() => ({ kind })),
    shift: ({ from = 0, minutes = 0 }) =>
      change(({ slot }) => ({
        slot: {
          ...slot,
          from: Math.max(0, Math.min(DAY - SNAP, slot.from + from)),
          minutes: Math.max(SNAP, slot.minutes + minutes),
        },
      })),
    add() {
      const { title } = sessionFrom(now?.text ?? '');
      if (!now || title === '') return;
      const named = { ...now, text: title, slot: timedSlot(now) };
      last.current = { kind: named.kind, minutes: named.slot.minutes };
      const next = following(named.slot);
      setTyping((all) => ({
        now: all.refused[0] ?? next,
        waiting: [...waiting, named],
        refused: all.refused.slice(1),
      }));
      void make(named);
    },
    leave: () => setTyping((all) => ({ ...all, now: all.refused[0] ?? null, refused: all.refused.slice(1) })),
  };
}

function without(all: readonly Named[], one: Named): readonly Named[] {
  return all.filter((named) => named !== one);
}
