export { MovedTimes } from './MovedTimes.tsx';
