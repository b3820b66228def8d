import type { Problem } from '../../../../shared/contract/errors.ts';
import type { Kind } from '../../../../shared/contract/kinds.ts';
import { localized } from '../../api/index.ts';
import { moment, useSpeech, useTexts } from '../../i18n/index.ts';
import type { Row } from '../../kinds/view.ts';
import { Button } from '../../ui/index.ts';
import { ShownValue } from './ShownValue.tsx';
import { useHomeZone } from '../../state/home-zone.ts';

interface TheirsProps {
  readonly kind: Kind;
  readonly row: Row;
  /** Where both have written: 'name', of a text in several languages 'title.fr'. */
  readonly problem: Problem;
  readonly onTake: () => void;
}

/** What another has written in the same place meanwhile, beside what was typed here: one of the two is chosen. */
export function Theirs({ kind, row, problem, onTake }: TheirsProps) {
  const { t } = useTexts();
  const { language } = useSpeech();
  const zone = useHomeZone();
  const [name = '', spoken] = problem.field.split('.');
  const { by, at } = problem.params;
  const text = Object.entries(localized(spoken === undefined ? {} : row[name])).find(
    ([one]) => one === spoken,
  )?.[1];
  return (
    <div className="theirs">
      <span className="theirs-value">
        {spoken === undefined ? (
          <ShownValue kind={kind} field={name} value={row[name]} />
        ) : (
          <bdi lang={spoken}>{text ?? t('states.notSet')}</bdi>
        )}
      </span>
      <span className="quiet">
        {typeof at === 'string' && t('records:byAt', { actor: String(by), time: moment(language, at, zone) })}
      </span>
      <Button look="quiet" keys="Alt+Enter" onPress={onTake}>
        {t('actions.takeTheirs')}
      </Button>
    </div>
  );
}
