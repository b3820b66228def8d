/** What every parser lets through, though a client somewhere stumbles over it. */

interface Line {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

interface Component {
  readonly name: string;
  readonly lines: Line[];
  /** In their order, between which lines they stood: the number of lines before each. */
  readonly children: { readonly component: Component; readonly after: number }[];
}

const TEXTS = ['SUMMARY', 'LOCATION', 'DESCRIPTION', 'COMMENT', 'CONTACT'];
const UTC_ONLY = ['DTSTAMP', 'CREATED', 'LAST-MODIFIED'];
const UTC = /^\d{8}T\d{6}Z$/;
const ASCII = /^[\x21-\x7e]+$/;

/** The faults of a file, in words; none where it is sound. */
export function lint(bytes: Buffer): string[] {
  const faults: string[] = [];
  const text = bytes.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes)) faults.push('not UTF-8');
  if (text.startsWith('\uFEFF')) faults.push('byte-order mark');
  if (/(^|[^\r])\n|\r(?!\n)/.test(text)) faults.push('a line end that is not CRLF');
  if (!text.endsWith('END:VCALENDAR\r\n')) faults.push('does not end with its last line and one CRLF');
  const physical = text.split(/\r?\n/).slice(0, -1);
  if (physical.includes('')) faults.push('blank line');
  if (physical.some((line) => Buffer.byteLength(line) > 75)) faults.push('line of more than 75 octets');
  if (physical.some((line) => line.includes('\uFFFD'))) faults.push('character cut in two');

  const calendar = tree(text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/));
  if (!calendar) return [...faults, 'components that do not close'];
  return [...faults, ...faultsOf(calendar)];
}

function tree(logical: readonly string[]): Component | null {
  const root: Component = { name: '', lines: [], children: [] };
  const open = [root];
  for (const line of logical) {
    const { name, parameters, value } = split(line);
    const top = open.at(-1);
    if (line === '') continue;
    if (!top) return null;
    if (name === 'BEGIN') {
      const component: Component = { name: value, lines: [], children: [] };
      top.children.push({ component, after: top.lines.length });
      open.push(component);
    } else if (name === 'END') {
      if (top.name !== value) return null;
      open.pop();
    } else top.lines.push({ name, parameters, value });
  }
  return open.length === 1 ? (root.children[0]?.component ?? null) : null;
}

/** At the first colon outside quotation marks. */
function split(line: string): Line {
  const [, name = '', parameters = '', value = ''] =
    /^([^;:]*)((?:;[^=;:]+=(?:"[^"]*"|[^";:])*)*):(.*)$/s.exec(line) ?? [];
  return { name: name.toUpperCase(), parameters, value };
}

function faultsOf(calendar: Component): string[] {
  const method = valueOf(calendar, 'METHOD');
  const faults: string[] = [];
  if (valueOf(calendar, 'VERSION') !== '2.0') faults.push('no VERSION:2.0');
  const zones = new Set<string>();
  const uids = new Set<string>();
  for (const name of ['NAME', 'X-WR-CALNAME', 'X-WR-CALDESC']) faults.push(...unescaped(calendar, name));
  for (const { component } of calendar.children) {
    if (component.name === 'VTIMEZONE') zones.add(valueOf(component, 'TZID') ?? '');
    if (component.name !== 'VEVENT') continue;
    const uid = valueOf(component, 'UID') ?? '';
    if (!ASCII.test(uid)) faults.push('UID missing or not ASCII');
    if (uids.has(uid)) faults.push(`two events with the UID ${uid}`);
    uids.add(uid);
    faults.push(...eventFaults(component, method, zones));
  }
  return faults;
}

function eventFaults(event: Component, method: string | undefined, zones: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  const ownLines = event.lines.length;
  if (event.children.some(({ component, after }) => component.name === 'VALARM' && after < ownLines)) {
    faults.push('VALARM before other properties');
  }
  for (const name of UTC_ONLY) {
    const value = valueOf(event, name);
    if (value !== undefined && !UTC.test(value)) faults.push(`${name} not in UTC`);
  }
  if (valueOf(event, 'DTSTAMP') === undefined) faults.push('no DTSTAMP');
  const until = /UNTIL=([^;]*)/.exec(valueOf(event, 'RRULE') ?? '')?.[1];
  if (until !== undefined && !UTC.test(until)) faults.push('UNTIL not in UTC');
  for (const name of TEXTS) faults.push(...unescaped(event, name));
  for (const { name, parameters } of event.lines) {
    const zone = /;TZID="?([^";:]+)/.exec(parameters)?.[1];
    if (zone !== undefined && !zones.has(zone))
      faults.push(`${name} in ${zone}, of which no VTIMEZONE comes before`);
    const commonName = /;CN=([^;:]*)/.exec(parameters)?.[1];
    if (commonName !== undefined && !commonName.startsWith('"')) faults.push('CN without quotation marks');
  }
  if (method === 'CANCEL' && valueOf(event, 'STATUS') !== 'CANCELLED') faults.push('CANCEL without STATUS');
  if (method === 'PUBLISH' && valueOf(event, 'ATTENDEE') !== undefined) faults.push('PUBLISH with ATTENDEE');
  const [start, end] = [valueOf(event, 'DTSTART'), valueOf(event, 'DTEND')];
  if (start?.includes('T') !== end?.includes('T')) faults.push('a date at one end and a time at the other');
  if (start !== undefined && end !== undefined && start.length === end.length && end <= start) {
    faults.push('ends before it starts');
  }
  return faults;
}

function unescaped(component: Component, name: string): string[] {
  const value = valueOf(component, name);
  if (value === undefined || !/(^|[^\\])(\\\\)*([,;]|\\[^\\,;nN]|\\$)/.test(value)) return [];
  return [`${name} with a comma, semicolon or backslash that is not escaped`];
}

function valueOf(component: Component, name: string): string | undefined {
  return component.lines.find((line) => line.name === name)?.value;
}
