import type { letters as english } from '../en/letters.ts';
import type { Translated } from '../translated.ts';

export const letters = {
  ask: 'Demander des nouvelles',
  askOf: 'Demander des nouvelles : {title}',
  title: 'Demander des nouvelles : {participant}',
  confidential:
    'Cet engagement n’est pas public : n’en écrivez qu’à {participant}, sans mettre personne en copie.',
  to: 'À qui',
  nobody: 'Aucun point focal n’a d’adresse électronique ({participant}). Le texte peut toujours être copié.',
  noAddress:
    'Ce qui tient lieu d’adresse électronique n’en est pas une ({name} : {email}). Rien ne lui est écrit tant que sa page n’est pas corrigée.',
  language: 'Langue de la lettre',
  letter: 'La lettre',
  copy: 'Copier le texte',
  copied: 'Le texte est copié.',
  draft: 'Ouvrir dans la messagerie',
  drafted: 'Un brouillon est ouvert dans la messagerie. Consignez-le ici une fois envoyé.',
  pasteIt:
    'Un brouillon est ouvert dans la messagerie. Le texte est trop long pour y être transmis : il a été copié, collez-le.',
  sent: 'Consigner comme envoyé',
  recorded: 'Consigné comme envoyé.',
  note: 'Le programme n’envoie rien. Envoyez la lettre à votre façon et consignez-le ici ; ce qui a été consigné par erreur est déclaré nul dans la liste des envois.',
  asked: 'Dernière demande le {time}.',
  neverAsked: 'Aucune demande à ce jour.',
} satisfies Translated<typeof english>;
