import type { ComponentType } from 'react';
import type { Kind } from '../../../shared/contract/kinds.ts';

export interface SlotProps {
  /** The record the page is about. */
  readonly id: string;
}

export interface DetailTab {
  readonly id: string;
  readonly label: () => string;
  readonly Component: ComponentType<SlotProps>;
}

/** What features put into the generic pages of records. */
export interface Slots {
  /** Tabs of a record's page, after its own. */
  readonly detailTabs: { readonly [K in Kind]?: readonly DetailTab[] };
  /** Buttons at the head of a record's page and of its inspector. */
  readonly actions: { readonly [K in Kind]?: ComponentType<SlotProps> };
  /** Buttons at the head of a kind's list. */
  readonly listActions: { readonly [K in Kind]?: ComponentType };
}

export const SLOTS: Slots = {
  detailTabs: {},
  actions: {},
  listActions: {},
};
