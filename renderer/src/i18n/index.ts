export { zoneCity } from './cities.ts';
export * from './format.ts';
export { INTERFACE_LANGUAGES, interfaceLanguage, localeOf, type InterfaceLanguage } from './languages.ts';
export { createTexts } from './setup.ts';
export { useTexts } from './use-texts.ts';
export { useSpeech, type Speech } from './use-words.ts';
export { useContractWords, type ContractWords } from './use-contract-words.ts';
