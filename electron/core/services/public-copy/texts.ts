import type { PublicModel, PublicText } from '../../../../shared/contract/public-copy.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { Tally } from '../../../../shared/contract/shapes/tally.ts';
import { localize } from '../../../../shared/domain/languages.ts';
import { byPosition } from '../../../../shared/domain/order/position.ts';
import { compareText } from '../../../../shared/domain/compare.ts';
import { axesAt } from '../../../../shared/domain/endorsement/standing.ts';
import { documentVerdict, statementVerdict } from '../../../../shared/domain/public-copy/rules.ts';
import { dayAt } from '../../../../shared/domain/time/days.ts';
import { needEver } from '../../repositories/ever.ts';
import { zoneOfDocument } from '../../rules/zones.ts';
import { byParticipant } from '../endorsement/steps-of.ts';
import { inOrder } from '../order/in-order.ts';
import { admits, type About } from './about.ts';

type Document = RecordOf<'document'>;

/** The texts that all are agreed on, by their symbols, as they stand today, with who has endorsed them in public. */
export function publicTexts(about: About): PublicModel['texts'] {
  return about.reader
    .find('document')
    .filter(({ id, title, state }) => admits(about, { kind: 'document', id, title }, documentVerdict(state)))
    .toSorted((a, b) => compareText(a.symbol, b.symbol) || compareText(a.id, b.id))
    .map((document) => publicText(about, document));
}

function publicText(about: About, document: Document): PublicText {
  const { reader, speaker, now, tallyOf } = about;
  const { id, symbol, title, kind, state, undertaking } = document;
  const zone = zoneOfDocument(reader, id);
  noteWhatStaysOut(about, document, dayAt(now, zone));
  const say = (text: Document['title'], field: string) =>
    speaker.say(text, { kind: 'document', record: id, field });
  const tally = tallyOf(id);
  const day = dayAt(now, zone);
  const version = standingVersion(about, id, day);
  const hasUndertaking = undertaking !== null && Object.values(undertaking).some((one) => one !== '');
  return {
    id,
    symbol,
    title: say(title, 'title'),
    kind,
    state,
    version: version?.label ?? null,
    undertaking: hasUndertaking ? say(undertaking, 'undertaking') : null,
    paragraphs: version ? paragraphsOf(about, version.id) : [],
    zone,
    counted: tally.counted,
    toReconfirm: tally.toReconfirm,
    countsFrom: tally.countsFrom,
    endorsers: endorsersOf(about, document, day),
  };
}

/** The version that stands at the end of a day. */
function standingVersion({ reader }: About, documentId: string, day: string) {
  return reader
    .find('documentVersion', { documentId })
    .filter(({ date }) => date <= day)
    .sort(byPosition)
    .at(-1);
}

function paragraphsOf({ reader, speaker }: About, versionId: string): PublicText['paragraphs'] {
  return reader
    .find('paragraph', { versionId })
    .sort(byPosition)
    .map(({ id, label, text }) => ({
      label,
      text: speaker.say(text, { kind: 'paragraph', record: id, field: 'text' }),
    }));
}

/** Who stands endorsed to the public, or counts by another's word, in the order of names. */
function endorsersOf(about: About, { id, reconveningId }: Document, on: string): PublicText['endorsers'] {
  const { reader, speaker, tallyOf } = about;
  const standings = new Map(
    tallyOf(id)
      .standings.filter(({ position, counted }) => position === 'endorsed' || counted)
      .map((standing) => [standing.participantId, standing]),
  );
  const asked = [...standings.keys()].map((one) => needEver(reader, 'participant', one).record);
  const wanted = { orderRule: 'alphabetical', lotId: null, reconveningId, on } as const;
  return inOrder(reader, asked, wanted, speaker).participants.flatMap((one) => {
    const standing = standings.get(one.id);
    return standing ? [endorser(about, standing)] : [];
  });
}

function endorser({ speaker }: About, standing: Tally['standings'][number]) {
  const { participantId, shortName, onBehalfOf, namedBy } = standing;
  const names = (all: typeof namedBy): string[] =>
    all.map((one) => localize(one.shortName, speaker.language));
  return {
    participantId,
    name: speaker.say(shortName, { kind: 'participant', record: participantId, field: 'shortName' }).text,
    position: standing.position,
    formality: standing.formality,
    qualification: standing.qualification,
    paragraphs: standing.paragraphs,
    onBehalfOf: names(onBehalfOf),
    namedBy: names(namedBy),
    counted: standing.counted,
    toReconfirm: standing.toReconfirm,
  };
}

/** Who has endorsed it and may not be said to have. What is stated as of a later day may take back that it is public. */
function noteWhatStaysOut(about: About, { id: documentId, title }: Document, day: string): void {
  const { reader, now, leaveOut, stepsOf } = about;
  if (leaveOut === null) return;
  for (const [participantId, steps] of byParticipant(stepsOf(documentId))) {
    const axes = axesAt(steps, day);
    if (axes.position !== 'endorsed') continue;
    const verdict = statementVerdict(axes, now) ?? statementVerdict(axesAt(steps, null), now);
    const named = reader.get('participant', participantId)?.shortName ?? {};
    const id = endorsementId(documentId, participantId);
    admits(about, { kind: 'endorsementStep', id, title: named, of: title }, verdict);
  }
}

/** By which one participant's endorsement of one text is known from copy to copy. */
export function endorsementId(documentId: string, participantId: string): string {
  return `${documentId} ${participantId}`;
}
