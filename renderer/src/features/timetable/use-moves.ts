import { useRef, useState } from 'react';
import { call } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { useSaid } from '../../state/use-said.ts';
import type { Session } from './columns.ts';
import { wallAfter } from './layout.ts';
import { isSameTarget, shifted, standingAt, targetOf, type Shift, type Target } from './target.ts';

/** A session on its way to another place. */
export interface Proposal {
  readonly session: Session;
  readonly target: Target;
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
export function useMoves(sessions: readonly Session[], reread: () => Promise<unknown>): Moves {
  const { t } = useTexts();
  const { say } = useSpeech();
  const [proposal, setProposal] = useState<Proposal | null>(null);
  // Hands and keys are faster than drawing: what is carried out is the last that was proposed, drawn or not.
  const latest = useRef<Proposal | null>(null);
  const [sent, setSent] = useState<ReadonlyMap<string, Target>>(new Map());
  const { done, failed } = useSaid();

  const own = (session: Session): Session => sessions.find(({ id }) => id === session.id) ?? session;
  const standing = (session: Session): Target => sent.get(session.id) ?? targetOf(own(session));

  function become(next: Proposal | null): void {
    latest.current = next;
    setProposal(next);
  }

  function settle(id: string, target: Target): void {
    setSent((before) => {
      if (before.get(id) !== target) return before;
      const after = new Map(before);
      after.delete(id);
      return after;
    });
  }

  async function carryOut({ session, target }: Proposal): Promise<void> {
    setSent((before) => new Map(before).set(session.id, target));
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
      await reread();
    } catch (thrown) {
      failed(thrown);
    } finally {
      settle(session.id, target);
    }
  }

  return {
    proposal,
    shown(session) {
      const target = proposal?.session.id === session.id ? proposal.target : sent.get(session.id);
      return target ? standingAt(session, target) : session;
    },
    step(session, shift) {
      const before = latest.current;
      const from = before?.session.id === session.id ? before.target : standing(session);
      become({ session: own(session), target: shifted(from, shift) });
    },
    propose(session, shift) {
      const target = shifted(standing(session), shift);
      const before = latest.current;
      if (before?.session.id === session.id && isSameTarget(before.target, target)) return;
      become({ session: own(session), target });
    },
    cancel: () => become(null),
    commit() {
      const chosen = latest.current;
      become(null);
      if (chosen && !isSameTarget(standing(chosen.session), chosen.target)) void carryOut(chosen);
    },
  };
}
