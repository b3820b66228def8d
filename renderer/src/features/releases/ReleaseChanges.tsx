import { useCall } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { ErrorState, LoadingRows } from '../../ui/index.ts';
import { ChangeList } from './ChangeList.tsx';

/** What a release says that the one before did not. */
export function ReleaseChanges({ releaseId }: { readonly releaseId: string }) {
  const { t } = useTexts();
  const { data, error, refetch } = useCall('release.changes', { id: releaseId });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows />;
  return (
    <div className="release-changes">
      <p className="quiet">
        {data.since === null ? t('releases:first') : t('releases:since', { label: data.since })}
      </p>
      <ChangeList since={data.since} changes={data.changes} />
    </div>
  );
}
