import { shell } from 'electron';

/** The addresses outside that the program may hand to the system's browser; a page names one, it never gives an address. */
const LINKS = {
  unodc: 'https://www.unodc.org/',
  untermPortal: 'https://unterm.un.org/',
  licences: 'https://www.electronjs.org/',
} as const;

export async function openLink(name: keyof typeof LINKS): Promise<void> {
  await shell.openExternal(LINKS[name]);
}
