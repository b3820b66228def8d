import { CircleCheck, Circle } from 'lucide-react';
import { useState } from 'react';
import { useCall } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { allCommands } from '../../state/commands.ts';
import { Button, Section } from '../../ui/index.ts';
import { putAway, useKept } from './kept.ts';
import { FIRST_STEPS, isTicked, SAMPLE_STEPS } from './steps.ts';
import './Tour.css';

/** Of a long list only the next ones: they stand above what one came for. */
const NEXT = 2;

/**
 * What to try in the sample, or how a workspace of one's own begins: a list that ticks itself off by what was really done
 * and seen. It stands in no one's way, and can be put away.
 */
export function Tour() {
  const { t } = useTexts();
  const { city } = useSpeech();
  const { data: info } = useCall('workspace.info', {});
  const { saw, isPutAway } = useKept(info?.id);
  const [isWhole, setWhole] = useState(false);
  const { data } = useCall('home.steps', {}, { keep: true, enabled: !isPutAway });
  if (!info || !data || isPutAway) return null;
  const facts = { name: info.name, zone: city(info.homeZone) };
  const known = { ...data, saw };
  const steps = (
    info.isSample
      ? SAMPLE_STEPS.map((step) => ({ ...step, text: t(`tour:sample.${step.id}`) }))
      : FIRST_STEPS.map((step) => ({ ...step, text: t(`tour:first.${step.id}`, facts) }))
  ).map((step) => ({ ...step, isDone: isTicked(step.by, known) }));
  const done = steps.filter(({ isDone }) => isDone).length;
  const isAll = done === steps.length;
  const shown = info.isSample && !isWhole ? steps.filter(({ isDone }) => !isDone).slice(0, NEXT) : steps;
  if (isAll && !info.isSample) return null;
  return (
    <Section
      title={t(info.isSample ? 'tour:sampleTitle' : 'tour:firstTitle')}
      actions={
        <span className="tour-actions">
          <span className="quiet" role="status">
            {isAll ? t('tour:all') : t('tour:done', { done, count: steps.length })}
          </span>
          {info.isSample && (
            <Button look="quiet" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
              {t(isWhole ? 'tour:next' : 'tour:whole', { count: steps.length })}
            </Button>
          )}
          <Button look="quiet" onPress={() => putAway(info.id, true)}>
            {t('tour:putAway')}
          </Button>
        </span>
      }
    >
      <ol className="tour">
        {shown.map(({ id, text, isDone, ...step }) => (
          <li key={id} className={isDone ? 'tour-done' : ''}>
            {isDone ? (
              <CircleCheck size={16} role="img" aria-label={t('tour:isDone')} />
            ) : (
              <Circle size={16} role="img" aria-label={t('tour:isOpen')} />
            )}
            <span>{text}</span>
            {'command' in step && !isDone && (
              <Button look="quiet" onPress={() => run(step.command)}>
                {t('tour:go')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function run(id: string): void {
  allCommands()
    .find((command) => command.id === id)
    ?.run();
}
