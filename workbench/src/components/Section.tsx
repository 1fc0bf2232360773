import { Group, Title } from "@mantine/core";
import { useId } from "react";
import type { ReactNode } from "react";

interface Props {
  /** Where the section stands on a wide page. */
  area: "workflows" | "runs" | "run" | "events";
  title: string;
  /** What stands at the end of the title's line. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of the page with its heading. */
export function Section({ area, title, aside, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} data-area={area}>
      <Group justify="space-between" mb="xs" mih={26}>
        <Title id={id} order={2} size="h4">
          {title}
        </Title>
        {aside}
      </Group>
      {children}
    </section>
  );
}
