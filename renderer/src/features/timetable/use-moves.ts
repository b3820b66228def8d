import { useRef, useState } from 'react';
import { call } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { useSaid } from '../../state/use-said.ts';
import type { Session } from './columns.ts';
import type { Localized } from '../../../../shared/domain/languages.ts';
import { wallAfter } from '../../../../shared/domain/time/slot.ts';
import { isSameTarget, shifted, standingAt, targetOf, type Shift, type Target } from './target.ts';

/** A session on its way to another place. */
export interface Proposal {
  readonly session: Session;
  readonly target: Target;
  /** Where it stands until then. */
  readonly origin: Target;
}

/** What is drawn: when it was read, and reading it again, which gives when that was. */
export interface Reading {
  readonly at: number;
  readonly again: () => Promise<number>;
}

interface Sent {
  readonly target: Target;
  /** When it was read back; null while it is on its way. */
  readonly readAt: number | null;
}

export interface Moves {
  /** What would be moved where, while a block is dragged or Alt is held. */
  readonly proposal: Proposal | null;
  /** A session as it is to be drawn: where it is proposed to stand, or was sent to and not read back yet. */
  readonly shown: (session: Session) => Session;
  /** Proposes a step on from where the session is shown. */
  readonly step: (session: Session, shift: Shift) => void;
  /** Proposes a place counted from where the session stands. */
  readonly propose: (session: Session, shift: Shift) => void;
  readonly cancel: () => void;
  /** Carries the proposal out, and says so with the way back. */
  readonly commit: () => void;
}

/** Moving sessions: proposed first, so that what they would clash with is seen, and carried out in one deed. */
export function useMoves({
  sessions,
  roomTitle,
  reading,
}: {
  readonly sessions: readonly Session[];
  readonly roomTitle: (id: string) => Localized | undefined;
  readonly reading: Reading;
}): Moves {
  const { t } = useTexts();
  const { say } = useSpeech();
  const [proposal, setProposal] = useState<Proposal | null>(null);
  // Hands and keys are faster than drawing: what is carried out is the last that was proposed, drawn or not.
  const latest = useRef<Proposal | null>(null);
  const [sent, setSent] = useState<ReadonlyMap<string, Sent>>(new Map());
  const { done, failed } = useSaid();

  const own = (session: Session): Session => sessions.find(({ id }) => id === session.id) ?? session;
  /** Where it was sent to, until what is drawn was read after that. */
  const under = (session: Session): Target | undefined => {
    const to = sent.get(session.id);
    return to && (to.readAt === null || to.readAt > reading.at) ? to.target : undefined;
  };
  const standing = (session: Session): Target => under(session) ?? targetOf(own(session));

  function become(next: Proposal | null): void {
    latest.current = next;
    setProposal(next);
  }

  /** Takes note of when a move was read back; null: it was refused. */
  function settle(id: string, target: Target, readAt: number | null): void {
    setSent((before) => {
      if (before.get(id)?.target !== target) return before;
      const after = new Map(before);
      if (readAt === null) after.delete(id);
      else after.set(id, { target, readAt });
      return after;
    });
  }

  async function carryOut({ session, target }: Proposal): Promise<void> {
    setSent((before) => new Map(before).set(session.id, { target, readAt: null }));
    try {
      const written = await call('session.moveTo', { id: session.id, ...target });
      done(
        t('timetable:moved', {
          title: say(session.title),
          from: target.startWall.slice(11),
          to: wallAfter(target.startWall, target.minutes).slice(11),
        }),
        written,
      );
      settle(session.id, target, await reading.again());
    } catch (thrown) {
      failed(thrown);
      settle(session.id, target, null);
    }
  }

  return {
    proposal,
    shown(session) {
      const target = proposal?.session.id === session.id ? proposal.target : under(session);
      if (!target) return session;
      return standingAt(session, target, target.roomId === null ? undefined : roomTitle(target.roomId));
    },
    step(session, shift) {
      const before = latest.current;
      const from = before?.session.id === session.id ? before.target : standing(session);
      become({ session: own(session), target: shifted(from, shift), origin: standing(session) });
    },
    propose(session, shift) {
      const target = shifted(standing(session), shift);
      const before = latest.current;
      if (before?.session.id === session.id && isSameTarget(before.target, target)) return;
      become({ session: own(session), target, origin: standing(session) });
    },
    cancel: () => become(null),
    commit() {
      const chosen = latest.current;
      become(null);
      if (chosen && !isSameTarget(standing(chosen.session), chosen.target)) void carryOut(chosen);
    },
  };
}
