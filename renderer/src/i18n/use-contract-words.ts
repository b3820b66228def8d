import type { AppError, Problem } from '../../../shared/contract/errors.ts';
import { fieldsOf, type Kind } from '../../../shared/contract/kinds.ts';
import type { Deed } from '../../../shared/contract/shapes/deeds.ts';
import { factsIn } from '../../../shared/domain/facts.ts';
import type { ListName } from '../../../shared/domain/vocabulary.ts';
import { spokenFacts } from './facts.ts';
import { saidIfKnown } from './said.ts';
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
  end: '',
  field: '',
  head: '',
  names: '',
  participant: '',
  possible: '',
  printed: '',
  start: '',
  title: '',
  version: '',
  versionDate: '',
  wall: '',
  zone: '',
};

/** What became of a record by hand is said by a sentence of its kind. */
const BY_HAND: Readonly<Record<string, 'create' | 'update' | 'delete'>> = {
  'record.create': 'create',
  'record.update': 'update',
  'record.delete': 'delete',
};

/** The contract's own words in the interface's language: fields, values of closed lists, kinds, and what went wrong. */
export interface ContractWords {
  /** A field of a kind, or what is computed beside its fields. */
  readonly field: (kind: Kind, name: string) => string;
  /** A word of a closed list; one that is not known is said as it is. */
  readonly choice: (list: ListName, value: string) => string;
  readonly kind: (kind: Kind) => string;
  readonly kinds: (kind: Kind) => string;
  /** “moved the session “Ministerial segment”” */
  readonly deed: (deed: Deed) => string;
  readonly problem: (problem: Problem) => string;
  readonly failure: (error: AppError) => string;
}

export function useContractWords(): ContractWords {
  const { t, i18n } = useTexts();
  const { language, say } = useSpeech();
  function choice(list: ListName, value: string): string {
    return saidIfKnown(i18n, 'choices', `${list}.${value}`) ?? value;
  }
  function problem(broken: Problem): string {
    return (
      saidIfKnown(i18n, 'problems', `rules.${broken.rule}`, {
        ...NO_FACTS,
        ...spokenFacts(broken, language, choice),
      }) ?? broken.rule
    );
  }
  return {
    field: (kind, name) => saidIfKnown(i18n, 'fields', `${kind}.${name}`) ?? name,
    choice,
    kind: (kind) => t(`kinds:${kind}.one`),
    kinds: (kind) => t(`kinds:${kind}.many`),
    deed({ name, kind, title, within, to, count }) {
      const kinds = kind === null ? '' : t(`kinds:${kind}.many`);
      const list = kind === null ? undefined : fieldsOf(kind)['state']?.list;
      const state = list === undefined || to === null ? '' : choice(list, to);
      const named = { title: say(title) || t('states.untitled'), within: say(within), state };
      const isWithin = named.within === '' ? 'no' : 'yes';
      const facts = { ...named, isWithin, count, more: count - 1, kinds };
      const byHand = BY_HAND[name];
      if (byHand && kind) return t(`kinds:${kind}.did.${byHand}`, facts);
      return saidIfKnown(i18n, 'deeds', name, facts) ?? name;
    },
    problem,
    failure(error) {
      const { handedOut } = error.params;
      if (handedOut === 'no') return `${sentence(error)} ${t('problems:notHandedOut')}`;
      if (handedOut === 'said') return `${sentence(error)} ${t('problems:handedOutWrongly')}`;
      return sentence(error);
    },
  };

  function sentence({ code, params, problems, reference = '' }: AppError): string {
    const [first] = problems;
    if (code === 'VALIDATION' && first) return problem(first);
    const facts = { path: '', field: '', detail: '', ...factsIn(params, language), reference };
    if (code === 'IO' && params['detail'] === 'ENOENT') return t('problems:missing', facts);
    if (code === 'IO' && params['detail'] === 'ENAMETOOLONG') return t('problems:nameTooLong', facts);
    return t(`problems:codes.${code}`, facts);
  }
}
