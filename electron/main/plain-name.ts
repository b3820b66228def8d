/** A name that was given elsewhere, as one that no system takes for a folder or a drive. */
export function plainName(fileName: string): string {
  return fileName.replace(/[/\\:*?"<>|\p{Cc}]/gu, '-').replace(/^\.+/, '') || 'file';
}
