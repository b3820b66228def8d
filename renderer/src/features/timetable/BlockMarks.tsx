import { StateMark } from '../../ui/index.ts';
import type { Session } from './columns.ts';
import type { Concern } from './SessionBlock.tsx';

/** The signs before a title, each always of one meaning: ▲ it clashes, ■ something is to be noticed, ◐ a draft, ✕ cancelled. */
export function BlockMarks({
  status,
  concern,
}: {
  readonly status: Session['status'];
  readonly concern: Concern | undefined;
}) {
  return (
    <>
      {concern && <StateMark mark={concern === 'warning' ? 'clash' : 'notice'} />}
      {status !== 'confirmed' && <StateMark mark={status} />}
    </>
  );
}
