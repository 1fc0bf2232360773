import userDeactivated from "../user-deactivated/test-event.ts";

/** What was lost is emitted as Zoom would have sent it; what no delivery tells of, as far as it can be inferred. */
export default { ...userDeactivated, inferred: true };
