import type { AgendaModel } from '../../../shared/contract/printed.ts';
import { numberIn } from '../../../shared/domain/agenda-number.ts';
import { capitalized, languageFacts, listed, localize } from '../../../shared/domain/languages.ts';
import { wholeDaysOf } from '../../../shared/domain/time/whole-days.ts';
import { clockTime, dateRange, hours, languageNames, longDay } from '../../../shared/papers/format.ts';
import { Foot, Head } from './Head.tsx';
import { useWords } from './use-words.ts';
import { Place } from './Place.tsx';
import { RecordText } from './RecordText.tsx';
import { useTitle } from './use-title.ts';

const AUDIENCE_WORDS = {
  public: null,
  members: 'forMembers',
  invited: 'forInvited',
  internal: 'forSecretariat',
} as const;

/** The programme of a reconvening or a working group with each session's agenda. */
export function AgendaDocument({ model }: { readonly model: AgendaModel }) {
  const { t, clock } = useWords();
  useTitle(`${t('agenda')}: ${model.title?.text ?? ''}`);
  const { audience: readers, groupNumber, dates } = model;
  const isOfGroup = readers === 'members' && groupNumber !== null;
  const audience = isOfGroup ? 'forGroupMembers' : AUDIENCE_WORDS[readers];
  const hasOtherNumbers = model.sessions.some(({ lines }) =>
    lines.some((line) => line.publicNumber !== null),
  );
  return (
    <main>
      <Head model={model} kind={t('agenda')} distribution={audience === null ? '' : t(audience)}>
        <Place
          place={model.place}
          city={model.city}
          dates={dates}
          before={groupNumber === null ? '' : t('group', { number: groupNumber })}
          after={clock(model.zone)}
        />
      </Head>
      <table className="agenda">
        <thead>
          <tr>
            <th scope="col" className="time">
              {t('time')}
            </th>
            <th scope="col" className="number">
              {t('number')}
            </th>
            <th scope="col">{t('item')}</th>
          </tr>
        </thead>
        <Foot
          model={model}
          kind={t('agenda')}
          columns={3}
          notes={hasOtherNumbers ? [t('publicNumbers')] : []}
        />
        {model.sessions.map((session) => (
          <Session key={session.id} session={session} zone={model.zone} language={model.language} />
        ))}
      </table>
    </main>
  );
}

/** A text in whatever language it was typed, in the direction of that. */
function Free({ className, children }: { readonly className: string; readonly children: string }) {
  return (
    <div className={className}>
      <bdi>{children}</bdi>
    </div>
  );
}

interface SessionProps {
  readonly session: AgendaModel['sessions'][number];
  /** That of the meeting: a session in another one says which. */
  readonly zone: string;
  readonly language: AgendaModel['language'];
}

function Session({ session, zone, language }: SessionProps) {
  const words = useWords();
  const { t, say, catalogue, clock } = words;
  const { partSeparator } = languageFacts(language);
  const days = wholeDaysOf(session.startUtc, session.endUtc, session.zone);
  const chair = [session.chairPerson?.name, session.chair].filter(Boolean).join(', ');
  const facts = [
    session.room === null ? '' : t('room', { room: session.room.text }),
    chair === '' ? '' : say(catalogue.files.chair, { chair }),
    session.languages.length < 2
      ? ''
      : say(catalogue.files.interpretation, { languages: languageNames(session.languages, language) }),
  ].filter(Boolean);
  return (
    <tbody>
      <tr className="session">
        <td colSpan={3}>
          <h2>
            <RecordText said={session.title} />
          </h2>
          <p className="when">
            {days ? (
              <bdi>{dateRange({ from: days.first, to: days.last }, words)}</bdi>
            ) : (
              <>
                {capitalized(longDay(session.startUtc, session.zone, language), language)}
                {partSeparator}
                <bdi>{hours(session, words)}</bdi>
                {session.zone !== zone && `${partSeparator}${clock(session.zone)}`}
              </>
            )}
            {session.status === 'draft' && ` · ${t('draft')}`}
          </p>
          {facts.length > 0 && <p className="facts">{facts.join(' · ')}</p>}
          {session.description !== null && (
            <p className="description">
              <bdi>{session.description}</bdi>
            </p>
          )}
        </td>
      </tr>
      {session.lines.map((line) => (
        <tr key={line.id} className={line.depth > 0 ? 'inner' : undefined}>
          <td className="number">{days ? '' : clockTime(line.startUtc, session.zone)}</td>
          <td className="number">
            <bdi>{numberIn(language, line.number)}</bdi>
            {line.publicNumber !== null && (
              <div className="role">[{numberIn(language, line.publicNumber)}]</div>
            )}
          </td>
          <td>
            <RecordText said={line.title} />
            <Presenters line={line} language={language} />
            {line.annotation !== null && <Free className="annotation">{line.annotation}</Free>}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** Persons, States and organizations, and whoever else in free words. */
function Presenters({
  line,
  language,
}: {
  readonly line: SessionProps['session']['lines'][number];
  readonly language: SessionProps['language'];
}) {
  const names = [
    ...line.presenterPersons.map(({ name }) => name),
    ...line.presenterParticipants.map((name) => localize(name, language)),
    line.presenters ?? '',
  ];
  const shown = listed(language, names.filter(Boolean));
  return shown === '' ? null : <Free className="role">{shown}</Free>;
}
