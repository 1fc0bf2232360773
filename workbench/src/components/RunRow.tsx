import { Group, Text } from "@mantine/core";
import type { Run } from "../api.ts";
import { runHref } from "../route.ts";
import { RelativeTime } from "./RelativeTime.tsx";
import rows from "./rows.module.css";
import { StatusBadge } from "./StatusBadge.tsx";

/** One run in the list: a link to its steps. */
export function RunRow({ run, current }: { run: Run; current: boolean }) {
  const outcome = run.error?.message ?? run.summary;
  return (
    <li>
      <a className={rows.link} href={runHref(run.id)} aria-current={current}>
        <Group justify="space-between" wrap="nowrap" gap="xs">
          <Text size="sm" fw={500} truncate>
            {run.workflow}
          </Text>
          <Group gap="xs" wrap="nowrap">
            <Text size="xs" c="dimmed" style={{ whiteSpace: "nowrap" }}>
              <RelativeTime at={run.startedAt} />
            </Text>
            <StatusBadge status={run.status} />
          </Group>
        </Group>
        {outcome !== null && (
          <Text size="xs" c="dimmed" lineClamp={2}>
            {outcome}
          </Text>
        )}
      </a>
    </li>
  );
}
