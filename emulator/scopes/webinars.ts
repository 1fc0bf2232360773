export const mayRead = ["webinar:read:admin", "webinar:read"];
export const mayWrite = ["webinar:write:admin", "webinar:write"];
