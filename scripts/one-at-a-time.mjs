import { mkdir, open, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { say } from "./say.mjs";

/**
 * Does the work while no other process holds the same lock file, so that two commands started at once neither install nor
 * build into each other. A lock whose holder has died is taken over.
 * @template Result
 * @param {string} lockFile
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function oneAtATime(lockFile, work) {
  await mkdir(path.dirname(lockFile), { recursive: true });
  for (let told = false; !(await take(lockFile)); told = true) {
    const holder = await holderOf(lockFile);
    if (holder !== undefined && !isAlive(holder)) await rm(lockFile, { force: true });
    else if (!told && holder !== undefined) say(`Waiting for process ${holder}, which is at the same work…`);
    await wait(100);
  }
  try {
    return await work();
  } finally {
    await rm(lockFile, { force: true });
  }
}

async function take(lockFile) {
  try {
    const file = await open(lockFile, "wx");
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

/** The process that holds the lock; undefined where it was given back or has not written its number yet. */
async function holderOf(lockFile) {
  const text = await readFile(lockFile, "utf8").catch(() => "");
  return text === "" ? undefined : Number(text);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
