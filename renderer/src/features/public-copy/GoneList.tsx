import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { KINDS, type Kind } from '../../../../shared/contract/kinds.ts';
import type { Gone } from '../../../../shared/contract/public-copy.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { useCopyWords } from './use-copy-words.ts';
import './PublicCopy.css';

interface GoneListProps {
  readonly gone: readonly Gone[];
  /** Said as one of its lines is followed to the record. */
  readonly onFollow?: () => void;
}

/** What is out there and not public any more: what, why, and in which copies, handed to whom. */
export function GoneList({ gone, onFollow }: GoneListProps) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const words = useCopyWords();
  const copies = new Map(gone.flatMap((one) => one.copies.map((copy) => [copy.id, copy])));
  const inCopy = words.toldApart([...copies.values()]);
  if (gone.length === 0) return null;
  return (
    <section className="copy-gone" role="alert">
      <h3>{t('publicCopy:gone', { count: gone.length })}</h3>
      <ul>
        {gone.map((one) => (
          <li key={`${one.kind} ${one.id}`}>
            <Title gone={one} onFollow={onFollow}>
              <bdi>{say(one.title)}</bdi>
            </Title>{' '}
            <span className="quiet">
              {[words.kind(one.kind), words.why(one), ...one.copies.map(inCopy)].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Leads to the record, where there is one still. */
function Title({
  gone: { kind, id, reason },
  onFollow,
  children,
}: {
  readonly gone: Gone;
  readonly onFollow: (() => void) | undefined;
  readonly children: ReactNode;
}) {
  if (reason === null || !hasPage(kind)) return children;
  return (
    <Link to="/records/$kind/$id" params={{ kind, id }} onClick={onFollow}>
      {children}
    </Link>
  );
}

/** An endorsement is called by its text and its participant, not by one step of it. */
function hasPage(kind: string): kind is Kind {
  return isOneOf(KINDS, kind) && kind !== 'endorsementStep';
}
