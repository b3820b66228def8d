import { Link } from '@tanstack/react-router';
import { PenLine } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Standing } from '../../../../shared/contract/shapes/tally.ts';
import { dayAt } from '../../../../shared/domain/time/days.ts';
import { titleOf, useCall, useRecord, useRecords } from '../../api/index.ts';
import { calendarDate, moment, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useShowsPublic } from '../../state/beside-public.ts';
import { useCommands } from '../../state/commands.ts';
import { useZoneOfDocument } from '../../state/today.ts';
import { Button, ErrorState, LoadingRows, Screen, type Sort } from '../../ui/index.ts';
import { PrintButton } from '../printing/index.ts';
import { narrowed } from './narrowed.ts';
import { sorted } from './order.ts';
import { PublicInspector } from './PublicInspector.tsx';
import { RecordDialog } from './RecordDialog.tsx';
import { StepsInspector } from './StepsInspector.tsx';
import { StandingsTable } from './StandingsTable.tsx';
import { FIRST_VIEW, TallyFilters } from './TallyFilters.tsx';
import { TallyPicture } from './TallyPicture.tsx';
import { useRecording } from './use-recording.ts';
import { useRows } from './use-rows.ts';
import { useWhy } from './use-why.ts';
import './TallyScreen.css';

/** In pixels. */
const LOW = 720;
const NOBODY: ReadonlySet<string> = new Set();
const BY_NAME: Sort = { by: 'name', descending: false };

/** Where a document's endorsements stand: the picture, the numbers, and each participant on the five axes, written in place. */
export function TallyScreen({ documentId }: { readonly documentId: string }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { city, language, say } = useSpeech();
  const [view, setView] = useState(FIRST_VIEW);
  const [sort, setSort] = useState(BY_NAME);
  const [selected, setSelected] = useState(NOBODY);
  const [current, setCurrent] = useState<string | null>(null);
  // A low window has room for the table or for the picture.
  const [isFolded, fold] = useState(() => window.innerHeight < LOW);
  const [isRecording, setRecording] = useState(false);
  const { asAt, knownOn, audience, text, position } = view;
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
  useShowsPublic(audience === 'public');
  const names = useMemo(
    () =>
      new Map(
        (tally?.standings ?? []).map(({ participantId, shortName }) => [participantId, say(shortName)]),
      ),
    // What is said of a name follows the language alone.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [tally, language],
  );
  const nameOf = (id: string): string => names.get(id) ?? '';
  const positionOf = (id: string): Standing['position'] =>
    tally?.standings.find(({ participantId }) => participantId === id)?.position ?? null;
  const rows = useRows({ documentId, zone, nameOf, positionOf });
  const recording = useRecording(documentId, rows, () => setSelected(NOBODY));
  const why = useWhy(tally ?? { countsFrom: 'in_writing' }, nameOf);
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
  const title = document && (
    <>
      <bdi>{document.symbol}</bdi> {say(titleOf('document', document))}
    </>
  );
  if (!tally || !document || zone === undefined) {
    return <Screen title={title}>{error ? failed : <LoadingRows />}</Screen>;
  }
  const clock = zone === 'UTC' ? zone : t('common:time.eventZone', { zone: city(zone) });
  const saidAsAt = [
    asAt === null
      ? t('tally:asAtNow', { time: moment(language, tally.asAt, zone), zone: clock })
      : t('tally:asAtDay', { day: calendarDate(language, asAt), zone: clock }),
    ...(knownOn === null ? [] : [t('tally:knownBy', { day: calendarDate(language, knownOn) })]),
  ].join(' · ');
  const on = asAt ?? dayAt(tally.asAt, zone);
  const versionIds = (versions?.rows ?? []).map(({ id }) => id);
  const shown = sorted(narrowed(tally.standings, { text, position, language, on }), sort, versionIds);
  // Until what the public may know has been read, there is nothing to be shown to it.
  const isRead = tally.audience === audience;
  const shownStanding = isRead && tally.standings.find(({ participantId }) => participantId === current);
  const labels = new Map((versions?.rows ?? []).map(({ id, label }) => [id, label]));
  const isOfSelected = selected.size > 0;
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
          <PrintButton
            key={isOfSelected ? 'selected' : 'all'}
            document="signOff"
            id={documentId}
            participantIds={[...selected]}
          />
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
          <TallyFilters
            view={view}
            byPosition={tally.byPosition}
            onChange={(change) => setView({ ...view, ...change })}
          />
          <span className="screen-bar-end quiet">
            {isOfSelected
              ? t('list.selected', { count: selected.size })
              : t('list.count', { shown: shown.length, all: tally.standings.length })}
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
            why={why.long(shownStanding)}
            on={on}
            versions={labels}
            onRecord={() => setRecording(true)}
            onClose={() => setCurrent(null)}
          />
        ))
      }
    >
      {failed ??
        (!isRead ? (
          <LoadingRows />
        ) : (
          <>
            <TallyPicture tally={tally} asAt={saidAsAt} isFolded={isFolded} onFold={fold} />
            <StandingsTable
              shown={shown}
              everybody={tally.standings}
              versions={versions?.rows ?? []}
              audience={audience}
              on={on}
              nameOf={nameOf}
              why={why}
              sort={sort}
              onSort={setSort}
              current={current}
              onCurrent={setCurrent}
              selected={selected}
              onSelect={setSelected}
              onOpen={(id) => {
                if (!selected.has(id)) setSelected(NOBODY);
                setCurrent(id);
                setRecording(true);
              }}
              rows={rows}
              recording={recording}
              isWritten={audience === 'internal' && asAt === null && knownOn === null}
            />
          </>
        ))}
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
          onRecorded={() => setSelected(NOBODY)}
          onClose={() => setRecording(false)}
        />
      )}
    </Screen>
  );
}
