import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { useFormats } from "../../../lib/format/use-formats";
import { courseQuery } from "../practices-api";
import { PracticeStatus } from "./status-tag";

/** How a practice came to its status: every step with the session that took it. */
export function PracticeCourse({ practiceId }: { practiceId: string }) {
  const { t } = useTranslation("sessions");
  const format = useFormats();
  const course = useQuery(courseQuery(practiceId));
  return (
    <section aria-labelledby="course-of-practice">
      <h2 id="course-of-practice">{t("practices.course")}</h2>
      <Loaded query={course}>
        {(steps) => (
          <ol>
            {steps.map((step) => (
              <li key={step.revision}>
                <PracticeStatus status={step.status} /> {format.date(step.at)},{" "}
                {step.session_id ? (
                  <Link to="/sessions/$id" params={{ id: step.session_id }}>
                    {t(step.round_id ? "practices.course_round" : "practices.course_session")}
                  </Link>
                ) : (
                  t("practices.course_entered")
                )}
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </section>
  );
}
