import type { AlertModel } from '../../../shared/contract/printed.ts';
import { markingLabel } from '../../../shared/domain/alerts/marking.ts';
import { languageIn, listed, type Said } from '../../../shared/domain/languages.ts';
import { longPartialDate, moment } from '../../../shared/papers/format.ts';
import { Foot, Head } from './Head.tsx';
import { useWords } from './use-words.ts';
import { RecordText } from './RecordText.tsx';
import { useTitle } from './use-title.ts';

const FOR_WHOM = {
  red: 'tlpRed',
  amber_strict: 'tlpAmberStrict',
  amber: 'tlpAmber',
  green: 'tlpGreen',
  clear: 'tlpClear',
} as const;

/** A new threat on one page. Its marking stands at the head and the foot of each, with what it means. */
export function AlertDocument({ model }: { readonly model: AlertModel }) {
  const { t, language, catalogue, clock } = useWords();
  useTitle(`${t('alert')}: ${model.title?.text ?? ''}`);
  const marking = markingLabel(model.marking);
  const { choices } = catalogue;
  const { embargoUntil, zone, passedOn } = model;
  const where = [listed(language, model.states), model.area].filter(Boolean).join(' · ');
  const rows = [
    { head: t('substances'), text: listed(language, model.substances) },
    { head: t('whereSeen'), text: where },
    { head: t('whenSeen'), text: model.seenOn === null ? '' : longPartialDate(model.seenOn, language) },
    { head: t('reportedBy'), text: model.reportedBy ?? '' },
    { head: t('reliability'), text: choices.reliability[model.reliability] },
  ];
  return (
    <main>
      <table className="minutes alert">
        <thead>
          <tr>
            <td colSpan={2} className="marking">
              <bdi dir="ltr">{marking}</bdi>
            </td>
          </tr>
        </thead>
        <Foot
          model={model}
          kind={t('alert')}
          columns={2}
          notes={[]}
          last={<div className="marking-room" />}
        />
        <tbody>
          <tr>
            <td colSpan={2} className="alert-head">
              <Head model={model} kind={t('alert')}>
                <p className="place">
                  {choices.alertKind[model.kind]} · {t(FOR_WHOM[model.marking])}
                </p>
                {passedOn && (
                  <p className="place">
                    {t('passedOnFrom', { sender: passedOn.sender ?? t('noOffice'), number: passedOn.number })}
                    {passedOn.update > 0 && ` · ${t('alertUpdate', { number: String(passedOn.update) })}`}
                  </p>
                )}
                {passedOn?.through.map(({ sender, number }, at) => (
                  <p key={at} className="place">
                    {t('byWayOf', { sender: sender ?? t('noOffice'), number })}
                  </p>
                ))}
                {embargoUntil !== null && (
                  <p className="place">
                    {t('embargo', { time: moment(embargoUntil, zone, language), zone: clock(zone) })}
                  </p>
                )}
              </Head>
            </td>
          </tr>
          {rows.map(({ head, text }) => (
            <tr key={head} className="long">
              <th scope="row">{head}</th>
              <td>
                <p className="words">
                  <bdi>{text || t('notGiven')}</bdi>
                </p>
              </td>
            </tr>
          ))}
          <Written head={t('whatWasSeen')} said={model.seen} />
          <Written head={t('askedOf')} said={model.asked} />
          {passedOn?.through.map(({ sender, added }, at) => (
            <Written key={at} head={t('addedBy', { sender: sender ?? t('noOffice') })} said={added} />
          ))}
          <Written head={t('addedHere')} said={passedOn?.added ?? null} />
        </tbody>
      </table>
      {/* On every page, at its foot, however little stands on it. */}
      <div className="marking at-foot">
        <bdi dir="ltr">{marking}</bdi>
      </div>
    </main>
  );
}

/** A text in the language in which it was written; that it is not translated is said. */
function Written({ head, said }: { readonly head: string; readonly said: Said | null }) {
  const { t, language } = useWords();
  if (!said) return null;
  return (
    <tr className="long">
      <th scope="row">{head}</th>
      <td>
        <p className="words">
          <RecordText said={said} />
        </p>
        {said.language !== language && (
          <p className="role">{t('untranslated', { language: languageIn(language, said.language) })}</p>
        )}
      </td>
    </tr>
  );
}
