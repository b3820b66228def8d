/** Notes of two records that are made one: of whoever wrote them, each once; null where there are none. */
export function joinedNotes(...notes: readonly (string | null)[]): string | null {
  const said = notes.filter((note): note is string => note !== null && note.trim() !== '');
  return said.length === 0 ? null : [...new Set(said)].join('\n\n');
}
