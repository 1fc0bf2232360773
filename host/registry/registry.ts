import { readdir } from "node:fs/promises";
import { join, sep } from "node:path";
import { pathToFileURL } from "node:url";

import type { Component } from "../execution/component.ts";
import { nearKeys } from "./near-keys.ts";
import { faultsOfComponent } from "./shape.ts";

/** The components that this host can run. */
export interface Registry {
  /** Throws a sentence that names similar keys when there is no such component. */
  get(key: string): Component;
  /** Sorted by key. */
  list(): Component[];
}

/** Where components lie below the folder of their app. */
const kinds = { actions: "action", sources: "source" } as const;

/** Lie among components without being any: what several share, and sample events. */
const noComponent = /^(common|test-event)/;

/**
 * Loads every built component below the folder: the default exports of `actions/<name>/<name>.mjs` and
 * `sources/<name>/<name>.mjs`, at any depth. Throws one error that lists every file that is no component, and why.
 */
export async function loadRegistry(folder: string): Promise<Registry> {
  const components = new Map<string, Component>();
  const faulty: string[] = [];
  for (const { file, type } of await componentFiles(folder)) {
    try {
      const component = await load(file, type);
      if (components.has(component.key)) throw new Error(`it has the key "${component.key}", as another file does`);
      components.set(component.key, component);
    } catch (error) {
      faulty.push(`${file}: ${(error as Error).message}`);
    }
  }
  if (faulty.length > 0) throw new Error(`These files are not components.\n${faulty.join("\n")}`);
  return registryOf(components);
}

async function load(file: string, type: ComponentFile["type"]): Promise<Component & { key: string }> {
  const { default: component } = (await import(pathToFileURL(file).href)) as { default: Component & { key: string } };
  const faults = faultsOfComponent(component, type);
  if (faults.length > 0) throw new Error(`it has ${faults.join(", ")}`);
  return component;
}

function registryOf(components: Map<string, Component>): Registry {
  const keys = [...components.keys()].sort();
  return {
    list: () => keys.map((key) => components.get(key)!),
    get(key) {
      const component = components.get(key);
      if (component) return component;
      const near = nearKeys(key, keys);
      const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : `There are: ${keys.join(", ") || "none"}.`;
      throw new Error(`There is no component with the key "${key}". ${hint}`);
    },
  };
}

interface ComponentFile {
  file: string;
  type: "action" | "source";
}

async function componentFiles(folder: string): Promise<ComponentFile[]> {
  const paths = await readdir(folder, { recursive: true });
  return paths.sort().flatMap((path) => {
    const [kind = "", name = "", module = ""] = path.split(sep).slice(-3);
    const isComponent =
      kind in kinds && module.endsWith(".mjs") && !noComponent.test(name) && !noComponent.test(module);
    return isComponent ? [{ file: join(folder, path), type: kinds[kind as keyof typeof kinds] }] : [];
  });
}
