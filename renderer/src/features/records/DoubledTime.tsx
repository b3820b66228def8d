import type { Problem } from '../../../../shared/contract/errors.ts';
import { moment, useSpeech, useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';

/** Lets a person say which of the two instants is meant where the clocks go back over a time. */
export function DoubledTime({
  problem,
  zone,
  onChoose,
}: {
  readonly problem: Problem;
  readonly zone: string;
  readonly onChoose: (instant: string) => void;
}) {
  const { t } = useTexts();
  const { language } = useSpeech();
  const { first, second } = problem.params;
  return (
    <div className="doubled-time">
      {[first, second].map(
        (instant) =>
          typeof instant === 'string' && (
            <Button key={instant} onPress={() => onChoose(instant)}>
              {t('records:useInstant', {
                time: `${moment(language, instant, zone)} (${moment(language, instant, 'UTC')} UTC)`,
              })}
            </Button>
          ),
      )}
    </div>
  );
}
