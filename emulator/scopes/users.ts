/** The classic scopes that nearly every operation on users takes. */
export const mayReadUsers = ["user:read", "user:write", "user:read:admin", "user:write:admin"];
export const mayWriteUsers = ["user:write:admin", "user:write"];
