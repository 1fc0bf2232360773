import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkflows } from "../../../host/workflows/definition.ts";

const workflow = "name: Reclaim\ntriggers: [{ id: ti_1 }]\nsteps: [{ namespace: look, uses: ./look.mjs }]\n";

describe("A workflow's folder", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "zoom-admin-workflows-"));
    await mkdir(join(folder, "reclaim"));
    await writeFile(join(folder, "reclaim/workflow.yaml"), workflow);
  });
  afterEach(() => rm(folder, { recursive: true }));
  const withTrigger = async (trigger: string) => {
    await writeFile(join(folder, "reclaim/local.yaml"), `triggers: { ti_1: { type: schedule, ${trigger} } }\n`);
    return readWorkflows(folder);
  };

  it("may start by a schedule, in UTC unless said", async () => {
    const [read] = await withTrigger('cron: "0 7 1 * *"');
    expect(read?.triggers).toEqual([{ id: "ti_1", type: "schedule", cron: "0 7 1 * *", timezone: "UTC" }]);
  });

  it.each([['cron: "every day"'], ['cron: "0 7 40 * *"'], ['cron: "0 7 1 * *", timezone: Mars/Olympus']])(
    "is refused with the file's name for a schedule such as %s",
    async (trigger) => {
      await expect(withTrigger(trigger)).rejects.toThrow(/local\.yaml is not right[\s\S]+ti_1/);
    },
  );
});
