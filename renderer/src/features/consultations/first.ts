/** How most talk: what a consultation is as long as nobody says otherwise. */
export const FIRST_OF_A_TALK = { way: 'meeting' } as const;
