/** What was lost is emitted as Zoom would have sent it. */
export { default } from "../user-deactivated/test-event.ts";
