import { fail } from '../../../shared/contract/errors.ts';
import type { RecordOf } from '../../../shared/contract/kinds.ts';
import { LANGUAGES, type Language, type Localized } from '../../../shared/domain/languages.ts';
import { ownersOf, type Owned, type Owner } from '../../../shared/domain/owner.ts';
import type { Reader } from './context.ts';
import type { Speaker } from './speaker.ts';

/** What sessions belong to, as far as files and papers say anything of it. */
export type OwnerRecord =
  | (Owner & { readonly kind: 'reconvening'; readonly record: RecordOf<'reconvening'> })
  | (Owner & { readonly kind: 'workingGroup'; readonly record: RecordOf<'workingGroup'> });

/** Undefined where it was deleted, as a merge can leave it. */
export function getOwner(reader: Reader, { kind, id }: Owner): OwnerRecord | undefined {
  if (kind === 'reconvening') {
    const record = reader.get('reconvening', id);
    return record && { kind, id, record };
  }
  const record = reader.get('workingGroup', id);
  return record && { kind, id, record };
}

/** Fails with NOT_FOUND. */
export function needOwner(reader: Reader, owner: Owner): OwnerRecord {
  return getOwner(reader, owner) ?? fail('NOT_FOUND', { kind: owner.kind, id: owner.id });
}

/** The one by which something is called and headed: its reconvening, where it has one that is still there. Fails with NOT_FOUND. */
export function firstOwner(reader: Reader, owned: Owned): OwnerRecord {
  const owners = ownersOf(owned);
  const there = owners.flatMap((owner) => getOwner(reader, owner) ?? []);
  const [first] = owners;
  return there[0] ?? fail('NOT_FOUND', first ? { kind: first.kind, id: first.id } : {});
}

/** What it is called in short. */
export function shortNameOf(owner: OwnerRecord): Localized {
  return owner.kind === 'reconvening' ? owner.record.shortTitle : owner.record.name;
}

export function sayShort(speaker: Speaker, owner: OwnerRecord): string {
  const { kind, id } = owner;
  const field = kind === 'reconvening' ? 'shortTitle' : 'name';
  return speaker.say(shortNameOf(owner), { kind, record: id, field }).text;
}

export function sayWhole(speaker: Speaker, owner: OwnerRecord): ReturnType<Speaker['say']> {
  const { kind, id } = owner;
  return kind === 'reconvening'
    ? speaker.say(owner.record.title, { kind, record: id, field: 'title' })
    : speaker.say(owner.record.name, { kind, record: id, field: 'name' });
}

/** The first of its languages in the order of the United Nations, which is English where it has English. */
export function languageOf({ record: { languages } }: OwnerRecord): Language {
  return LANGUAGES.find((language) => languages.includes(language)) ?? 'en';
}
