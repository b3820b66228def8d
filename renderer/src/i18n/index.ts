export * from './format.ts';
export { INTERFACE_LANGUAGES, interfaceLanguage, localeOf, type InterfaceLanguage } from './languages.ts';
export { createTexts } from './setup.ts';
export { useSpeech, type Speech } from './use-words.ts';
