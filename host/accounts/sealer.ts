import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** Encrypts what only this host may read. */
export interface Sealer {
  /** Seals a value of JSON for one owner, whose id must be given again to open it. */
  seal(value: unknown, owner: string): string;
  /** Throws where the text was changed, belongs to another owner, or was sealed with another key. */
  open(sealed: string, owner: string): unknown;
}

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;

/** Seals with AES-256-GCM. What it makes is base64 of nonce, ciphertext and tag; the owner is associated data. */
export function createSealer(key: Buffer): Sealer {
  return {
    seal(value, owner) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(owner));
      const ciphertext = Buffer.concat([cipher.update(JSON.stringify(value), "utf8"), cipher.final()]);
      return Buffer.concat([nonce, ciphertext, cipher.getAuthTag()]).toString("base64");
    },

    open(sealed, owner) {
      const bytes = Buffer.from(sealed, "base64");
      try {
        const nonce = bytes.subarray(0, nonceBytes);
        const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes })
          .setAAD(Buffer.from(owner))
          .setAuthTag(bytes.subarray(-tagBytes));
        const text = decipher.update(bytes.subarray(nonceBytes, -tagBytes), undefined, "utf8") + decipher.final("utf8");
        return JSON.parse(text) as unknown;
      } catch (error) {
        throw new Error(
          `What is stored of ${owner} cannot be decrypted: it was changed, or encrypted with another key file. ` +
            "Restore the key file it was made with, or connect the account again.",
          { cause: error },
        );
      }
    },
  };
}
