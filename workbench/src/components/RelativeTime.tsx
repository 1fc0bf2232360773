import { useNow } from "../clock.ts";
import { absolute, distance } from "../time.ts";

/** How long ago (or until) an instant is; the date and time on hover. */
export function RelativeTime({ at }: { at: string }) {
  const now = useNow();
  return (
    <time dateTime={at} title={absolute(at)}>
      {distance(at, now)}
    </time>
  );
}
