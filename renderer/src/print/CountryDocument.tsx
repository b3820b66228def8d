import { useEffect, useRef, useState } from 'react';
import type { CountryModel } from '../../../shared/contract/printed.ts';
import { countrySections, type CountryLine, type CountryWords } from '../../../shared/words/country-lines.ts';
import { longDate } from '../../../shared/papers/format.ts';
import { fitCountry, type CountryFit } from './fit-country.ts';
import { Foot, Head } from './Head.tsx';
import { onceDrawn } from './ready.ts';
import type { Words } from '../../../shared/papers/words.ts';
import { useWords } from './use-words.ts';
import { RecordText } from './RecordText.tsx';
import { useTitle } from './use-title.ts';

/** All of one participant on a side or two, for a principal's folder. */
export function CountryDocument({ model }: { readonly model: CountryModel }) {
  const words = useWords();
  const { country, choices } = words.catalogue;
  const say = wordsOfCountry(words);
  useTitle(model.title?.text ?? country.kind);
  // An empty list is left out where it may be empty because it is not for this reader.
  const sections = countrySections(model, say).filter(
    ({ lines }) => lines.length > 0 || model.level === 'internal',
  );
  const main = useRef<HTMLElement>(null);
  // Until it is measured, all of it stands there, each list as if something were left out.
  const [fit, setFit] = useState<CountryFit | null>(null);
  const { paper } = model;
  useEffect(
    () =>
      onceDrawn(() => {
        const mores = sections.map(({ more }) => more);
        if (main.current) setFit(fitCountry(main.current, mores, paper));
      }),
    [main, sections, paper],
  );
  const facts = [
    model.memberSince === null
      ? model.status !== null && choices.coalitionStatus[model.status]
      : say.t('memberSince', { date: say.day(model.memberSince) }),
    model.regionalGroup !== null && choices.regionalGroup[model.regionalGroup],
  ];
  return (
    <main ref={main} className={fit?.isTight ? 'tight' : ''}>
      <Head model={model} kind={country.kind} distribution={country[model.level]}>
        <p className="place">{model.formalName}</p>
        <p className="place">{facts.filter(Boolean).join(' · ')}</p>
        {model.notes !== null && <p className="definition">{model.notes}</p>}
      </Head>
      <table className="country">
        <colgroup>
          <col className="c-when" />
          <col />
          <col className="c-where" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{country.when}</th>
            <th scope="col">{country.what}</th>
            <th scope="col">{country.where}</th>
          </tr>
        </thead>
        <Foot
          model={model}
          kind={country.kind}
          columns={3}
          notes={[country[model.level], model.level === 'public' ? words.t('audiencePublic') : '']}
        />
        {sections.map(({ id, title, lines, more }, at) => (
          <tbody key={id}>
            <tr className="section">
              <th scope="rowgroup" colSpan={3}>
                <h2>{title}</h2>
              </th>
            </tr>
            <Rows
              lines={lines}
              more={more}
              kept={fit === null ? null : (fit.kept[at] ?? lines.length)}
              say={say}
            />
          </tbody>
        ))}
      </table>
    </main>
  );
}

interface RowsProps {
  readonly lines: readonly CountryLine[];
  readonly more: number;
  /** How many are shown; null: all, with the row below them that may come to stand there. */
  readonly kept: number | null;
  readonly say: CountryWords;
}

function Rows({ lines, more, kept, say }: RowsProps) {
  const shown = lines.slice(0, kept ?? lines.length);
  const left = more + lines.length - shown.length;
  return (
    <>
      {shown.map((line) => (
        <Line key={line.key} line={line} />
      ))}
      {lines.length === 0 ? (
        <Note>{say.t('nothing')}</Note>
      ) : (
        (left > 0 || kept === null) && <Note>{say.t('more', { count: left })}</Note>
      )}
    </>
  );
}

function Line({ line: { when, what, number, under, where } }: { readonly line: CountryLine }) {
  return (
    <tr>
      <td>{when}</td>
      <td>
        {number !== undefined && (
          <>
            <bdi>{number}</bdi>{' '}
          </>
        )}
        {typeof what === 'string' ? <bdi>{what}</bdi> : <RecordText said={what} />}
        {under.map((text) => (
          <div key={text} className="role" dir="auto">
            {text}
          </div>
        ))}
      </td>
      <td>{where}</td>
    </tr>
  );
}

function Note({ children }: { readonly children: string }) {
  return (
    <tr>
      <td />
      <td colSpan={2} className="role">
        {children}
      </td>
    </tr>
  );
}

function wordsOfCountry({ catalogue, language, say }: Words): CountryWords {
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = catalogue.choices;
  return {
    t: (key, facts = {}) => say(catalogue.country[key], facts),
    choice: (list, value) => lists[list]?.[value] ?? value,
    day: (date) => longDate(date, language),
  };
}
