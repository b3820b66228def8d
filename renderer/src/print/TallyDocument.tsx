import type { TallyModel } from '../../../shared/contract/printed.ts';
import { localize } from '../../../shared/domain/languages.ts';
import { longDate } from './format.ts';
import { Foot, Head } from './Head.tsx';
import { fill, stringsFor, type PrintStrings } from './strings/index.ts';
import { useTitle } from './use-title.ts';

/** The counts of a document's endorsements, as a picture, as tables, and participant by participant. */
export function TallyDocument({ model }: { readonly model: TallyModel }) {
  const { tally, language } = model;
  const words = stringsFor(language);
  useTitle(`${model.symbol} ${words.tally}`);
  const definition = fill(words.definition, { level: words.formalities[tally.countsFrom] });
  const audience = tally.audience === 'public' ? words.audiencePublic : words.audienceInternal;
  const spoken = tally.standings.filter((one) => one.position !== 'not_approached');
  return (
    <main>
      <Head model={model} kind={words.tally}>
        <p className="total">
          {fill(words.counted, { counted: tally.counted, invited: tally.invited })}
          {tally.target !== null && ` · ${fill(words.target, { target: tally.target })}`}
        </p>
        {tally.toReconfirm > 0 && <p>{fill(words.toReconfirm, { count: tally.toReconfirm })}</p>}
        <p className="definition">
          {definition} {audience}
        </p>
      </Head>
      <Bars words={words} model={model} />
      <div className="side-by-side">
        <Counts title={words.byPosition} rows={named(tally.byPosition, words.positions)} words={words} />
        <Counts title={words.byFormality} rows={named(tally.byFormality, words.formalities)} words={words} />
        <Counts
          title={words.byQualification}
          rows={named(tally.byQualification, words.qualifications)}
          words={words}
        />
      </div>
      {tally.byDay.length > 0 && (
        <Counts
          title={words.byDay}
          rows={tally.byDay.map(({ date, counted }) => [longDate(date, language), counted])}
          words={words}
        />
      )}
      <h2>{words.participants}</h2>
      <table className="standings">
        <colgroup>
          <col className="c-number" />
          <col />
          <col className="c-standing" />
          <col className="c-standing" />
          <col className="c-standing" />
          <col className="c-counted" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.formalName}</th>
            <th scope="col">{words.position}</th>
            <th scope="col">{words.formality}</th>
            <th scope="col">{words.date}</th>
            <th scope="col">{words.countedColumn}</th>
          </tr>
        </thead>
        <Foot model={model} columns={6} notes={[`${definition} ${audience}`, words.order[model.orderRule]]} />
        <tbody>
          {spoken.map((one, index) => (
            <tr key={one.participantId}>
              <td className="number">{index + 1}</td>
              <td>{localize(one.shortName, language)}</td>
              <td>{words.positions[one.position]}</td>
              <td>{one.formality === null ? '' : words.formalities[one.formality]}</td>
              <td>{one.lastStep === null ? '' : longDate(one.lastStep, language)}</td>
              <td className="number">{one.counted ? '●' : one.toReconfirm ? '◐' : '○'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}

function named(
  counts: readonly { readonly value: string; readonly count: number }[],
  words: Readonly<Record<string, string>>,
): [string, number][] {
  return counts.filter(({ count }) => count > 0).map(({ value, count }) => [words[value] ?? value, count]);
}

interface CountsProps {
  readonly title: string;
  readonly rows: readonly (readonly [string, number])[];
  readonly words: PrintStrings;
}

function Counts({ title, rows, words }: CountsProps) {
  return (
    <table className="counts">
      <caption>{title}</caption>
      <tbody>
        {rows.map(([name, count]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="number">{count}</td>
          </tr>
        ))}
        {rows.length === 0 && (
          <tr>
            <th scope="row">{words.total}</th>
            <td className="number">0</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

const BAR = { width: 300, height: 10 } as const;

/** Counted out of asked, a bar a regional group; readable without colour. */
function Bars({ words, model }: { readonly words: PrintStrings; readonly model: TallyModel }) {
  const groups = model.tally.byRegionalGroup.filter(({ invited }) => invited > 0);
  const most = Math.max(1, ...groups.map(({ invited }) => invited));
  const names: Readonly<Record<string, string>> = words.groups;
  return (
    <figure>
      <figcaption>{words.byGroup}</figcaption>
      {groups.map(({ value, counted, invited }) => (
        <div key={value} className="bar-line">
          <span className="bar-name">{names[value] ?? value}</span>
          <svg width={BAR.width} height={BAR.height} role="img" aria-label={`${counted}/${invited}`}>
            <rect className="asked" width={(invited / most) * BAR.width} height={BAR.height} />
            <rect className="counted" width={(counted / most) * BAR.width} height={BAR.height} />
          </svg>
          <bdi className="bar-count">
            {counted}/{invited}
          </bdi>
        </div>
      ))}
    </figure>
  );
}
