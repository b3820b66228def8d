import type { PrintModel } from '../../../shared/contract/printed.ts';
import { longDate, moment } from './format.ts';
import { RecordText } from './RecordText.tsx';
import { useWords, type Words } from './paper-words.ts';

type Common = Pick<PrintModel, 'document' | 'language' | 'symbol' | 'title' | 'version' | 'asAt' | 'zone'> & {
  /** Of a draft: the release after which it comes. */
  readonly after?: string | null;
  /** Where it is as at the end of a past day. */
  readonly day?: string | null;
};

interface HeadProps {
  readonly model: Common;
  /** What kind of document it is. */
  readonly kind: string;
  /** Whom it is meant for, where that is not everybody. */
  readonly distribution?: string;
  readonly children?: React.ReactNode;
}

/** The head of the first page, as UN documents have it: symbol at the end of the line, then what it is, then the title. */
export function Head({ model, kind, distribution = '', children }: HeadProps) {
  const words = useWords();
  const version = versionOf(model, words);
  return (
    <header className="head">
      <div className="head-line">
        <span>{words.t('coalition')}</span>
        <span className="symbol">
          <bdi>{model.symbol}</bdi>
          {version !== '' && <span className="version">{version}</span>}
          {distribution !== '' && <span className="version">{distribution}</span>}
        </span>
      </div>
      <p className="as-at">{asAt(model, words)}</p>
      {model.title && <p className="kind">{kind}</p>}
      <h1>{model.title ? <RecordText said={model.title} /> : kind}</h1>
      {children}
    </header>
  );
}

/** What the versions of a text are called everywhere, by what is typed for them; 'Rev.1' is so in every language. */
const KNOWN_VERSIONS: ReadonlyMap<string, 'zeroDraft' | 'final'> = new Map([
  ['zero draft', 'zeroDraft'],
  ['final', 'final'],
]);

export function versionOf(
  { document, version, after = null }: Pick<Common, 'document' | 'version' | 'after'>,
  { t }: Words,
): string {
  // It is made anew each time, and nobody releases it.
  if (document === 'country') return '';
  // The alert itself goes by its number alone; what follows is an update of it.
  if (document === 'alert' && version !== null)
    return version === '0' ? '' : t('alertUpdate', { number: version });
  if (version === null) return after === null ? t('draft') : t('draftAfter', { label: after });
  if (document === 'agenda' || document === 'minutes') return t('release', { label: version });
  const known = KNOWN_VERSIONS.get(version.toLowerCase());
  return known === undefined ? version : t(known);
}

/** As at which moment or day, by the clock of which city; of a past day also when it was printed. */
function asAt({ asAt: at, zone, language, day = null }: Common, { t, clock }: Words): string {
  const time = moment(at, zone, language);
  if (day === null) return t('asAt', { time, zone: clock(zone) });
  const end = t('asAtDay', { day: longDate(day, language), zone: clock(zone) });
  return `${end} · ${t('printed', { time })}`;
}

interface FootProps {
  readonly model: Common;
  /** What kind of document it is, where it has no title. */
  readonly kind: string;
  readonly columns: number;
  readonly notes: readonly string[];
  /** What stands under all of it. */
  readonly last?: React.ReactNode;
}

/** What stands at the foot of every page of a table: which document of what, as at when, and the rules behind it. */
export function Foot({ model, kind, columns, notes, last }: FootProps) {
  const words = useWords();
  const version = versionOf(model, words);
  const about = [model.symbol, model.title?.text ?? kind, version, asAt(model, words)].filter(Boolean);
  return (
    <tfoot>
      <tr>
        <td colSpan={columns} className="foot">
          {about.map((part, index) => (
            <span key={part}>
              {index > 0 && ' · '}
              <bdi>{part}</bdi>
            </span>
          ))}
          {notes.filter(Boolean).map((note) => (
            <div key={note}>{note}</div>
          ))}
          {last}
        </td>
      </tr>
    </tfoot>
  );
}
