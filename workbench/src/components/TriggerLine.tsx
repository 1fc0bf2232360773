import { Code, Group, Text } from "@mantine/core";
import type { Trigger } from "../api.ts";
import { curlCommand } from "../curl.ts";
import { CopyButton } from "./CopyButton.tsx";

/** What sets a workflow off, and what is to be copied of it. */
export function TriggerLine({ trigger }: { trigger: Trigger }) {
  if (trigger.type === "schedule")
    return (
      <Text size="sm">
        On schedule <Code>{trigger.cron}</Code> ({trigger.timezone})
      </Text>
    );
  return (
    <Group gap="xs" justify="space-between" wrap="nowrap">
      <Text size="sm" truncate title={trigger.url}>
        {trigger.type === "http" ? (
          <>
            On POST <Code>{new URL(trigger.url).pathname}</Code>
          </>
        ) : (
          `On "${trigger.name}"`
        )}
      </Text>
      <Group gap="xs" wrap="nowrap">
        <CopyButton value={trigger.url} what="address" />
        {trigger.type === "http" && <CopyButton value={curlCommand(trigger.url, trigger.example ?? {})} what="curl" />}
      </Group>
    </Group>
  );
}
