import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { codeListsQuery } from "../api";
import { NO_LISTS, type Words, wordsOf } from "../model/words";

/** Words for codes in the page's language; made of the codes themselves while, or where, the lists are not there. */
export function useWords(): Words {
  const { i18n } = useTranslation();
  const language = i18n.resolvedLanguage ?? "en";
  const lists = useQuery(codeListsQuery).data ?? NO_LISTS;
  return useMemo(() => wordsOf(lists, language), [lists, language]);
}
