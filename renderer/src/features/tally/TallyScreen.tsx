import { Link } from '@tanstack/react-router';
import { PenLine, RotateCcw } from 'lucide-react';
import { useMemo, useState } from 'react';
import { dayAt } from '../../../../shared/domain/time/days.ts';
import { titleOf, useCall, useRecord, useRecords } from '../../api/index.ts';
import { calendarDate, moment, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useCommands } from '../../state/commands.ts';
import { useZoneOfDocument } from '../../state/today.ts';
import {
  Button,
  DateField,
  ErrorState,
  LoadingRows,
  Screen,
  SearchField,
  Select,
  Switcher,
} from '../../ui/index.ts';
import { PrintButton } from '../printing/index.ts';
import { narrowed } from './narrowed.ts';
import { PublicInspector } from './PublicInspector.tsx';
import { RecordDialog } from './RecordDialog.tsx';
import { StepsInspector } from './StepsInspector.tsx';
import { StandingsTable } from './StandingsTable.tsx';
import { TallyPicture } from './TallyPicture.tsx';
import './TallyScreen.css';

const ANY = '*';

/** Where a document's endorsements stand: the picture, the numbers, and each participant on the five axes. */
export function TallyScreen({ documentId }: { readonly documentId: string }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { city, language, say } = useSpeech();
  const [asAt, setAsAt] = useState<string | null>(null);
  const [knownOn, setKnownOn] = useState<string | null>(null);
  const [audience, setAudience] = useState<'internal' | 'public'>('internal');
  const [text, setText] = useState('');
  const [position, setPosition] = useState<string | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const [isRecording, setRecording] = useState(false);
  const { data: document } = useRecord('document', documentId);
  const zone = useZoneOfDocument(documentId);
  const { data: versions } = useRecords('documentVersion', {
    where: { documentId: [documentId] },
    sort: [{ by: 'position' }],
  });
  const {
    data: tally,
    error,
    refetch,
  } = useCall('tally.get', { documentId, asAt, knownOn, audience }, { keep: true });
  // Beside the days that were asked for, so that they can be asked otherwise.
  const failed = error && <ErrorState error={error} onRetry={() => void refetch()} />;
  const chosen = selected.size > 0 ? [...selected] : current === null ? [] : [current];
  const commands = useMemo(
    () => [
      {
        id: 'tally.record',
        title: t('tally:record'),
        group: 'record' as const,
        keys: 'R',
        disabled: chosen.length === 0,
        run: () => setRecording(true),
      },
    ],
    [t, chosen.length],
  );
  useCommands(commands);
  const title = document ? `${document.symbol} ${say(titleOf('document', document))}` : '';
  if (!tally || !document || zone === undefined) {
    return <Screen title={title}>{error ? failed : <LoadingRows />}</Screen>;
  }
  const now = tally.asAt;
  const clock = zone === 'UTC' ? zone : t('common:time.eventZone', { zone: city(zone) });
  const saidAsAt = () =>
    [
      asAt === null
        ? t('tally:asAtNow', { time: moment(language, now, zone), zone: clock })
        : t('tally:asAtDay', { day: calendarDate(language, asAt), zone: clock }),
      ...(knownOn === null ? [] : [t('tally:knownBy', { day: calendarDate(language, knownOn) })]),
    ].join(' · ');
  const on = asAt ?? dayAt(tally.asAt, zone);
  const rows = narrowed(tally.standings, { text, position, language, on });
  // Until what the public may know has been read, there is nothing to be shown to it.
  const isRead = tally.audience === audience;
  const shownStanding = isRead && tally.standings.find(({ participantId }) => participantId === current);
  const names = new Map(
    tally.standings.map(({ participantId, shortName }) => [participantId, say(shortName)]),
  );
  const labels = new Map((versions?.rows ?? []).map(({ id, label }) => [id, label]));
  return (
    <Screen
      title={title}
      trail={
        <Link to="/records/$kind/$id" params={{ kind: 'document', id: documentId }}>
          {words.kind('document')}
        </Link>
      }
      actions={
        <>
          <PrintButton document="signOff" id={documentId} />
          <PrintButton document="tally" id={documentId} asAt={{ asAt, knownOn }} />
          <Button
            look="primary"
            icon={PenLine}
            keys="R"
            isDisabled={chosen.length === 0}
            onPress={() => setRecording(true)}
          >
            {t('tally:record')}
          </Button>
        </>
      }
      bar={
        <>
          <SearchField
            label={t('list.search')}
            placeholder={t('list.search')}
            value={text}
            onChange={setText}
          />
          <Select
            label={words.choice('axis', 'position')}
            hideLabel
            options={[
              { id: ANY, label: t('list.anyOf', { field: words.choice('axis', 'position') }) },
              ...tally.byPosition.map(({ value, count }) => ({
                id: value,
                label: `${value === 'none' ? t('tally:notPublic') : words.choice('position', value)} (${count})`,
              })),
            ]}
            value={position ?? ANY}
            onChange={(id) => setPosition(id === ANY ? null : id)}
          />
          <Switcher
            label={t('printing:audience')}
            options={[
              { id: 'internal', label: t('printing:audiences.internal') },
              { id: 'public', label: t('printing:audiences.public') },
            ]}
            selected={audience}
            onSelect={(id) => setAudience(id === 'public' ? 'public' : 'internal')}
          />
          <DayField label={t('tally:asAt')} value={asAt} onChange={setAsAt} />
          <DayField label={t('tally:knownOn')} value={knownOn} onChange={setKnownOn} />
          {(asAt !== null || knownOn !== null) && (
            <Button
              look="quiet"
              icon={RotateCcw}
              onPress={() => {
                setAsAt(null);
                setKnownOn(null);
              }}
            >
              {t('tally:backToNow')}
            </Button>
          )}
          <span className="screen-bar-end quiet">
            {selected.size > 0
              ? t('list.selected', { count: selected.size })
              : t('list.count', { shown: rows.length, all: tally.standings.length })}
          </span>
        </>
      }
      aside={
        shownStanding &&
        (audience === 'public' ? (
          <PublicInspector
            standing={shownStanding}
            on={on}
            versions={labels}
            onClose={() => setCurrent(null)}
          />
        ) : (
          <StepsInspector
            key={shownStanding.participantId}
            documentId={documentId}
            standing={shownStanding}
            on={on}
            versions={labels}
            onRecord={() => setRecording(true)}
            onClose={() => setCurrent(null)}
          />
        ))
      }
    >
      {failed ?? (
        <>
          <TallyPicture tally={tally} asAt={saidAsAt()} />
          <StandingsTable
            rows={rows}
            versions={labels}
            on={on}
            nameOf={(id) => names.get(id) ?? ''}
            current={current}
            onCurrent={setCurrent}
            selected={selected}
            onSelect={setSelected}
            onOpen={() => setRecording(true)}
          />
        </>
      )}
      {isRecording && (
        <RecordDialog
          documentId={documentId}
          participantIds={chosen}
          names={narrowed(
            tally.standings.filter(({ participantId }) => chosen.includes(participantId)),
            { text: '', position: null, language, on },
          )}
          versions={versions?.rows ?? []}
          zone={zone}
          onClose={() => setRecording(false)}
        />
      )}
    </Screen>
  );
}

/** A day that is asked for, with what it is asked as before it. */
function DayField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}) {
  return (
    <span className="tally-day">
      <span className="quiet" aria-hidden>
        {label}
      </span>
      <DateField label={label} hideLabel value={value} onChange={onChange} />
    </span>
  );
}
