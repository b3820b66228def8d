export const preferences = {
  title: 'Preferences',
  language: 'Language of the interface',
  theme: 'Appearance',
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  paper: 'Paper',
  density: 'Density',
  normal: 'Normal',
  compact: 'Compact',
  actor: 'Your name in the history',
} as const;
