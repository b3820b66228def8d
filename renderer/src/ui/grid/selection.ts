/** A selection with one more, or without it where it was in it. */
export function toggled(selected: ReadonlySet<string> = new Set(), id: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** How much of what is shown is selected; what is selected besides has no say. */
export function stateOf(shown: readonly string[], selected: ReadonlySet<string>): 'all' | 'some' | 'none' {
  const chosen = shown.filter((id) => selected.has(id)).length;
  if (chosen === 0) return 'none';
  return chosen === shown.length ? 'all' : 'some';
}

/** Selects all that is shown, or none of it where all was selected; what is selected besides stays so. */
export function allToggled(shown: readonly string[], selected: ReadonlySet<string>): ReadonlySet<string> {
  const next = new Set(selected);
  const isAll = stateOf(shown, selected) === 'all';
  for (const id of shown) {
    if (isAll) next.delete(id);
    else next.add(id);
  }
  return next;
}
