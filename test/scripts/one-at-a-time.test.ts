import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { oneAtATime } from "../../scripts/one-at-a-time.mjs";

describe("work that is done by one process at a time", () => {
  let folder: string;
  let lock: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "zoom-admin-"));
    lock = join(folder, "dist", ".lock");
  });

  afterEach(() => rm(folder, { recursive: true }));

  it("waits until the work before it has ended", async () => {
    const events: string[] = [];
    const work = (name: string) => async () => {
      events.push(`${name} begins`);
      await new Promise(setImmediate);
      events.push(`${name} ends`);
    };
    await Promise.all(["one", "two"].map((name) => oneAtATime(lock, work(name))));
    const [first] = events[0]!.split(" ");
    const second = first === "one" ? "two" : "one";
    expect(events).toEqual([`${first} begins`, `${first} ends`, `${second} begins`, `${second} ends`]);
  });

  it("gives the lock back where it fails", async () => {
    await expect(oneAtATime(lock, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(existsSync(lock)).toBe(false);
  });

  it("takes over from a process that has died", async () => {
    await oneAtATime(lock, () => Promise.resolve());
    await writeFile(lock, String(spawnSync(process.execPath, ["--version"]).pid));
    await expect(oneAtATime(lock, () => Promise.resolve("done"))).resolves.toBe("done");
  });
});
