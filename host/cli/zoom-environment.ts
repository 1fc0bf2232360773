import type { ZoomApp } from "../options.ts";

type Environment = Record<string, string | undefined>;

const REQUIRED = ["ZOOM_ACCOUNT_ID", "ZOOM_CLIENT_ID", "ZOOM_CLIENT_SECRET"] as const;

/**
 * The Zoom account that the environment names; undefined where it names none. An empty variable counts as unset.
 * @throws an Error that names the variables which are missing
 */
export function zoomIn(environment: Environment): ZoomApp | undefined {
  const missing = REQUIRED.filter((name) => !environment[name]);
  if (missing.length === REQUIRED.length) return undefined;
  const { ZOOM_ACCOUNT_ID: accountId, ZOOM_CLIENT_ID: clientId, ZOOM_CLIENT_SECRET: clientSecret } = environment;
  if (!accountId || !clientId || !clientSecret) {
    throw new Error(
      `A Zoom account needs ${REQUIRED.join(", ")}; not set: ${missing.join(", ")}. ` +
        "Set all in the environment or in .env, or none to use the emulated Zoom.",
    );
  }
  return {
    accountId,
    clientId,
    clientSecret,
    ...(environment.ZOOM_SECRET_TOKEN && { secretToken: environment.ZOOM_SECRET_TOKEN }),
    baseUrl: environment.ZOOM_BASE_URL || "https://api.zoom.us",
    tokenUrl: environment.ZOOM_TOKEN_URL || "https://zoom.us/oauth/token",
  };
}

/** The way back: what `zoomIn` reads the same account from. */
export function environmentOf(zoom: ZoomApp): Environment {
  return {
    ZOOM_ACCOUNT_ID: zoom.accountId,
    ZOOM_CLIENT_ID: zoom.clientId,
    ZOOM_CLIENT_SECRET: zoom.clientSecret,
    ZOOM_SECRET_TOKEN: zoom.secretToken,
    ZOOM_BASE_URL: zoom.baseUrl,
    ZOOM_TOKEN_URL: zoom.tokenUrl,
  };
}
