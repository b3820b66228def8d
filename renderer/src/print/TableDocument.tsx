import type { Table } from '../../../shared/contract/tables.ts';
import { useWords } from './paper-words.ts';
import { useTitle } from './use-title.ts';

/** A list as it was on screen: its columns, its rows, and in the head what it was narrowed to and as at when. */
export function TableDocument({ table }: { readonly table: Table }) {
  const { t } = useWords();
  const { title, about, columns, rows } = table;
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
      <table className="listed">
        <thead>
          <tr>
            {columns.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // Rows of a page that is drawn once keep their places.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={at}>
              {columns.map(({ label, type }, index) => (
                <td key={label} dir="auto" className={type === 'text' ? undefined : 'number'}>
                  {row[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
