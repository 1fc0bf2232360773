import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { AnyComponent } from "./conventions.ts";

/** A component with the place it was found at. */
export interface FoundComponent {
  kind: "actions" | "sources";
  folder: string;
  file: string;
  component: AnyComponent;
}

export const packageFolder = resolve("components/zoom_admin");

/** Every folder below actions/ and sources/, with the default export of the file of its name. */
export async function componentsOnDisk(): Promise<FoundComponent[]> {
  const found = (["actions", "sources"] as const).flatMap((kind) =>
    foldersWithFiles(join(packageFolder, kind)).map((folder) => ({
      kind,
      folder,
      file: join(packageFolder, kind, folder, `${folder}.ts`),
    })),
  );
  const components: FoundComponent[] = [];
  // One after the other: jest's module loader fails on imports that race for the same dependency.
  for (const place of found) {
    const { default: component } = (await import(pathToFileURL(place.file).href)) as { default: AnyComponent };
    components.push({ ...place, component });
  }
  return components;
}

function foldersWithFiles(parent: string): string[] {
  return readdirSync(parent).filter((folder) => readdirSync(join(parent, folder)).length > 0);
}

/** The package's TypeScript files. */
export function sourceFiles(): string[] {
  return readdirSync(packageFolder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(packageFolder, file));
}

/** Whether a source's sample event lies beside it, where Pipedream looks for it. */
export function hasTestEvent({ kind, folder }: Pick<FoundComponent, "kind" | "folder">): boolean {
  return existsSync(join(packageFolder, kind, folder, "test-event.ts"));
}
