export { StanceMark } from './StanceMark.tsx';
export { MatrixScreen } from './MatrixScreen.tsx';
export { ConsultationStances } from './ConsultationStances.tsx';
