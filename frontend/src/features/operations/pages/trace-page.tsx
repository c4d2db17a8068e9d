import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { useFormats } from "../../../lib/format/use-formats";
import { traceQuery } from "../api";
import { Waterfall } from "../components/waterfall";

const route = getRouteApi("/traces/$trace");

/** One trace, step by step. */
export function TracePage() {
  const { t } = useTranslation("operations");
  const { number } = useFormats();
  const { trace: id } = route.useParams();
  const trace = useQuery(traceQuery(id));
  const title = trace.data ? t(trace.data.story ? "story_title" : "trace_title") : t("trace_title");
  return (
    <Page title={title} crumbs={[{ label: t("traces"), to: "/traces" }]}>
      <Loaded query={trace}>
        {(found) =>
          found === null ? (
            <p>{t("kept_elsewhere")}</p>
          ) : (
            <>
              <p>
                {t("summary", {
                  count: found.spans,
                  services: new Set(found.steps.map((step) => step.service)).size,
                  value: number(found.duration_ms, 1),
                })}{" "}
                {found.story ? t("story_explained") : null}
              </p>
              <Waterfall steps={found.steps} />
              <p>
                {t("trace_id")} <code>{found.id}</code>
              </p>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
