export { ChannelSelect } from './ChannelSelect.tsx';
export { Outbox } from './Outbox.tsx';
export { TellThisRelease } from './ReleasesToTell.tsx';
export { TellingDialog } from './TellingDialog.tsx';
export { ToldItems } from './ToldItems.tsx';
