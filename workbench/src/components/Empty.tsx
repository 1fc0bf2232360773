import { EmptyState, Paper } from "@mantine/core";
import type { ReactNode } from "react";

/** Stands where there is nothing yet; the children say what to do next. */
export function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper withBorder p="lg">
      <EmptyState size="sm" title={title} description={children} />
    </Paper>
  );
}
