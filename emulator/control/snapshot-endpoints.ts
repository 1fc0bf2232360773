import { snapshotSchema } from "../scenes/beginning.ts";
import { snapshotText } from "../store/snapshot-text.ts";
import { controlBody } from "./control-body.ts";
import { ControlError, type ControlEndpoint } from "./endpoint.ts";

/** The whole account at once: to keep it, and to go back to it. */
export const snapshotEndpoints: ControlEndpoint[] = [
  {
    method: "GET",
    path: "/snapshot",
    about: "Everything there is, credentials included. An emulator can begin with it: --scene account.json.",
    example: "curl {url}/_emulator/snapshot > account.json",
    handle({ world }, context) {
      const text = ReadableStream.from<Buffer>(snapshotText(world.store.snapshot()));
      return context.body(text, 200, { "content-type": "application/json" });
    },
  },
  {
    method: "PUT",
    path: "/snapshot",
    about: "Puts a snapshot in the place of everything there is, credentials included.",
    example: "curl -X PUT {url}/_emulator/snapshot -d @account.json",
    async handle({ restore }, context) {
      const snapshot = await controlBody(snapshotSchema, context);
      await restore(snapshot).catch((error: unknown) => {
        throw new ControlError(400, error instanceof Error ? error.message : String(error));
      });
      return context.json({ status: "restored" });
    },
  },
];
