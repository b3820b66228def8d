import { createHash } from 'node:crypto';
import type { PublicModel, PublicPaper } from '../../../../shared/contract/public-copy.ts';
import type { PublicEntry } from '../../../../shared/kinds/public-copy.ts';
import { canonical } from '../../../../shared/domain/history/canonical.ts';
import type { Language, Said } from '../../../../shared/domain/languages.ts';
import { keyOf } from '../../../../shared/domain/public-copy/compare.ts';
import { endorsementId } from './texts.ts';

/** As much of a SHA-256 as tells two states of one thing apart. */
const MARK = 16;
/** A title in a record is one line. */
const LONGEST = 500;

/** What copies are compared by: each thing once, with a mark of what is said of it in each language. */
export function entriesOfModels(models: readonly PublicModel[]): PublicEntry[] {
  const entries = new Map<string, PublicEntry>();
  for (const model of models) {
    for (const { kind, id, title, content } of contentsOf(model)) {
      const known = entries.get(keyOf({ kind, id }));
      entries.set(keyOf({ kind, id }), {
        kind,
        id,
        title: { ...known?.title, [title.language]: title.text.slice(0, LONGEST) },
        marks: { ...known?.marks, [model.language]: markOf(content) },
      });
    }
  }
  return [...entries.values()];
}

interface Content {
  readonly kind: string;
  readonly id: string;
  readonly title: Said;
  readonly content: unknown;
}

function contentsOf({ language, members, groups, meetings, texts, lists }: PublicModel): Content[] {
  return [
    ...members.map((one) => ({
      kind: 'participant',
      id: one.id,
      title: named(one.name, language),
      content: one,
    })),
    ...groups.flatMap(({ papers, ...one }) => [
      { kind: 'workingGroup', id: one.id, title: one.name, content: one },
      ...papers.map((paper) => ofPaper(paper, one.name)),
    ]),
    ...meetings.flatMap(({ papers, ...one }) => [
      { kind: 'reconvening', id: one.id, title: one.title, content: one },
      ...papers.map((paper) => ofPaper(paper, one.title)),
    ]),
    ...texts.flatMap(({ endorsers, counted: _counted, toReconfirm: _toReconfirm, ...one }) => [
      { kind: 'document', id: one.id, title: one.title, content: one },
      ...endorsers.map((endorser) => ({
        kind: 'endorsementStep',
        id: endorsementId(one.id, endorser.participantId),
        title: named(`${one.symbol}: ${endorser.name}`, language),
        content: endorser,
      })),
    ]),
    ...lists.flatMap(({ entries }) =>
      entries.map((one) => ({ kind: one.kind, id: one.id, title: one.title, content: one })),
    ),
  ];
}

function ofPaper({ releaseId, label }: PublicPaper, { text, language }: Said): Content {
  return { kind: 'release', id: releaseId, title: { text: `${text} (${label})`, language }, content: label };
}

const named = (text: string, language: Language): Said => ({ text, language });

function markOf(content: unknown): string {
  return createHash('sha256').update(canonical(content)).digest('hex').slice(0, MARK);
}
