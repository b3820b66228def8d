import { dirname } from 'node:path';

const SYNCED =
  /[\\/](OneDrive|Dropbox|Google ?Drive|My Drive|iCloud ?Drive|Mobile Documents|Nextcloud|ownCloud|Box|Syncthing)([ \-_][^\\/]*)?([\\/]|$)/i;
const NETWORK = /^(\\\\|\/\/|\/(net|mnt\/(nfs|smb|cifs)|run\/user\/\d+\/gvfs|Volumes\/[^/]+\$)(\/|$))/i;

/** Whether the folder is likely one that another program synchronises, or on a network: both can break a database. */
export function folderWarning(path: string): 'synced' | 'network' | null {
  const folder = dirname(path);
  if (NETWORK.test(folder)) return 'network';
  if (SYNCED.test(`${folder}/`)) return 'synced';
  return null;
}
