import { CircleCheck, Circle } from 'lucide-react';
import { useCall } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { allCommands } from '../../state/commands.ts';
import { Button, Section } from '../../ui/index.ts';
import { putAway, useKept } from './kept.ts';
import { FIRST_STEPS, isTicked, SAMPLE_STEPS } from './steps.ts';
import './Tour.css';

/**
 * What to try in the sample, or how a workspace of one's own begins: a list that ticks itself off by what was really done
 * and seen. It stands in no one's way, and can be put away.
 */
export function Tour() {
  const { t } = useTexts();
  const { city } = useSpeech();
  const { data: info } = useCall('workspace.info', {});
  const { saw, isPutAway } = useKept(info?.id);
  const { data } = useCall('home.steps', {}, { keep: true, enabled: !isPutAway });
  if (!info || !data || isPutAway) return null;
  const facts = { name: info.name, zone: city(info.homeZone) };
  const steps = info.isSample
    ? SAMPLE_STEPS.map((step) => ({ ...step, text: t(`tour:sample.${step.id}`) }))
    : FIRST_STEPS.map((step) => ({ ...step, text: t(`tour:first.${step.id}`, facts) }));
  const ticked = steps.map(({ by }) => isTicked(by, { ...data, saw }));
  const done = ticked.filter(Boolean).length;
  const isAll = done === steps.length;
  if (isAll && !info.isSample) return null;
  return (
    <Section
      title={t(info.isSample ? 'tour:sampleTitle' : 'tour:firstTitle')}
      actions={
        <>
          <span className="quiet" role="status">
            {isAll ? t('tour:all') : t('tour:done', { done, count: steps.length })}
          </span>
          <Button look="quiet" onPress={() => putAway(info.id, true)}>
            {t('tour:putAway')}
          </Button>
        </>
      }
    >
      <ol className="tour">
        {steps.map(({ id, text, ...step }, at) => (
          <li key={id} className={ticked[at] ? 'tour-done' : ''}>
            {ticked[at] ? (
              <CircleCheck size={16} role="img" aria-label={t('tour:isDone')} />
            ) : (
              <Circle size={16} role="img" aria-label={t('tour:isOpen')} />
            )}
            <span>{text}</span>
            {'command' in step && !ticked[at] && (
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
