import { useState } from 'react';
import type { Kind } from '../../../../../shared/contract/kinds.ts';
import { titleOf } from '../../../api/index.ts';
import { useContractWords, useSpeech, useTexts, type ScreenWords } from '../../../i18n/index.ts';
import type { FormValues } from '../../../kinds/view.ts';
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
import type { Target } from './columns.ts';
import { faultOf, type PlannedRow } from './plan.ts';
import { useEveryLanguage } from './use-vocabulary.ts';
import { usePlan, type Pasted } from './use-plan.ts';
import './PasteDialog.css';

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
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const {
    all,
    plan,
    targets,
    chosen,
    choose,
    hasHead,
    setHead,
    isOver,
    setOver,
    canAdd,
    problems,
    also,
    correct,
    apply,
    isPending,
    isReady,
    faults,
    surplus,
    changed,
    added,
  } = usePlan({ kind, pasted, preset, languages, onDone: onClose });
  const [current, setCurrent] = useState<string | null>(null);
  const count = changed + added;

  const label = ({ kind: of, own, through }: Target): string =>
    through === null
      ? words.field(of, own)
      : t('grid:fieldOfOther', { field: words.field(of, own), other: words.field(kind, through) });
  const columnOf = (at: number): string => {
    const target = targets[at];
    return target ? label(target) : t('grid:leftOut');
  };
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
        label: columnOf(at),
        head: (
          <Select
            label={t('grid:columnIs', { number: at + 1 })}
            hideLabel
            options={options}
            value={name ?? NONE}
            onChange={(id) => choose(at, id === NONE ? null : id)}
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
              fault={problem ? words.problem(problem) : fault && t(`grid:notUnderstood.${fault}`)}
            />
          );
        },
      };
    }),
  ];
  /** Of the row one is on, else of the first that has one. */
  const faulty = [...plan.filter(({ id }) => id === current), ...plan].find(({ cells }) =>
    cells.some((cell) => faultOf(cell) !== null),
  );
  const at = faulty?.cells.findIndex((cell) => faultOf(cell) !== null) ?? -1;
  const fault = faultOf(faulty?.cells[at]);
  const firstFault = fault && {
    field: `${columnOf(at)}, “${faulty?.texts[at] ?? ''}”`,
    said: t(`grid:notUnderstood.${fault}`),
  };
  const refused = problems.find(({ row }) => row === current) ?? problems[0];
  const nameOfField = (field: string): string => (field === '' ? words.kind(kind) : words.field(kind, field));
  const said = (
    <p className="paste-said" role="status">
      {!isReady
        ? t('states.loading')
        : faults > 0
          ? t('grid:faults', { count: faults })
          : count === 0
            ? t('grid:willNothing')
            : t('grid:will', { changed, added })}
      {also > 0 && ` ${t('grid:mendedAlso', { count: also })}`}
      {surplus > 0 && ` ${t('grid:surplus', { count: surplus })}`}
      {refused && (
        <span className="paste-first" role="alert">
          {t('grid:problemAt', { field: nameOfField(refused.field), said: words.problem(refused.problem) })}
        </span>
      )}
      {firstFault && (
        <span className="paste-first">
          {t('grid:problemAt', { field: firstFault.field, said: firstFault.said })}
        </span>
      )}
    </p>
  );
  return (
    <div className="paste">
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
          isPending={isPending}
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
