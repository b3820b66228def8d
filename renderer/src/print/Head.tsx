import type { PrintModel } from '../../../shared/contract/printed.ts';
import { enclosed } from '../../../shared/domain/isolate.ts';
import { asAt, versionOf, type Edition } from '../../../shared/papers/edition.ts';
import { RecordText } from './RecordText.tsx';
import { useWords } from './use-words.ts';

type Common = Edition & Pick<PrintModel, 'symbol' | 'title'>;

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
          <bdi>{enclosed(model.symbol)}</bdi>
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
              <bdi>{enclosed(part)}</bdi>
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
