import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Tag } from "../../../components/ui/tag";
import { servicesQuery } from "../api";

export function ServiceList() {
  const { t } = useTranslation("account");
  const services = useQuery(servicesQuery);
  return (
    <Loaded query={services}>
      {(states) => (
        <ul>
          {states.map(({ service, ready }) => (
            <li key={service}>
              {t(`service.${service}`)}{" "}
              <Tag tone={ready ? "good" : "bad"}>{ready ? t("available") : t("not_available")}</Tag>
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}
