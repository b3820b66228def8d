import { Link, useNavigate } from '@tanstack/react-router';
import { Bookmark } from 'lucide-react';
import { useMemo } from 'react';
import { kindSchema, type Kind } from '../../../../shared/contract/kinds.ts';
import { useRecords } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useCommands, type Command } from '../../state/commands.ts';
import './ViewLinks.css';

const BY_NAME = [{ by: 'name' }];

/** The views of a list, under its place in the rail. */
export function ViewLinks({ kind }: { readonly kind: Kind }) {
  const { data } = useRecords('savedView', { sort: BY_NAME });
  return data?.rows
    .filter(({ listOf }) => listOf === kind)
    .map(({ id, name }) => (
      <Link key={id} className="view-link" to="/records/$kind" params={{ kind }} search={{ view: id }}>
        <Bookmark size={14} aria-hidden />
        <bdi className="clip">{name}</bdi>
      </Link>
    ));
}

/** Every view can be gone to by its name. */
export function useViewCommands(): void {
  const { t } = useTexts();
  const navigate = useNavigate();
  const { data } = useRecords('savedView', { sort: BY_NAME });
  useCommands(
    useMemo(
      () =>
        (data?.rows ?? []).flatMap(({ id, name, listOf }): Command[] => {
          const kind = kindSchema.safeParse(listOf).data;
          if (kind === undefined) return [];
          return [
            {
              id: `view.${id}`,
              title: t('grid:views.open', { name }),
              group: 'go',
              run: () => void navigate({ to: '/records/$kind', params: { kind }, search: { view: id } }),
            },
          ];
        }),
      [data, t, navigate],
    ),
  );
}
