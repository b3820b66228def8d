import { useMemo, useState } from 'react';
import { moduleOf, type Kind } from '../../../../../shared/contract/kinds.ts';
import { failureOf, titleOf, useCommand } from '../../../api/index.ts';
import { saidIfKnown, useContractWords, useSpeech, useTexts, type ScreenWords } from '../../../i18n/index.ts';
import type { FormValues, Row } from '../../../kinds/view.ts';
import { useSaid } from '../../../state/use-said.ts';
import {
  Badge,
  Button,
  Dialog,
  Grid,
  LoadingRows,
  Select,
  Switcher,
  type Column,
} from '../../../ui/index.ts';
import { PastedCell, PastedCellControl } from './PastedCell.tsx';
import { targetsOf, type Target } from './columns.ts';
import { commandOf, faultOf, planOf, type PlannedRow } from './plan.ts';
import { headOf } from './head.ts';
import { placed, type PlacedProblem } from './problems.ts';
import { useEveryLanguage, useVocabulary } from './use-vocabulary.ts';
import './PasteDialog.css';

export interface Pasted {
  readonly texts: readonly (readonly string[])[];
  /** The records from the cell on that one was on; none where one was on none. */
  readonly over: readonly Row[];
  /** The columns from that cell on, in the order in which the list shows them. */
  readonly columns: readonly string[];
}

interface PasteProps {
  readonly kind: Kind;
  readonly pasted: Pasted;
  readonly preset: FormValues;
  readonly onClose: () => void;
}

/** Shows what was understood of cells that were copied elsewhere, has the rest mended, and takes all of it in as one deed. */
export function PasteDialog(props: PasteProps) {
  const { t } = useTexts();
  const languages = useEveryLanguage();
  return (
    <Dialog title={t('grid:paste')} isOpen onClose={props.onClose} size="wide">
      {languages === null ? <LoadingRows /> : <PasteBody {...props} languages={languages} />}
    </Dialog>
  );
}

