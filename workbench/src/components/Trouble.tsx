import { Alert } from "@mantine/core";
import type { ReactNode } from "react";

interface Props {
  title?: string;
  icon?: ReactNode;
  children: ReactNode;
}

/** Something that went wrong, in words; read out when it appears. */
export function Trouble({ title, icon, children }: Props) {
  return (
    <Alert color="red" variant="outline" role="alert" title={title} icon={icon} p="sm">
      {children}
    </Alert>
  );
}
