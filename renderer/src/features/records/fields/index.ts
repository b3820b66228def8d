export { CellInput } from './CellInput.tsx';
export { FieldInput } from './FieldInput.tsx';
export { withDoubledTimes } from './doubled-times.ts';
export {
  changedValues,
  filledValues,
  firstToFill,
  formFields,
  ownersLast,
  withNewOnes,
  withNewOnesBack,
} from './form-fields.ts';
export { useFollowing } from './use-following.ts';
export { useZoneOfCity } from './use-zone-of-city.ts';
export { hasNoHours, WholeDaysField } from './WholeDays.tsx';
export { settingWithEnd } from './with-end.ts';
export { canBeWritten, canWrite, isFilledIn, isSettled } from './writable.ts';
