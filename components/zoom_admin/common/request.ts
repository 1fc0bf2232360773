import type { Step } from "./define.ts";
import type { AnswerOf, Operation, ParameterOf } from "./operations/operation.ts";

interface Sent {
  /** Absent where no step runs: in options and in a source's hooks. */
  $?: Step | undefined;
  /** The query. */
  params?: Record<string, unknown> | undefined;
  /** The body. */
  data?: Record<string, unknown> | undefined;
}

/** One request of whatever operation. */
export interface ZoomRequest extends Sent {
  operation: Operation;
  path?: Record<string, string>;
}

type PathValues<Parameter extends string> = [Parameter] extends [never]
  ? { path?: never }
  : { path: Record<Parameter, string> };

/** What goes with a request of the operation: a value for each parameter of its path. */
export type RequestOf<Row extends Operation> = Sent & PathValues<ParameterOf<Row["path"]>>;

/** The one door to Zoom: what shared code needs of the app. */
export interface ZoomClient {
  request<Row extends Operation>(operation: Row, request: RequestOf<Row>): Promise<AnswerOf<Row>>;
}
