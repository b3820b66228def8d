import type { Table } from '../../../shared/contract/tables.ts';
import { useWords } from './use-words.ts';
import { sheetsOf } from './table-sheets.ts';
import { useTitle } from './use-title.ts';

/** A list as it was on screen: its columns, its rows, in the head what it was narrowed to and as at when; then what belongs to it. */
export function TableDocument({ table }: { readonly table: Table }) {
  const { t } = useWords();
  const { title, about, parts = [] } = table;
  useTitle(title);
  return (
    <main>
      <header className="head">
        <div className="head-line">
          <span>{t('coalition')}</span>
        </div>
        <h1 dir="auto">{title}</h1>
        {about.map((line) => (
          <p key={line} className="about" dir="auto">
            {line}
          </p>
        ))}
      </header>
      <Sheets part={table} />
      {parts.map((part) => (
        <section key={part.title} className="part">
          <h2 dir="auto">{part.title}</h2>
          <Sheets part={part} />
        </section>
      ))}
    </main>
  );
}

/** A table that is wider than the paper, on several sheets; the names of its rows and columns stand on each. */
function Sheets({ part }: { readonly part: Pick<Table, 'columns' | 'rows' | 'split' | 'below'> }) {
  const { columns, rows, split, below = [] } = part;
  // Without rows there is nothing to stand under the numbers of its columns.
  const sheets = rows.length === 0 && below.length > 0 ? [] : sheetsOf(part);
  const tables = sheets.map((places) => (
    <table key={places.join(' ')} className={split === undefined ? 'listed' : 'listed narrow'}>
      {split !== undefined && (
        <colgroup>
          {places.map((place) => (
            <col key={place} className={place < split.named ? 'c-named' : undefined} />
          ))}
        </colgroup>
      )}
      <thead>
        <tr>
          {places.map((place) => (
            <th key={place} scope="col">
              {columns[place]?.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // Rows of a page that is drawn once keep their places.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={at}>
            {places.map((place) => (
              <td key={place} dir="auto" className={columns[place]?.type === 'text' ? undefined : 'number'}>
                {row[place]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  ));
  return (
    <>
      {tables}
      {below.map((line) => (
        <p key={line} className="below" dir="auto">
          {line}
        </p>
      ))}
    </>
  );
}
