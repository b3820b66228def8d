export { Tour } from './Tour.tsx';
export { useTour } from './use-tour.ts';
