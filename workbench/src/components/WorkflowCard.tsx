import { Group, Paper, Stack, Text, Title } from "@mantine/core";
import type { Workflow } from "../api.ts";
import { StatusBadge } from "./StatusBadge.tsx";
import { TriggerLine } from "./TriggerLine.tsx";

/** A workflow: what sets it off, what it does step by step, how its runs went. */
export function WorkflowCard({ workflow: { name, title, triggers, steps, runs } }: { workflow: Workflow }) {
  const counts = Object.entries(runs).filter(([, count]) => count > 0) as [keyof Workflow["runs"], number][];
  return (
    <Paper component="li" withBorder px="md" py="sm">
      <Stack gap={6}>
        <Group justify="space-between" gap="xs">
          <Title order={3} size="h5" title={name}>
            {title}
          </Title>
          <Group gap="xs">
            {counts.map(([status, count]) => (
              <StatusBadge key={status} status={status} count={count} />
            ))}
            {counts.length === 0 && (
              <Text size="xs" c="dimmed">
                No runs yet
              </Text>
            )}
          </Group>
        </Group>
        {triggers.map((trigger) => (
          <TriggerLine key={JSON.stringify(trigger)} trigger={trigger} />
        ))}
        <Text size="xs" c="dimmed">
          {steps.map((step) => step.title).join(" → ")}
        </Text>
      </Stack>
    </Paper>
  );
}
