import type { TallyModel } from '../../../shared/contract/printed.ts';
import { listed, localize, sentences } from '../../../shared/domain/languages.ts';
import { isSpoken } from '../../../shared/domain/endorsement/spoken.ts';
import { byName } from '../../../shared/domain/order/participants.ts';
import { longDate } from '../../../shared/papers/format.ts';
import { Foot, Head } from './Head.tsx';
import { OrderNotes } from './OrderNotes.tsx';
import { orderRule } from './order.ts';
import { useWords } from './use-words.ts';
import { useTitle } from './use-title.ts';

/** The counts of a document's endorsements, as a picture, as tables, and participant by participant. */
export function TallyDocument({ model }: { readonly model: TallyModel }) {
  const { tally, language } = model;
  const words = useWords();
  const { t, catalogue } = words;
  const { choices } = catalogue;
  useTitle(`${model.symbol} ${t('tally')}`);
  const definition = t('definition', { level: choices.formality[tally.countsFrom] });
  const audience = tally.audience === 'public' ? t('audiencePublic') : t('audienceInternal');
  const on = model.day ?? model.asAt.slice(0, 10);
  const basis = sentences(language, [definition, audience]);
  const spoken = tally.standings.filter(isSpoken);
  return (
    <main>
      <Head model={model} kind={t('tally')}>
        <p className="total">
          {t('counted', { counted: tally.counted, invited: tally.invited })}
          {tally.target !== null && ` · ${t('target', { target: tally.target })}`}
        </p>
        {tally.toReconfirm > 0 && <p>{t('toReconfirm', { count: tally.toReconfirm })}</p>}
        <p>{t('asked', { invited: tally.invited, members: tally.members })}</p>
        {!tally.stands && <p>{tally.state === null ? t('notThere') : t('notStanding')}</p>}
        {tally.knownOn !== null && <p>{t('known', { day: longDate(tally.knownOn, language) })}</p>}
        <p className="definition">{basis}</p>
      </Head>
      <Bars model={model} />
      <div className="side-by-side">
        <Counts
          title={t('byPosition')}
          rows={named(tally.byPosition, { ...choices.position, none: t('noPublicPosition') })}
        />
        <Counts title={t('byFormality')} rows={named(tally.byFormality, choices.formality)} />
        <Counts title={t('byQualification')} rows={named(tally.byQualification, choices.qualification)} />
      </div>
      {tally.byDay.length > 0 && (
        <Counts
          title={t('byDay')}
          rows={tally.byDay.map(({ date, counted }) => [longDate(date, language), counted])}
        />
      )}
      <h2>{t('byParticipant')}</h2>
      <table className="standings">
        <colgroup>
          <col className="c-number" />
          <col />
          <col className="c-standing" />
          <col className="c-standing" />
          <col className="c-day" />
          <col className="c-counted" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('number')}</th>
            <th scope="col">{t('formalName')}</th>
            <th scope="col">{t('position')}</th>
            <th scope="col">{t('formality')}</th>
            <th scope="col">{t('date')}</th>
            <th scope="col">{t('countedColumn')}</th>
          </tr>
        </thead>
        <Foot
          model={model}
          kind={t('tally')}
          columns={6}
          notes={[basis, t('countedMarks'), orderRule(model.order, words)]}
        />
        <tbody>
          {spoken.map((one, index) => (
            <tr key={one.participantId}>
              <td className="number">{index + 1}</td>
              <td>{localize(one.shortName, language)}</td>
              <td>
                {one.position !== null && one.position !== 'not_approached' && choices.position[one.position]}
                <Behalf standing={one} on={on} />
                <Qualified standing={one} />
              </td>
              <td>{one.formality === null ? '' : choices.formality[one.formality]}</td>
              <td className="day">{one.lastStep === null ? '' : longDate(one.lastStep, language)}</td>
              <td className="number">{one.counted ? '●' : one.toReconfirm ? '◐' : '○'}</td>
            </tr>
          ))}
        </tbody>
        <OrderNotes order={model.order} columns={6} />
      </table>
    </main>
  );
}

/** For whom it was said, or who has spoken for it. */
function Behalf({
  standing,
  on,
}: {
  readonly standing: TallyModel['tally']['standings'][number];
  readonly on: string;
}) {
  const { t, language } = useWords();
  const { onBehalfOf, namedBy } = standing;
  const names = (participants: typeof namedBy): string =>
    listed(
      language,
      participants.toSorted(byName(language, on)).map(({ shortName }) => localize(shortName, language)),
    );
  if (onBehalfOf.length > 0)
    return <div className="role">{t('onBehalfOf', { names: names(onBehalfOf) })}</div>;
  if (namedBy.length === 0) return null;
  return <div className="role">{t('saidForBy', { names: names(namedBy) })}</div>;
}

/** With what reservation, to which paragraphs. */
function Qualified({ standing }: { readonly standing: TallyModel['tally']['standings'][number] }) {
  const { t, catalogue, language } = useWords();
  const { qualification, paragraphs } = standing;
  if (qualification === 'none') return null;
  const what = catalogue.choices.qualification[qualification];
  const said =
    paragraphs.length === 0 ? what : t('ofParagraphs', { what, paragraphs: listed(language, paragraphs) });
  return <div className="role">{said}</div>;
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
}

function Counts({ title, rows }: CountsProps) {
  const { t } = useWords();
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
            <th scope="row">{t('total')}</th>
            <td className="number">0</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

const BAR = { width: 300, height: 10 } as const;

/** Within the picture with half of its line on each side. */
function bar(share: number) {
  return { x: 0.5, y: 0.5, width: share * (BAR.width - 1), height: BAR.height - 1 };
}

/** Counted out of asked, a bar a regional group; readable without colour. */
function Bars({ model }: { readonly model: TallyModel }) {
  const { t, catalogue } = useWords();
  const groups = model.tally.byRegionalGroup.filter(({ invited }) => invited > 0);
  const most = Math.max(1, ...groups.map(({ invited }) => invited));
  const names: Readonly<Record<string, string>> = {
    ...catalogue.choices.regionalGroup,
    none: t('noGroup'),
  };
  return (
    <figure>
      <figcaption>{t('byGroup')}</figcaption>
      {groups.map(({ value, counted, invited }) => (
        <div key={value} className="bar-line">
          <span className="bar-name">{names[value] ?? value}</span>
          <svg width={BAR.width} height={BAR.height} role="img" aria-label={`${counted}/${invited}`}>
            <rect className="asked" {...bar(invited / most)} />
            <rect className="counted" {...bar(counted / most)} />
          </svg>
          <bdi className="bar-count">
            {counted}/{invited}
          </bdi>
        </div>
      ))}
    </figure>
  );
}
