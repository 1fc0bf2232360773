import { Code, Group, Paper, Stack, Text, Title } from "@mantine/core";
import type { Trigger, Workflow } from "../api.ts";
import { curlCommand } from "../curl.ts";
import { CopyButton } from "./CopyButton.tsx";
import { StatusBadge } from "./StatusBadge.tsx";

/** A workflow: what sets it off, what it does step by step, how its runs went. */
export function WorkflowCard({ workflow: { name, title, triggers, steps, runs } }: { workflow: Workflow }) {
  const counts = Object.entries(runs).filter(([, count]) => count > 0) as [keyof Workflow["runs"], number][];
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap="xs">
        <Group justify="space-between" align="baseline" gap="xs">
          <Title order={3} size="h5">
            {title}
          </Title>
          <Text size="xs" c="dimmed" ff="monospace">
            {name}
          </Text>
        </Group>
        {triggers.map((trigger) => (
          <TriggerLine key={JSON.stringify(trigger)} trigger={trigger} />
        ))}
        <Text size="sm" c="dimmed">
          {steps.map((step) => step.title).join(" → ")}
        </Text>
        <Group gap="xs">
          {counts.map(([status, count]) => (
            <StatusBadge key={status} status={status} count={count} />
          ))}
          {counts.length === 0 && (
            <Text size="sm" c="dimmed">
              No runs yet
            </Text>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}

function TriggerLine({ trigger }: { trigger: Trigger }) {
  if (trigger.type === "schedule")
    return (
      <Text size="sm">
        Starts on schedule: <Code>{trigger.cron}</Code> ({trigger.timezone})
      </Text>
    );
  return (
    <Stack gap={4}>
      <Text size="sm">
        {trigger.type === "http" ? "Starts with a POST to" : `Starts on "${trigger.name}", sent to`}
      </Text>
      <Group gap="xs">
        <Code flex="1 1 16rem" style={{ overflowWrap: "anywhere" }}>
          {trigger.url}
        </Code>
        <Group gap="xs" wrap="nowrap">
          <CopyButton value={trigger.url} what="address" />
          {trigger.type === "http" && (
            <CopyButton value={curlCommand(trigger.url, trigger.example ?? {})} what="curl" />
          )}
        </Group>
      </Group>
    </Stack>
  );
}
