import type { Kind } from '../../../../../shared/contract/kinds.ts';
import type { InputOf } from '../../../../../shared/contract/contract.ts';
import { MOST_PRINTED, type Table } from '../../../../../shared/contract/tables.ts';
import { call } from '../../../api/index.ts';
import { moment, useContractWords, useSpeech, useTexts } from '../../../i18n/index.ts';
import { viewOf } from '../../../kinds/index.ts';
import type { Row } from '../../../kinds/view.ts';
import { useBusy } from '../../../state/use-busy.ts';
import { useFailed } from '../../../state/use-failed.ts';
import { useShownText } from '../../../state/use-shown-text.ts';
import { useTableExits } from '../../../state/use-table-exits.ts';
import { toast } from '../../../ui/index.ts';
import { leaving, useCopy } from '../cells/index.ts';
import type { PartlyRead } from '../use-list.ts';
import { cellOf, columnType } from './table.ts';
import { useHomeZone } from '../../../state/home-zone.ts';

export type Format = InputOf<'shell.exportTable'>['format'];

interface ExportOptions {
  readonly kind: Kind;
  readonly list: PartlyRead;
  /** The columns that are shown, in their order. */
  readonly columns: readonly string[];
  readonly title: string;
  /** What the list is narrowed to, a line each. */
  readonly about: () => Promise<readonly string[]>;
}

/** What can be done with rows as they are shown: those that are named, else all that the list has. */
export interface Exporting {
  readonly copy: (ids?: ReadonlySet<string>) => void;
  readonly save: (format: Format, ids?: ReadonlySet<string>) => void;
  readonly print: (ids?: ReadonlySet<string>) => void;
  readonly savePdf: (ids?: ReadonlySet<string>) => void;
}

export function useExport({ kind, list, columns, title, about }: ExportOptions): Exporting {
  const { t } = useTexts();
  const words = useContractWords();
  const { language } = useSpeech();
  const zone = useHomeZone();
  const shown = useShownText();
  const failed = useFailed();
  const copy = useCopy(kind);
  const exits = useTableExits();
  const [, during] = useBusy();

  const rowsOf = (ids: ReadonlySet<string> | undefined): Promise<readonly Row[]> =>
    ids ? list.readThese(ids) : list.read(0, list.head?.total ?? 0);

  const sayLeftOut = (left: number): void => toast(t('grid:exports.leftOut', { count: left }));

  async function tableOf(ids: ReadonlySet<string> | undefined): Promise<Table> {
    const rows = leaving(kind, await rowsOf(ids), sayLeftOut);
    // What stays in is in no count either.
    const count = viewOf(kind).keepsIn
      ? leaving(kind, await rowsOf(undefined)).length
      : (list.head?.total ?? rows.length);
    const extent = ids
      ? t('grid:exports.some', { count: rows.length, of: count })
      : t('grid:exports.all', { count: rows.length });
    return {
      title,
      about: [
        ...(await about()),
        extent,
        t('grid:exports.asAt', { time: moment(language, new Date().toISOString(), zone) }),
      ],
      aboutTitle: t('grid:exports.about'),
      language,
      columns: columns.map((name) => ({ label: words.field(kind, name), type: columnType(kind, name) })),
      rows: rows.map((row) => columns.map((name) => cellOf(kind, name, row, shown))),
    };
  }
  const act = (work: () => Promise<void>): void => void during(() => work().catch(failed));

  /** On the paper that somebody prefers; nothing, which is said, where it has more rows than anybody leafs through. */
  async function onPaper(ids: ReadonlySet<string> | undefined): Promise<InputOf<'shell.printTable'> | null> {
    const table = await tableOf(ids);
    if (table.rows.length > MOST_PRINTED) {
      toast(t('grid:exports.tooMany', { most: MOST_PRINTED }), { tone: 'error' });
      return null;
    }
    const { preferences } = await call('shell.status', {});
    return { paper: preferences.paper, table };
  }

  return {
    copy: (ids) => act(() => copy(rowsOf(ids), columns, true)),
    save: (format, ids) => act(async () => exits.save({ format, table: await tableOf(ids) })),
    print: (ids) =>
      act(async () => {
        const printed = await onPaper(ids);
        if (printed !== null) await exits.print(printed);
      }),
    savePdf: (ids) =>
      act(async () => {
        const printed = await onPaper(ids);
        if (printed !== null) await exits.savePdf(printed);
      }),
  };
}