function PasteBody({
  kind,
  pasted,
  preset,
  onClose,
  languages,
}: PasteProps & { readonly languages: readonly ScreenWords[] }) {
  const { t, i18n } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const { done, failed } = useSaid();
  const write = useCommand('record.changeMany');
  const all = useMemo(() => targetsOf(kind), [kind]);
  const head = useMemo(() => headOf(all, pasted.texts[0] ?? [], languages), [all, pasted.texts, languages]);
  const canAdd = moduleOf(kind).serviceMade !== true;
  const [hasHead, setHead] = useState(head !== null);
  const [isOver, setOver] = useState(pasted.over.length > 0 && (head === null || !canAdd));
  const [texts, setTexts] = useState(pasted.texts);
  const [chosen, setChosen] = useState<readonly (string | null)[]>(
    () => head ?? pasted.texts[0]?.map((_text, at) => pasted.columns[at] ?? null) ?? [],
  );
  const [problems, setProblems] = useState<readonly PlacedProblem[]>([]);
  const [current, setCurrent] = useState<string | null>(null);

  const rows = useMemo(() => (hasHead ? texts.slice(1) : texts), [texts, hasHead]);
  const targets = useMemo(
    () => chosen.map((name) => all.find((target) => target.name === name) ?? null),
    [chosen, all],
  );
  const { words: vocabulary, isReady } = useVocabulary(languages, targets, rows);
  const over = useMemo(() => (isOver ? pasted.over : []), [isOver, pasted.over]);
  const plan = useMemo(
    () => (vocabulary ? planOf({ kind, texts: rows, targets, over, language, words: vocabulary }) : []),
    [vocabulary, kind, rows, targets, over, language],
  );
  const command = useMemo(() => commandOf(plan, targets, preset), [plan, targets, preset]);
  const faults = plan.reduce(
    (sum, { cells }) => sum + cells.filter((cell) => faultOf(cell) !== null).length,
    0,
  );
  const surplus = canAdd ? 0 : Math.max(0, rows.length - over.length);
  const count = command.changes.length + command.rows.length;

  function correct(row: number, column: number, text: string): void {
    const at = hasHead ? row + 1 : row;
    setTexts((before) =>
      before.map((one, index) =>
        index === at ? one.map((old, place) => (place === column ? text : old)) : one,
      ),
    );
    setProblems([]);
  }

  async function apply(): Promise<void> {
    const { changedRows, newRows, ...sent } = command;
    try {
      const written = await write.mutateAsync({ kind, ...sent });
      done(t('grid:pasted', { count }), written);
      onClose();
    } catch (thrown) {
      const { error } = failureOf(thrown);
      const found = placed(error.problems, { changes: changedRows, rows: newRows });
      setProblems(found);
      if (found.length === 0) failed(thrown);
    }
  }

  const label = ({ kind: of, own, through }: Target): string =>
    through === null
      ? words.field(of, own)
      : t('grid:fieldOfOther', { field: words.field(of, own), other: words.field(kind, through) });
  const options = [
    { id: NONE, label: t('grid:leftOut') },
    ...all.map((target) => ({ id: target.name, label: label(target) })),
  ];
  const columns: Column<PlannedRow>[] = [
    {
      id: 'target',
      label: t('grid:row'),
      width: 'minmax(140px, 1fr)',
      cell: (row) => {
        const problem = problems.find(
          ({ row: at, field }) => at === row.id && !targets.some((target) => isOf(target, field)),
        )?.problem;
        return problem ? (
          <span className="clip field-error" title={words.problem(problem)}>
            {words.problem(problem)}
          </span>
        ) : row.target ? (
          <span className="clip">{say(titleOf(kind, row.target))}</span>
        ) : (
          <Badge>{t('grid:isNew')}</Badge>
        );
      },
    },
    ...chosen.map((name, at): Column<PlannedRow> => {
      const target = targets[at];
      return {
        id: String(at),
        label: target ? label(target) : t('grid:leftOut'),
        head: (
          <Select
            label={t('grid:columnIs', { number: at + 1 })}
            hideLabel
            options={options}
            value={name ?? NONE}
            onChange={(id) =>
              setChosen(chosen.map((one, index) => (index === at ? (id === NONE ? null : id) : one)))
            }
          />
        ),
        width: 'minmax(140px, 1fr)',
        cell: (row) => {
          const fault = faultOf(row.cells[at]);
          const problem = problems.find(
            (one) => one.row === row.id && isOf(target ?? null, one.field),
          )?.problem;
          return (
            <PastedCell
              text={row.texts[at] ?? ''}
              isLeftOut={target === null}
              isNew={'made' in (row.cells[at] ?? {})}
              fault={
                problem
                  ? words.problem(problem)
                  : fault && saidIfKnown(i18n, 'grid', `notUnderstood.${fault}`)
              }
            />
          );
        },
      };
    }),
  ];
  const said = (
    <p className="paste-said" role="status">
      {faults > 0
        ? t('grid:faults', { count: faults })
        : count === 0
          ? t('grid:willNothing')
          : t('grid:will', { changed: command.changes.length, added: command.rows.length })}
      {surplus > 0 && ` ${t('grid:surplus', { count: surplus })}`}
    </p>
  );
  return (
    <div
      className="paste"
      // On the way down: a cell that is being written in is left by the same key.
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        if (isReady && faults === 0 && count > 0) void apply();
      }}
    >
      <div className="paste-bar">
        {pasted.over.length > 0 && canAdd && (
          <Switcher
            label={t('grid:where')}
            options={[
              { id: 'over', label: t('grid:over') },
              { id: 'new', label: t('grid:asNew') },
            ]}
            selected={isOver ? 'over' : 'new'}
            onSelect={(id) => setOver(id === 'over')}
          />
        )}
        <Switcher
          label={t('grid:head')}
          options={[
            { id: 'head', label: t('grid:hasHead') },
            { id: 'none', label: t('grid:hasNoHead') },
          ]}
          selected={hasHead ? 'head' : 'none'}
          onSelect={(id) => setHead(id === 'head')}
        />
        {said}
      </div>
      <div className="paste-rows">
        <Grid
          label={t('grid:paste')}
          columns={columns}
          rows={plan}
          current={current}
          onCurrent={setCurrent}
          nameOf={(row) => row.texts.join(' ')}
          cells={{
            canWrite: (_row, column) => column !== 'target' && targets[Number(column)] !== null,
            control: (row, column, edit) => (
              <PastedCellControl
                label={columns.find(({ id }) => id === column)?.label ?? ''}
                text={row.texts[Number(column)] ?? ''}
                edit={edit}
                onChange={(text) => correct(Number(row.id), Number(column), text)}
              />
            ),
          }}
        />
      </div>
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('actions.cancel')}</Button>
        <Button
          look="primary"
          keys="Mod+Enter"
          isDisabled={!isReady || faults > 0 || count === 0}
          isPending={write.isPending}
          onPress={() => void apply()}
        >
          {t('grid:takeIn', { count })}
        </Button>
      </div>
    </div>
  );
}

const NONE = '';

function isOf(target: Target | null, field: string): boolean {
  return target !== null && (target.through ?? target.own) === field;
}
