/** How much has come of something, in bytes. */
export interface Progress {
  bytes: number;
  total: number | undefined;
}

/** Tells of progress whenever another tenth has come, or ten million bytes where nobody knows of how many. */
export function tenths(tell: (progress: Progress) => void): (bytes: number, total: number | undefined) => void {
  let told = 0;
  return (bytes, total) => {
    const reached = Math.floor(bytes / ((total ?? 100_000_000) / 10));
    if (reached === told) return;
    told = reached;
    tell({ bytes, total });
  };
}
