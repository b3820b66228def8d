import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { directionOf } from '../../../../shared/domain/languages.ts';
import type { CountryLine, CountrySection } from '../../../../shared/words/country-lines.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';

/** So many lines of each are there at once: what is first asked of all of them is on one screen. */
const FIRST = 8;

/** One question about a participant, and the lines that answer it. */
export function CountrySectionPart({ section }: { readonly section: CountrySection }) {
  const { t } = useTexts();
  const { title, lines, more } = section;
  const [isAsked, ask] = useState(false);
  // In place of one line it is not said that there is one more.
  const isWhole = isAsked || lines.length <= FIRST + 1;
  const shown = isWhole ? lines : lines.slice(0, FIRST);
  const left = more + lines.length - shown.length;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {lines.length === 0 && <p className="quiet">{t('country:nothing')}</p>}
      <ul className="country-lines">
        {shown.map((line) => (
          <li key={line.key}>
            <span className="country-when quiet">{line.when}</span>
            <span>
              <What line={line} />
              {line.under.map((text) => (
                <span key={text} className="country-under quiet" dir="auto">
                  {text}
                </span>
              ))}
            </span>
            <span className="country-where">{line.where}</span>
          </li>
        ))}
      </ul>
      {isWhole && left > 0 && <p className="quiet">{t('country:more', { count: left })}</p>}
      {!isWhole && (
        <Button look="quiet" onPress={() => ask(true)}>
          {t('country:more', { count: left })}
        </Button>
      )}
    </section>
  );
}

function What({ line: { what, number, link } }: { readonly line: CountryLine }) {
  const said =
    typeof what === 'string' ? (
      <bdi>{what}</bdi>
    ) : (
      <bdi lang={what.language} dir={directionOf(what.language)}>
        {what.text}
      </bdi>
    );
  const whole = (
    <>
      {number !== undefined && (
        <>
          <bdi>{number}</bdi>{' '}
        </>
      )}
      {said}
    </>
  );
  return link === null ? (
    whole
  ) : (
    <Link to="/records/$kind/$id" params={link}>
      {whole}
    </Link>
  );
}
