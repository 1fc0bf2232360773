/** How often something was done on one day (UTC); its id is `<what>:<whose>`. */
export interface Counter {
  id: string;
  day: string;
  count: number;
}
