/** Every screen of the program, over the sample: read from the rail and from the list of kinds, so that a new one is among them. */
import { expect, type Page } from '@playwright/test';
import { KINDS, kindSchema, type Kind } from '../../shared/contract/kinds.ts';
import type { Program } from './electron.ts';

export interface Screen {
  /** What a failure names it by. */
  readonly name: string;
  /** Its address, as `/records/session`. */
  readonly place: string;
  /** The key that opens what lies over it; Escape closes that again. */
  readonly key?: string;
}

/** What a kind's page shows beside its first tab, and is a screen of its own. */
const TABS: { readonly [K in Kind]?: readonly string[] } = {
  session: ['agenda'],
  documentVersion: ['text', 'changes'],
  reconvening: ['outbox'],
  delegation: ['history'],
};

/** The screens of the workspace that is open; each is found again by its address as long as its records are there. */
export async function screensOf(program: Program): Promise<readonly Screen[]> {
  const rail = await railOf(program.page);
  const listed = rail.flatMap(({ place }) => kindOf(place) ?? []);
  const records: Screen[] = [];
  for (const kind of KINDS) {
    const id = await telling(program, kind);
    if (id === null) continue;
    const page = `/records/${kind}/${id}`;
    if (listed.includes(kind))
      records.push({ name: `inspector of ${kind}`, place: `/records/${kind}?id=${id}` });
    records.push({ name: `page of ${kind}`, place: page });
    for (const tab of TABS[kind] ?? [])
      records.push({ name: `${tab} of ${kind}`, place: `${page}?tab=${tab}` });
  }
  const document = await telling(program, 'document');
  const meeting = await telling(program, 'reconvening');
  return [
    ...rail,
    ...records,
    { name: 'tally', place: `/tally/${document ?? ''}` },
    { name: 'map of fora', place: '/fora' },
    { name: 'alerts by region', place: '/alerts-by-region' },
    { name: 'deeds', place: '/changes' },
    { name: 'palette', place: '/help', key: 'Control+k' },
    { name: 'preferences', place: '/help', key: 'Control+,' },
    { name: 'print dialog', place: `/records/reconvening/${meeting ?? ''}`, key: 'Control+p' },
    { name: 'create dialog', place: '/records/session?isNew=true' },
  ];
}

/** Where the rail leads. */
async function railOf(page: Page): Promise<readonly Screen[]> {
  const addresses = await page
    .locator('nav a[href*="#/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return addresses.map((address) => {
    const place = address.replace(/^.*#/, '');
    return { name: `${place} of the rail`, place };
  });
}

function kindOf(place: string): Kind | null {
  const known = kindSchema.safeParse(/^\/records\/(\w+)$/.exec(place)?.[1]);
  return known.success ? known.data : null;
}

/** Of a few records of a kind the one with most in it: what is empty has little that can be wrong. */
async function telling({ call }: Program, kind: Kind): Promise<string | null> {
  const { rows } = await call('record.list', { kind, limit: 40 });
  const full = rows.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length);
  return full[0]?.id ?? null;
}

/** Goes there; when this is done it is there whole, with what lies over it. */
export async function openScreen({ page, go }: Program, { place, key }: Screen): Promise<void> {
  await go(place);
  await page.locator('h1').first().waitFor();
  await settled(page);
  if (key === undefined) return;
  await page.keyboard.press(key);
  await page.getByRole('dialog').waitFor();
  await settled(page);
}

/** Goes away from what lies over a screen. */
export async function closeOver({ page }: Program): Promise<void> {
  const over = page.getByRole('dialog');
  if ((await over.count()) > 0) await page.keyboard.press('Escape');
  await expect(over).toHaveCount(0);
}

async function settled(page: Page): Promise<void> {
  await expect(page.locator('[data-loading]')).toHaveCount(0);
}
