import type { MinutesModel } from '../../../shared/contract/printed.ts';
import { numberIn } from '../../../shared/domain/agenda-number.ts';
import { capitalized, languageFacts, listed } from '../../../shared/domain/languages.ts';
import { wholeDaysOf } from '../../../shared/domain/time/whole-days.ts';
import { dateRange, hours, longDate, longDay } from '../../../shared/paper/formats.ts';
import { Foot, Head } from './Head.tsx';
import { useWords } from './paper-words.ts';
import { RecordText } from './RecordText.tsx';
import { useTitle } from './use-title.ts';

/** What was written of a session: who was there, what was said, decided and is to be done, item by item. */
export function MinutesDocument({ model }: { readonly model: MinutesModel }) {
  const { t } = useWords();
  useTitle(`${t('minutes')}: ${model.title?.text ?? ''}`);
  const { items, opening, decisions, tasks } = model;
  return (
    <main>
      <Head model={model} kind={t('minutes')}>
        <When model={model} />
      </Head>
      <table className="minutes">
        <Foot model={model} kind={t('minutes')} columns={2} notes={[]} />
        <tbody>
          <WhoWasThere model={model} />
          {opening !== null && (
            <tr className="long">
              <td />
              <td>
                <Words text={opening} />
              </td>
            </tr>
          )}
        </tbody>
        {items.map((item) => (
          <tbody key={item.id} className={item.depth > 0 ? 'inner' : undefined}>
            <tr className="item">
              <td className="number">
                <bdi>{numberIn(model.language, item.number)}</bdi>
              </td>
              <td>
                <RecordText said={item.title} />
              </td>
            </tr>
            {item.text !== null && (
              <tr className="long">
                <td />
                <td>
                  <Words text={item.text} />
                </td>
              </tr>
            )}
            <Noted noted={item} />
          </tbody>
        ))}
        {decisions.length + tasks.length > 0 && (
          <tbody>
            {items.length > 0 && (
              <tr className="item">
                <td />
                <td>{t('underNoItem')}</td>
              </tr>
            )}
            <Noted noted={model} />
          </tbody>
        )}
      </table>
    </main>
  );
}

/** Of whom the session is, when and where it was, and who chaired it. */
function When({ model }: { readonly model: MinutesModel }) {
  const words = useWords();
  const { t, say, catalogue, clock, language } = words;
  const { startUtc, endUtc, zone, room, chairPerson, chair, groupNumber, owner } = model;
  const days = wholeDaysOf(startUtc, endUtc, zone);
  const { partSeparator } = languageFacts(language);
  const chairs = [chairPerson?.name, chair].filter(Boolean).join(', ');
  const when = days
    ? dateRange({ from: days.first, to: days.last }, words)
    : [capitalized(longDay(startUtc, zone, language), language), hours(model, words), clock(zone)].join(
        partSeparator,
      );
  const facts = [
    room === null ? '' : t('room', { room: room.text }),
    chairs === '' ? '' : say(catalogue.files.chair, { chair: chairs }),
  ].filter(Boolean);
  return (
    <>
      <p className="place">
        {groupNumber !== null && `${t('group', { number: groupNumber })}${partSeparator}`}
        <RecordText said={owner} />
      </p>
      <p className="place">
        <bdi>{when}</bdi>
      </p>
      {facts.length > 0 && <p className="place">{facts.join(' · ')}</p>}
    </>
  );
}

function WhoWasThere({ model }: { readonly model: MinutesModel }) {
  const { t, language } = useWords();
  const { present, absent, presentPersons, alsoPresent } = model;
  const persons = presentPersons.map(({ name }) => name || t('nameErased'));
  const rows = [
    { head: t('present'), text: listed(language, [...present, ...persons]) },
    { head: t('alsoPresent'), text: alsoPresent ?? '' },
    { head: t('absent'), text: listed(language, absent) },
  ].filter(({ text }) => text !== '');
  return rows.map(({ head, text }) => (
    <tr key={head} className="long">
      <th scope="row">{head}</th>
      <td>
        <Words text={text} />
      </td>
    </tr>
  ));
}

/** A text in whatever language it was typed, in the direction of that. */
function Words({ text }: { readonly text: string }) {
  return (
    <p className="words" dir="auto">
      {text}
    </p>
  );
}

function Noted({ noted }: { readonly noted: Pick<MinutesModel, 'decisions' | 'tasks'> }) {
  const { t } = useWords();
  return (
    <>
      {noted.decisions.map(({ id, number, text }) => (
        <tr key={id} className="decision">
          <td />
          <td>
            <strong>{t('decision', { number })}</strong>
            <div>
              <RecordText said={text} />
            </div>
          </td>
        </tr>
      ))}
      {noted.tasks.map((task) => (
        <tr key={task.id}>
          <td />
          <td>
            <strong>{t('toDo')}</strong> · <RecordText said={task.title} />
            <div className="role">
              <Owner task={task} />
            </div>
          </td>
        </tr>
      ))}
    </>
  );
}

const STATES = { open: null, done: 'taskDone', dropped: 'taskDropped' } as const;

function Owner({ task }: { readonly task: MinutesModel['tasks'][number] }) {
  const { t, language } = useWords();
  const { owner, ownerPerson, dueDate, state } = task;
  const person = ownerPerson && (ownerPerson.name || t('nameErased'));
  const word = STATES[state];
  const facts = [
    owner ?? person ?? t('noOwner'),
    dueDate === null ? '' : t('dueBy', { date: longDate(dueDate, language) }),
    word === null ? '' : t(word),
  ].filter(Boolean);
  return facts.map((fact, at) => (
    <span key={fact}>
      {at > 0 && ' · '}
      <bdi>{fact}</bdi>
    </span>
  ));
}
