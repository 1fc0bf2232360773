/** Classic scopes of the operations on recordings. */
export const mayReadRecordings = ["recording:read:admin", "recording:read"];
export const mayWriteRecordings = ["recording:write:admin", "recording:write"];

/** Granular scopes: for the account, for one's own, for sub-accounts. */
export const granularly = (scope: string): string[] =>
  [":admin", "", ":master"].map((whose) => `cloud_recording:${scope}${whose}`);
