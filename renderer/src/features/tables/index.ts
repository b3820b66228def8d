export { TableMenu } from './TableMenu.tsx';
