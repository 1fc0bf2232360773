import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { Entity } from "../store/collection.ts";
import type { Snapshot } from "../store/store.ts";
import type { World } from "../world.ts";
import { populate } from "./populate.ts";
import { readyScenes } from "./ready-scenes.ts";
import { sceneSchema } from "./scene.ts";

/** Makes a fresh account what it is to begin with. */
export type Beginning = (world: World) => void;

/** Checked as it is: a schema of an object would copy each of perhaps 20,000. */
const entity = z.custom<Entity>((value) => typeof (value as Entity | null)?.id === "string", "This has no id.");

/** What GET /_emulator/snapshot gives. */
export const snapshotSchema: z.ZodType<Snapshot> = z.strictObject({
  collections: z.record(z.string(), z.array(entity)),
});

/**
 * The beginning of a name: a ready scene, a scene file (YAML) or a snapshot (.json). Throws a sentence when there is no such
 * file or something in it is wrong.
 */
export function beginningOf(name: string): Beginning {
  if (Object.hasOwn(readyScenes, name)) {
    const scene = sceneSchema.parse(readyScenes[name]);
    return (world) => populate(world, scene);
  }
  const text = contentOf(name);
  if (name.endsWith(".json")) {
    const snapshot = checked(name, snapshotSchema, () => JSON.parse(text) as unknown);
    return ({ store }) => store.replace(snapshot);
  }
  const scene = checked(name, sceneSchema, () => (parse(text) as unknown) ?? {});
  return (world) => populate(world, scene);
}

function contentOf(name: string): string {
  try {
    return readFileSync(name, "utf8");
  } catch (error) {
    const names = Object.keys(readyScenes).join(", ");
    throw new Error(`There is no scene ${name}: give one of ${names}, or a file that can be read.`, { cause: error });
  }
}

function checked<Schema extends z.ZodType>(name: string, schema: Schema, read: () => unknown): z.output<Schema> {
  let content: unknown;
  try {
    content = read();
  } catch (error) {
    throw new Error(`The scene ${name} cannot be read: ${(error as Error).message}`, { cause: error });
  }
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `${path.join(".") || "all of it"}: ${message}`);
  const more = problems.length > 5 ? [`and ${problems.length - 5} more`] : [];
  throw new Error(`The scene ${name} is wrong: ${[...problems.slice(0, 5), ...more].join("; ")}.`);
}
