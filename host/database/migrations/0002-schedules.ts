/** How far each schedule of a workflow has come. */
export const schedules = `
  create table schedules (
    id text primary key,
    cron text not null,
    timezone text not null,
    settled_until timestamptz not null
  );
`;
