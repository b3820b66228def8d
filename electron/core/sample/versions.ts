import { create, type Caller } from './caller.ts';
import type { VersionFacts } from './facts.ts';

interface Paragraph {
  readonly id: string;
  readonly label: string;
}

/** The paragraphs of a version in their order. */
export function paragraphsOf(call: Caller, versionId: string): readonly Paragraph[] {
  return call('version.text', { versionId }).paragraphs;
}

/** A document's versions, each but the first a copy of the one before where its paragraphs say that they come from there. */
export function buildVersions(call: Caller, documentId: string, versions: readonly VersionFacts[]): string[] {
  const ids: string[] = [];
  for (const version of versions) {
    const { paragraphs, label, date, change } = version;
    const before = ids.at(-1);
    const isCopy = before !== undefined && paragraphs.some(({ from }) => from !== undefined);
    const id = isCopy
      ? call('version.copy', { id: before, label, date, change }).id
      : create(call, 'documentVersion', { documentId, label, date, change });
    ids.push(id);
    writeText(call, id, version);
  }
  return ids;
}

/** Makes what was copied into what the facts say, as a drafter would: takes out, moves, renames, rewrites and adds. */
function writeText(call: Caller, versionId: string, { paragraphs }: VersionFacts): void {
  const copied = new Map(paragraphsOf(call, versionId).map(({ id, label }) => [label, id]));
  const kept = new Set(paragraphs.flatMap(({ from }) => (from === undefined ? [] : [copied.get(from)])));
  const dropped = [...copied.values()].filter((id) => !kept.has(id));
  if (dropped.length > 0) call('record.delete', { kind: 'paragraph', ids: dropped });
  // Labels that are on their way to another paragraph make room first.
  for (const { label, from } of paragraphs) {
    const id = from === undefined || from === label ? undefined : copied.get(from);
    if (id !== undefined) call('record.update', { kind: 'paragraph', id, values: { label: `${label} *` } });
  }
  let afterId: string | null = null;
  for (const { label, text, from } of paragraphs) {
    const copy = from === undefined ? undefined : copied.get(from);
    const id: string = copy ?? create(call, 'paragraph', { versionId, label, text });
    call('paragraph.move', { id, afterId });
    if (copy !== undefined) call('record.update', { kind: 'paragraph', id, values: { label, text } });
    afterId = id;
  }
}
