import { Writable } from "node:stream";
import pino from "pino";
import { createDeployments } from "../../../host/triggers/deployments.ts";

const source = (id: string) => ({ id, componentKey: "test-source", name: `Workflow: ${id}`, configuredProps: {} });

/** Sources of which some cannot be deployed, an alarm that is rung by hand, and what the log says. */
function scene(refused: Set<string>) {
  const tried: string[] = [];
  const said: string[] = [];
  let ring: (() => void) | undefined;
  const log = pino(new Writable({ write: (line: Buffer, _, done) => (said.push(line.toString()), done()) }));
  const deployments = createDeployments({
    wanted: [source("dc_1"), source("dc_2"), source("dc_3")],
    sources: {
      deploy({ id }) {
        tried.push(id);
        return refused.has(id) ? Promise.reject(new Error("Zoom is out of reach.")) : Promise.resolve();
      },
    },
    alarm(_milliseconds, wake) {
      ring = wake;
      return { stop: () => (ring = undefined) };
    },
    log,
  });
  return { deployments, tried, said, ring: () => ring?.(), isWaiting: () => ring !== undefined };
}

describe("Sources that workflows wait for", () => {
  it("are all deployed, also after one that cannot be, of which the log says why", async () => {
    const { deployments, tried, said } = scene(new Set(["dc_2"]));
    await deployments.open();
    expect(tried).toEqual(["dc_1", "dc_2", "dc_3"]);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain("Workflow: dc_2");
    expect(said[0]).toContain("Zoom is out of reach.");
  });

  it("are tried again where they could not be deployed", async () => {
    const refused = new Set(["dc_2"]);
    const { deployments, tried, ring, isWaiting } = scene(refused);
    await deployments.open();
    refused.clear();
    ring();
    expect(tried).toEqual(["dc_1", "dc_2", "dc_3", "dc_2"]);
    deployments.close();
    expect(isWaiting()).toBe(false);
  });

  it("are not tried again where all are deployed", async () => {
    const { deployments, isWaiting } = scene(new Set());
    await deployments.open();
    expect(isWaiting()).toBe(false);
  });
});
