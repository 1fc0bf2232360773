/** An instant as Zoom writes it: UTC, to the second. */
export const zoomTime = (instant: number): string => new Date(instant).toISOString().replace(/\.\d{3}Z$/, "Z");
