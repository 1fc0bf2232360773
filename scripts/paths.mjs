import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that package.json lies in. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** An absolute path below the root. */
export const inRoot = (...parts) => path.join(root, ...parts);
