import { useTranslation } from "react-i18next";
import { Notice } from "../../../components/ui/notice";
import type { FieldError } from "../../../lib/api/problem";
import { placeOf } from "../model/places";

interface FaultListProps {
  title: string;
  /** What the pointers lead into. */
  definition: unknown;
  faults: readonly FieldError[];
}

const KNOWN_PARTS = [
  "title",
  "description",
  "html",
  "completedHtml",
  "visibleIf",
  "requiredIf",
  "enableIf",
  "choices",
  "rows",
  "columns",
  "validators",
  "links",
  "name",
  "type",
] as const;
type KnownPart = (typeof KNOWN_PARTS)[number];

/** What stands in the way of an instrument: where, in the author's words, and what. The pointer stands below it. */
export function FaultList({ title, definition, faults }: FaultListProps) {
  const { t, i18n } = useTranslation("survey_manage");
  const where = (pointer: string) => {
    const place = placeOf(definition, pointer, i18n.language);
    const part = KNOWN_PARTS.find((one) => one === place.part);
    return [
      place.page && t("fault.page", { page: place.page }),
      place.question && t("fault.question", { question: place.question }),
      part ? t(`fault.part.${part as KnownPart}`) : place.part,
      place.option && t("fault.option", { option: place.option }),
    ]
      .filter(Boolean)
      .join(", ");
  };
  return (
    <Notice tone="bad" title={title} live="assertive">
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.pointer} ${fault.code}`}>
            {where(fault.pointer) || t("fault.whole")}: <span lang="en">{fault.message}</span>{" "}
            <code>{fault.pointer}</code>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
