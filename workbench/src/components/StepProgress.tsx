import { Text } from "@mantine/core";
import type { Step } from "../api.ts";
import { useNow } from "../clock.ts";
import { absolute, moment } from "../time.ts";
import { Duration } from "./Duration.tsx";
import { RelativeTime } from "./RelativeTime.tsx";

/** The namespace, and since the step has begun: which attempt it is, how long it took, until when it waits. */
export function StepProgress({ step: { namespace, attempt, startedAt, finishedAt, waitingUntil } }: { step: Step }) {
  return (
    <Text size="xs" c="dimmed">
      <Text span inherit ff="monospace">
        {namespace}
      </Text>
      {attempt > 1 && ` · attempt ${attempt}`}
      {startedAt !== null && (
        <>
          {" · "}
          <span title={absolute(startedAt)}>
            <Duration from={startedAt} to={finishedAt} />
          </span>
        </>
      )}
      {waitingUntil !== null && finishedAt === null && <Waiting until={waitingUntil} />}
    </Text>
  );
}

function Waiting({ until }: { until: string }) {
  return (
    <>
      {" · waiting until "}
      {moment(until, useNow())} (<RelativeTime at={until} />)
    </>
  );
}
