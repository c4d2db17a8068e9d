/** A picture with the words that belong to it as one SVG file, which needs nothing else to be understood. */
import { curvePath, type Fill, LINE, type Picture, type Shape, SIZE, wrap } from "./picture";

export interface PictureWords {
  title: string;
  finding: string;
  /** Source and date. */
  source: string;
  /** How to cite it, with its address. */
  citation: string;
  language: string;
}

const INK = "#14202e";
const MARGIN = 24;
const TITLE = 22;
const COLOURS: Readonly<Record<Fill, string>> = {
  p0: "#a3460f",
  p1: "#e5a97e",
  p2: "#d5dae0",
  p3: "#7fa3d6",
  p4: "#12408a",
  rest: "#ffffff",
  blue: "#0b2a5b",
  wash: "#eef3fa",
  none: "#ffffff",
};
// Beside colour a pattern each: stripes one way below the middle, the other way above it, crosses for what is apart.
const PATTERNS: Readonly<Partial<Record<Fill, { size: number; path: string; stroke: string }>>> = {
  p0: { size: 6, path: "M-1 1 L1 -1 M0 6 L6 0 M5 7 L7 5", stroke: "#ffffff" },
  p1: { size: 10, path: "M-1 1 L1 -1 M0 10 L10 0 M9 11 L11 9", stroke: INK },
  p3: { size: 10, path: "M-1 9 L1 11 M0 0 L10 10 M9 -1 L11 1", stroke: INK },
  rest: { size: 8, path: "M2 2 L6 6 M6 2 L2 6", stroke: "#47525f" },
};

export function toSvg(picture: Picture, words: PictureWords): string {
  const width = picture.width + 2 * MARGIN;
  const inner = picture.width;
  const titleHeight = wrap(words.title, inner, TITLE).length * (TITLE + 6);
  const findingHeight = wrap(words.finding, inner).length * LINE;
  const top = MARGIN + titleHeight + findingHeight + MARGIN;
  const notes = [...wrap(words.source, inner, 12), ...wrap(words.citation, inner, 12)];
  const below = top + picture.height + MARGIN;
  const height = below + notes.length * 16 + MARGIN;
  const parts = [
    `<title>${escapeXml(words.title)}</title>`,
    `<desc>${escapeXml(`${words.finding} ${words.source}`)}</desc>`,
    `<defs>${patterns()}</defs>`,
    `<rect width="${round(width)}" height="${round(height)}" fill="#ffffff"/>`,
    block(wrap(words.title, inner, TITLE), MARGIN, MARGIN + TITLE - 2, TITLE, TITLE + 6, true),
    block(wrap(words.finding, inner), MARGIN, MARGIN + titleHeight + SIZE, SIZE, LINE, false),
    `<g transform="translate(${MARGIN} ${round(top)})">${picture.shapes.map(draw).join("")}</g>`,
    block(notes, MARGIN, below, 12, 16, false),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}"`,
    ` viewBox="0 0 ${round(width)} ${round(height)}" role="img" xml:lang="${escapeXml(words.language)}"`,
    ` font-family="system-ui, 'Noto Sans', 'Liberation Sans', Arial, sans-serif" fill="${INK}">`,
    ...parts,
    "</svg>",
  ].join("");
}

function draw(shape: Shape): string {
  switch (shape.kind) {
    case "rect": {
      const box = `x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}"`;
      const edge = shape.fill === "none" || shape.fill === "wash" ? "#ccd3db" : INK;
      const ground = `<rect ${box} fill="${COLOURS[shape.fill]}" stroke="${edge}"/>`;
      return PATTERNS[shape.fill] ? `${ground}<rect ${box} fill="url(#${shape.fill})"/>` : ground;
    }
    case "circle":
      return `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${round(shape.r)}" fill="${COLOURS[shape.fill]}" stroke="${COLOURS.blue}" stroke-width="2"/>`;
    case "line":
      return `<line x1="${round(shape.x1)}" y1="${round(shape.y1)}" x2="${round(shape.x2)}" y2="${round(shape.y2)}" stroke="${shape.strong ? INK : "#ccd3db"}" stroke-width="${shape.strong ? 2 : 1}"/>`;
    case "curve":
      return `<path d="${curvePath(shape)}" fill="none" stroke="${COLOURS[shape.fill]}" stroke-width="${round(shape.width)}" stroke-opacity="0.7"${shape.dashed ? ` stroke-dasharray="5 4"` : ""}/>`;
    case "text": {
      const size = shape.size ?? SIZE;
      const halo = shape.chip
        ? ` stroke="#ffffff" stroke-width="5" stroke-linejoin="round" paint-order="stroke"`
        : "";
      return block(shape.lines, shape.x, shape.y, size, LINE, shape.bold ?? false, shape.anchor, halo);
    }
  }
}

function block(
  texts: readonly string[],
  x: number,
  y: number,
  size: number,
  lead: number,
  bold: boolean,
  anchor: "start" | "middle" | "end" = "start",
  more = "",
): string {
  const spans = texts.map(
    (text, at) => `<tspan x="${round(x)}" y="${round(y + at * lead)}">${escapeXml(text)}</tspan>`,
  );
  const weight = bold ? ` font-weight="700"` : "";
  const place = anchor === "start" ? "" : ` text-anchor="${anchor}"`;
  return `<text font-size="${size}"${weight}${place}${more}>${spans.join("")}</text>`;
}

function patterns(): string {
  return Object.entries(PATTERNS)
    .map(
      ([id, { size, path, stroke }]) =>
        `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><path d="${path}" stroke="${stroke}" stroke-width="1.2" fill="none"/></pattern>`,
    )
    .join("");
}

const round = (value: number) => Math.round(value * 100) / 100;

// What XML 1.0 does not allow at all is left out; a pasted title may hold it.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
