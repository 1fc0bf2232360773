import { Container } from "@mantine/core";
import { useRuns, useWorkflows } from "../queries.ts";
import { useRouteRunId } from "../route.ts";
import { runInFocus } from "../runInFocus.ts";
import { EventList } from "./EventList.tsx";
import { Header } from "./Header.tsx";
import { HostTrouble } from "./HostTrouble.tsx";
import { RunList } from "./RunList.tsx";
import { RunPanel } from "./RunPanel.tsx";
import classes from "./Workbench.module.css";
import { WorkflowList } from "./WorkflowList.tsx";

/** The whole page: workflows, runs and events on one side, the chosen run with its steps on the other. */
export function Workbench() {
  const routed = useRouteRunId();
  const runs = useRuns();
  const workflows = useWorkflows();
  const shown = routed ?? runInFocus(runs.data ?? [], workflows.data ?? []);
  return (
    <div className={classes.page}>
      <Header />
      <Container component="main" size={1360} py="lg" px={{ base: "sm", sm: "lg" }}>
        <HostTrouble />
        <div className={classes.columns}>
          <WorkflowList workflows={workflows} />
          <RunList runs={runs} shown={shown} />
          <RunPanel id={shown} chosen={routed !== null} />
          <EventList />
        </div>
      </Container>
    </div>
  );
}
