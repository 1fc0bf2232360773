import { Badge } from "@mantine/core";
import type { RunStatus, StepStatus } from "../api.ts";

type Status = RunStatus | StepStatus;

const colors: Record<Status, string> = {
  queued: "gray",
  running: "blue",
  waiting: "orange",
  succeeded: "teal",
  failed: "red",
  cancelled: "gray",
  skipped: "gray",
};

/** The state of a run or step in its word and color; with `count`, how many runs are in it. */
export function StatusBadge({ status, count }: { status: Status; count?: number }) {
  return (
    <Badge variant="light" color={colors[status]} radius="sm" tt="none" fw={600} flex="none">
      {count === undefined ? status : `${count} ${status}`}
    </Badge>
  );
}
