import { QueryClient, keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";
import { getEvents, getOverview, getRun, getRuns, getWorkflows } from "./api.ts";

/**
 * Everything is asked again every second, also in a hidden tab and after a failure. "always": the host may be on this
 * very machine, so a browser that believes itself offline still reaches it.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { refetchInterval: 1000, refetchIntervalInBackground: true, retry: false, networkMode: "always" },
  },
});

export const useOverview = () => useQuery({ queryKey: ["overview"], queryFn: ({ signal }) => getOverview(signal) });
export const useWorkflows = () => useQuery({ queryKey: ["workflows"], queryFn: ({ signal }) => getWorkflows(signal) });
export const useRuns = () => useQuery({ queryKey: ["runs"], queryFn: ({ signal }) => getRuns(signal) });
export const useEvents = () => useQuery({ queryKey: ["events"], queryFn: ({ signal }) => getEvents(signal) });

/** One run with its steps; keeps showing the run before it until the new one has come. */
export const useRun = (id: string | null) =>
  useQuery({
    queryKey: ["run", id],
    queryFn: id === null ? skipToken : ({ signal }) => getRun(id, signal),
    placeholderData: keepPreviousData,
  });
