import { LANGUAGES } from '../../../../shared/domain/languages.ts';
import {
  AUDIENCES,
  ORDER_RULES,
  PAPERS,
  PROGRAMME_AUDIENCES,
  SHEET_EXTENTS,
} from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { CheckField, RefField, Select, TextField, type Option } from '../../ui/index.ts';
import type { PrintChoices, PrintSubject } from './choices.ts';

interface PrintOptionsProps {
  readonly subject: PrintSubject;
  readonly choices: PrintChoices;
  readonly versions: readonly Option[];
  readonly onChange: (change: Partial<PrintChoices>) => void;
}

/** What the document asks for: not every document has an order, a version or an audience. */
export function PrintOptions({ subject, choices, versions, onChange }: PrintOptionsProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const internal = { id: 'internal', label: t('printing:audiences.internal') };
  const audiences =
    subject.document === 'agenda'
      ? [...AUDIENCES.map((id) => ({ id, label: words.choice('audience', id) })), internal]
      : [{ id: 'public', label: t('printing:audiences.public') }, internal];
  const hasOrder = subject.document === 'signOff' || subject.document === 'participants';
  return (
    <div className="record-form">
      <Select
        label={t('printing:language')}
        options={LANGUAGES.map((id) => ({ id, label: t(`choices:language.${id}`) }))}
        value={choices.language}
        onChange={(language) => isOneOf(LANGUAGES, language) && onChange({ language })}
      />
      <Select
        label={words.field('signOffSheet', 'paper')}
        options={PAPERS.map((id) => ({ id, label: words.choice('paper', id) }))}
        value={choices.paper}
        onChange={(paper) => isOneOf(PAPERS, paper) && onChange({ paper })}
      />
      {subject.document === 'signOff' && (
        <Select
          label={words.field('signOffSheet', 'versionId')}
          options={versions}
          value={choices.versionId}
          onChange={(versionId) => onChange({ versionId })}
        />
      )}
      {subject.document === 'signOff' && (
        <>
          <Select
            label={words.field('signOffSheet', 'extent')}
            options={SHEET_EXTENTS.map((id) => ({ id, label: words.choice('sheetExtent', id) }))}
            value={choices.extent}
            onChange={(extent) => isOneOf(SHEET_EXTENTS, extent) && onChange({ extent })}
          />
          <CheckField
            label={words.field('signOffSheet', 'withObservers')}
            value={choices.withObservers}
            onChange={(withObservers) => onChange({ withObservers })}
          />
        </>
      )}
      {hasOrder ? (
        <Select
          label={words.field('signOffSheet', 'orderRule')}
          options={ORDER_RULES.map((id) => ({ id, label: words.choice('orderRule', id) }))}
          value={choices.orderRule}
          onChange={(orderRule) => isOneOf(ORDER_RULES, orderRule) && onChange({ orderRule })}
        />
      ) : (
        <Select
          label={t('printing:audience')}
          options={audiences}
          value={choices.audience}
          onChange={(audience) => isOneOf(PROGRAMME_AUDIENCES, audience) && onChange({ audience })}
        />
      )}
      {hasOrder && choices.orderRule === 'from_drawn_state' && (
        <RefField
          label={words.field('signOffSheet', 'drawnId')}
          kind="participant"
          isRequired
          value={choices.drawnId}
          onChange={(drawnId) => onChange({ drawnId })}
        />
      )}
      {hasOrder && choices.orderRule === 'by_lot' && (
        <TextField
          label={words.field('signOffSheet', 'lot')}
          isRequired
          value={choices.lot}
          onChange={(lot) => onChange({ lot })}
        />
      )}
    </div>
  );
}
