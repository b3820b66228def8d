import { Scale } from 'lucide-react';
import { useState } from 'react';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import {
  BEHALF_COUNTS,
  FORMALITIES,
  type BehalfCount,
  type Formality,
} from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { call } from '../../api/index.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { ActionButton } from '../../state/actions.tsx';
import { useZoneOfDocument } from '../../state/today.ts';
import { NumberField, Select } from '../../ui/index.ts';
import { StepDialog } from './StepDialog.tsx';

/** States how a document's endorsements are counted from a day on. */
export function RuleButton({ document }: { readonly document: RowOf<'document'> }) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const zone = useZoneOfDocument(document.id);
  return (
    <>
      <ActionButton
        id="counting.record"
        label={t('steps:ruleTitle')}
        icon={Scale}
        run={() => setOpen(true)}
      />
      {isOpen && zone !== undefined && (
        <RuleDialog document={document} zone={zone} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

function RuleDialog({
  document,
  zone,
  onClose,
}: {
  readonly document: RowOf<'document'>;
  readonly zone: string;
  readonly onClose: () => void;
}) {
  const { t } = useTexts();
  const words = useContractWords();
  const [countsFrom, setCountsFrom] = useState<Formality>(document.countsFrom);
  const [target, setTarget] = useState<number | null>(document.target);
  const [behalf, setBehalf] = useState<BehalfCount>(document.behalf);
  return (
    <StepDialog
      kind="countingRule"
      title={t('steps:ruleTitle')}
      said={t('steps:ruleDone')}
      zone={zone}
      onClose={onClose}
      record={(about) =>
        call('counting.record', { ...about, documentId: document.id, countsFrom, target, behalf })
      }
    >
      {(errorAt) => (
        <>
          <Select
            label={words.field('countingRule', 'countsFrom')}
            options={FORMALITIES.map((id) => ({ id, label: words.choice('formality', id) }))}
            value={countsFrom}
            onChange={(id) => isOneOf(FORMALITIES, id) && setCountsFrom(id)}
          />
          <NumberField
            label={words.field('countingRule', 'target')}
            value={target}
            onChange={setTarget}
            min={1}
            error={errorAt('target')}
          />
          <Select
            label={words.field('countingRule', 'behalf')}
            options={BEHALF_COUNTS.map((id) => ({ id, label: words.choice('behalf', id) }))}
            value={behalf}
            onChange={(id) => isOneOf(BEHALF_COUNTS, id) && setBehalf(id)}
          />
        </>
      )}
    </StepDialog>
  );
}
