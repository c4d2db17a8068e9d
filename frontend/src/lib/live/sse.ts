/** Parses `text/event-stream` (WHATWG HTML §9.2), fed in pieces of any size. */

export interface ServerEvent {
  id: string | undefined;
  /** `message` where the stream names none. */
  event: string;
  data: string;
}

export class EventStreamParser {
  #rest = "";
  #id: string | undefined;
  #event = "";
  #data: string[] = [];

  /** Events completed by this piece, in order. */
  push(piece: string): ServerEvent[] {
    const text = this.#rest + piece;
    // A trailing CR may be the first half of CRLF.
    const whole = text.endsWith("\r") ? text.slice(0, -1) : text;
    const lines = whole.split(/\r\n|\n|\r/);
    this.#rest = (lines.pop() ?? "") + text.slice(whole.length);
    return lines.flatMap((line) => this.#take(line));
  }

  #take(line: string): ServerEvent[] {
    if (line === "") return this.#dispatch();
    if (line.startsWith(":")) return [];
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "data") this.#data.push(value);
    else if (field === "event") this.#event = value;
    else if (field === "id" && !value.includes("\0")) this.#id = value;
    return [];
  }

  #dispatch(): ServerEvent[] {
    const event = { id: this.#id, event: this.#event || "message", data: this.#data.join("\n") };
    const empty = this.#data.length === 0 && this.#event !== "reset";
    this.#event = "";
    this.#data = [];
    return empty ? [] : [event];
  }
}
