import type { Translated } from '../translated.ts';
import type { backups as english } from '../en/backups.ts';

export const backups = {
  title: 'Sauvegardes de cet espace de travail',
  intro:
    'Rien n’est jamais écrit dans une sauvegarde. Elle peut prendre la place de l’espace de travail ou être ouverte en copie à côté de lui.',
  none: 'Il n’y a pas encore de sauvegarde. La première est faite une minute après la première modification, ou maintenant.',
  now: 'Sauvegarder maintenant',
  list: 'Sauvegardes…',
  restore: 'Rétablir à sa place',
  openCopy: 'Ouvrir une copie',
  askTitle: 'Mettre cette sauvegarde à la place de l’espace de travail ?',
  askBody:
    'L’espace de travail redevient ce qu’il était le {taken}, dans toutes les fenêtres. Ce qui a été fait depuis est d’abord sauvegardé, et le fichier actuel est conservé à côté.',
  restored:
    'L’espace de travail est ce qu’il était le {taken}. Ce qui a été fait depuis se trouve dans une sauvegarde.',
  reasons: {
    daily: 'du jour, automatique',
    'by-hand': 'demandée',
    'before-large': 'avant une écriture de grande ampleur',
    'before-repair': 'avant une réparation, en l’état',
    'before-restore': 'avant le rétablissement d’une sauvegarde',
    'before-form': 'avant le passage à une version plus récente',
  },
} satisfies Translated<typeof english>;
