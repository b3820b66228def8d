import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { countrySections } from '../../../../shared/words/country-lines.ts';
import { PAGE_LEVELS, type PageLevel } from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { useCall } from '../../api/index.ts';
import { calendarDate, moment, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { ErrorState, LoadingRows, Screen, Select } from '../../ui/index.ts';
import { PrintButton } from '../printing/index.ts';
import { CountrySectionPart } from './CountrySectionPart.tsx';
import { useCountryWords } from './use-country-words.ts';
import './Country.css';

/** All that is known of one participant, as those may know it for whom the page is: what is shown is what is printed. */
export function CountryScreen({ participantId }: { readonly participantId: string }) {
  const { t } = useTexts();
  const words = useContractWords();
  const say = useCountryWords();
  const { language, city } = useSpeech();
  const [level, setLevel] = useState<PageLevel>('internal');
  const {
    data: model,
    error,
    refetch,
  } = useCall(
    'print.model',
    { document: 'country', participantId, level, language, paper: 'A4' },
    { keep: true },
  );
  const country = model?.document === 'country' ? model : undefined;
  const trail = (
    <Link to="/records/$kind/$id" params={{ kind: 'participant', id: participantId }}>
      {words.kind('participant')}
    </Link>
  );
  if (error || !country) {
    return (
      <Screen title={t('country:kind')} trail={trail}>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingRows />}
      </Screen>
    );
  }
  const facts = [
    country.formalName,
    country.memberSince === null
      ? country.status !== null && words.choice('coalitionStatus', country.status)
      : t('country:memberSince', { date: calendarDate(language, country.memberSince) }),
    country.regionalGroup !== null && words.choice('regionalGroup', country.regionalGroup),
  ].filter((fact): fact is string => typeof fact === 'string');
  return (
    <Screen
      title={country.title?.text ?? ''}
      trail={trail}
      lead={<p className="country-facts">{facts.join(' · ')}</p>}
      actions={<PrintButton document="country" id={participantId} level={level} />}
      bar={
        <>
          <Select
            label={t('printing:audience')}
            hideLabel
            options={PAGE_LEVELS.map((id) => ({ id, label: words.choice('pageLevel', id) }))}
            value={level}
            onChange={(next) => isOneOf(PAGE_LEVELS, next) && setLevel(next)}
          />
          <span className="screen-bar-end quiet">
            {t('tally:asAtNow', {
              time: moment(language, country.asAt, country.zone),
              zone:
                country.zone === 'UTC'
                  ? country.zone
                  : t('common:time.eventZone', { zone: city(country.zone) }),
            })}
          </span>
        </>
      }
      reading
    >
      {/* Until what another level may know has been read, nothing is shown to it. */}
      {country.level === level ? (
        <div className="country">
          {country.notes !== null && <p dir="auto">{country.notes}</p>}
          {countrySections(country, say)
            .filter(({ lines }) => lines.length > 0 || level === 'internal')
            .map((section) => (
              <CountrySectionPart key={section.id} section={section} />
            ))}
        </div>
      ) : (
        <LoadingRows />
      )}
    </Screen>
  );
}
