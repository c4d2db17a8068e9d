/** Files that instruments come in. What they hold is the service's to judge. */

/** `undefined` where it is no JSON object. */
export function definitionIn(text: string): Record<string, unknown> | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === "object" && read !== null && !Array.isArray(read)
      ? (read as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The format that a file's ending speaks for; `undefined` where it speaks for none. */
export function formatOf(fileName: string): "xlsform" | "lss" | "surveyjs" | undefined {
  const ending = fileName.slice(fileName.lastIndexOf(".") + 1).toLowerCase();
  return ({ xlsx: "xlsform", lss: "lss", json: "surveyjs" } as const)[ending];
}

/** A name for the address, made of a file's name. */
export function slugOf(fileName: string): string {
  return fileName
    .replace(/\.[^.]*$/, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80)
    .replace(/-+$/, "");
}
