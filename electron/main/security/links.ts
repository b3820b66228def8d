import { shell } from 'electron';
import { mailAddress, type MailDraft } from './mail-draft.ts';

/** The addresses outside that the program may hand to the system's browser; a page names one, it never gives an address. */
const LINKS = {
  unodc: 'https://www.unodc.org/',
  untermPortal: 'https://unterm.un.org/',
  licences: 'https://www.electronjs.org/',
} as const;

export async function openLink(name: keyof typeof LINKS): Promise<void> {
  await shell.openExternal(LINKS[name]);
}

/** Opens a draft in the system's mail program; whether its text had room in it. */
export async function openMailDraft(draft: MailDraft): Promise<{ hasText: boolean }> {
  const { address, hasText } = mailAddress(draft);
  await shell.openExternal(address);
  return { hasText };
}
