export { LeftBehindList } from './LeftBehindList.tsx';
export { MergeParticipantButton, MergeSelectedButton } from './MergeButtons.tsx';
export { AlsoEntered, MergedInto } from './Sameness.tsx';
