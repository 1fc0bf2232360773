const pageSize = 50;

/** One page of a list, and how much there is. */
export interface ListPage<Row> {
  rows: Row[];
  page: number;
  pages: number;
  total: number;
}

/** Cuts a page out; a page beyond the last one is the last one. */
export function listPage<Row>(all: readonly Row[], asked: number): ListPage<Row> {
  const pages = Math.max(1, Math.ceil(all.length / pageSize));
  const page = Math.min(asked, pages);
  return { rows: all.slice((page - 1) * pageSize, page * pageSize), page, pages, total: all.length };
}

/** The same page of something made of its rows. */
export const mapPage = <Row, Shown>({ rows, ...page }: ListPage<Row>, show: (row: Row) => Shown): ListPage<Shown> => ({
  ...page,
  rows: rows.map(show),
});
