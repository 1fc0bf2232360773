import { Code, Paper } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { Run } from "../api.ts";
import { Empty } from "./Empty.tsx";
import { Loaded } from "./Loaded.tsx";
import { RunRow } from "./RunRow.tsx";
import { Section } from "./Section.tsx";
import rows from "./rows.module.css";

interface Props {
  runs: UseQueryResult<Run[]>;
  /** The run whose steps are shown. */
  shown: string | null;
}

export function RunList({ runs, shown }: Props) {
  return (
    <Section area="runs" title="Runs">
      <Loaded query={runs}>
        {(all) =>
          all.length === 0 ? (
            <Empty title="Nothing has run yet">
              Start a run: copy a workflow&apos;s <Code>curl</Code> command and paste it into a terminal.
            </Empty>
          ) : (
            <Paper component="ul" withBorder className={rows.list}>
              {all.map((run) => (
                <RunRow key={run.id} run={run} current={run.id === shown} />
              ))}
            </Paper>
          )
        }
      </Loaded>
    </Section>
  );
}
