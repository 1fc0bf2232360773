import { Anchor, Paper, Text } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useRun } from "../queries.ts";
import { Empty } from "./Empty.tsx";
import { Loaded } from "./Loaded.tsx";
import { RunView } from "./RunView.tsx";
import { Section } from "./Section.tsx";

interface Props {
  /** The run to show; null while there is none. */
  id: string | null;
  /** Whether the reader chose it; else it is the newest and changes by itself. */
  chosen: boolean;
}

/** The shown run with its steps as they happen. */
export function RunPanel({ id, chosen }: Props) {
  const run = useRun(id);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen && top.current) bringIntoSight(top.current);
  }, [chosen, id]);
  return (
    <Section area="run" title="Run" aside={id !== null && <Following chosen={chosen} />}>
      <div ref={top} />
      {id === null ? (
        <Empty title="No run to show">As soon as a workflow starts, its steps appear here one by one.</Empty>
      ) : (
        <Loaded query={run}>
          {(detail) => (
            <Paper withBorder p={{ base: "md", sm: "lg" }}>
              <RunView run={detail} />
            </Paper>
          )}
        </Loaded>
      )}
    </Section>
  );
}

/** On a narrow page the run stands below the list; what can be read already stays where it is. */
function bringIntoSight(element: HTMLElement): void {
  const { top } = element.getBoundingClientRect();
  if (top < 0 || top > window.innerHeight / 2) element.scrollIntoView({ block: "start" });
}

function Following({ chosen }: { chosen: boolean }) {
  if (!chosen) {
    return (
      <Text size="xs" c="dimmed">
        Showing the newest
      </Text>
    );
  }
  return (
    <Anchor size="xs" href="#/">
      Follow the newest
    </Anchor>
  );
}
