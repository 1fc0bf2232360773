/** Classic scopes, any of which the operations on meetings take. */
export const mayRead = ["meeting:read:admin", "meeting:read"];
export const mayWrite = ["meeting:write:admin", "meeting:write"];
