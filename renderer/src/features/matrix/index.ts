export { StanceMark } from './StanceMark.tsx';
export { MatrixScreen } from './MatrixScreen.tsx';
