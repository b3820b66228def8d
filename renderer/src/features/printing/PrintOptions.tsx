import { LANGUAGES } from '../../../../shared/domain/languages.ts';
import {
  AUDIENCES,
  ORDER_RULES,
  PAGE_LEVELS,
  PAPERS,
  PROGRAMME_AUDIENCES,
  SHEET_EXTENTS,
} from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { CheckField, RefField, Select, TextField, type Option } from '../../ui/index.ts';
import { languagesOf, needsLot, releaseIn, type PrintChoices, type PrintSubject } from './choices.ts';
import { EditionSelect } from './EditionSelect.tsx';

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
  // Nobody confirms to the coalition as a whole.
  const isOfCoalition = subject.document === 'participants' && subject.id === null;
  const rules = ORDER_RULES.filter((rule) => rule !== 'by_confirmation' || !isOfCoalition);
  const hasOrder = subject.document === 'signOff' || subject.document === 'participants';
  const hasChosen = subject.document === 'signOff' && (subject.participantIds ?? []).length > 0;
  return (
    <div className="record-form">
      {subject.document === 'minutes' && subject.release !== null && (
        <EditionSelect release={subject.release} value={choices.edition} onChange={onChange} />
      )}
      <Select
        label={t('printing:language')}
        options={languagesOf(subject, choices).map((id) => ({ id, label: t(`choices:language.${id}`) }))}
        value={choices.language}
        onChange={(language) => isOneOf(LANGUAGES, language) && onChange({ language })}
      />
      {releaseIn(subject, choices) === null && (
        <Select
          label={words.field('signOffSheet', 'paper')}
          options={PAPERS.map((id) => ({ id, label: words.choice('paper', id) }))}
          value={choices.paper}
          onChange={(paper) => isOneOf(PAPERS, paper) && onChange({ paper })}
        />
      )}
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
            options={SHEET_EXTENTS.filter((id) => id !== 'chosen' || hasChosen).map((id) => ({
              id,
              label: words.choice('sheetExtent', id),
            }))}
            value={choices.extent}
            onChange={(extent) => isOneOf(SHEET_EXTENTS, extent) && onChange({ extent })}
          />
          {choices.extent !== 'chosen' && (
            <CheckField
              label={words.field('signOffSheet', 'withObservers')}
              value={choices.withObservers}
              onChange={(withObservers) => onChange({ withObservers })}
            />
          )}
        </>
      )}
      {subject.document === 'country' ? (
        <Select
          label={t('printing:audience')}
          options={PAGE_LEVELS.map((id) => ({ id, label: words.choice('pageLevel', id) }))}
          value={choices.level}
          onChange={(level) => isOneOf(PAGE_LEVELS, level) && onChange({ level })}
        />
      ) : hasOrder ? (
        <Select
          label={words.field('signOffSheet', 'orderRule')}
          options={rules.map((id) => ({ id, label: words.choice('orderRule', id) }))}
          value={choices.orderRule}
          onChange={(orderRule) => isOneOf(ORDER_RULES, orderRule) && onChange({ orderRule })}
        />
      ) : subject.document === 'minutes' ? null : (
        <Select
          label={t('printing:audience')}
          options={audiences}
          value={choices.audience}
          onChange={(audience) => isOneOf(PROGRAMME_AUDIENCES, audience) && onChange({ audience })}
        />
      )}
      {hasOrder && needsLot(choices.orderRule) && (
        <>
          <RefField
            label={words.field('signOffSheet', 'lotId')}
            kind="lot"
            isRequired
            value={choices.lotId}
            onChange={(lotId) => onChange({ lotId })}
          />
          <p className="quiet">{t('printing:lotNote')}</p>
        </>
      )}
      {subject.document === 'participants' && (
        <TextField
          label={t('printing:symbol')}
          value={choices.symbol}
          onChange={(symbol) => onChange({ symbol })}
        />
      )}
    </div>
  );
}
