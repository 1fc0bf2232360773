import { randomBytes } from "node:crypto";
import { link, readFile, rm, writeFile } from "node:fs/promises";

/**
 * The text of a file that only its owner may read, made with `make` where there is none yet.
 * Of several processes that make it at once one wins, and all get the winner's text: the file
 * appears under its name only when it is whole.
 */
export async function readOrCreateSecretFile(path: string, make: () => string): Promise<string> {
  return (await readIfThere(path)) ?? (await create(path, make()));
}

async function create(path: string, text: string): Promise<string> {
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  await writeFile(draft, text, { mode: 0o600, flag: "wx", flush: true });
  try {
    await link(draft, path);
    return text;
  } catch (error) {
    if (!isErrno(error, "EEXIST")) throw error;
    return await readFile(path, "utf8");
  } finally {
    await rm(draft);
  }
}

/** The text of a file, or undefined where there is no such file. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isErrno(error, "ENOENT")) return undefined;
    throw error;
  }
}

/** Whether an error is the system's, with one of these codes (`ENOENT`, ...). */
export function isErrno(error: unknown, ...codes: string[]): boolean {
  return typeof error === "object" && error !== null && "code" in error && codes.includes(String(error.code));
}
