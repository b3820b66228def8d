import type { Clash } from '../../../../shared/contract/shapes/clashes.ts';
import { call } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button, Inspector, StateMark } from '../../ui/index.ts';
import { useSaid } from '../../state/use-said.ts';
import { ClashList } from './ClashList.tsx';
import { ClashText } from './ClashText.tsx';
import './ClashPanel.css';

/** The clashes of a reconvening: the open ones, then what is no more than a notice, then what someone has accepted. */
export function ClashPanel({
  clashes,
  onClose,
}: {
  readonly clashes: readonly Clash[];
  readonly onClose: () => void;
}) {
  const { t } = useTexts();
  const all = clashes.filter(({ accepted }) => accepted === null);
  const open = all.filter(({ severity }) => severity === 'warning');
  const notices = all.filter(({ severity }) => severity === 'notice');
  const accepted = clashes.filter((clash) => clash.accepted !== null);
  return (
    <Inspector
      title={[
        t('clashes:title', { count: open.length }),
        ...(notices.length > 0 ? [t('home:notices', { count: notices.length })] : []),
      ].join(' · ')}
      label={t('clashes:label')}
      onClose={onClose}
    >
      {open.length === 0 && <p className="quiet">{t('clashes:none')}</p>}
      {all.length > 0 && <ClashList label={t('clashes:label')} clashes={[...open, ...notices]} />}
      {accepted.length > 0 && <h3>{t('clashes:acceptedTitle', { count: accepted.length })}</h3>}
      {accepted.length > 0 && (
        <ul className="clash-accepted">
          {accepted.map((clash) => (
            <li key={clash.key} className="quiet">
              <StateMark mark="confirmed">{t('clashes:isAccepted')}</StateMark>
              <p>
                <ClashText clash={clash} />
              </p>
              <p>{t('clashes:accepted', { reason: clash.accepted ?? '' })}</p>
              <TakeUpButton clash={clash} />
            </li>
          ))}
        </ul>
      )}
    </Inspector>
  );
}

function TakeUpButton({ clash: { key } }: { readonly clash: Clash }) {
  const { t } = useTexts();
  const { done, failed } = useSaid();
  async function takeUp(): Promise<void> {
    try {
      done(t('clashes:takenUp'), await call('clash.takeUp', { key }));
    } catch (thrown) {
      failed(thrown);
    }
  }
  return (
    <Button look="quiet" onPress={() => void takeUp()}>
      {t('clashes:takeUp')}
    </Button>
  );
}
