import { Checkbox, GridListItem } from 'react-aria-components';
import type { Clash } from '../../../../shared/contract/shapes/clashes.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button, CheckMark, StateMark } from '../../ui/index.ts';
import { ClashText } from './ClashText.tsx';
import { useSentence } from './use-sentence.ts';

interface ClashRowProps {
  readonly clash: Clash;
  readonly onAccept: () => void;
  readonly onMove: () => void;
}

/** One clash: its sentence, whole, and the two ways out of it. */
export function ClashRow({ clash, onAccept, onMove }: ClashRowProps) {
  const { t } = useTexts();
  const sentence = useSentence()(clash);
  const isWarning = clash.severity === 'warning';
  return (
    <GridListItem
      id={clash.key}
      textValue={`${t(`clashes:severity.${clash.severity}`)}: ${sentence}`}
      className="clash-row"
    >
      <Checkbox slot="selection" className="check" aria-label={t('list.selectRow', { name: sentence })}>
        <CheckMark />
      </Checkbox>
      <StateMark mark={isWarning ? 'clash' : 'draft'} />
      <p className="clash-sentence">
        <ClashText clash={clash} />
      </p>
      <span className="clash-actions">
        <Button look="quiet" onPress={onAccept}>
          {t('clashes:accept')}
        </Button>
        {clash.sessionIds.length > 0 && (
          <Button look="quiet" onPress={onMove}>
            {t('clashes:move')}
          </Button>
        )}
      </span>
    </GridListItem>
  );
}
