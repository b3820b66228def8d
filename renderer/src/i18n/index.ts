export * from './format.ts';
export { choiceWords } from './choice-words.ts';
export { INTERFACE_LANGUAGES, interfaceLanguage, screenWords, type ScreenWords } from './screens.ts';
export { pseudoIn } from './pseudo.ts';
export { saidIfKnown } from './said.ts';
export { createTexts } from './setup.ts';
export { useTexts } from './use-texts.ts';
export { useSpeech, type Speech } from './use-words.ts';
export { useContractWords, type ContractWords } from './use-contract-words.ts';
