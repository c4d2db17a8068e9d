import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DataTable } from "../../../components/charts/data-table";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { useCan } from "../../../lib/auth/session";
import { versionMapQuery } from "../manage-api";
import { changedItems } from "../model/version-map";
import { VersionMapForm } from "./version-map-form";

interface VersionMapProps {
  instrumentId: string;
  latest: number;
}

/** What became of the variables of the version before, so that waves of both can be stacked. */
export function VersionMap({ instrumentId, latest }: VersionMapProps) {
  const { t } = useTranslation("survey_manage");
  const [asked, setAsked] = useState(false);
  const versions = { old: latest - 1, new: latest };
  return (
    <>
      <h3>{t("version_map.title", versions)}</h3>
      <p>{t("version_map.explained")}</p>
      {asked ? (
        <Items instrumentId={instrumentId} latest={latest} />
      ) : (
        <Button look="secondary" onClick={() => setAsked(true)}>
          {t("version_map.show")}
        </Button>
      )}
    </>
  );
}

function Items({ instrumentId, latest }: VersionMapProps) {
  const { t } = useTranslation("survey_manage");
  const manages = useCan()("survey_manager");
  const [editing, setEditing] = useState(false);
  const map = useQuery(versionMapQuery(instrumentId, latest - 1, latest));
  return (
    <Loaded query={map}>
      {({ data, etag }) => {
        const changed = changedItems(data.items);
        return editing ? (
          <VersionMapForm map={data} etag={etag} onDone={() => setEditing(false)} />
        ) : (
          <>
            <p role="status">
              {t("version_map.same", { count: data.items.length - changed.length })}{" "}
              {t("version_map.changed", { count: changed.length })}{" "}
              {t("version_map.added", { count: data.added.length })}
            </p>
            {changed.length > 0 ? (
              <DataTable
                caption={t("version_map.table")}
                table={{
                  columns: [t("version_map.old"), t("version_map.new"), t("version_map.note")],
                  rows: changed.map((item) => [item.old, item.new, item.note || "–"]),
                  nullLabel: t("version_map.gone"),
                  textual: true,
                }}
              />
            ) : null}
            {data.added.length > 0 ? (
              <p>{t("version_map.added_list", { list: data.added.join(", ") })}</p>
            ) : null}
            <p>
              {t(`version_map.origin.${data.origin}`)}{" "}
              {manages ? (
                <Button look="quiet" onClick={() => setEditing(true)}>
                  {t("version_map.edit")}
                </Button>
              ) : null}
            </p>
          </>
        );
      }}
    </Loaded>
  );
}
