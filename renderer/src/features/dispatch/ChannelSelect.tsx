import { DISPATCH_CHANNELS, type DispatchChannel } from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { useContractWords } from '../../i18n/index.ts';
import { Select } from '../../ui/index.ts';

/** Of these a person says that they did it; a file is recorded as it is saved. */
const CHANNELS = DISPATCH_CHANNELS.filter((channel) => channel !== 'file');

interface ChannelSelectProps {
  readonly value: DispatchChannel;
  readonly onChange: (channel: DispatchChannel) => void;
}

/** In which way something was told. */
export function ChannelSelect({ value, onChange }: ChannelSelectProps) {
  const words = useContractWords();
  return (
    <Select
      label={words.field('dispatch', 'channel')}
      options={CHANNELS.map((id) => ({ id, label: words.choice('dispatchChannel', id) }))}
      value={value}
      onChange={(id) => isOneOf(CHANNELS, id) && onChange(id)}
    />
  );
}
