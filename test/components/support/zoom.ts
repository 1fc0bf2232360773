import { afterAll, afterEach } from "@jest/globals";
import nock from "nock";

// The http module that nock patches outlives a test file.
afterAll(() => nock.restore());
afterEach(forgetZoom);

/** Zoom's API under nock, forgotten after each test. */
export function zoom(): nock.Scope {
  nock.disableNetConnect();
  return nock("https://api.zoom.us/v2");
}

export function forgetZoom(): void {
  nock.cleanAll();
}

export const userDoesNotExist = (id: string) => ({ code: 1001, message: `User does not exist: ${id}.` });
export const emailUsed = (email: string) => ({ code: 1005, message: `Email "${email}" has already been used.` });

/** The connection breaks after Zoom has read the request. */
export const broken = Object.assign(new Error("socket hang up"), { code: "ECONNRESET" });
