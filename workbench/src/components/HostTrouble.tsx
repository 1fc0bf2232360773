import { Box, Code, Loader } from "@mantine/core";
import { HostUnreachable } from "../api.ts";
import { useNow } from "../clock.ts";
import { useOverview } from "../queries.ts";
import { moment } from "../time.ts";
import { Trouble } from "./Trouble.tsx";

/** Says that the host does not answer, for as long as it does not. */
export function HostTrouble() {
  const { error, dataUpdatedAt } = useOverview();
  const now = useNow();
  if (!(error instanceof HostUnreachable)) return null;
  return (
    <Box mb="lg">
      <Trouble title="The host does not answer" icon={<Loader size="xs" color="red" aria-hidden />}>
        Trying again every second.{" "}
        {dataUpdatedAt > 0 && `What you see is from ${moment(new Date(dataUpdatedAt).toISOString(), now)}. `}
        If it does not come back, start it with <Code>npm start</Code>.
      </Trouble>
    </Box>
  );
}
