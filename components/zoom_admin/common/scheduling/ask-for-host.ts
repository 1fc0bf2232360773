import type { ZoomAdmin } from "../../zoom_admin.app.ts";
import type { Step } from "../define.ts";
import type { ZoomError } from "../errors/causes.ts";
import { findUser } from "../users/find-user.ts";
import { hostError } from "./hosts.ts";
import { waitForPropagation, withRetries, type Policy } from "../retry.ts";

interface HostedRequest<Made> {
  $: Step;
  userId: string;
  /** How an error about it begins. */
  failure: string;
  ask: () => Promise<Made>;
}

/**
 * Asks Zoom to schedule something for a host, and again where it refuses a host who is active: that may be news to it.
 * Throws what `ask` throws, or that the host is not active.
 */
export async function askForHost<Made>(
  zoomAdmin: ZoomAdmin,
  { $, userId, failure, ask }: HostedRequest<Made>,
): Promise<Made> {
  let hostIsActive = false;
  const send = async () => {
    try {
      return await ask();
    } catch (error) {
      if (!waitForPropagation.covers(error, "POST")) throw error;
      const host = await findUser(zoomAdmin, $, userId).catch(() => undefined);
      hostIsActive = host?.status === "active";
      throw (host && hostError(host, error as ZoomError, failure)) ?? error;
    }
  };
  const covers: Policy["covers"] = (error, method) => hostIsActive && waitForPropagation.covers(error, method);
  return withRetries(send, {
    policies: [{ ...waitForPropagation, covers }],
    method: "POST",
    deadline: $.context.deadline,
    time: zoomAdmin._time(),
  });
}
