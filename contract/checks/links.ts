import { coverage, type Finding } from "../mismatch.ts";

/** A link of ours into Zoom's reference. */
export interface Link {
  /** What it is about: an operation or an event. */
  subject: string;
  address: string;
  /** Where Zoom's documents have the subject, below /docs/api. */
  place: string | undefined;
}

const reference = "https://developers.zoom.us/docs/api";

/** Whether each link leads to where Zoom documents its subject. */
export function checkLinks(what: string, links: readonly Link[]): Finding {
  const subjects = links.map(({ subject }) => subject);
  const mismatches = links
    .filter(({ address, place }) => address !== `${reference}/${place}`)
    .map(({ subject, address, place = "no place" }) => ({
      kind: "table" as const,
      subject,
      rule: `it is linked to ${address}, and stands at ${place}`,
    }));
  return { mismatches, coverage: [coverage(what, subjects, subjects)] };
}
