import { fieldsOf, kindSchema, type Kind } from '../../../../../shared/contract/kinds.ts';
import { ERASED_TEXT } from '../../../../../shared/domain/history/personal.ts';
import { directionOf, LANGUAGES, listed } from '../../../../../shared/domain/languages.ts';
import { localized, titleOf, useCall } from '../../../api/index.ts';
import { useContractWords, useSpeech, useTexts, wallTime } from '../../../i18n/index.ts';
import { viewOf } from '../../../kinds/index.ts';
import type { Row } from '../../../kinds/view.ts';
import { Days, TimeText } from '../../../ui/index.ts';
import { useShown } from '../use-shown.tsx';
import type { FieldUnit } from './layout.ts';

interface UnitTextProps {
  readonly kind: Kind;
  readonly row: Row;
  readonly unit: FieldUnit;
}

/** A unit of fields as a person reads it. */
export function UnitText({ kind, row, unit }: UnitTextProps) {
  const { language, city } = useSpeech();
  const { id, names } = unit;
  const [first = ''] = names;
  const Said = viewOf(kind).says?.[first];
  if (Said) return <Said row={row} />;
  const { startUtc, endUtc, zone, startDate, endDate, deadlineWall, deadlineZone } = row;
  if (id === 'slot' && typeof startUtc === 'string' && typeof endUtc === 'string') {
    return <TimeText start={startUtc} end={endUtc} zone={String(zone)} withYear />;
  }
  if (id === 'dates' && typeof startDate === 'string' && typeof endDate === 'string') {
    return <Days first={startDate} last={endDate} withYear />;
  }
  if (id === 'deadline' && typeof deadlineWall === 'string') {
    return (
      <span>
        {wallTime(language, deadlineWall)}{' '}
        {typeof deadlineZone === 'string' && <span className="quiet">{city(deadlineZone)}</span>}
      </span>
    );
  }
  return (
    <>
      {shownOf(names, row).map((name, at) => (
        <span key={name}>
          {at > 0 && ' · '}
          <FieldText kind={kind} row={row} name={name} inAll={id !== name && names.length === 1} />
        </span>
      ))}
    </>
  );
}

/** Those of a unit that are set; of one without any the first, which says so. */
function shownOf(names: readonly string[], row: Row): readonly string[] {
  const set = names.filter((name) => !isUnset(row[name]));
  return set.length > 0 ? set : names.slice(0, 1);
}

export function isUnset(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  // A text in no language.
  if (typeof value === 'object' && value !== null) return Object.values(value).every((one) => one === '');
  return value === null || value === undefined || value === '';
}

function FieldText({
  kind,
  row,
  name,
  inAll,
}: {
  readonly kind: Kind;
  readonly row: Row;
  readonly name: string;
  /** A text in six languages, all of them. */
  readonly inAll: boolean;
}) {
  const { t } = useTexts();
  const { city } = useSpeech();
  const shown = useShown();
  const field = fieldsOf(kind)[name];
  const value = field ? row[name] : row.extras[name];
  if (field?.personal && value === ERASED_TEXT) return t('states.erased');
  if (field?.type === 'localized' && (inAll || field.isLong)) return <AllLanguages value={value} />;
  if (isUnset(value)) return <span className="quiet">–</span>;
  if (field?.type === 'zone') return <bdi>{city(String(value))}</bdi>;
  if (field?.type === 'refs') return <RefsText kind={kind} name={name} ids={value} />;
  if (field?.type === 'longText') {
    return (
      <span className="fact-lines" dir="auto">
        {String(value)}
      </span>
    );
  }
  return <>{shown.cell(kind, name, row)}</>;
}

/** Each of the six, also those that it is not in yet. */
function AllLanguages({ value }: { readonly value: unknown }) {
  const texts = localized(value);
  const words = useContractWords();
  return (
    <span className="in-languages">
      {LANGUAGES.map((language) => (
        <span key={language} className="in-language">
          <span className="quiet" title={words.choice('language', language)}>
            {language.toUpperCase()}
          </span>
          {texts[language] ? (
            <bdi lang={language} dir={directionOf(language)}>
              {texts[language]}
            </bdi>
          ) : (
            <span className="quiet">–</span>
          )}
        </span>
      ))}
    </span>
  );
}

/** Several records by what they are called, in the order of their list. */
function RefsText({
  kind,
  name,
  ids,
}: {
  readonly kind: Kind;
  readonly name: string;
  readonly ids: unknown;
}) {
  const { t } = useTexts();
  const { say, language } = useSpeech();
  const target = kindSchema.parse(fieldsOf(kind)[name]?.refers);
  const wanted = Array.isArray(ids) ? ids.map(String) : [];
  const { data } = useCall('record.list', {
    kind: target,
    where: { id: wanted },
    sort: [{ by: 'title' }],
    limit: wanted.length,
    language,
  });
  if (!data) return <>{t('states.loading')}</>;
  return (
    <bdi>
      {listed(
        language,
        data.rows.map((row) => say(titleOf(target, row))),
      )}
    </bdi>
  );
}
