import { useEffect, useState } from 'preact/hooks';
import { ListsSettings } from '../../components/ListsSettings';
import { RoundSettings, type RoundSettingsProps } from '../../components/RoundSettings';
import { sendMessage } from '../../messaging/protocol';
import { follow } from '../../storage/follow';
import { allWatched } from '../../storage/watched';
import type { Watched } from '../../watch/watched';

/** The watch lists, and the round, which goes through them. */
export function ListsSection(props: Omit<RoundSettingsProps, 'watched'>) {
  const [watched, setWatched] = useState<Watched[]>([]);
  useEffect(() => {
    const subscription = follow(allWatched, { next: setWatched, error: console.error });
    return () => subscription.unsubscribe();
  }, []);
  return (
    <>
      <ListsSettings
        words={props.words}
        watched={watched}
        onChange={(change) => sendMessage('changeWatched', change)}
      />
      <RoundSettings {...props} watched={watched} />
    </>
  );
}
