import type { Kind } from '../../../../../shared/contract/kinds.ts';
import { LANGUAGES, listed } from '../../../../../shared/domain/languages.ts';
import { localized } from '../../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../../i18n/index.ts';
import type { Row } from '../../../kinds/view.ts';
import { useDrafts } from '../../../state/drafts.ts';
import { useFold, type FoldId } from '../../../state/folds.ts';
import { useShownText } from '../../../state/use-shown-text.ts';
import { Facts, Fold } from '../../../ui/index.ts';
import type { FieldUnit } from './layout.ts';
import { RecordFact } from './RecordFact.tsx';
import { draftKey } from './use-unit.ts';
import { isUnset } from './UnitText.tsx';

interface FoldProps {
  readonly kind: Kind;
  readonly row: Row;
  readonly units: readonly FieldUnit[];
}

/** More than these are counted only. */
const MOST_NAMED = 2;

/** Names in six languages; the fold says in which they are, and which are missing. */
export function NamesFold({ kind, row, units }: FoldProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language } = useSpeech();
  const fields = units.flatMap(({ names }) => names);
  const whole = LANGUAGES.filter((one) => fields.every((name) => localized(row[name])[one]));
  const missing = LANGUAGES.filter((one) => !whole.includes(one));
  const named = missing.map((one) => words.choice('language', one));
  return (
    <FoldOf
      kind={kind}
      row={row}
      units={units}
      id="names"
      title={listed(
        language,
        fields.map((name) => words.field(kind, name)),
      )}
      said={[
        t('page:inLanguages', { count: whole.length }),
        missing.length > 0 && missing.length <= MOST_NAMED
          ? t('page:missing', { languages: listed(language, named) })
          : '',
      ]
        .filter(Boolean)
        .join(' · ')}
    />
  );
}

/** What is rarely touched; the fold says what is in it. */
export function RareFold({ kind, row, units }: FoldProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const shown = useShownText();
  const said = units
    .flatMap(({ names }) => names)
    .map((name) =>
      isUnset(row[name]) || isUnset(shown(kind, name, row[name], row))
        ? t('page:without', { field: words.field(kind, name) })
        : t('page:with', { field: words.field(kind, name), value: shown(kind, name, row[name], row) }),
    );
  return (
    <FoldOf kind={kind} row={row} units={units} id="rare" title={t('page:more')} said={said.join(' · ')} />
  );
}

function FoldOf({
  kind,
  row,
  units,
  id,
  title,
  said,
}: FoldProps & { readonly id: FoldId; readonly title: string; readonly said: string }) {
  const [isOpen, toggle] = useFold(kind, id);
  const drafts = useDrafts();
  if (units.length === 0) return null;
  // Nothing in a fold is unsaved and unseen.
  const isTyped = units.some((unit) => drafts.has(draftKey(kind, row.id, unit.id)));
  return (
    <Fold title={title} said={said} isOpen={isOpen || isTyped} onToggle={toggle}>
      <Facts className="facts">
        {units.map((unit) => (
          <RecordFact key={unit.id} kind={kind} row={row} unit={unit} />
        ))}
      </Facts>
    </Fold>
  );
}
