export { Outbox } from './Outbox.tsx';
export { TellThisRelease } from './ReleasesToTell.tsx';
export { ToldItems } from './ToldItems.tsx';
