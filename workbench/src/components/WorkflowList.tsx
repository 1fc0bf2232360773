import { Code, Stack } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { Workflow } from "../api.ts";
import { Empty } from "./Empty.tsx";
import { Loaded } from "./Loaded.tsx";
import { Section } from "./Section.tsx";
import { WorkflowCard } from "./WorkflowCard.tsx";

export function WorkflowList({ workflows }: { workflows: UseQueryResult<Workflow[]> }) {
  return (
    <Section area="workflows" title="Workflows">
      <Loaded query={workflows}>
        {(all) =>
          all.length === 0 ? (
            <Empty title="No workflow is deployed">
              Put a folder with a <Code>workflow.yaml</Code> into <Code>workflows/</Code> and start the host again.
            </Empty>
          ) : (
            <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: "none" }}>
              {all.map((workflow) => (
                <WorkflowCard key={workflow.name} workflow={workflow} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Section>
  );
}
