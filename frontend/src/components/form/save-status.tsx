import { useTranslation } from "react-i18next";
import { Tag } from "../ui/tag";

export type SaveState = "saved" | "saving" | "on_device" | "not_saved";

const TONES = { saved: "good", saving: "info", on_device: "warn", not_saved: "bad" } as const;

/** Where the words are now: with the service, on the way, only on this device, or nowhere yet. */
export function SaveStatus({ state, waiting = 0 }: { state: SaveState; waiting?: number }) {
  const { t } = useTranslation();
  return (
    <span role="status">
      <Tag tone={TONES[state]}>
        {state === "on_device" && waiting > 0 ? t("save.waiting", { count: waiting }) : t(`save.${state}`)}
      </Tag>
    </span>
  );
}
