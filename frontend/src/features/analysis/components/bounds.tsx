import { useTranslation } from "react-i18next";
import { Notice } from "../../../components/ui/notice";

/** What a search did not look at, in the engine's words. */
export function Bounds({ bounds }: { bounds: readonly string[] }) {
  const { t } = useTranslation("analysis");
  if (bounds.length === 0) return null;
  return (
    <Notice tone="warn" title={t("solution.bounded")}>
      <ul lang="en">
        {bounds.map((bound) => (
          <li key={bound}>{bound}</li>
        ))}
      </ul>
    </Notice>
  );
}
