import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Select } from "../../../components/form/choices";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { ScrollBox } from "../../../components/layout/scroll-box";
import { Button } from "../../../components/ui/button";
import { Tag, type Tone } from "../../../components/ui/tag";
import { useFormats } from "../../../lib/format/use-formats";
import { analysesQuery } from "../api";
import { AnalysisNav } from "../components/analysis-nav";
import { asListSearch } from "../model/search";
import { type Analysis, METHODS } from "../model/types";

const route = getRouteApi("/analysis");

const TONES: Readonly<Record<Analysis["status"], Tone>> = {
  running: "info",
  done: "good",
  refused: "bad",
  failed: "bad",
  cancelled: "neutral",
  superseded: "warn",
};

/** All stored analyses, newest first. */
export function AnalysesPage() {
  const { t } = useTranslation("analysis");
  const { method } = route.useSearch();
  const navigate = route.useNavigate();
  const analyses = useInfiniteQuery(analysesQuery(method));
  return (
    <Page title={t("title")} lead={t("lead")}>
      <AnalysisNav />
      <Select
        label={t("method.label")}
        choices={[
          { value: "", label: t("any") },
          ...METHODS.map((one) => ({ value: one, label: t(`method.${one}`) })),
        ]}
        value={method ?? ""}
        onChange={(event) =>
          void navigate({
            search: asListSearch({ method: event.target.value }),
            replace: true,
            resetScroll: false,
          })
        }
      />
      <Loaded query={analyses}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return items.length === 0 ? <p>{t("none")}</p> : <List items={items} />;
        }}
      </Loaded>
      {analyses.hasNextPage ? (
        <Button
          look="secondary"
          busy={analyses.isFetchingNextPage}
          onClick={() => void analyses.fetchNextPage()}
        >
          {t("more")}
        </Button>
      ) : null}
    </Page>
  );
}

function List({ items }: { items: readonly Analysis[] }) {
  const { t } = useTranslation("analysis");
  const format = useFormats();
  return (
    <ScrollBox label={t("analyses")}>
      <table>
        <caption className="visually-hidden">{t("analyses")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("question.title")}</th>
            <th scope="col">{t("method.label")}</th>
            <th scope="col">{t("status.label")}</th>
            <th scope="col">{t("at")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <Link to="/analysis/$analysisId" params={{ analysisId: one.id }}>
                  {one.title}
                </Link>
              </th>
              <td>
                {t(`method.${one.method}`)}
                {one.method === "qca" ? ` (${String(one.parameters.solution)})` : null}
              </td>
              <td>
                <Tag tone={TONES[one.status]}>{t(`status.${one.status}`)}</Tag>
              </td>
              <td>{format.dateTime(one.at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
