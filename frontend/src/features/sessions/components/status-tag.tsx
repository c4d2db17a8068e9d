import { useTranslation } from "react-i18next";
import { Tag } from "../../../components/ui/tag";
import type { Session, Statement } from "../api";
import type { Practice } from "../practices-api";

const SESSION = { planned: "neutral", live: "good", read_back: "info", closed: "neutral" } as const;
const STATEMENT = {
  captured: "neutral",
  read_back: "info",
  confirmed: "good",
  amended: "good",
  contested: "warn",
  rejected: "bad",
  frozen: "neutral",
} as const;

export function SessionStatus({ status }: { status: Session["status"] }) {
  const { t } = useTranslation("sessions");
  return <Tag tone={SESSION[status]}>{t(`status.${status}`)}</Tag>;
}

export function StatementStatus({ status }: { status: Statement["status"] }) {
  const { t } = useTranslation("join");
  return <Tag tone={STATEMENT[status]}>{t(`statement_status.${status}`)}</Tag>;
}

export function PracticeStatus({ status }: { status: Practice["status"] }) {
  const { t } = useTranslation("sessions");
  const tone = status === "validated" ? "good" : status === "contested" ? "warn" : "neutral";
  return <Tag tone={tone}>{t(`practice_status.${status ?? "proposed"}`)}</Tag>;
}

/** Demo data says so wherever it is shown. */
export function Synthetic({ when }: { when: boolean }) {
  const { t } = useTranslation("join");
  return when ? <Tag tone="warn">{t("synthetic")}</Tag> : null;
}

/** Where the session stands, in a sentence for participants. */
export function SessionStage({ status }: { status: Session["status"] }) {
  const { t } = useTranslation("join");
  return <>{t(`stage.${status}`)}</>;
}
