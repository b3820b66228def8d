/** How Chromium is asked to let another program look into its pages and act in them. */
const SWITCHES = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address'] as const;

export interface Started {
  /** As a program that people were given, not from its sources. */
  readonly isPackaged: boolean;
  readonly version: string;
  readonly hasSwitch: (name: string) => boolean;
}

/** The switch for which a shipped program does not start; null where there is none. A development build is there to be looked into. */
export function refusedSwitch({ isPackaged, version, hasSwitch }: Started): string | null {
  if (!isPackaged || version.endsWith('-development')) return null;
  return SWITCHES.find(hasSwitch) ?? null;
}
