import { isTyping } from './typing.ts';

/** The parts of the window between which F6 goes, in the order in which they are read. */
const REGIONS = '.frame > nav, .frame > main, .frame aside, .frame > footer';
/** Where one begins in a region that was not in use yet: its place, its grid, else whatever comes first. */
const PLACES = ['[aria-current="page"]', '[role="grid"]', '.inspector-body *', '.screen-content *', '*'];
const FOCUSABLE =
  'a[href], button:enabled, input:enabled, textarea:enabled, [tabindex]:not([tabindex="-1"]), [contenteditable="true"]';

const lastIn = new WeakMap<Element, HTMLElement>();

function regionOf(element: Element | null): Element | undefined {
  // A panel lies within the main part, and is the nearer.
  return [...document.querySelectorAll(REGIONS)].findLast((region) => region.contains(element));
}

/** Remembers where in its region the focus is, so that whoever comes back goes on there. */
export function rememberFocus({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement)) return;
  const region = regionOf(target);
  if (region && region !== target) lastIn.set(region, target);
}

/** Where the focus goes in a region: where it last was, else its beginning; null where nothing takes it. */
function entryOf(region: Element): HTMLElement | null {
  const last = lastIn.get(region);
  if (last?.isConnected && region.contains(last) && last.checkVisibility()) return last;
  for (const place of PLACES) {
    for (const element of region.querySelectorAll(place)) {
      const isIn = element instanceof HTMLElement && element.matches(FOCUSABLE) && element.checkVisibility();
      if (isIn && regionOf(element) === region) return element;
    }
  }
  // The status line is to be read where there is nothing to press.
  return region instanceof HTMLElement && region.tabIndex === -1 && region.hasAttribute('tabindex')
    ? region
    : null;
}

/** Moves the focus to the next region, or the one before. */
export function goToRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll(REGIONS)];
  const here = regions.findIndex((region) => region === regionOf(document.activeElement));
  const start = here < 0 && step < 0 ? 0 : here;
  for (let away = 1; away <= regions.length; away += 1) {
    const at = (start + away * step + regions.length * away) % regions.length;
    const region = regions[at];
    const entry = region && entryOf(region);
    if (entry) {
      entry.focus();
      return;
    }
  }
}

/** Puts the focus in the field that narrows what is on the page; whether there is one. */
export function goToFilter(): boolean {
  const filter = [...document.querySelectorAll<HTMLInputElement>('.frame-main input[type="search"]')].find(
    (input) => input.checkVisibility(),
  );
  filter?.focus();
  filter?.select();
  return filter !== undefined;
}

/** Frames after which a closed dialog has given the focus back, where there was something to give it to. */
const FRAMES = 3;

/** What is worked in on a page: its list, or where the keys are in its timetable. */
const LIST = '[role="grid"], .timetable [tabindex="0"]';

/** The list of a page, where it begins in sight: nobody is taken past what stands above it. */
function listInSight(page: HTMLElement): HTMLElement | null {
  const list = page.querySelector<HTMLElement>(LIST);
  return list && list.getBoundingClientRect().top < page.getBoundingClientRect().bottom ? list : null;
}

/**
 * Puts the focus into the page once what is over it has closed and its rows are there: on its list, else before its beginning.
 * `onlyLost`: whoever has put it elsewhere meanwhile keeps it there.
 */
export function goToPage({ onlyLost = false } = {}): void {
  onceRead(
    (page) => (listInSight(page) ?? page).focus(),
    () => !onlyLost || isFocusLost(),
  );
}

/** Puts the focus on the list or timetable of a page once its rows are there; whoever types, or has gone elsewhere meanwhile, is left there. */
export function goToList(): void {
  const before = document.activeElement;
  if (isTyping(before)) return;
  onceRead(
    (page) => listInSight(page)?.focus(),
    () => isFocusLost() || document.activeElement === before,
  );
}

/** Does something with the page once its rows are there and nothing is over it, as long as it is still wanted. */
function onceRead(act: (page: HTMLElement) => void, isWanted: () => boolean): void {
  let frames = 0;
  const step = (): void => {
    if (!isWanted()) return;
    frames += 1;
    const page = document.querySelector<HTMLElement>('.frame > main');
    if (!page || document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
    if (frames < FRAMES || page.querySelector('[data-loading]')) requestAnimationFrame(step);
    else act(page);
  };
  requestAnimationFrame(step);
}

/** Whether the focus fell off the page: what had it is gone. */
export function isFocusLost(): boolean {
  return document.activeElement === document.body || document.activeElement === null;
}
