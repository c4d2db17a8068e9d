import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { GapMap, useGapPicture } from "../../../components/charts/gap-map";
import { Select } from "../../../components/form/choices";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import type { components } from "../../../lib/api/cmo";
import { useFormats } from "../../../lib/format/use-formats";
import { gapMapQuery } from "../api";
import styles from "../components/evidence.module.css";
import { EvidenceNav } from "../components/evidence-nav";
import { LiveNote } from "../components/live-note";
import { SyntheticNote } from "../components/tags";
import { useWords } from "../components/use-words";
import { cellsByPlace, countsTable } from "../model/gap-map";
import { AXES, type Axis, axesOf, searchOfCell } from "../model/search";

type Axes = ReturnType<typeof axesOf>;
type GapMapData = components["schemas"]["GapMap"];

const route = getRouteApi("/evidence/gap-map");

/** Where there is evidence, how far it is trusted, and where there is none. */
export function GapMapPage() {
  const { t } = useTranslation("evidence");
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const axes = axesOf(search);
  const map = useQuery(gapMapQuery(axes.rows, axes.columns));
  const choose = (changed: "rows" | "columns", axis: Axis) => {
    const other = changed === "rows" ? "columns" : "rows";
    // Choosing the other side's axis swaps the two.
    const next =
      axes[other] === axis ? { [changed]: axis, [other]: axes[changed] } : { ...axes, [changed]: axis };
    void navigate({ search: next });
  };
  const choices = AXES.map((axis) => ({ value: axis, label: t(`axis.${axis}`) }));
  return (
    <Page
      title={t("gap_map.title")}
      lead={t("gap_map.lead")}
      crumbs={[{ label: t("title"), to: "/evidence" }]}
    >
      <EvidenceNav />
      <div className={`${styles.filters} no-print`}>
        {(["rows", "columns"] as const).map((side) => (
          <Select
            key={side}
            label={t(`gap_map.${side}`)}
            choices={choices}
            value={axes[side]}
            onChange={(event) => choose(side, event.target.value as Axis)}
          />
        ))}
      </div>
      <LiveNote />
      <Loaded query={map}>
        {(data) => (
          <>
            <SyntheticNote among={data.cells} />
            <MapChart axes={axes} map={data} date={new Date(map.dataUpdatedAt).toISOString()} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function MapChart({ axes, map, date }: { axes: Axes; map: GapMapData; date: string }) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const words = useWords();
  const named = (headers: GapMapData["rows"]) => headers.map(({ code }) => ({ code, label: words.of(code) }));
  const places = cellsByPlace(map.cells);
  const drawn = {
    corner: t(`axis.${axes.rows}`),
    rows: named(map.rows),
    columns: named(map.columns),
    cell: (row: string, column: string) => {
      const cell = places(row, column);
      const level = cell?.best_confidence;
      return { count: cell?.configurations ?? 0, ...(level ? { confidence: t(`level.${level}`) } : {}) };
    },
  };
  const picture = useGapPicture(drawn);
  const table = countsTable(drawn.rows, drawn.columns, places);
  return (
    <ChartFrame
      title={t("gap_map.chart", { rows: t(`axis.${axes.rows}`), columns: t(`axis.${axes.columns}`) })}
      finding={t("gap_map.finding", {
        filled: format.number(map.cells.length),
        all: format.number(map.cells.length + map.holes),
        holes: format.number(map.holes),
      })}
      table={{
        columns: [t(`axis.${axes.rows}`), ...table.columns],
        rows: table.rows,
        nullLabel: t("gap_map.hole"),
      }}
      source={t("source")}
      date={date}
      name={`gap-map-${axes.rows}-${axes.columns}`}
      picture={picture}
    >
      <p>{t("gap_map.reading")}</p>
      <GapMap
        {...drawn}
        caption={t("gap_map.caption")}
        link={(row, column, label) => (
          <Link to="/evidence" search={searchOfCell(axes, row, column)} className={styles.cell}>
            <span className="visually-hidden">
              {words.of(row)}, {words.of(column)}:{" "}
            </span>
            {label}
          </Link>
        )}
      />
    </ChartFrame>
  );
}
