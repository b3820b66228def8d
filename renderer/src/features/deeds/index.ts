export { DeedLine } from './DeedLine.tsx';
export { DeedsScreen } from './DeedsScreen.tsx';
export { usePassed } from './passed.ts';
export { useSaidDeed } from './use-said-deed.ts';
export { useStepBack } from './use-step-back.ts';
