import { Link } from '@tanstack/react-router';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { calendarDate, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { askToAccept } from '../../state/accepting.ts';
import { Button, Flag } from '../../ui/index.ts';
import { SuggestionMoves } from '../states/index.ts';
import { HindranceNote } from './HindranceNote.tsx';
import './SuggestionLine.css';

/** A suggestion that is to be decided: who, what, what has changed since; accepted or let go on the spot. */
export function SuggestionLine({ suggestion }: { readonly suggestion: RowOf<'suggestion'> }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const { id, title, what, titles, extras, dueDate, qualification } = suggestion;
  const name = say(title);
  const { iso3 } = extras;
  const about = [
    words.choice('suggested', what),
    what === 'endorsement' && qualification !== 'none' && words.choice('qualification', qualification),
    say(titles['document']),
    say(titles['version']),
    say(titles['action']),
    dueDate !== null && t('suggestions:due', { date: calendarDate(language, dueDate) }),
  ].filter((part): part is string => typeof part === 'string' && part !== '');
  return (
    <div className="suggestion">
      <Link to="/records/$kind/$id" params={{ kind: 'suggestion', id }} className="suggestion-what">
        <bdi>{name}</bdi>
        <span className="quiet">
          {typeof iso3 === 'string' && <Flag iso3={iso3} />} <bdi>{say(titles['participant'])}</bdi>
          {about.map((part) => (
            <span key={part}>
              {' · '}
              <bdi>{part}</bdi>
            </span>
          ))}
        </span>
        <HindranceNote row={suggestion} />
      </Link>
      <Button
        look="quiet"
        aria-label={t('suggestions:acceptOf', { title: name })}
        onPress={() => askToAccept(id)}
      >
        {t('suggestions:accept')}
      </Button>
      <SuggestionMoves suggestion={suggestion} />
    </div>
  );
}
