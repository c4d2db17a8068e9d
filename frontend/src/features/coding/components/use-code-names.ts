import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { codebookQuery } from "../api";
import { inLanguage } from "../model/codes";

/** A code's label in the page's language; its name where the newest version does not have it. */
export function useCodeNames(): (code: string) => string {
  const { i18n } = useTranslation();
  const codes = useQuery(codebookQuery).data?.codes ?? [];
  return (name) => {
    const code = codes.find((candidate) => candidate.code === name);
    return code ? inLanguage(code.label, i18n.language) : name;
  };
}
