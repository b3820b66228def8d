import type { Country } from '../../../../shared/contract/country.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { HELD } from '../../../../shared/domain/consultations/talks.ts';
import { compareText } from '../../../../shared/domain/compare.ts';
import { groupedBy } from '../../../../shared/domain/grouped.ts';
import { mayHold, mayHoldStatement } from '../../../../shared/domain/country/levels.ts';
import { axesAt, isSuperseded } from '../../../../shared/domain/endorsement/standing.ts';
import { byOwnNumber } from '../../../../shared/domain/own-number-order.ts';
import { standingsAt } from '../../../../shared/domain/stances/matrix.ts';
import { inOrder } from '../../../../shared/domain/steps/ledger.ts';
import { dayAt } from '../../../../shared/domain/time/days.ts';
import { ledgerOf, type Logged } from '../../repositories/ledger.ts';
import { zoneOfDocument } from '../../rules/zones.ts';
import { firstOf, quoted, type About } from './about.ts';

type Endorsement = Country['endorsements']['rows'][number];

/** What it has said of each text, in its own words where it has some; the latest first. */
export function endorsementsOf(about: About): Country['endorsements'] {
  const { reader, participant } = about;
  const byDocument = groupedBy(
    ledgerOf(reader, 'endorsementStep', { where: { participantId: participant.id } }),
    ({ documentId }) => documentId,
  );
  const rows = [...byDocument]
    .flatMap(([documentId, steps]) => endorsementOf(about, documentId, steps))
    .toSorted((a, b) => compareText(b.date ?? '', a.date ?? '') || compareText(a.symbol, b.symbol));
  return firstOf(rows);
}

function endorsementOf(
  { reader, speaker, level }: About,
  documentId: string,
  steps: readonly Logged<'endorsementStep'>[],
): Endorsement[] {
  const document = reader.get('document', documentId);
  if (!document) return [];
  const now = reader.now();
  const today = dayAt(now, zoneOfDocument(reader, documentId));
  const axes = axesAt(steps, today);
  // What is stated as of a later day may take back that it is public.
  const all = [axes, axesAt(steps, null)];
  if (!all.every((one) => mayHoldStatement(level, { ...one, isOwn: true }, now))) return [];
  if (axes.position === 'not_approached') return [];
  const versions = reader.find('documentVersion', { documentId });
  return [
    {
      documentId,
      symbol: document.symbol,
      title: speaker.say(document.title, { kind: 'document', record: documentId, field: 'title' }),
      date: axes.lastStep,
      position: axes.position,
      formality: axes.formality,
      qualification: axes.qualification,
      version: versions.find(({ id }) => id === axes.versionId)?.label ?? null,
      toReconfirm: axes.position === 'endorsed' && isSuperseded(axes, versions, today),
      words: quoted(wordsOf(steps, today, axes.qualification !== 'none')),
      publicity: axes.publicity,
    },
  ];
}

/** Its words: those of its reservation or explanation where it has one, else those of what it said last. */
function wordsOf(
  steps: readonly Logged<'endorsementStep'>[],
  today: string,
  isQualified: boolean,
): string | null {
  const axis = isQualified ? 'qualification' : 'position';
  return inOrder(steps).findLast((step) => step.axis === axis && step.date <= today)?.wording ?? null;
}

/** Where it stands on each action, by their numbers: the last that it has said, of what may be known. */
export function stancesOf({ reader, speaker, participant, level, today }: About): Country['stances'] {
  const said = ledgerOf(reader, 'stance', { where: { participantId: participant.id } }).filter(
    ({ publicity }) => mayHoldStatement(level, { publicity, embargoUntil: null, isOwn: true }, reader.now()),
  );
  const standing = standingsAt(said, today).get(participant.id) ?? new Map<string, RecordOf<'stance'>>();
  const rows = [...standing.values()].flatMap(({ actionId, date, stance, wording, publicity }) => {
    const action = reader.get('priorityAction', actionId);
    if (!action) return [];
    const title = speaker.say(action.title, { kind: 'priorityAction', record: actionId, field: 'title' });
    return [{ actionId, number: action.number, title, date, stance, words: quoted(wording), publicity }];
  });
  return firstOf(rows.toSorted(byOwnNumber));
}

/** What it has undertaken, alone or with others, and what others have on its behalf; what is due first comes first. */
export function commitmentsOf({
  reader,
  speaker,
  participant: { id },
  level,
}: About): Country['commitments'] {
  const now = reader.now();
  const rows = reader
    .find('commitment')
    .filter(({ participantId, withIds, onBehalfOfIds, publicity, embargoUntil }) => {
      const isOwn = participantId === id || withIds.includes(id);
      if (!isOwn && !onBehalfOfIds.includes(id)) return false;
      return mayHoldStatement(level, { publicity, embargoUntil, isOwn }, now);
    })
    .toSorted((a, b) => compareText(a.dueDate ?? '~', b.dueDate ?? '~') || compareText(a.id, b.id))
    .map((commitment) => {
      const reports = reader.find('commitmentReport', { commitmentId: commitment.id });
      const report = reports.toSorted((a, b) => compareText(a.date, b.date)).at(-1);
      return {
        id: commitment.id,
        title: speaker.say(commitment.title, { kind: 'commitment', record: commitment.id, field: 'title' }),
        state: commitment.state,
        dueDate: commitment.dueDate,
        reason: mayHold(level, 'notes') ? quoted(commitment.stateReason) : null,
        publicity: commitment.publicity,
        report: report
          ? { date: report.date, text: quoted(report.text) ?? '', measure: report.measure }
          : null,
      };
    });
  return firstOf(rows);
}

/** Whoever reads the page before meeting somebody asks for the last few, not for the history. */
const LAST_CONTACTS = 3;

/**
 * The last talks with it: also one of which nobody has said yet that it was held, where it has said there how it stands to
 * an action. Of the secretariat's own record of one a delegation has the day and the way.
 */
export function contactsOf({ reader, speaker, participant, level }: About): Country['contacts'] {
  if (!mayHold(level, 'contact')) return { rows: [], more: 0 };
  const hasNotes = mayHold(level, 'notes');
  const spokeIn = new Set(
    reader.find('stance', { participantId: participant.id }).map(({ consultationId }) => consultationId),
  );
  const hasPassed = ({ id, state, startUtc }: RecordOf<'consultation'>): boolean =>
    state === 'planned' && startUtc !== null && startUtc <= reader.now() && spokeIn.has(id);
  const rows = reader
    .find('consultation')
    .filter(
      (talk) => talk.participantIds.includes(participant.id) && (HELD.has(talk.state) || hasPassed(talk)),
    )
    .map(({ id, subject, way, startWall, state, stateDate, said }) => ({
      id: hasNotes ? id : null,
      date: startWall?.slice(0, 10) ?? stateDate,
      way,
      subject: hasNotes ? speaker.say(subject, { kind: 'consultation', record: id, field: 'subject' }) : null,
      said: hasNotes ? quoted(said) : null,
      isOnlyPlanned: state === 'planned',
    }))
    .toSorted((a, b) => compareText(b.date ?? '', a.date ?? ''));
  return firstOf(rows, LAST_CONTACTS);
}
