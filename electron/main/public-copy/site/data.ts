import type { PublicModel } from '../../../../shared/contract/public-copy.ts';

/** What docs/public-data.md describes. Raised when what is there becomes something else; what is added does not raise it. */
const VERSION = 1;

/** What the pages of one language say, as data. */
export function dataOf({
  language,
  asAt,
  zone,
  members,
  groups,
  meetings,
  texts,
  lists,
}: PublicModel): string {
  const data = {
    format: 'reconvene-public',
    version: VERSION,
    language,
    asAt,
    zone,
    members: members.map(({ id, name, status, since }) => ({ id, name, status, since })),
    groups: groups.map(({ papers, ...group }) => ({ ...group, papers: papers.map(paperOf) })),
    meetings: meetings.map(({ papers, ...meeting }) => ({ ...meeting, papers: papers.map(paperOf) })),
    texts,
    ...Object.fromEntries(lists.map(({ id, entries }) => [id, entries])),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

type Paper = PublicModel['meetings'][number]['papers'][number];

/** The release with its sessions: what only paper needs of it is left out. */
function paperOf({ releaseId, sessionId, label, releasedAt, languages, model }: Paper): object {
  return {
    releaseId,
    sessionId,
    label,
    releasedAt,
    languages,
    sessions: model.sessions.map((session) => ({
      id: session.id,
      title: session.title,
      kind: session.kind,
      startUtc: session.startUtc,
      endUtc: session.endUtc,
      zone: session.zone,
      room: session.room,
      languages: session.languages,
      description: session.description,
      items: session.lines.map(({ id, parentId, number, title, startUtc, minutes }) => ({
        id,
        parentId,
        number,
        title,
        startUtc,
        minutes,
      })),
    })),
  };
}
