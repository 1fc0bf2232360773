import { useSyncExternalStore } from "react";

const prefix = "#/runs/";

/** The address of a run on this page. */
export const runHref = (id: string): string => prefix + encodeURIComponent(id);

/** The run that the address names, or null. */
export function runIdIn(hash: string): string | null {
  return hash.length > prefix.length && hash.startsWith(prefix) ? decoded(hash.slice(prefix.length)) : null;
}

/** An address typed by hand may be no valid percent-encoding. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

/** The run that the page's address names, or null; follows the address. */
export const useRouteRunId = (): string | null => useSyncExternalStore(subscribe, () => runIdIn(window.location.hash));
