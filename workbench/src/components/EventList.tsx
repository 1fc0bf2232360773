import { Group, Paper, Text } from "@mantine/core";
import type { SourceEvent } from "../api.ts";
import { useEvents } from "../queries.ts";
import { Disclosures } from "./Disclosures.tsx";
import { Empty } from "./Empty.tsx";
import { Loaded } from "./Loaded.tsx";
import { RelativeTime } from "./RelativeTime.tsx";
import rows from "./rows.module.css";
import { Section } from "./Section.tsx";

/** What the deployed sources have emitted last. */
export function EventList() {
  const events = useEvents();
  return (
    <Section area="events" title="Events">
      <Loaded query={events}>
        {(all) =>
          all.length === 0 ? (
            <Empty title="No event yet">
              Events arrive when Zoom calls a deployed source, for instance when an invited person accepts.
            </Empty>
          ) : (
            <Paper component="ul" withBorder className={rows.list}>
              {all.map((event) => (
                <EventRow key={`${event.source} ${event.id}`} event={event} />
              ))}
            </Paper>
          )
        }
      </Loaded>
    </Section>
  );
}

function EventRow({ event }: { event: SourceEvent }) {
  return (
    <li className={rows.row}>
      <Text size="sm">{event.summary ?? event.id}</Text>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="xs" c="dimmed" title={event.source}>
          {event.sourceName}
        </Text>
        <Text size="xs" c="dimmed" style={{ whiteSpace: "nowrap" }}>
          <RelativeTime at={event.ts} />
        </Text>
      </Group>
      <Disclosures values={{ Body: event.body }} />
    </li>
  );
}
