export { AttachButton } from './AttachButton.tsx';
export { EvidenceButtons } from './EvidenceButtons.tsx';
export { EvidenceList } from './EvidenceList.tsx';
export { EvidencePicker } from './EvidencePicker.tsx';
export { useAttach } from './use-attach.ts';
