import * as words from '../domain/vocabulary.ts';
import {
  aside,
  choice,
  date,
  derived,
  inUnit,
  instant,
  inward,
  longText,
  managed,
  optional,
  ref,
  refs,
  text,
  timeOfDay,
  wall,
  whole,
  withDefault,
  zone,
  recordedBy,
} from './fields.ts';
import { defineKind } from './kind.ts';

/** One dated statement on one axis; added, never changed. */
export const endorsementStep = defineKind({
  fields: {
    documentId: ref('document'),
    participantId: ref('participant'),
    axis: choice(words.ENDORSEMENT_AXES),
    /** A code of the axis, or for the axis 'version' the id of a document version. */
    value: text(64),
    date: date(),
    /** Where it is known. */
    time: optional(timeOfDay()),
    capacity: withDefault(choice(words.CAPACITIES), 'state'),
    /** For whom it was said, in the capacity 'on_behalf'. */
    onBehalfOfIds: withDefault(refs('participant'), []),
    /** Where it was said or given. */
    place: optional(text()),
    /** Number of the note verbale, letter or message that proves it. */
    evidence: optional(text()),
    /** What a reservation or disassociation concerns. */
    paragraphIds: withDefault(refs('paragraph'), []),
    wording: optional(longText()),
    reason: inward(optional(text())),
    /** The hour at which an embargo ends, as it was typed, and where: whatever becomes of the rules of its clock. */
    embargoWall: inUnit('embargo', optional(wall())),
    embargoZone: inUnit('embargo', optional(zone())),
    embargoUntil: derived(optional(instant())),
    sheetId: optional(ref('signOffSheet')),
    sheetRow: optional(whole(1, 10_000)),
    /** What was accepted by recording it. */
    suggestionId: managed(inward(optional(ref('suggestion')))),
    recordedBy: recordedBy(),
    aside: aside(),
  },
  title: 'participantId',
  shownOn: 'documentId',
  appendOnly: true,
  serviceMade: true,
  unsearched: true,
  computed: ['files'],
  readBy: ['tally', 'text'],
});
