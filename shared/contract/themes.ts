/** How the interface may look. */
export const THEMES = ['system', 'light', 'dark'] as const;
