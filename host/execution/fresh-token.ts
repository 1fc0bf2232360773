import { isTokenRefusal, keptError } from "./kept-error.ts";
import { resolveProps, type PropsRequest, type ResolvedProps } from "./props.ts";

/**
 * Resolves the props and executes with them. When an account's token is refused, new tokens are fetched and it executes
 * once more (as a replay, unless the component says that it has changed nothing), unless `mayRepeat` says that the first
 * time has already had its effect. Throws what was thrown last.
 */
export async function withFreshToken<Result>(
  request: PropsRequest,
  execute: (props: ResolvedProps, attempt: { replay: boolean }) => unknown,
  mayRepeat: () => boolean = () => true,
): Promise<Result> {
  const props = await resolveProps(request);
  try {
    return (await execute(props, { replay: false })) as Result;
  } catch (thrown) {
    if (props.tokens.size === 0 || !isTokenRefusal(keptError(thrown, request.secrets))) throw thrown;
    const renewed = await resolveProps({ ...request, refused: props.tokens });
    if (!mayRepeat()) throw thrown;
    return (await execute(renewed, { replay: !hasChangedNothing(thrown) })) as Result;
  }
}

/** A component may say that nothing came before the refusal, so that the next attempt is like a first one. */
function hasChangedNothing(thrown: unknown): boolean {
  return (thrown as { changedNothing?: unknown } | null)?.changedNothing === true;
}
