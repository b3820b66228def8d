export { MinutesEditor } from './MinutesEditor.tsx';
export { OfferedTasks } from './OfferedTasks.tsx';
export { MinutesReleases } from './MinutesReleases.tsx';
