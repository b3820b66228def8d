import { Link } from '@tanstack/react-router';
import type { Kind } from '../../../../shared/contract/kinds.ts';
import type { Localized } from '../../../../shared/domain/languages.ts';
import { useContractWords, useSpeech } from '../../i18n/index.ts';

interface AcceptedAsProps {
  readonly kind: Extract<Kind, 'commitment' | 'endorsementStep'>;
  readonly row: {
    readonly suggestionId: string | null;
    readonly titles: Readonly<Record<string, Localized>>;
  };
}

/** The suggestion that was accepted by making a record; nothing where it was made otherwise. */
export function AcceptedAs({ kind, row: { suggestionId, titles } }: AcceptedAsProps) {
  const words = useContractWords();
  const { say } = useSpeech();
  if (suggestionId === null) return null;
  return (
    <p>
      <span className="quiet">{words.field(kind, 'suggestionId')}</span>{' '}
      <Link to="/records/$kind/$id" params={{ kind: 'suggestion', id: suggestionId }}>
        <bdi>{say(titles['suggestion'])}</bdi>
      </Link>
    </p>
  );
}
