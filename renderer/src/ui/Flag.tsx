import { useCall } from '../api/index.ts';
import './Badge.css';

const PICTURES = import.meta.glob<string>('/../node_modules/flag-icons/flags/4x3/*.svg', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

const URLS = new Map(
  Object.entries(PICTURES).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1, -'.svg'.length), url]),
);

/** A State's flag beside its name, which says it; a gap of the same width for organizations. */
export function Flag({ iso3 }: { readonly iso3: string | null }) {
  const { data } = useCall('reference.states', {}, { enabled: iso3 !== null });
  const iso2 = data?.find((state) => state.iso3 === iso3)?.iso2.toLowerCase();
  const url = iso2 === undefined ? undefined : URLS.get(iso2);
  if (url === undefined) return <span className="flag flag-none" />;
  return <img className="flag" src={url} alt="" width={16} height={12} loading="lazy" />;
}
