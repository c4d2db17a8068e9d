import { useTranslation } from "react-i18next";
import type { Problem } from "../../lib/api/problem";
import { Button } from "./button";
import { Notice } from "./notice";

interface ProblemNoticeProps {
  problem: Problem;
  /** Offered where trying again can help. */
  onRetry?: () => void;
}

/** What went wrong in the reader's language, and below it what the service said about it (in English). */
export function ProblemNotice({ problem, onRetry }: ProblemNoticeProps) {
  const { t } = useTranslation("errors");
  return (
    <Notice tone="bad" title={t(titleOf(problem.status))} live="assertive">
      {problem.detail && problem.status !== 0 ? <p lang="en">{problem.detail}</p> : null}
      {problem.errors.length > 0 ? (
        <ul lang="en">
          {problem.errors.map((error) => (
            <li key={`${error.pointer} ${error.code}`}>
              <code>{error.pointer}</code>: {error.message}
            </li>
          ))}
        </ul>
      ) : null}
      {onRetry && (problem.temporary || problem.status >= 500) ? (
        <Button look="secondary" onClick={onRetry}>
          {t("retry")}
        </Button>
      ) : null}
    </Notice>
  );
}

function titleOf(status: number) {
  switch (status) {
    case 0:
      return "no_connection";
    case 401:
      return "sign_in_needed";
    case 403:
      return "not_allowed";
    case 404:
    case 410:
      return "not_found";
    case 409:
    case 412:
      return "changed_meanwhile";
    case 422:
      return "input_not_valid";
    case 429:
      return "too_many_requests";
    default:
      return "failed";
  }
}
