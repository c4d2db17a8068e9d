import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { ScrollBox } from "../../../components/layout/scroll-box";
import { Button } from "../../../components/ui/button";
import { Tag } from "../../../components/ui/tag";
import { useFormats } from "../../../lib/format/use-formats";
import { type TraceSummary, tracesQuery } from "../api";

const route = getRouteApi("/traces");

/** What the platform did last, newest first. */
export function TracesPage() {
  const { t } = useTranslation("operations");
  const { stories = false } = route.useSearch();
  const navigate = route.useNavigate();
  const traces = useQuery(tracesQuery(stories));
  return (
    <Page title={t("traces")} lead={t("traces_explained")}>
      <p>
        <label>
          <input
            type="checkbox"
            checked={stories}
            onChange={(event) => void navigate({ search: event.target.checked ? { stories: true } : {} })}
          />{" "}
          {t("only_stories")}
        </label>
      </p>
      <div className="actions">
        <Button look="secondary" onClick={() => void traces.refetch()}>
          {t("look_again")}
        </Button>
      </div>
      <Loaded query={traces}>
        {(found) =>
          found === null ? (
            <p>{t("kept_elsewhere")}</p>
          ) : found.items.length === 0 ? (
            <p>{t("none")}</p>
          ) : (
            <TraceTable traces={found.items} />
          )
        }
      </Loaded>
    </Page>
  );
}

function TraceTable({ traces }: { traces: readonly TraceSummary[] }) {
  const { t } = useTranslation("operations");
  const { dateTime, number } = useFormats();
  return (
    <ScrollBox label={t("traces")}>
      <table>
        <caption>{t("newest", { count: traces.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("began_with")}</th>
            <th scope="col">{t("service")}</th>
            <th scope="col">{t("began_at")}</th>
            <th scope="col">{t("steps")}</th>
            <th scope="col">{t("took")}</th>
          </tr>
        </thead>
        <tbody>
          {traces.map((trace) => (
            <tr key={trace.id}>
              <th scope="row">
                <Link to="/traces/$trace" params={{ trace: trace.id }}>
                  {trace.name}
                </Link>{" "}
                {trace.story ? <Tag>{t("story")}</Tag> : null}
                {trace.failed ? <Tag tone="bad">{t("failed")}</Tag> : null}
              </th>
              <td>{trace.service}</td>
              <td>{dateTime(new Date(trace.began_at_ms))}</td>
              <td>{number(trace.spans)}</td>
              <td>{t("milliseconds", { value: number(trace.duration_ms, 1) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
