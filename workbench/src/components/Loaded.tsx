import { Skeleton } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { HostRefusal } from "../api.ts";
import { Trouble } from "./Trouble.tsx";

interface Props<T> {
  query: UseQueryResult<T>;
  children: (answer: T) => ReactNode;
}

/** What the host answered, drawn by `children`; before that a placeholder, and what the host refused in its words. */
export function Loaded<T>({ query, children }: Props<T>) {
  return (
    <>
      {query.error instanceof HostRefusal && <Trouble>{query.error.message}</Trouble>}
      {query.data !== undefined && children(query.data)}
      {query.data === undefined && !(query.error instanceof HostRefusal) && <Skeleton height={84} aria-hidden />}
    </>
  );
}
