import { Link } from '@tanstack/react-router';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { useContractWords, useSpeech } from '../../i18n/index.ts';
import { When } from './When.tsx';

interface TalkLinkProps {
  readonly talk: RowOf<'consultation'>;
  readonly startUtc: string;
  readonly withDay?: boolean;
}

/** A consultation, when and with whom it is, and the way to its page. */
export function TalkLink({ talk, startUtc, withDay = false }: TalkLinkProps) {
  const words = useContractWords();
  const { say } = useSpeech();
  const { id, zone, way, subject, titles } = talk;
  return (
    <Link to="/records/$kind/$id" params={{ kind: 'consultation', id }}>
      <When start={startUtc} end={null} zone={zone} withDay={withDay} />
      <span className="home-what">
        <bdi>{say(subject)}</bdi>
        <span className="quiet home-own">
          {words.kind('consultation')} · {words.choice('consultationWay', way)}
          <bdi> · {say(titles['participantIds'])}</bdi>
        </span>
      </span>
    </Link>
  );
}
