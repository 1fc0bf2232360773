import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createSupervisor, type Supervisor } from "../../host/cli/supervisor.ts";

const program = (name: string, parameters: string[] = []) => ({
  name,
  file: resolve("test/cli/programs", `${name}.mjs`),
  parameters,
});

describe("a supervisor", () => {
  let logDir: string;
  let supervisor: Supervisor;

  beforeEach(async () => {
    logDir = await mkdtemp(join(tmpdir(), "zoom-admin-"));
    supervisor = createSupervisor({ logDir });
  });

  afterEach(async () => {
    await supervisor.stop();
    await rm(logDir, { recursive: true });
  });

  it("gives the address of a program that is ready, with its parameters and environment", async () => {
    const url = await supervisor.start({ ...program("serves", ["here"]), environment: { GREETING: "hello" } });
    expect(url).toBe("http://here/hello");
  });

  it("says in a program's own words why it did not start", async () => {
    await expect(supervisor.start(program("refuses"))).rejects.toThrow(
      `The refuses ended with status 3. The folder is not mine.\nIts log: ${join(logDir, "refuses.log")}`,
    );
  });

  it("does not take what an earlier run has left in the log for the reason", async () => {
    await writeFile(join(logDir, "crashes.log"), "Error: long ago\n");
    await supervisor.start(program("crashes"));
    await expect(supervisor.died).rejects.toThrow("TypeError: nobody caught this");
  });

  it("lets programs end gracefully when it stops, and takes that for no death", async () => {
    await supervisor.start(program("serves", ["here"]));
    await supervisor.stop();
    expect(await readFile(join(logDir, "serves.log"), "utf8")).toBe("closed\n");
    await expect(Promise.race([supervisor.died, Promise.resolve("alive")])).resolves.toBe("alive");
  });

  it("starts nothing any more once it is stopping", async () => {
    await supervisor.stop();
    await expect(supervisor.start(program("serves"))).rejects.toThrow("everything is being stopped");
  });
});
