import { Code, Group, Stack, Text, Title } from "@mantine/core";
import type { RunDetail } from "../api.ts";
import { Disclosures } from "./Disclosures.tsx";
import { Duration } from "./Duration.tsx";
import { RelativeTime } from "./RelativeTime.tsx";
import { StatusBadge } from "./StatusBadge.tsx";
import { Timeline } from "./Timeline.tsx";
import { Trouble } from "./Trouble.tsx";

/** A run from what set it off, over its steps, to how it ended. */
export function RunView({ run }: { run: RunDetail }) {
  return (
    <Stack gap="sm">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Title order={3} size="h4">
          {run.workflow}
        </Title>
        <div role="status">
          <StatusBadge status={run.status} />
        </div>
      </Group>
      <Text size="sm" c="dimmed">
        Started <RelativeTime at={run.startedAt} />, {run.finishedAt === null ? "running for" : "took"}{" "}
        <Duration from={run.startedAt} to={run.finishedAt} />
        {" · "}
        <Code style={{ overflowWrap: "anywhere" }}>{run.id}</Code>
      </Text>
      <Outcome run={run} />
      <Disclosures values={{ "What started it": run.trigger }} />
      <Timeline steps={run.steps} />
    </Stack>
  );
}

/** How the run ended, where no step says the same already. */
function Outcome({ run: { summary, error, steps } }: { run: RunDetail }) {
  const told = steps.flatMap((step) => [step.summary, step.error?.message]);
  return (
    <>
      {summary !== null && !told.includes(summary) && <Text>{summary}</Text>}
      {error !== null && !told.includes(error.message) && <Trouble title={error.name}>{error.message}</Trouble>}
    </>
  );
}
