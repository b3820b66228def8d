import { create, type Caller } from './caller.ts';
import type { DeskFacts } from './desk-facts.ts';
import type { Built } from './documents.ts';
import { need, type People } from './participants.ts';

type Facts = DeskFacts['consultations'][number];

interface Known {
  readonly people: People;
  /** Priority actions by their keys. */
  readonly actions: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, Built>;
}

/** Who was talked to, and what was suggested: all of it invented, and marked so. */
export function buildConsultations(call: Caller, { consultations }: DeskFacts, known: Known): void {
  for (const { with: codes, actions, isHeld, suggestions, ...about } of consultations) {
    const id = create(call, 'consultation', {
      ...about,
      participantIds: codes.map((code) => need(known.people.byCode, code)),
      actionIds: actions.map((key) => need(known.actions, key)),
    });
    if (isHeld) {
      call('consultation.moveState', { ids: [id], to: 'held', date: about.startWall.slice(0, 10) });
    }
    for (const suggestion of suggestions) suggest(call, id, { ...suggestion, notes: about.notes }, known);
  }
}

function suggest(
  call: Caller,
  consultationId: string,
  {
    by,
    document,
    version,
    action,
    letGo,
    ...about
  }: Facts['suggestions'][number] & { readonly notes: string },
  { people, actions, documents }: Known,
): void {
  const text = document === null ? undefined : documents.get(document);
  const id = create(call, 'suggestion', {
    ...about,
    consultationId,
    participantId: need(people.byCode, by),
    documentId: text?.documentId ?? null,
    versionId: version === null ? null : (text?.versionIds[version] ?? null),
    actionId: action === null ? null : need(actions, action),
    certainty: 'sample',
  });
  if (letGo !== null) call('suggestion.moveState', { id, to: 'let_go', reason: letGo });
}
