/** The consent text with the operator's details in their places. */

export interface Operator {
  controller: string;
  contact: string;
  retention: string;
}

/** `{controller}`, `{contact}` and `{retention}` replaced; any other brace stays as it is written. */
export function filled(text: string, operator: Operator): string {
  return text.replace(/\{(controller|contact|retention)\}/g, (_, name: keyof Operator) => operator[name]);
}
