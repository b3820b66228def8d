import { useRef, useState } from 'react';
import { ListBox, ListBoxItem, type Selection } from 'react-aria-components';
import type { MinutesPage } from '../../../../shared/contract/minutes.ts';
import { call, rowOf } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useFailed } from '../../state/use-failed.ts';
import { CheckMark, Flag, RefField, useTypeAhead } from '../../ui/index.ts';
import { NoteText } from './NoteText.tsx';

interface AttendanceProps {
  readonly sessionId: string;
  readonly page: MinutesPage;
  readonly reread: () => Promise<unknown>;
}

/** Who was there, ticked among those who are expected: arrows and letters lead to a name, Enter ticks it. */
export function Attendance({ sessionId, page, reread }: AttendanceProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const failed = useFailed();
  /** What was ticked and is not read back yet. */
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const { attendance, minutes, version } = page;
  const isPresent = (one: MinutesPage['attendance'][number]): boolean =>
    ticked.get(one.participantId) ?? one.isPresent;
  const present = attendance.filter(isPresent).map(({ participantId }) => participantId);
  const expected = attendance.filter((one) => one.isExpected);
  const names = useRef<HTMLDivElement>(null);
  // The list's own search goes on past Enter, and lets letters that find nobody lead out of the page.
  const seek = useTypeAhead(
    attendance.map(({ participantId, name }) => ({ id: participantId, label: say(name) })),
    ({ id }) => names.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`)?.focus(),
  );

  async function tell(participantIds: string[], is: boolean): Promise<void> {
    if (participantIds.length === 0) return;
    setTicked((before) => new Map([...before, ...participantIds.map((id) => [id, is] as const)]));
    try {
      await call('minutes.attend', { sessionId, participantIds, isPresent: is });
      await reread();
    } catch (thrown) {
      failed(thrown);
    }
    // From here on the records say it; a later tick of the same name goes by itself.
    setTicked((before) => {
      const isOver = ([id, value]: readonly [string, boolean]) => participantIds.includes(id) && value === is;
      return new Map([...before].filter((one) => !isOver(one)));
    });
  }

  function change(keys: Selection): void {
    const chosen = new Set(
      keys === 'all' ? attendance.map((one) => one.participantId) : [...keys].map(String),
    );
    const before = new Set(present);
    void tell(
      [...chosen].filter((id) => !before.has(id)),
      true,
    );
    void tell(
      present.filter((id) => !chosen.has(id)),
      false,
    );
  }

  return (
    <section className="minutes-attendance" data-place aria-label={t('minutes:present')}>
      <header className="minutes-head">
        <h2>{t('minutes:present')}</h2>
        <span className="quiet digits">
          {t('minutes:presentCount', { present: present.length, expected: expected.length })}
        </span>
      </header>
      {attendance.length === 0 ? (
        <p className="quiet">{t('minutes:nobodyExpected')}</p>
      ) : (
        <>
          <div ref={names} onKeyDownCapture={seek}>
            <ListBox
              className="minutes-names"
              aria-label={t('minutes:present')}
              layout="grid"
              selectionMode="multiple"
              selectedKeys={present}
              onSelectionChange={change}
            >
              {attendance.map((one) => (
                <ListBoxItem
                  key={one.participantId}
                  id={one.participantId}
                  textValue={say(one.name)}
                  className="minutes-name"
                >
                  <CheckMark />
                  {one.iso3 !== null && <Flag iso3={one.iso3} />}
                  <span className="clip">
                    <bdi>{say(one.name)}</bdi>
                    {!one.isExpected && <span className="quiet"> · {t('minutes:notExpected')}</span>}
                  </span>
                </ListBoxItem>
              ))}
            </ListBox>
          </div>
          <p className="quiet minutes-keys">{t('minutes:presentKeys')}</p>
        </>
      )}
      <div className="minutes-others">
        <RefField
          label={t('minutes:addPresent')}
          kind="participant"
          value={null}
          onChange={(id) => id !== null && void tell([id], true)}
        />
        {minutes !== null && (
          <NoteText
            kind="minutes"
            id={minutes.id}
            field="alsoPresent"
            label={words.field('minutes', 'alsoPresent')}
            kept={rowOf('minutes', minutes).alsoPresent ?? ''}
            version={version}
            isNamed
          />
        )}
      </div>
    </section>
  );
}
