import { Box, Code, Loader } from "@mantine/core";
import { HostUnreachable } from "../api.ts";
import { useNow } from "../clock.ts";
import { useOverview } from "../queries.ts";
import { moment } from "../time.ts";
import { Trouble } from "./Trouble.tsx";

/** Says that the host does not answer, is still starting or cannot tell how it is, for as long as that is so. */
export function HostTrouble() {
  const { error, dataUpdatedAt } = useOverview();
  const now = useNow();
  if (error === null) return null;
  return (
    <Box mb="lg">
      <Trouble title={error.message} icon={<Loader size="xs" color="red" aria-hidden />}>
        The page asks again every second.{" "}
        {dataUpdatedAt > 0 && `What you see is from ${moment(new Date(dataUpdatedAt).toISOString(), now)}. `}
        {error instanceof HostUnreachable && (
          <>
            If the host does not come back, start it with <Code>npm start</Code>.
          </>
        )}
      </Trouble>
    </Box>
  );
}
