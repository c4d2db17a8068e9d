import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { codebookQuery } from "../api";
import { StatementCoder } from "../components/statement-coder";
import { statementQuery } from "../double-api";

const { useParams } = getRouteApi("/coding/statements/$id");

/** One statement that one was asked to code. */
export function StatementPage() {
  const { id } = useParams();
  const { t } = useTranslation("coding");
  const statement = useQuery(statementQuery(id));
  const codebook = useQuery(codebookQuery);
  return (
    <Page
      title={t("statement")}
      crumbs={[
        { label: t("title"), to: "/coding" },
        { label: t("work.title"), to: "/coding/work" },
      ]}
    >
      <Loaded query={statement}>
        {(said) => (
          <Loaded query={codebook}>
            {(edition) => (
              <StatementCoder
                item={{ id, text: said.text, language: said.language }}
                codes={edition?.codes ?? []}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
