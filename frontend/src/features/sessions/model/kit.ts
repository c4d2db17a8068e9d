/** The project's session kit in figures; its words are in the namespace `kit`. `kit.test.ts` compares both with the
 * content folder. */
import type { components } from "../../../lib/api/cop";
import type { StakeholderType } from "../../../lib/vocabulary/stakeholder-types";

export const TOPICS = ["cmo", "enablers_barriers", "data", "ai_functions"] as const;
export type Topic = (typeof TOPICS)[number];

export const LEVELS = ["national", "international"] as const;
export type Level = (typeof LEVELS)[number];

/** Minutes of each block, the same at both levels. */
export const MINUTES: Readonly<Record<Topic, number>> = {
  cmo: 70,
  enablers_barriers: 35,
  data: 30,
  ai_functions: 30,
};

export const FAMILIES = [
  "counselling_job_search",
  "needs_assessment",
  "employer_services",
  "institutional_training",
  "work_based_training",
  "recognition_prior_learning",
  "skills_anticipation",
  "hiring_subsidies",
  "supported_employment",
  "public_works_training",
  "start_up_support",
  "one_stop_youth",
  "sectoral_training_partnership",
  "job_to_job_transition",
  "digital_matching",
] as const;
export type Family = (typeof FAMILIES)[number];

export type Targets = components["schemas"]["Targets"];

const PUBLIC: StakeholderType[] = ["pes", "ministry", "regional_local_authority"];

/** Targets that warn a facilitator; they refuse nothing. Shares of 1. */
export const TARGETS: Readonly<Record<Level, Targets>> = {
  national: {
    stakeholder_types_min: 5,
    statements_share_max_per_type: 0.4,
    statements_share_max_per_participant: 0.2,
    unattributed_share_max: 0.3,
    countries_min: null,
    statements_share_max_per_country: null,
    seats: [
      { any_of: PUBLIC, min: 2 },
      { any_of: ["employer_organisation"], min: 1 },
      { any_of: ["trade_union"], min: 1 },
      { any_of: ["training_provider", "private_employment_service", "social_economy_ngo"], min: 2 },
      { any_of: ["target_group_representative"], min: 1 },
    ],
  },
  international: {
    stakeholder_types_min: 5,
    statements_share_max_per_type: 0.4,
    statements_share_max_per_participant: 0.15,
    unattributed_share_max: 0.3,
    countries_min: 3,
    statements_share_max_per_country: 0.4,
    seats: [
      { any_of: PUBLIC, min: 2 },
      { any_of: ["employer_organisation"], min: 1 },
      { any_of: ["trade_union"], min: 1 },
      { any_of: ["target_group_representative"], min: 1 },
    ],
  },
};
