import { useNavigate } from '@tanstack/react-router';
import type { Standing } from '../../../../shared/contract/shapes/tally.ts';
import { calendarDate, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Inspector } from '../../ui/index.ts';
import { Behalf, isOfOthers } from './Behalf.tsx';

interface PublicInspectorProps {
  /** As the public may know it. */
  readonly standing: Standing;
  /** Labels of the document's versions by id. */
  readonly versions: ReadonlyMap<string, string>;
  /** The day of the tally, YYYY-MM-DD. */
  readonly on: string;
  readonly onClose: () => void;
}

/** What the public may know of a participant: no step, reason or file, for any of them may have been said in confidence. */
export function PublicInspector({ standing, versions, on, onClose }: PublicInspectorProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const navigate = useNavigate();
  const { participantId, position, formality, qualification, paragraphs, versionId, lastStep } = standing;
  const lines: readonly (readonly [string, string | null])[] = [
    [words.choice('axis', 'position'), position && words.choice('position', position)],
    [words.choice('axis', 'formality'), formality && words.choice('formality', formality)],
    [
      words.choice('axis', 'qualification'),
      qualification === 'none'
        ? null
        : [words.choice('qualification', qualification), ...paragraphs].join(' · '),
    ],
    [words.choice('axis', 'version'), versionId && (versions.get(versionId) ?? null)],
    [t('tally:lastStep'), lastStep && calendarDate(language, lastStep)],
  ];
  const said = lines.filter(([, value]) => value !== null);
  return (
    <Inspector
      title={say(standing.shortName)}
      label={t('tally:publicPart')}
      onClose={onClose}
      onOpenPage={() =>
        void navigate({ to: '/records/$kind/$id', params: { kind: 'participant', id: participantId } })
      }
    >
      {position === null && <p>{t('tally:notPublic')}</p>}
      {isOfOthers(standing) && (
        <p>
          <Behalf standing={standing} on={on} />
        </p>
      )}
      <dl className="said-steps">
        {position !== null &&
          said.map(([name, value]) => (
            <div key={name}>
              <dt className="quiet">{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
      </dl>
      {position === null && <p className="quiet">{t('tally:notPublicNote')}</p>}
    </Inspector>
  );
}
