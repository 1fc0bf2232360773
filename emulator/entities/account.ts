/** A Zoom account: what an organisation has. */
export interface Account {
  id: string;
  number: number;
  name: string;
  alias?: string;
  owner_id: string;
}
