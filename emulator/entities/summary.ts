/** What Zoom's assistant made of an instance; its id is the instance's UUID. */
export interface Summary {
  id: string;
  created_at: number;
  title: string;
  overview: string;
  details: { label: string; summary: string }[];
  next_steps: string[];
}
