import type { StepContext } from "../../../components/zoom_admin/common/define.ts";
import type { Zoom } from "../../emulator/support/zoom.ts";
import { FakeTime, runAction } from "./run-component.ts";

type Action = Parameters<typeof runAction>[0];

/** Runs actions with a token of an emulated account, at the emulator's time, and gives what they return. */
export async function connected(zoom: Zoom, token?: string) {
  const auth = { oauth_access_token: token ?? (await zoom.token()), base_api_url: zoom.url };
  return async <Returned = Record<string, unknown>>(
    action: Action,
    props: Record<string, unknown> = {},
    context: Partial<StepContext> = {},
  ) => {
    const now = new Date(zoom.clock.now()).toISOString();
    const binding = { props, auth, time: new FakeTime(now), context: { ts: now, ...context } };
    return (await runAction(action, binding)).returned as Returned;
  };
}
