import type { MinutesModel } from '../../../shared/contract/printed.ts';
import { numberIn } from '../../../shared/domain/agenda-number.ts';
import { languageFacts, listed } from '../../../shared/domain/languages.ts';
import {
  groupOf,
  roomAndChair,
  sessionTime,
  taskLine,
  whoWasThere,
} from '../../../shared/papers/minutes-lines.ts';
import { Foot, Head } from './Head.tsx';
import { useWords } from './use-words.ts';
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
  const group = groupOf(model, words);
  const facts = roomAndChair(model, words);
  return (
    <>
      <p className="place">
        {group !== '' && `${group}${languageFacts(words.language).partSeparator}`}
        <RecordText said={model.owner} />
      </p>
      <p className="place">
        <bdi>{sessionTime(model, words)}</bdi>
      </p>
      {facts.length > 0 && <p className="place">{facts.join(' · ')}</p>}
    </>
  );
}

function WhoWasThere({ model }: { readonly model: MinutesModel }) {
  const words = useWords();
  const { t, language } = words;
  const { absent, alsoPresent } = model;
  const rows = [
    { head: t('present'), text: listed(language, whoWasThere(model, words)) },
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

function Owner({ task }: { readonly task: MinutesModel['tasks'][number] }) {
  const words = useWords();
  const { owner, day, state } = taskLine(task, words);
  const due = day === '' ? '' : words.t('dueBy', { date: day });
  return [owner, due, state].filter(Boolean).map((fact, at) => (
    <span key={fact}>
      {at > 0 && ' · '}
      <bdi>{fact}</bdi>
    </span>
  ));
}
