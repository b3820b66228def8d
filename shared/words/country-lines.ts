/** The page of one participant as lines of words, the same on the screen and on paper. */
import { markingLabel } from '../domain/alerts/marking.ts';
import type { Country } from '../contract/country.ts';
import type { Kind } from '../contract/kinds.ts';
import type { Said } from '../domain/languages.ts';
import type { country } from './en/country.ts';
import type { PaperLists } from './paper-lists.ts';
import type { Facts } from './say.ts';

type Key = keyof typeof country;

/** How whoever draws the page says things. */
export interface CountryWords {
  readonly t: (key: Key, facts?: Facts) => string;
  readonly choice: <L extends keyof PaperLists>(list: L, value: keyof PaperLists[L] & string) => string;
  /** A day, YYYY-MM-DD. */
  readonly day: (date: string) => string;
}

export interface CountryLine {
  readonly key: string;
  readonly when: string;
  readonly what: string | Said;
  /** Its number or symbol, before what it is. */
  readonly number?: string;
  /** Under it: its words, its last report. */
  readonly under: readonly string[];
  readonly where: string;
  /** The record that it speaks of. */
  readonly link: { readonly kind: Kind; readonly id: string } | null;
}

export interface CountrySection {
  readonly id: SectionId;
  readonly title: string;
  readonly lines: readonly CountryLine[];
  readonly more: number;
}

const SECTIONS = [
  'asked',
  'tasks',
  'suggestions',
  'contacts',
  'membership',
  'focalPoints',
  'endorsements',
  'stances',
  'commitments',
  'alerts',
  'leads',
  'groups',
  'delegations',
  'sessions',
] as const;
type SectionId = (typeof SECTIONS)[number];

/** The sections of the page: what is asked and when one spoke last, then what it is, what it has said, where it comes. */
export function countrySections(country: Country, words: CountryWords): CountrySection[] {
  const made: Readonly<Record<SectionId, Omit<CountrySection, 'id' | 'title'>>> = {
    asked: list(country.asked, (row) => askedLine(row, words)),
    tasks: list(country.tasks, (row) => taskLine(row, words)),
    suggestions: list(country.suggestions, (row) => suggestionLine(row, words)),
    contacts: list(country.contacts, (row, at) => contactLine(row, at, words)),
    membership: list(country.steps, (row, at) => stepLine(row, at, words)),
    focalPoints: list(country.focalPoints, (row) => personLine(row)),
    endorsements: list(country.endorsements, (row) => endorsementLine(row, words)),
    stances: list(country.stances, (row) => stanceLine(row, words)),
    commitments: list(country.commitments, (row) => commitmentLine(row, words)),
    alerts: list(country.alerts, (row) => alertLine(row, words)),
    leads: list(country.leads, (row) => leadLine(row, words)),
    groups: list(country.groups, (row, at) => groupLine(row, at, words)),
    delegations: list(country.delegations, (row) => delegationLine(row, words)),
    sessions: list(country.sessions, (row) => sessionLine(row, words)),
  };
  return SECTIONS.map((id) => ({ id, title: words.t(id), ...made[id] }));
}

type Listed<T> = { readonly rows: readonly T[]; readonly more: number };
type RowOf<S extends keyof Country> = Country[S] extends Listed<infer T> ? T : never;

function list<T>(
  { rows, more }: Listed<T>,
  line: (row: T, at: number) => CountryLine,
): Omit<CountrySection, 'id' | 'title'> {
  return { lines: rows.map(line), more };
}

const joined = (parts: readonly (string | null | false)[]): string => parts.filter(Boolean).join(' · ');
const present = (parts: readonly (string | null | false)[]): string[] =>
  parts.filter((part): part is string => typeof part === 'string' && part !== '');

function askedLine({ what, kind, id, title, by }: RowOf<'asked'>, { t, day }: CountryWords): CountryLine {
  return {
    key: `${what} ${id}`,
    when: by === null ? '' : t('by', { date: day(by) }),
    what: t(what, { title }),
    under: [],
    where: '',
    link: { kind, id },
  };
}

function taskLine({ id, title, by }: RowOf<'tasks'>, { t, day }: CountryWords): CountryLine {
  return {
    key: id,
    when: by === null ? '' : t('by', { date: day(by) }),
    what: title,
    under: [],
    where: '',
    link: { kind: 'task', id },
  };
}

function suggestionLine({ id, title, what, words }: RowOf<'suggestions'>, { t }: CountryWords): CountryLine {
  return {
    key: id,
    when: '',
    what: title,
    under: present([words !== null && t('words', { words })]),
    where: t(what === 'commitment' ? 'suggestsCommitment' : 'suggestsEndorsement'),
    link: { kind: 'suggestion', id },
  };
}

function contactLine(
  { id, date, way, subject, said, isOnlyPlanned }: RowOf<'contacts'>,
  at: number,
  { t, choice, day }: CountryWords,
): CountryLine {
  return {
    key: id ?? String(at),
    when: date === null ? '' : day(date),
    what: subject ?? choice('consultationWay', way),
    under: present([said]),
    where: joined([
      subject !== null && choice('consultationWay', way),
      isOnlyPlanned && date !== null && t('onlyPlanned', { date: day(date) }),
    ]),
    link: id === null ? null : { kind: 'consultation', id },
  };
}

