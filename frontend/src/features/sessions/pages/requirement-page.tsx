import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { useCan } from "../../../lib/auth/session";
import { useFormats } from "../../../lib/format/use-formats";
import styles from "../components/sessions.module.css";
import { StatementStatus, Synthetic } from "../components/status-tag";
import { AI_FIELDS, DATA_FIELDS, type READINESS, type STAGES, type TRUST } from "../model/register";
import { type Requirement, registerQuery, requirementQuery, statementQuery } from "../requirements-api";

const { useParams } = getRouteApi("/requirements/$id");

/** One requirement: what it asks for, and what was said that it grew from. */
export function RequirementPage() {
  const { id } = useParams();
  const { t } = useTranslation(["requirements", "join"]);
  const requirement = useQuery(requirementQuery(id));
  return (
    <Page
      title={requirement.data?.title ?? t("requirements:one")}
      crumbs={[{ label: t("requirements:title"), to: "/requirements" }]}
    >
      <Loaded query={requirement}>{(data) => <Details requirement={data} />}</Loaded>
    </Page>
  );
}

function Details({ requirement }: { requirement: Requirement }) {
  const { t } = useTranslation("requirements");
  const format = useFormats();
  const entry = useQuery(registerQuery).data?.find((one) => one.requirement.id === requirement.id);
  const statements = requirement.statements ?? [];
  return (
    <>
      <p className={styles.meta}>
        <Synthetic when={requirement.synthetic ?? false} />
        <span>{t(`kind.${requirement.kind}`)}</span>
        <span>{format.country(requirement.country)}</span>
        <span>{t(`priority.${requirement.priority}`)}</span>
        <span>{t(`status.${requirement.status ?? "proposed"}`)}</span>
        {requirement.code ? <code>{requirement.code}</code> : null}
      </p>
      {requirement.description ? <p>{requirement.description}</p> : null}
      <Asked requirement={requirement} />
      <section aria-labelledby="from-title">
        <h2 id="from-title">{t("from")}</h2>
        {entry ? <p>{t("behind", { ...entry.behind })}</p> : null}
        {statements.length === 0 ? <p>{t("untraced")}</p> : <Said ids={statements} />}
        {requirement.session_id ? (
          <p>
            <Link to="/sessions/$id" params={{ id: requirement.session_id }}>
              {t("field.session")}
            </Link>
          </p>
        ) : null}
      </section>
    </>
  );
}

function Asked({ requirement: { data, ai } }: { requirement: Requirement }) {
  const { t } = useTranslation("requirements");
  const said = (words: string | undefined) => words || t("unknown");
  if (data)
    return (
      <dl>
        {DATA_FIELDS.map((name) => (
          <div key={name}>
            <dt>{t(`data.${name}`)}</dt>
            <dd>{said(data[name])}</dd>
          </div>
        ))}
        <div>
          <dt>{t("data.readiness_level")}</dt>
          <dd>
            {data.readiness_level
              ? t(`readiness.${data.readiness_level as (typeof READINESS)[number]}`)
              : t("unknown")}
          </dd>
        </div>
      </dl>
    );
  if (ai)
    return (
      <dl>
        <div>
          <dt>{t("ai.stage")}</dt>
          <dd>{ai.stage ? t(`stage.${ai.stage as (typeof STAGES)[number]}`) : t("unknown")}</dd>
        </div>
        {AI_FIELDS.map((name) => (
          <div key={name}>
            <dt>{t(`ai.${name}`)}</dt>
            <dd>{said(ai[name])}</dd>
          </div>
        ))}
        <div>
          <dt>{t("ai.trust_conditions")}</dt>
          <dd>
            {said(
              (ai.trust_conditions ?? [])
                .map((one) => t(`trust.${one as (typeof TRUST)[number]}`))
                .join("; "),
            )}
          </dd>
        </div>
      </dl>
    );
  return null;
}

function Said({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation("requirements");
  const can = useCan();
  const reads = (["facilitator", "rapporteur", "coder", "analyst"] as const).some((role) => can(role));
  if (!reads) return <p>{t("words_withheld")}</p>;
  return (
    <ul className={styles.list}>
      {ids.map((id) => (
        <li key={id} className={styles.item}>
          <Statement id={id} />
        </li>
      ))}
    </ul>
  );
}

function Statement({ id }: { id: string }) {
  const statement = useQuery(statementQuery(id));
  return (
    <Loaded query={statement}>
      {(data) => (
        <>
          <p lang={data.language}>{data.text}</p>
          <p className={styles.meta}>
            {data.participant ? <span>{data.participant}</span> : null}
            <StatementStatus status={data.status} />
          </p>
        </>
      )}
    </Loaded>
  );
}
