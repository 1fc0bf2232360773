export interface FieldError {
  field: string;
  message: string;
}

/** An error as Zoom answers it: an HTTP status with a code and a text, sometimes with the fields that are wrong. */
export class ZoomError extends Error {
  readonly status: number;
  readonly code: number;
  readonly fields: FieldError[] | undefined;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    code: number,
    message: string,
    more: { fields?: FieldError[]; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.name = "ZoomError";
    this.status = status;
    this.code = code;
    this.fields = more.fields;
    this.headers = more.headers ?? {};
  }

  /** The JSON body. */
  body(): { code: number; message: string; errors?: FieldError[] } {
    return { code: this.code, message: this.message, ...(this.fields && { errors: this.fields }) };
  }
}
