import { Group, Stack, Text, Title } from "@mantine/core";
import type { Step } from "../api.ts";
import { joinLinks } from "../links.ts";
import { Disclosures } from "./Disclosures.tsx";
import { JoinLink } from "./JoinLink.tsx";
import { StatusBadge } from "./StatusBadge.tsx";
import { StepProgress } from "./StepProgress.tsx";
import { Trouble } from "./Trouble.tsx";

/** One step: its state, what it did in a sentence, what went in and what came out. */
export function StepView({ step }: { step: Step }) {
  return (
    <Stack gap={6}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Title order={4} size="h5">
          {step.title}
        </Title>
        <StatusBadge status={step.status} />
      </Group>
      <StepProgress step={step} />
      {step.summary !== null && <Text size="sm">{step.summary}</Text>}
      {joinLinks([step.returnValue, step.exports]).map((url) => (
        <JoinLink key={url} url={url} />
      ))}
      {step.error !== null && <Trouble title={step.error.name}>{step.error.message}</Trouble>}
      <Disclosures values={{ Input: step.input, Output: step.returnValue, Exports: step.exports }} />
    </Stack>
  );
}
