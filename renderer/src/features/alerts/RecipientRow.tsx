import { useState } from 'react';
import type { ReachedByAlert } from '../../../../shared/contract/alerts.ts';
import { addressesIn } from '../../../../shared/domain/mail/addresses.ts';
import { useCommand } from '../../api/index.ts';
import { calendarDate, moment, useContractWords, useSpeech, useTexts, wallTime } from '../../i18n/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, Flag, StateMark } from '../../ui/index.ts';
import { AcknowledgeDialog } from './AcknowledgeDialog.tsx';
import { LeaveOut } from './LeaveOut.tsx';
import { useToldWhat } from './use-told-what.ts';

interface RecipientRowProps {
  readonly alertId: string;
  readonly one: ReachedByAlert;
}

const BY = {
  status: 'alerts:byStatus',
  region: 'alerts:byRegion',
  group: 'alerts:byGroup',
  hand: 'alerts:byHand',
} as const;

const DUE = {
  sent: 'alerts:dueSent',
  updated: 'alerts:dueUpdated',
  marked: 'alerts:dueMarked',
  merged: 'alerts:dueMerged',
  withdrawn: 'alerts:dueWithdrawn',
} as const;

/** One recipient: why, to whom one writes, what was told and acknowledged, and what can be done. */
export function RecipientRow({ alertId, one }: RecipientRowProps) {
  const { t } = useTexts();
  const { say } = useSpeech();
  return (
    <tr data-key={one.key} data-out={one.isRecipient ? undefined : true}>
      <th scope="row">
        {one.iso3 !== null && <Flag iso3={one.iso3} />} <bdi>{say(one.name) || t('states.erased')}</bdi>
      </th>
      <td>
        <Why one={one} />
      </td>
      <td>
        <Address one={one} />
      </td>
      <td>
        <Told one={one} />
      </td>
      <td>
        <Acknowledged one={one} />
      </td>
      <td className="alert-does">
        <Does alertId={alertId} one={one} />
      </td>
    </tr>
  );
}

function Why({ one: { by, reason, isLeftOut, isBarred } }: { readonly one: ReachedByAlert }) {
  const { t } = useTexts();
  const words = useContractWords();
  const parts = [
    ...by.map((each) => t(BY[each])),
    isLeftOut ? words.choice('recipientPart', 'left_out') : '',
    isBarred ? t('alerts:barred') : '',
    by.length === 0 ? t('alerts:notNamed') : '',
  ];
  return (
    <>
      {parts.filter(Boolean).join(' · ')}
      {reason !== null && (
        <div className="quiet" dir="auto">
          {reason}
        </div>
      )}
    </>
  );
}

/** Who is written to; a participant without anybody is said. */
function Address({ one: { address, participantId } }: { readonly one: ReachedByAlert }) {
  const { t } = useTexts();
  if (!address) return <StateMark mark="notice">{t('alerts:noAddress')}</StateMark>;
  const { name, role, email, isForAlerts } = address;
  const isOther = participantId !== null && !isForAlerts;
  return (
    <>
      <bdi>{isOther ? t('alerts:notForAlerts', { name }) : name}</bdi>
      {role !== null && (
        <div className="quiet">
          <bdi>{role}</bdi>
        </div>
      )}
      <div className="quiet alert-whole">
        <bdi>{email}</bdi>
      </div>
      {addressesIn(email).length === 0 && <StateMark mark="notice">{t('alerts:unreadable')}</StateMark>}
    </>
  );
}

function Told({ one: { due, last, isRecipient } }: { readonly one: ReachedByAlert }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language } = useSpeech();
  const zone = useHomeZone();
  const { told } = useToldWhat();
  return (
    <>
      {last && (
        <div>
          {told(last)}
          <div className="quiet alert-whole">{moment(language, last.at, zone)}</div>
          <div className="quiet">{words.choice('dispatchChannel', last.channel)}</div>
        </div>
      )}
      {due !== null && due !== 'again' && <StateMark mark="planned">{t(DUE[due])}</StateMark>}
      {!last && due === null && isRecipient && <span className="quiet">{t('alerts:notTold')}</span>}
    </>
  );
}

/** When they first said that it arrived, by the hour where it is known, and what they have answered. */
function Acknowledged({ one: { isWaiting, answers } }: { readonly one: ReachedByAlert }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language } = useSpeech();
  const [first] = answers;
  return (
    <>
      {first && (
        <StateMark mark="confirmed">
          {first.time === null
            ? calendarDate(language, first.date)
            : wallTime(language, `${first.date}T${first.time}`)}
        </StateMark>
      )}
      {isWaiting && <StateMark mark="planned">{t('alerts:waiting')}</StateMark>}
      {answers.map(({ id, sees, did }) => (
        <div key={id}>
          {sees !== null && <Answer label={words.field('acknowledgement', 'sees')} text={sees} />}
          {did !== null && <Answer label={words.field('acknowledgement', 'did')} text={did} />}
        </div>
      ))}
    </>
  );
}

function Answer({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <>
      <div className="quiet">{label}</div>
      <div className="alert-answer">
        <bdi>{text}</bdi>
      </div>
    </>
  );
}

/** They have said that what they were told last arrived: what comes now is a further answer. */
function isAnswered({ acknowledgedAt, isWaiting }: ReachedByAlert): boolean {
  return acknowledgedAt !== null && !isWaiting;
}

function Does({ alertId, one }: RecipientRowProps) {
  const { t } = useTexts();
  const { done, failed } = useSaid();
  const remove = useCommand('record.delete');
  const [open, setOpen] = useState<'acknowledge' | 'leaveOut' | null>(null);
  const { byHandId, isLeftOut, isRecipient, participantId, last } = one;

  async function takeBack(id: string): Promise<void> {
    try {
      const written = await remove.mutateAsync({ kind: 'alertRecipient', ids: [id] });
      done(t('kinds:alertRecipient.deleted', { count: 1 }), written);
    } catch (thrown) {
      failed(thrown);
    }
  }

  return (
    <>
      {last && (
        <Button look="quiet" onPress={() => setOpen('acknowledge')}>
          {t(isAnswered(one) ? 'alerts:addAnswer' : 'alerts:acknowledge')}
        </Button>
      )}
      {isRecipient && participantId !== null && byHandId === null && (
        <Button look="quiet" onPress={() => setOpen('leaveOut')}>
          {t('alerts:leaveOut')}
        </Button>
      )}
      {byHandId !== null && (isLeftOut || one.by.includes('hand')) && (
        <Button look="quiet" onPress={() => void takeBack(byHandId)}>
          {t('alerts:takeBack')}
        </Button>
      )}
      {open === 'acknowledge' && last && (
        <AcknowledgeDialog
          dispatchId={last.dispatchId}
          one={one}
          label={t(isAnswered(one) ? 'alerts:addAnswer' : 'alerts:acknowledge')}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'leaveOut' && participantId !== null && (
        <LeaveOut
          alertId={alertId}
          participantId={participantId}
          name={one.name}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
