import type { Picture, Shape } from "../../../components/charts/picture";
import styles from "./analysis.module.css";

/** A picture on the page. The figures stand in the table of its frame, so it is hidden from screen readers. */
export function PictureSvg({ picture }: { picture: Picture }) {
  return (
    <svg className={styles.curve} viewBox={`0 0 ${picture.width} ${picture.height}`} aria-hidden="true">
      {picture.shapes.map((shape, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a picture is drawn anew as a whole
        <Drawn key={at} shape={shape} />
      ))}
    </svg>
  );
}

function Drawn({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case "line":
      return (
        <line
          x1={shape.x1}
          y1={shape.y1}
          x2={shape.x2}
          y2={shape.y2}
          stroke={shape.strong ? "currentColor" : "var(--line)"}
          strokeWidth={shape.strong ? 2 : 1}
          strokeDasharray={shape.strong ? undefined : "4 3"}
        />
      );
    case "circle":
      return (
        <circle
          cx={shape.x}
          cy={shape.y}
          r={shape.r}
          fill="var(--scale-4)"
          stroke="var(--blue)"
          strokeWidth={2}
        />
      );
    case "rect":
      return (
        <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} fill="var(--blue-wash)" />
      );
    case "text":
      return (
        <text x={shape.x} y={shape.y} fontSize={14} textAnchor={shape.anchor ?? "start"} fill="currentColor">
          {shape.lines.join(" ")}
        </text>
      );
  }
}
