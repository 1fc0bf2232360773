import type { Step } from "../api.ts";
import { StepView } from "./StepView.tsx";
import classes from "./Timeline.module.css";

/** The steps of a run from top to bottom, each hanging on a line at the mark of its state. */
export function Timeline({ steps }: { steps: Step[] }) {
  return (
    <ol className={classes.timeline} aria-label="Steps">
      {steps.map((step) => (
        <li key={step.namespace} className={classes.step} data-status={step.status}>
          <StepView step={step} />
        </li>
      ))}
    </ol>
  );
}
