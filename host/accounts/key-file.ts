import { randomBytes } from "node:crypto";
import { readOrCreateSecretFile } from "../database/secret-file.ts";

const bytes = 32;

/**
 * The host's own key, made at its first start and readable by its owner alone: 32 random bytes, kept in base64.
 * Whatever the host has sealed can be read with this key only.
 */
export async function readKeyFile(path: string): Promise<Buffer> {
  const text = await readOrCreateSecretFile(path, () => `${randomBytes(bytes).toString("base64")}\n`).catch(
    (error: unknown) => {
      throw new Error(
        `The key file ${path} cannot be read: ${String(error)}. ` +
          "Connected accounts are encrypted with it, so the host does not start without it; give this user access to it.",
        { cause: error },
      );
    },
  );
  const key = Buffer.from(text, "base64");
  if (key.length !== bytes || key.toString("base64") !== text.trim()) {
    throw new Error(
      `The key file ${path} is damaged: it should hold ${bytes} bytes in base64. Restore it from a backup; ` +
        "or remove it and connect the accounts again, since what it has encrypted cannot be read without it.",
    );
  }
  return key;
}