function stepLine(
  { date, status, instrument, reason }: RowOf<'steps'>,
  at: number,
  { t, choice, day }: CountryWords,
): CountryLine {
  return {
    key: `${date} ${at}`,
    when: day(date),
    what: choice('coalitionStatus', status),
    under: present([
      instrument !== null && t('instrument', { instrument }),
      reason !== null && t('reason', { reason }),
    ]),
    where: '',
    link: null,
  };
}

function personLine({ id, name, office, roles, email, telephone }: RowOf<'focalPoints'>): CountryLine {
  return {
    key: id,
    when: '',
    what: name,
    under: present([joined([office, ...roles]), joined([email, telephone])]),
    where: '',
    link: { kind: 'focalPoint', id },
  };
}

function delegationLine(
  { id, title, date, attendance, head, delegates }: RowOf<'delegations'>,
  { t, choice, day }: CountryWords,
): CountryLine {
  return {
    key: id,
    when: day(date),
    what: title,
    under: present([
      joined([
        head !== null && t('head', { name: head }),
        attendance === 'confirmed' && delegates !== null && t('delegates', { count: delegates }),
      ]),
    ]),
    where: choice('attendance', attendance),
    link: { kind: 'delegation', id },
  };
}

function sessionLine(
  { id, title, date, part, status }: RowOf<'sessions'>,
  { t, day }: CountryWords,
): CountryLine {
  const state = status === 'confirmed' ? null : t(status);
  return {
    key: id,
    when: day(date),
    what: title,
    under: [],
    where: joined([t(part), state]),
    link: { kind: 'session', id },
  };
}

/** What is said beside a statement that not everybody may know of. */
function secrecy(publicity: 'public' | 'embargoed' | 'confidential', { t }: CountryWords): string | null {
  return publicity === 'public' ? null : t(publicity);
}

function endorsementLine(row: RowOf<'endorsements'>, words: CountryWords): CountryLine {
  const { t, choice, day } = words;
  return {
    key: row.documentId,
    when: row.date === null ? '' : day(row.date),
    what: row.title,
    number: row.symbol,
    under: present([row.words !== null && t('words', { words: row.words })]),
    where: joined([
      choice('position', row.position),
      row.formality !== null && choice('formality', row.formality),
      row.version !== null && t('onVersion', { version: row.version }),
      row.qualification !== 'none' && choice('qualification', row.qualification),
      row.toReconfirm && t('toReconfirm'),
      secrecy(row.publicity, words),
    ]),
    link: { kind: 'document', id: row.documentId },
  };
}

function stanceLine(row: RowOf<'stances'>, words: CountryWords): CountryLine {
  const { t, choice, day } = words;
  return {
    key: row.actionId,
    when: day(row.date),
    what: row.title,
    number: row.number,
    under: present([row.words !== null && t('words', { words: row.words })]),
    where: joined([choice('stance', row.stance), secrecy(row.publicity, words)]),
    link: { kind: 'priorityAction', id: row.actionId },
  };
}

function commitmentLine(row: RowOf<'commitments'>, words: CountryWords): CountryLine {
  const { t, choice, day } = words;
  const { report } = row;
  return {
    key: row.id,
    when: row.dueDate === null ? '' : t('due', { date: day(row.dueDate) }),
    what: row.title,
    under: present([
      row.reason !== null && t('reason', { reason: row.reason }),
      report === null
        ? t('noReport')
        : joined([t('reported', { date: day(report.date), text: report.text }), report.measure]),
    ]),
    where: joined([choice('commitmentState', row.state), secrecy(row.publicity, words)]),
    link: { kind: 'commitment', id: row.id },
  };
}

/** Its end is said before whether it was acknowledged. */
function alertLine(row: RowOf<'alerts'>, { t, day }: CountryWords): CountryLine {
  const end =
    row.state === 'withdrawn' ? t('alertWithdrawn') : row.state === 'merged' ? t('alertMerged') : null;
  return {
    key: row.alertId,
    when: day(row.date),
    what: row.title,
    number: row.number,
    under: present([end]),
    where: joined([
      markingLabel(row.marking),
      row.isWaiting !== null && t(row.isWaiting ? 'notAcknowledged' : 'acknowledged'),
    ]),
    link: { kind: 'alert', id: row.alertId },
  };
}

function leadLine(row: RowOf<'leads'>, { t, choice, day }: CountryWords): CountryLine {
  const { kind, id, number, title } = row;
  const due = row.kind === 'priorityAction' ? row.dueDate : null;
  return {
    key: id,
    when: due === null ? '' : t('due', { date: day(due) }),
    what: title,
    number,
    under: [],
    where: row.kind === 'priorityAction' ? choice('actionState', row.state) : choice('groupRole', 'co_lead'),
    link: { kind, id },
  };
}

function groupLine(
  { groupId, number, name, role, since, until }: RowOf<'groups'>,
  at: number,
  { t, choice, day }: CountryWords,
): CountryLine {
  const [from, to] = [since, until].map((date) => (date === null ? null : day(date)));
  return {
    key: `${groupId} ${at}`,
    when:
      from && to
        ? t('fromUntil', { since: from, until: to })
        : from
          ? t('since', { since: from })
          : to
            ? t('until', { until: to })
            : '',
    what: name,
    number,
    under: [],
    where: choice('groupRole', role),
    link: { kind: 'workingGroup', id: groupId },
  };
}
