import { useTranslation } from "react-i18next";
import { ScrollBox } from "../layout/scroll-box";
import { curvePath, type Fill, LINE, type Picture, type Shape, SIZE } from "./picture";
import styles from "./picture-svg.module.css";

interface PictureSvgProps {
  picture: Picture;
  /** Of the chart; names the box that scrolls where the window is narrower than the picture. */
  title: string;
}

const FILLS: Readonly<Record<Fill, string>> = {
  p0: "var(--scale-1)",
  p1: "var(--scale-2)",
  p2: "var(--scale-3)",
  p3: "var(--scale-4)",
  p4: "var(--scale-5)",
  rest: "var(--paper)",
  blue: "var(--blue)",
  wash: "var(--blue-wash)",
  none: "var(--paper)",
};

/** A picture on the page, in its own size, so that its words can be read. The figures stand in the table of its frame,
 * so it is hidden from screen readers. */
export function PictureSvg({ picture, title }: PictureSvgProps) {
  const { t } = useTranslation();
  return (
    <ScrollBox label={t("chart.figure_of", { title })}>
      <svg
        className={styles.picture}
        width={picture.width}
        height={picture.height}
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        aria-hidden="true"
      >
        {picture.shapes.map((shape, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a picture is drawn anew as a whole
          <Drawn key={at} shape={shape} />
        ))}
      </svg>
    </ScrollBox>
  );
}

function Drawn({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case "line":
      return (
        <line
          className={styles.shape}
          x1={shape.x1}
          y1={shape.y1}
          x2={shape.x2}
          y2={shape.y2}
          stroke={shape.strong ? "currentColor" : "var(--line)"}
          strokeWidth={shape.strong ? 2 : 1}
          strokeDasharray={shape.strong ? undefined : "4 3"}
        />
      );
    case "curve":
      return (
        <path
          className={styles.shape}
          d={curvePath(shape)}
          fill="none"
          stroke={FILLS[shape.fill]}
          strokeOpacity={0.7}
          strokeWidth={shape.width}
          strokeDasharray={shape.dashed ? "5 4" : undefined}
        />
      );
    case "circle":
      return (
        <circle
          className={styles.shape}
          cx={shape.x}
          cy={shape.y}
          r={shape.r}
          fill={FILLS[shape.fill]}
          stroke="var(--blue)"
          strokeWidth={2}
        />
      );
    case "rect":
      return (
        <rect
          className={styles.shape}
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          fill={FILLS[shape.fill]}
        />
      );
    case "text":
      return (
        <text
          className={shape.chip ? `${styles.text} ${styles.chip}` : styles.text}
          fontSize={shape.size ?? SIZE}
          fontWeight={shape.bold ? 700 : undefined}
          textAnchor={shape.anchor ?? "start"}
        >
          {shape.lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text keep their places
            <tspan key={at} x={shape.x} y={shape.y + at * LINE}>
              {line}
            </tspan>
          ))}
        </text>
      );
  }
}
