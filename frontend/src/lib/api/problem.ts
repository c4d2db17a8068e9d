/** RFC 9457 problem documents as one error type. Services name the field and the fix; pages show both. */

export interface FieldError {
  /** JSON Pointer into the body that was sent, or `/query/x`, `/path/x`, `/header/x`. */
  pointer: string;
  code: string;
  message: string;
}

export class Problem extends Error {
  override readonly name = "Problem";

  constructor(
    /** HTTP status; 0 when no answer came. */
    readonly status: number,
    /** The last part of the problem's type, such as `invalid-input`; stable. */
    readonly slug: string,
    readonly title: string,
    readonly detail: string,
    readonly errors: readonly FieldError[] = [],
    /** The whole document: a 412 carries the current state here. */
    readonly document: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail || title);
  }

  /** No connection, or an answer that says "later": trying again can help. */
  get temporary(): boolean {
    return [0, 408, 429, 502, 503, 504].includes(this.status);
  }

  /** The first message for each field of a form, whose names are given by their pointers. */
  messagesFor<Name extends string>(pointers: Readonly<Record<Name, string>>): Partial<Record<Name, string>> {
    const messages: Partial<Record<Name, string>> = {};
    for (const name of Object.keys(pointers) as Name[]) {
      const pointer = pointers[name];
      const error = this.errors.find(
        (candidate) => candidate.pointer === pointer || candidate.pointer.startsWith(`${pointer}/`),
      );
      if (error) messages[name] = error.message;
    }
    return messages;
  }
}

/** An error body, already parsed or not, as a problem. */
export function problemFrom(status: number, body: unknown): Problem {
  const parsed = asDocument(body);
  const type = text(parsed.type) ?? "about:blank";
  return new Problem(
    status,
    type.slice(type.lastIndexOf("/") + 1),
    text(parsed.title) ?? "",
    text(parsed.detail) ?? "",
    Array.isArray(parsed.errors) ? parsed.errors.filter(isFieldError) : [],
    parsed,
  );
}

/** Anything thrown as a problem; a failed `fetch` becomes status 0. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof TypeError) return new Problem(0, "no-connection", "", thrown.message);
  throw thrown;
}

function asDocument(body: unknown): Record<string, unknown> {
  if (typeof body === "object" && body !== null) return body as Record<string, unknown>;
  if (typeof body !== "string") return {};
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === "object" && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function isFieldError(value: unknown): value is FieldError {
  const { pointer, message } = (value ?? {}) as Record<string, unknown>;
  return typeof pointer === "string" && typeof message === "string";
}
