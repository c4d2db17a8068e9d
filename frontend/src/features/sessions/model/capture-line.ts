/** One line of a rapporteur: `/d @P07 They would need the vacancies daily`. */
import type { Topic } from "./kit";

const TOPIC_OF: Readonly<Record<string, Topic>> = {
  c: "cmo",
  m: "cmo",
  o: "cmo",
  e: "enablers_barriers",
  b: "enablers_barriers",
  d: "data",
  a: "ai_functions",
};

export interface CaptureLine {
  /** Set where the line names a topic; it stays for the lines after it. */
  topic?: Topic;
  /** Pseudonym, for this line alone. */
  participant?: string;
  text: string;
  /** A command at the start that means nothing. */
  unknown?: string;
}

const MARK = /^(?:\/(\p{L}+)|@[pP](\d{1,3}))(?=\s|$)\s*/u;

/** Reads the marks at the start of a line; what follows is what was said. */
export function parseLine(line: string): CaptureLine {
  const read: CaptureLine = { text: line.trim() };
  for (let mark = MARK.exec(read.text); mark; mark = MARK.exec(read.text)) {
    const [whole, command, number] = mark;
    if (number !== undefined) read.participant = `P${number.padStart(2, "0")}`;
    else {
      const topic = TOPIC_OF[(command ?? "").toLowerCase()];
      if (!topic) return { ...read, unknown: `/${command}` };
      read.topic = topic;
    }
    read.text = read.text.slice(whole.length);
  }
  return read;
}
