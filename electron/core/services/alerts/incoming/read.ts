import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  ALERT_FILE,
  ALERT_FILE_VERSION,
  alertFileSchema,
  MOST_IN_ALERT_FILE,
  type AlertFile,
  type AlertInFile,
} from '../../../../../shared/contract/alert-file.ts';
import { invalid, problem, type Problem } from '../../../../../shared/contract/errors.ts';
import { casFault } from '../../../../../shared/domain/alerts/cas.ts';
import { canonical } from '../../../../../shared/domain/history/canonical.ts';
import { withoutOverrides } from '../../../../../shared/domain/isolate.ts';
import type { Localized } from '../../../../../shared/domain/languages.ts';
import { cleanLine, cleanText } from '../../../exchange/ics/text.ts';
import { faultIn } from './keys.ts';

/** As much as has to be there to say what the file is. */
const envelope = z.object({
  format: z.literal(ALERT_FILE),
  version: z.int().min(1),
  alert: z.unknown(),
  sha256: z.unknown(),
});

/** What a file says, and its alert to the letter, in the spelling of its checksum. */
export interface ReadAlertFile extends AlertFile {
  readonly asItCame: string;
}

/**
 * The alert in a file of others, its texts without what no text should have. Fails with VALIDATION where it is no such file,
 * is of a newer form, was altered, or says what no alert can.
 */
export function readAlertFile(text: string): ReadAlertFile {
  const raw = parsed(text);
  const found = envelope.safeParse(raw);
  if (!found.success) return refused('alertFileOther');
  const { version, alert, sha256 } = found.data;
  if (version > ALERT_FILE_VERSION) return refused('alertFileNewer', { version });
  const fault = faultIn(text);
  if (fault?.fault === 'deep') return refused('alertFileOther');
  if (fault) return refused('alertFileTwice', { name: fault.key });
  const asItCame = canonical(alert);
  if (createHash('sha256').update(asItCame).digest('hex') !== sha256) {
    return refused('alertFileAltered');
  }
  const file = alertFileSchema.safeParse(raw);
  if (!file.success) return refused('alertFileField', { field: whereOf(file.error) });
  const odd = oddField(file.data.alert) ?? oddOffice(file.data.passedOn);
  if (odd !== null) return refused('alertFileField', { field: odd });
  const { sender, passedOn } = file.data;
  return {
    ...file.data,
    sender: lineOrNull(sender),
    passedOn: passedOn.map((one) => ({
      ...one,
      sender: lineOrNull(one.sender),
      number: line(one.number),
      added: each(one.added, lines),
    })),
    alert: clean(file.data.alert),
    asItCame,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refused('alertFileNoJson');
  }
}

function refused(rule: Problem['rule'], facts: Problem['params'] = {}): never {
  return invalid(problem('', rule, facts));
}

function whereOf({ issues: [first] }: z.ZodError): string {
  return (first?.path ?? []).map(String).join('.');
}

function oddOffice(passedOn: AlertFile['passedOn']): string | null {
  const at = passedOn.findIndex(({ number }) => line(number) === '');
  return at === -1 ? null : `passedOn.${at}.number`;
}

/** What has the form of an alert and is none that could be recorded. */
function oddField({ number, substances, places }: AlertInFile): string | null {
  if (line(number) === '') return 'alert.number';
  if (substances.length > MOST_IN_ALERT_FILE) return 'alert.substances';
  if (places.length > MOST_IN_ALERT_FILE) return 'alert.places';
  for (const [at, { name, cas, convention, schedule, controlledSince }] of substances.entries()) {
    if (!Object.values(name).some((one) => line(one) !== '')) return `alert.substances.${at}.name`;
    if (cas !== null && casFault(cas) !== null) return `alert.substances.${at}.cas`;
    if (convention === null && (schedule !== null || controlledSince !== null)) {
      return `alert.substances.${at}.convention`;
    }
  }
  return null;
}

function clean(alert: AlertInFile): AlertInFile {
  const { title, seen, asked, substances, places, reportedBy } = alert;
  return {
    ...alert,
    number: line(alert.number),
    title: each(title, line),
    seen: each(seen, lines),
    asked: each(asked, lines),
    substances: substances.map((one) => ({
      ...one,
      name: each(one.name, line),
      synonyms: one.synonyms.map(line).filter(Boolean),
      schedule: lineOrNull(one.schedule),
    })),
    substancesText: lineOrNull(alert.substancesText),
    places: places.map((one) => ({ ...one, name: each(one.name, line) })),
    area: lineOrNull(alert.area),
    reportedBy: reportedBy && { ...reportedBy, name: each(reportedBy.name, line) },
    reportedByText: lineOrNull(alert.reportedByText),
  };
}

const lines = (text: string): string => withoutOverrides(cleanText(text));
const line = (text: string): string => withoutOverrides(cleanLine(text)).trim();
const lineOrNull = (text: string | null): string | null => (text === null ? null : line(text) || null);

function each(text: Localized, make: (one: string) => string): Localized {
  return Object.fromEntries(
    Object.entries(text)
      .map(([language, said]) => [language, make(said)])
      .filter(([, said]) => said !== ''),
  );
}
