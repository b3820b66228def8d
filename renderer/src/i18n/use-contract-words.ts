import type { AppError, Problem } from '../../../shared/contract/errors.ts';
import type { Kind } from '../../../shared/contract/kinds.ts';
import type { Deed } from '../../../shared/contract/shapes.ts';
import { choices as arabicChoices } from './locales/ar/choices.ts';
import { deeds as arabicDeeds } from './locales/ar/deeds.ts';
import { choices } from './locales/en/choices.ts';
import { deeds } from './locales/en/deeds.ts';
import { fields } from './locales/en/fields.ts';
import { spokenFacts } from './facts.ts';
import { isolated } from './isolate.ts';
import { useTexts } from './use-texts.ts';
import { useSpeech } from './use-words.ts';

/** Every fact that a rule's sentence can name; a problem brings those of its own rule. */
const NO_FACTS = {
  after: '',
  allowed: '',
  before: '',
  byTitle: '',
  date: '',
  delegation: '',
  field: '',
  head: '',
  participant: '',
  possible: '',
  title: '',
  version: '',
  versionDate: '',
  wall: '',
  zone: '',
};

/** The contract's own words in the interface's language: fields, values of closed lists, kinds, and what went wrong. */
export interface ContractWords {
  readonly field: (name: string) => string;
  readonly choice: (field: string, value: string) => string;
  readonly kind: (kind: Kind) => string;
  readonly kinds: (kind: Kind) => string;
  readonly object: (kind: Kind) => string;
  /** “moved session Ministerial segment” */
  readonly deed: (deed: Deed) => string;
  readonly problem: (problem: Problem) => string;
  readonly failure: (error: AppError) => string;
}

export function useContractWords(): ContractWords {
  const { t, i18n } = useTexts();
  const { language, say } = useSpeech();
  function choice(field: string, value: string): string {
    return listed(i18n.language === 'ar' ? arabicChoices : choices, `${field}.${value}`) || value;
  }
  function problem(broken: Problem): string {
    return t(`problems:rules.${broken.rule}`, {
      ...NO_FACTS,
      ...spokenFacts(broken, language, choice),
    });
  }
  return {
    field: (name) => (isKey(fields, name) ? t(`fields:${name}`) : name),
    choice,
    kind: (kind) => t(`kinds:one.${kind}`),
    kinds: (kind) => t(`kinds:many.${kind}`),
    object: (kind) => t(`kinds:object.${kind}`),
    deed({ name, kind, title }) {
      const what = [kind && t(`kinds:object.${kind}`), say(title)].filter(Boolean).join(' ');
      const said = listed(i18n.language === 'ar' ? arabicDeeds : deeds, name);
      return said.replace('{{what}}', () => isolated(what, language));
    },
    problem,
    failure({ code, params, problems, reference = '' }) {
      const [first] = problems;
      if (code === 'VALIDATION' && first) return problem(first);
      const facts = { path: '', field: '', detail: '', ...params, reference };
      if (code === 'IO' && params['detail'] === 'ENOENT') return t('problems:missing', facts);
      return t(`problems:codes.${code}`, facts);
    },
  };
}

type Lists = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A text by 'group.name'; empty where there is none. */
function listed(lists: Lists, path: string): string {
  const dot = path.indexOf('.');
  return lists[path.slice(0, dot)]?.[path.slice(dot + 1)] ?? '';
}

function isKey<T extends object>(list: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(list, key);
}
