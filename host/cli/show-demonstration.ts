import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { readDemonstration, writeDemonstration } from "./demonstration-file.ts";
import { demonstrate } from "./demonstration.ts";
import { OnboardingFailed } from "./onboarding-failed.ts";
import { planDemonstration, type Demonstration, type Wishes } from "./planned-demonstration.ts";

export interface Stage {
  dataDir: string;
  hostUrl: string;
  emulatorUrl?: string;
  print(line: string): void;
}

/**
 * Shows the onboarding that is due, if one is, and keeps in the data directory what there is to go on with after a crash.
 * @throws OnboardingFailed where it was refused or a step has failed; another Error where the connection broke
 */
export async function showDemonstration(wishes: Omit<Wishes, "emulated">, { dataDir, ...stage }: Stage): Promise<void> {
  const file = join(dataDir, "demonstration.json");
  const demonstration = planDemonstration(
    await readDemonstration(file),
    { ...wishes, emulated: stage.emulatorUrl !== undefined },
    { random: Math.random, newKey: randomUUID },
  );
  if (demonstration === undefined) return;
  await writeDemonstration(file, demonstration);
  const reason = await reasonOfFailure(demonstration, stage);
  await writeDemonstration(file, { ...demonstration, ended: true });
  stage.print("");
  if (reason) throw reason;
}

/** Of an onboarding that has ended; one that was cut off throws instead. */
async function reasonOfFailure(
  demonstration: Demonstration,
  stage: Omit<Stage, "dataDir">,
): Promise<OnboardingFailed | undefined> {
  try {
    await demonstrate(demonstration, { fetch, wait, ...stage });
    return undefined;
  } catch (error) {
    if (error instanceof OnboardingFailed) return error;
    throw error;
  }
}
