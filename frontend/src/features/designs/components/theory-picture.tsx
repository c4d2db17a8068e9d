import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { PictureSvg } from "../../../components/charts/picture-svg";
import { designQuery } from "../api";
import { boxesOf, originOf } from "../model/theory";
import type { Box, Chain, Theory } from "../model/types";
import { type PictureWording, picture } from "./theory-drawing";

interface TheoryPictureProps {
  designId: string;
  chains: readonly Chain[];
  theory: Theory | undefined;
}

/** The chains as a picture and, for whoever does not see it, as a table of the same boxes. */
export function TheoryPicture({ designId, chains, theory }: TheoryPictureProps) {
  const { t } = useTranslation("following");
  const { t: d } = useTranslation("designs");
  const design = useQuery(designQuery(designId));
  if (chains.length === 0) return null;
  const byPerson = (box: Box) => ["person", "reworded"].includes(originOf(box, theory));
  const mark = (box: Box) => (box.text !== "" && byPerson(box) ? "✎ " : "");
  const marked = (box: Box) => `${mark(box)}${box.text}`;
  const words: PictureWording = {
    heads: [t("theory.contexts"), t("theory.resource"), t("theory.reasoning"), t("theory.outcome")],
    everywhere: t("theory.everywhere"),
    moves: (direction) => d(`moves.${direction}`),
    mark,
  };
  const boxes = chains.flatMap(boxesOf);
  const draw = () => picture(chains, words);
  return (
    <ChartFrame
      title={t("theory.picture")}
      finding={t("theory.finding", {
        count: chains.length,
        boxes: boxes.length,
        drawn: boxes.filter((box) => originOf(box, theory) === "configuration").length,
      })}
      name={`theory-${designId}`}
      source={t("theory.source")}
      date={design.data?.data.updated_at ?? new Date().toISOString()}
      table={{
        columns: words.heads,
        rows: chains.map((chain) => [
          chain.contexts.map(marked).join("; ") || words.everywhere,
          marked(chain.resource),
          marked(chain.reasoning),
          `${marked(chain.outcome)}: ${words.moves(chain.direction)}`,
        ]),
        nullLabel: t("theory.nothing_there"),
        textual: true,
      }}
      picture={draw}
    >
      <PictureSvg picture={draw()} title={t("theory.picture")} />
    </ChartFrame>
  );
}
