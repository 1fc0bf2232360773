/** Any event may come; this is one of them. */
export { default } from "../user-deactivated/test-event.ts";
