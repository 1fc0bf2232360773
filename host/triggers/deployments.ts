import type { Logger } from "pino";
import type { Alarm } from "./alarm.ts";
import type { DeployedSource } from "./deployed-source.ts";
import type { Sources } from "./sources.ts";

/** How long after a failure a source is tried again, in milliseconds. */
const PAUSE = 60_000;

export interface Deployments {
  /** Deploys all that is wanted; returns once each has been tried. */
  open(): Promise<void>;
  close(): void;
}

/**
 * Deploys the sources that workflows wait for. One that cannot be deployed (Zoom is out of reach, the token lacks a scope)
 * holds up nothing else: the log says why, and it is tried again every minute.
 */
export function createDeployments({
  sources,
  wanted,
  alarm,
  log,
}: {
  sources: Pick<Sources, "deploy">;
  wanted: readonly DeployedSource[];
  alarm: Alarm;
  log: Logger;
}): Deployments {
  let pending: { stop(): void } | undefined;
  let closed = false;

  async function deployAll(left: readonly DeployedSource[]): Promise<void> {
    const failed: DeployedSource[] = [];
    for (const source of left)
      await sources.deploy(source).catch((error: unknown) => {
        failed.push(source);
        log.error({ err: error, source: source.id }, notDeployed(source, error));
      });
    if (failed.length > 0 && !closed) pending = alarm(PAUSE, () => void deployAll(failed));
  }

  return {
    open: () => deployAll(wanted),
    close() {
      closed = true;
      pending?.stop();
    },
  };
}

const notDeployed = ({ name }: DeployedSource, error: unknown) =>
  `The source "${name}" could not be deployed, so its workflow does not start by it yet: ` +
  `${error instanceof Error ? error.message : String(error)} It is tried again in a minute; everything else runs.`;
