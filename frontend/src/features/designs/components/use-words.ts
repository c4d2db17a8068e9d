import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { codeListsQuery } from "../api";
import type { BriefLanguage } from "../model/search";
import { type Words, wordsOf } from "../model/words";

const NO_LISTS = {
  codes: [],
  families: [],
  target_groups: [],
  readiness: [],
  stages: [],
  countries: [],
  stakeholders: [],
};

/** The language that the words of these pages are in: the page's, or English where they are not translated yet. */
export function useTold(): BriefLanguage {
  const { t } = useTranslation("designs");
  return t("language_tag") as BriefLanguage;
}

/** Labels of codes; before the lists are there, and where they cannot be had, codes stand for themselves. */
export function useWords(): Words {
  const told = useTold();
  const { data } = useQuery(codeListsQuery);
  return useMemo(() => wordsOf(data ?? NO_LISTS, told), [data, told]);
}
