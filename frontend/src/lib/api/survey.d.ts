// Made by `npm run api` from contracts/openapi/survey.json; do not edit.
export interface paths {
    "/api/survey/v1/waves/{wave_id}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit Response
         * @description Answer a wave: without an account where it is open, with a ballot where it is by invitation.
         *
         *     422 names each bad answer by its question: `/answers/<question>[/<row>]`.
         */
        post: operations["submit_response"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/waves/{wave_id}/responses:batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit Batch
         * @description Hand in up to 500 responses in one commit; a bad one takes no good one down with it.
         */
        post: operations["submit_batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/responses/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look Up Response
         * @description Which response a receipt code opens: for whoever kept the code and nothing else, on any device.
         */
        post: operations["look_up_response"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/responses/{response_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Response
         * @description Read one's own response back.
         */
        get: operations["read_response"];
        put?: never;
        post?: never;
        /**
         * Withdraw Response
         * @description Withdraw: the response is erased here and wherever it was passed on. `Location` says when that is complete.
         */
        delete: operations["withdraw_response"];
        options?: never;
        head?: never;
        /**
         * Resume Response
         * @description Save further answers, or change earlier ones, while the wave is open. Consent can be narrowed at any time: the
         *     words that it no longer covers are erased here and wherever they were passed on.
         */
        patch: operations["resume_response"];
        trace?: never;
    };
    "/api/survey/v1/responses/{response_id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete Response
         * @description Finish: the response is checked as a whole and counts from now on.
         */
        post: operations["complete_response"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/waves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Waves
         * @description All waves; without a token those that anybody may answer now.
         */
        get: operations["list_waves"];
        put?: never;
        /**
         * Plan Wave
         * @description Plan a fielding of a published instrument version.
         */
        post: operations["plan_wave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/waves/{wave_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Wave
         * @description A wave; without a token only one that is open to the public.
         */
        get: operations["get_wave"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Wave
         * @description Change title, dates, targets or consent text. Access, anonymity and threshold stay as respondents were told.
         */
        patch: operations["change_wave"];
        trace?: never;
    };
    "/api/survey/v1/waves/{wave_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Wave
         * @description Close the wave now; it takes no more answers.
         */
        post: operations["close_wave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/waves/{wave_id}/questionnaire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Questionnaire
         * @description What is asked and the consent text: for anybody where the wave is open, otherwise with an invitation.
         */
        get: operations["get_questionnaire"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/consent-texts/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Consent Text
         * @description A consent text as it was shown: what somebody agreed to can be read again.
         */
        get: operations["get_consent_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/instruments/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import Instrument
         * @description Draft an instrument from a file. The report names everything that is not in the draft as it was in the file.
         */
        post: operations["import_instrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Instruments */
        get: operations["list_instruments"];
        put?: never;
        /**
         * Draft Instrument
         * @description Draft an instrument. 422 lists every construct outside the subset, by pointer.
         */
        post: operations["draft_instrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/instruments/{instrument_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Instrument
         * @description An instrument with its draft.
         */
        get: operations["get_instrument"];
        /**
         * Amend Instrument
         * @description Replace the draft; what was published stays.
         */
        put: operations["amend_instrument"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/instruments/{instrument_id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check Instrument
         * @description What stands in the way of publishing the draft: the faults that publishing would answer 422 with.
         */
        post: operations["check_instrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/instruments/{instrument_id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish Instrument
         * @description Publish the draft as an immutable version (201); 200 when it is the newest version already.
         */
        post: operations["publish_instrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/instruments/{instrument_id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Instrument Version */
        get: operations["get_instrument_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/instruments/{instrument_id}/versions/{version}/codebook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Instrument Codebook
         * @description One entry per column of the data; `ddi` is DDI-Codebook 2.5 for data archives.
         */
        get: operations["get_instrument_codebook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/instruments/{instrument_id}/translations.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Translations
         * @description The draft's strings for translators: one row each, a column per language, and the state of each translation.
         */
        get: operations["export_translations"];
        /**
         * Import Translations
         * @description Take the workbook back. What is good is taken over; the report names every row that was not, and why.
         */
        put: operations["import_translations"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/instruments/{instrument_id}/versions/{old_version}/map/{new_version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Version Map
         * @description Which variable and value of the old version is which of the new one, so that waves of both can be stacked.
         */
        get: operations["get_version_map"];
        /**
         * Edit Version Map
         * @description Say it otherwise: an item that was renamed, values that were merged. Every old variable is named once.
         */
        put: operations["edit_version_map"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/waves/{wave_id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Ledger
         * @description How many were invited and how many redeemed, per stratum.
         */
        get: operations["get_ledger"];
        put?: never;
        /**
         * Invite
         * @description Invite up to 2,000, as JSON or CSV. The tokens are shown this once; a bad row takes no good one down with it.
         */
        post: operations["invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/waves/{wave_id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Reminders
         * @description Whom to remind: the invitations that nobody has redeemed, without their tokens.
         */
        get: operations["get_reminders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/waves/{wave_id}/invitations/{reference}/reissue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reissue Invitation
         * @description Give an invitation that nobody has redeemed a new token, shown this once. The old one is good no more.
         */
        post: operations["reissue_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/waves/{wave_id}/ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeem Invitation
         * @description Redeem an invitation for a single-use ballot. In an anonymous wave the ballot is signed blindly: send `blinded`,
         *     and get what only your device can make a ballot of. Neither link nor time is kept.
         */
        post: operations["redeem_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/waves/{wave_id}/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Challenge
         * @description The work that a response without an invitation must prove, where the wave asks for any.
         */
        get: operations["get_challenge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/waves/{wave_id}/flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Flags
         * @description How many responses are doubtful, and why: hidden field filled in, too fast, the same answers twice.
         */
        get: operations["get_flags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/waves/{wave_id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Results
         * @description Per item the distribution, top-2 share, mean and median, for everybody and per group.
         *
         *     Figures move in steps: those of the last release are shown, see `step`. Live are counts alone.
         */
        get: operations["get_results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/waves/{wave_id}/results/internal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Internal Results
         * @description The same at this moment and without suppression, for the wave's survey managers. Every look is logged.
         */
        get: operations["get_internal_results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/waves/{wave_id}/results/internal/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Internal Looks
         * @description Who looked at figures of this wave that are not suppressed, when, and at which; the latest first.
         */
        get: operations["list_internal_looks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/waves/{wave_id}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Counts
         * @description How many have answered, by country and stakeholder type. For all but survey managers small strata are withheld,
         *     and as many more as keep them from being subtracted.
         */
        get: operations["get_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/waves/{wave_id}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream Counts
         * @description The same, live: an event `counts` with the new counts of a stratum. For all but survey managers an event without
         *     numbers: it says that `/counts` has changed.
         */
        get: operations["stream_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/waves/{wave_id}/crosstab": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Crosstab
         * @description Variables against each other, with tests of association. Responses are scanned for it.
         *
         *     Before the wave's close 409, but for the internal view: of two answers together there are no steps.
         */
        get: operations["get_crosstab"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/waves/{wave_id}/rankings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Rankings
         * @description Borda, first choices, mean ranks, Kendall's W; after the close Plackett–Luce worths for everybody.
         */
        get: operations["get_rankings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/waves/{wave_id}/scales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Scales
         * @description Reliability of every matrix that is a scale. Before the wave's close 409, but for the internal view.
         */
        get: operations["get_scales"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/waves/{wave_id}/open-text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Open Items
         * @description How many gave words to each open question, by language.
         */
        get: operations["get_open_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/waves/{wave_id}/open-text/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Open Answers
         * @description The words given to one question, by consent to their analysis. Quote them only where `quotable`.
         *
         *     Of a question that fewer than the threshold answered there are none. Callers of some countries see theirs.
         */
        get: operations["list_open_answers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/waves/{wave_id}/representativeness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Representativeness
         * @description Dispositions, rates, margins before and after weighting, R-indicator, weights, nonresponse, break-off, limits.
         *
         *     Of the last release, as the results are.
         */
        get: operations["get_representativeness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/waves/{wave_id}/reports/ai-and-trust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Ai And Trust
         * @description Where AI adds value by stage of the policy cycle and function, priorities, benefits and risks, how much each
         *     condition of trust matters, and what must never be automated.
         */
        get: operations["get_ai_and_trust"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/waves/{wave_id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Wave
         * @description The responses, one row each, one column per codebook variable; words where there is consent to them.
         *
         *     Survey managers get every response of their countries. Analysts get complete ones after the wave's close, without
         *     ids, days and words, and without the stratum where fewer than the threshold stand in it.
         */
        get: operations["export_wave"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/erasures/{erasure_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Erasure
         * @description How far an erasure has come, place by place, and when it was complete. For whoever was given the id.
         */
        get: operations["get_erasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * AiAndTrust
         * @description Where AI adds value and what trust needs. Everybody first, then the groups of the breakdown.
         */
        AiAndTrust: {
            /** Wave Id */
            wave_id: string;
            /** By */
            by: ("country" | "stakeholder_type")[];
            /** Step */
            step: number;
            /** Final */
            final: boolean;
            /** Min Cell */
            min_cell: number;
            /** Synthetic */
            synthetic: boolean;
            /** Weighted */
            weighted: boolean;
            /**
             * Labels
             * @description Code or stage → label by language.
             */
            labels: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            /** Groups */
            groups: components["schemas"]["ReportGroup"][];
        };
        /**
         * AssociationTest
         * @description Pearson's chi-square, with Rao and Scott's second-order correction where weights vary (1984), and Cramér's V.
         *
         *     `p_holm` is corrected for all tables of the answer (Holm 1979).
         */
        AssociationTest: {
            /**
             * Method
             * @enum {string}
             */
            method: "pearson" | "rao_scott";
            /** Chi2 */
            chi2: number;
            /** Df */
            df: number;
            /** P */
            p: number;
            /** P Holm */
            p_holm: number;
            /** Cramers V */
            cramers_v: number;
            /** N */
            n: number;
            /**
             * Small Expected
             * @description Cells with an expected count below 5; many make p unreliable.
             */
            small_expected: number;
        };
        /**
         * Ballot
         * @description Pseudonymous waves: good for one response, which is tied to the invitation.
         */
        Ballot: {
            /** Ballot */
            ballot: string;
        };
        /**
         * BallotKey
         * @description With what the ballots of an anonymous wave by invitation are signed; see docs/integration/survey-ballots.md.
         */
        BallotKey: {
            /**
             * Suite
             * @constant
             */
            suite: "RSABSSA-SHA384-PSS-Randomized";
            /**
             * Public Key
             * @description A JWK: kty, n, e.
             */
            public_key: {
                [key: string]: string;
            };
        };
        /**
         * BatchResult
         * @description What became of one item. A `replayed` one was there already; its receipt code is not shown again.
         */
        BatchResult: {
            /** Index */
            index: number;
            /** Id */
            id: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "created" | "replayed" | "refused";
            /** Receipt Code */
            receipt_code?: string | null;
            /**
             * Dropped
             * @default []
             */
            dropped: string[];
            /**
             * Errors
             * @default []
             */
            errors: components["schemas"]["FieldError"][];
        };
        /** BatchResults */
        BatchResults: {
            /** Created */
            created: number;
            /** Replayed */
            replayed: number;
            /** Refused */
            refused: number;
            /** Items */
            items: components["schemas"]["BatchResult"][];
        };
        /**
         * BlindSignature
         * @description Anonymous waves: what the device makes its ballot of. The same `blinded` gets the same signature again.
         */
        BlindSignature: {
            /** Blind Signature */
            blind_signature: string;
        };
        /** Body_import_instrument */
        Body_import_instrument: {
            /**
             * File
             * @description XLSForm (.xlsx), LimeSurvey (.lss) or SurveyJS (.json); at most 5 MB.
             */
            file: string;
            /**
             * Format
             * @enum {string}
             */
            format: "xlsform" | "lss" | "surveyjs";
            /** Slug */
            slug?: string | null;
        };
        /**
         * BreakOff
         * @description Where those who did not finish gave their last answer; the page is named as in the instrument.
         */
        BreakOff: {
            /** Page */
            page: string;
            /** Suppressed */
            suppressed: boolean;
            /** N */
            n: number | null;
            /**
             * Share
             * @description Of all who began.
             */
            share: number | null;
        };
        /**
         * Challenge
         * @description Find a number such that SHA-256 of `<challenge>:<number>` begins with `bits` zero bits, and send
         *     `Proof-Of-Work: <challenge>:<number>` with the response. 0 bits: the wave asks for none.
         */
        Challenge: {
            /** Challenge */
            challenge: string;
            /** Bits */
            bits: number;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
        };
        /**
         * CodeShare
         * @description One answer that speaks for a code, in one group: its share of those who gave a valid answer.
         *
         *     The same as others are told: of scales the two highest steps, of choices who picked it, of rankings who put it
         *     first. `code` is null where the instrument links the answer to none.
         */
        CodeShare: {
            /**
             * About
             * @enum {string}
             */
            about: "value" | "in_use" | "priority" | "benefit" | "risk" | "capacity" | "condition" | "never" | "oversight";
            /** Code */
            code: string | null;
            /**
             * Item
             * @description `item`, `item/row` or `item=choice`, as in the engine's survey shares.
             */
            item: string;
            /** Label */
            label: {
                [key: string]: string;
            };
            /** Suppressed */
            suppressed: boolean;
            /** Reason */
            reason: ("too_few" | "complementary" | "one_organisation" | "next_step" | "withdrawn" | "outside_targets") | null;
            /** N */
            n: number | null;
            /** Share */
            share: number | null;
            /**
             * Mean
             * @description Of scales.
             */
            mean: number | null;
            /** Ci */
            ci: [
                number,
                number
            ] | null;
            /** Ci Reason */
            ci_reason: ("open_link" | "no_frame" | "suppressed" | "no_share") | null;
        };
        /** CodebookLink */
        CodebookLink: {
            /** Code */
            code: string;
            /** Choice */
            choice: string | null;
        };
        /**
         * CodebookValue
         * @description `kind` tells an opinion from "none of these", "don't know" and "not applicable". No answer has no value.
         */
        CodebookValue: {
            /** Value */
            value: string;
            /** Label */
            label: {
                [key: string]: string;
            };
            /**
             * Kind
             * @default choice
             * @enum {string}
             */
            kind: "choice" | "other" | "none" | "dont_know" | "not_applicable";
        };
        /**
         * CodebookVariable
         * @description One column of the data: a question, one row of a matrix, one choice of a checkbox or ranking.
         */
        CodebookVariable: {
            /** Variable */
            variable: string;
            /** Question */
            question: string;
            /** Row */
            row: string | null;
            /** Choice */
            choice: string | null;
            /**
             * Kind
             * @enum {string}
             */
            kind: "single" | "multiple" | "scale" | "ranking" | "number" | "boolean" | "text";
            /** Section */
            section: string;
            /** Label */
            label: {
                [key: string]: string;
            };
            /**
             * Option Label
             * @description The text of the row or choice.
             */
            option_label: {
                [key: string]: string;
            } | null;
            /** Values */
            values: components["schemas"]["CodebookValue"][];
            /** Low */
            low: number | null;
            /** High */
            high: number | null;
            /** Required */
            required: boolean;
            /** Links */
            links: components["schemas"]["CodebookLink"][];
        };
        /**
         * Collapsed
         * @description Categories of one margin that were too small to be weighted alone, and were weighted as one.
         */
        Collapsed: {
            /**
             * Dimension
             * @enum {string}
             */
            dimension: "country" | "stakeholder_type";
            /** Categories */
            categories: string[];
        };
        /**
         * Completion
         * @description How many of those who began finished. Not a response rate.
         */
        Completion: {
            /** Suppressed */
            suppressed: boolean;
            /** Began */
            began: number | null;
            /** Complete */
            complete: number | null;
            /** Rate */
            rate: number | null;
        };
        /**
         * Consent
         * @description `version` names the consent text that was shown. Without `open_text` no words are kept.
         */
        Consent: {
            /**
             * Version
             * @example consent-v1
             */
            version: string;
            /** Open Text */
            open_text: boolean;
            /** Quotation */
            quotation: boolean;
        };
        /**
         * ConsentItem
         * @description One thing to agree to. `participation` is required; `open_text` and `quotation` are free.
         */
        ConsentItem: {
            /** Code */
            code: string;
            /** Required */
            required: boolean;
            /** Text */
            text: {
                [key: string]: string;
            };
        };
        /**
         * Count
         * @description Of a suppressed stratum the numbers are null: fewer than the threshold, or another could be subtracted.
         */
        Count: {
            /** Country */
            country: string;
            /** Stakeholder Type */
            stakeholder_type: string;
            /**
             * Suppressed
             * @default false
             */
            suppressed: boolean;
            /** Complete */
            complete: number | null;
            /** Partial */
            partial: number | null;
        };
        /**
         * Counts
         * @description How many responses there are now, and no more than that.
         */
        Counts: {
            /** Wave Id */
            wave_id: string;
            /** Complete */
            complete: number | null;
            /** Partial */
            partial: number | null;
            /** Items */
            items: components["schemas"]["Count"][];
        };
        /**
         * Crosstab
         * @description Row × column. Values of no opinion are left out and counted apart; several choices make no test.
         */
        Crosstab: {
            /** Row */
            row: string;
            /** Rows */
            rows: components["schemas"]["CrosstabTotal"][];
            /** Columns */
            columns: components["schemas"]["CrosstabTotal"][];
            /** Cells */
            cells: components["schemas"]["CrosstabCell"][];
            /** Suppressed */
            suppressed: boolean;
            /** Reason */
            reason?: ("too_few" | "complementary" | "one_organisation" | "next_step" | "withdrawn" | "outside_targets") | null;
            /** N */
            n: number | null;
            /**
             * Left Out
             * @description Respondents without a valid answer to both.
             */
            left_out: number | null;
            test: components["schemas"]["AssociationTest"] | null;
            /** No Test */
            no_test: ("multiple_choice" | "too_few_rows_or_columns" | "suppressed") | null;
        };
        /**
         * CrosstabCell
         * @description `share` is of the column's valid answers, weighted where the table is.
         */
        CrosstabCell: {
            /** Row */
            row: string;
            /** Column */
            column: string;
            /** Suppressed */
            suppressed: boolean;
            /** N */
            n: number | null;
            /** Share */
            share: number | null;
        };
        /**
         * CrosstabTotal
         * @description A row's or a column's total.
         */
        CrosstabTotal: {
            /** Value */
            value: string;
            /** Suppressed */
            suppressed: boolean;
            /** N */
            n: number | null;
        };
        /**
         * Crosstabs
         * @description One table per row variable.
         */
        Crosstabs: {
            /** Wave Id */
            wave_id: string;
            /** Column */
            column: string;
            /**
             * View
             * @enum {string}
             */
            view: "released" | "internal";
            /** Min Cell */
            min_cell: number;
            /** Synthetic */
            synthetic: boolean;
            /** Weighted */
            weighted: boolean;
            /** Tables */
            tables: components["schemas"]["Crosstab"][];
        };
        /** DefinitionDraft */
        DefinitionDraft: {
            /**
             * Definition
             * @description SurveyJS JSON, within the subset described in the instrument format.
             */
            definition: {
                [key: string]: unknown;
            };
        };
        /**
         * Dispositions
         * @description AAPOR's final dispositions, as far as they are known. `unused`: redeemed, and nothing was handed in.
         */
        Dispositions: {
            /** Invited */
            invited: number;
            /**
             * Complete
             * @description I: every required question asked was answered, and the response was finished.
             */
            complete: number;
            /**
             * Partial
             * @description P: begun and saved, not finished.
             */
            partial: number;
            /**
             * Unused
             * @description R: the invitation was redeemed, nothing was handed in.
             */
            unused: number;
            /**
             * Unanswered
             * @description UH: the invitation was not redeemed; whether it arrived is not known.
             */
            unanswered: number;
        };
        /**
         * Diverging
         * @description A scale as shares below, at and above its middle, for bars that diverge from neutral. They sum to 1.
         */
        Diverging: {
            /** Negative */
            negative: number;
            /** Neutral */
            neutral: number;
            /** Positive */
            positive: number;
        };
        /**
         * Erasure
         * @description Says nothing of whose response it was, nor what it held. In an anonymous wave the day of the request alone is
         *     kept, and every other moment is rounded up to the next midnight (UTC).
         */
        Erasure: {
            /** Id */
            id: string;
            /**
             * What
             * @enum {string}
             */
            what: "response" | "words";
            /**
             * Requested At
             * Format: date-time
             */
            requested_at: string;
            /**
             * Complete
             * @description Gone from every running part of the platform. Backups are told apart.
             */
            complete: boolean;
            /** Completed At */
            completed_at: string | null;
            /** Places */
            places: components["schemas"]["Place"][];
        };
        /**
         * FieldError
         * @description One fault. `pointer` is a JSON Pointer into the body, or `/query/x`, `/path/x`, `/header/x`.
         */
        FieldError: {
            /**
             * Pointer
             * @example /stratum/country
             */
            pointer: string;
            /** Code */
            code: string;
            /** Message */
            message: string;
        };
        /** FlagCount */
        FlagCount: {
            /**
             * Flag
             * @enum {string}
             */
            flag: "duplicate" | "honeypot" | "speeder";
            /** N */
            n: number;
        };
        /**
         * Found
         * @description What a receipt code opens; with it, `GET /responses/{id}` reads the answers back. `language`: the one in which
         *     the response was left.
         */
        Found: {
            /** Id */
            id: string;
            /** Wave Id */
            wave_id: string;
            /** Language */
            language: string;
            /**
             * Status
             * @enum {string}
             */
            status: "partial" | "complete";
        };
        /** FullStratum */
        FullStratum: {
            /** Country */
            country: string;
            /** Stakeholder Type */
            stakeholder_type: string;
        };
        /**
         * GroupResult
         * @description A group of the breakdown; without country and stakeholder type it is everybody.
         *
         *     `step` is the step in which the group's figures were last released: where too few have come since, they stay as
         *     they were while others move.
         */
        GroupResult: {
            /** Country */
            country: string | null;
            /** Stakeholder Type */
            stakeholder_type: string | null;
            /** Suppressed */
            suppressed: boolean;
            /** Reason */
            reason?: ("too_few" | "complementary" | "one_organisation" | "next_step" | "withdrawn" | "outside_targets") | null;
            /** Step */
            step?: number | null;
            /** N */
            n: number | null;
            /** Items */
            items: components["schemas"]["ItemResult"][];
        };
        /** ImportLine */
        ImportLine: {
            /**
             * Source
             * @description Where it stands in the file: a sheet and name, a question code, or a JSON Pointer.
             */
            source: string;
            /**
             * Severity
             * @description error: left out whole; warning: a part was left out; info: it is there, but not quite as it was.
             * @enum {string}
             */
            severity: "info" | "warning" | "error";
            /** Message */
            message: string;
        };
        /**
         * ImportedInstrument
         * @description The draft, and everything that is not in it as it was in the file.
         */
        ImportedInstrument: {
            instrument: components["schemas"]["Instrument"];
            /** Report */
            report: components["schemas"]["ImportLine"][];
        };
        /**
         * Instrument
         * @description An instrument with its draft.
         */
        Instrument: {
            /** Id */
            id: string;
            /** Slug */
            slug: string;
            /** Title */
            title: {
                [key: string]: string;
            };
            /**
             * Latest Version
             * @description The newest published version; null while there is only a draft.
             */
            latest_version: number | null;
            /** Revision */
            revision: number;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /**
             * Definition
             * @description SurveyJS JSON, within the subset described in the instrument format.
             */
            definition: {
                [key: string]: unknown;
            };
        };
        /**
         * InstrumentCheck
         * @description What stands in the way of publishing a draft, by pointer into `/definition`; empty where nothing does.
         */
        InstrumentCheck: {
            /** Faults */
            faults: components["schemas"]["FieldError"][];
        };
        /** InstrumentCodebook */
        InstrumentCodebook: {
            /** Instrument Id */
            instrument_id: string;
            /** Slug */
            slug: string;
            /** Version */
            version: number;
            /** Variables */
            variables: components["schemas"]["CodebookVariable"][];
        };
        /** InstrumentDraft */
        InstrumentDraft: {
            /**
             * Definition
             * @description SurveyJS JSON, within the subset described in the instrument format.
             */
            definition: {
                [key: string]: unknown;
            };
            /**
             * Slug
             * @example cop-survey
             */
            slug: string;
        };
        /** InstrumentSummary */
        InstrumentSummary: {
            /** Id */
            id: string;
            /** Slug */
            slug: string;
            /** Title */
            title: {
                [key: string]: string;
            };
            /**
             * Latest Version
             * @description The newest published version; null while there is only a draft.
             */
            latest_version: number | null;
            /** Revision */
            revision: number;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
        };
        /**
         * InstrumentVersion
         * @description A published version: immutable.
         */
        InstrumentVersion: {
            /** Instrument Id */
            instrument_id: string;
            /** Slug */
            slug: string;
            /** Version */
            version: number;
            /** Title */
            title: {
                [key: string]: string;
            };
            /**
             * Published At
             * Format: date-time
             */
            published_at: string;
            /**
             * Definition
             * @description SurveyJS JSON, within the subset described in the instrument format.
             */
            definition: {
                [key: string]: unknown;
            };
        };
        /**
         * Invitation
         * @description `token` is shown this once; only its hash is kept.
         */
        Invitation: {
            /** Id */
            id: string;
            /** Reference */
            reference: string;
            /** Country */
            country: string;
            /** Stakeholder Type */
            stakeholder_type: string;
            /** Token */
            token: string;
        };
        /** InvitationBatch */
        InvitationBatch: {
            /** Items */
            items: components["schemas"]["InvitationDraft"][];
        };
        /**
         * InvitationDraft
         * @description `reference` is the inviting organisation's own, once per wave; no name, no address.
         */
        InvitationDraft: {
            /** Reference */
            reference: string;
            /**
             * Country
             * @example PL
             * @enum {string}
             */
            country: "AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK";
            stakeholder_type: components["schemas"]["StakeholderType"];
        };
        /** Invitations */
        Invitations: {
            /** Items */
            items: components["schemas"]["Invitation"][];
            /**
             * Refused
             * @default []
             */
            refused: components["schemas"]["RefusedInvitation"][];
        };
        /**
         * ItemNonresponse
         * @description `asked` = `answered` + `dont_know` + `not_applicable` + `missing`. Rate: missing of asked.
         */
        ItemNonresponse: {
            /** Item */
            item: string;
            /** Row */
            row: string | null;
            /** Suppressed */
            suppressed: boolean;
            /** Asked */
            asked: number | null;
            /** Answered */
            answered: number | null;
            /** Dont Know */
            dont_know: number | null;
            /** Not Applicable */
            not_applicable: number | null;
            /** Missing */
            missing: number | null;
            /** Rate */
            rate: number | null;
        };
        /**
         * ItemResult
         * @description One item, or one row of it (for a ranking: one choice, whose values are positions).
         *
         *     `n` counts valid answers, unweighted; don't know, not applicable and missing are apart. Where `suppressed`, all
         *     figures are null and `reason` says why.
         */
        ItemResult: {
            /** Item */
            item: string;
            /** Row */
            row: string | null;
            /**
             * Kind
             * @enum {string}
             */
            kind: "single" | "multiple" | "scale" | "ranking" | "number" | "boolean" | "text";
            /** Suppressed */
            suppressed: boolean;
            /** Reason */
            reason?: ("too_few" | "complementary" | "one_organisation" | "next_step" | "withdrawn" | "outside_targets") | null;
            /** N */
            n: number | null;
            /**
             * N Effective
             * @description Kish's effective n; weighted figures only.
             */
            n_effective?: number | null;
            /** Dont Know */
            dont_know: number | null;
            /** Not Applicable */
            not_applicable: number | null;
            /** Missing */
            missing: number | null;
            /** Distribution */
            distribution: components["schemas"]["ValueShare"][];
            /**
             * Top2 Share
             * @description Share of the two highest steps, for scales.
             */
            top2_share: number | null;
            diverging?: components["schemas"]["Diverging"] | null;
            /** Mean */
            mean: number | null;
            /** Median */
            median: number | null;
            /**
             * Ci
             * @description 95 % interval of the top-2 share.
             */
            ci: [
                number,
                number
            ] | null;
            /**
             * Ci Reason
             * @description Why there is no interval.
             */
            ci_reason: ("open_link" | "no_frame" | "suppressed" | "no_share") | null;
        };
        /**
         * Language
         * @description The languages of content and interface.
         * @enum {string}
         */
        Language: "en" | "de" | "el" | "it" | "pl" | "es";
        /** LanguageCount */
        LanguageCount: {
            /** Language */
            language: string;
            /** Suppressed */
            suppressed: boolean;
            /** N */
            n: number | null;
        };
        /** Ledger */
        Ledger: {
            /** Items */
            items: components["schemas"]["LedgerLine"][];
        };
        /**
         * LedgerLine
         * @description How many of a stratum were invited, and how many of the invitations were redeemed.
         */
        LedgerLine: {
            /** Country */
            country: string;
            /** Stakeholder Type */
            stakeholder_type: string;
            /** Invited */
            invited: number;
            /** Redeemed */
            redeemed: number;
        };
        /**
         * Look
         * @description Somebody looked at figures that are not suppressed.
         */
        Look: {
            /** Id */
            id: string;
            /** Subject */
            subject: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * What
             * @example results
             * @example crosstab
             */
            what: string;
            /**
             * Query
             * @example by=country&weighted=false
             */
            query: string;
        };
        /**
         * MappedItem
         * @description Where a variable of the old version goes. A variable is a question, one row of a matrix, or one choice of a
         *     checkbox or ranking, named as in the codebook.
         */
        MappedItem: {
            /** Old */
            old: string;
            /**
             * New
             * @description The variable of the new version; null where it has none.
             */
            new: string | null;
            /**
             * Recode
             * @description Old value → new value; null drops it. Values that stay the same need not be named.
             * @default {}
             */
            recode: {
                [key: string]: string | null;
            };
            /**
             * Note
             * @default
             */
            note: string;
        };
        /**
         * Margin
         * @description Dissimilarity is ½Σ|p−π|: the share that would have to move for the margins to agree.
         */
        Margin: {
            /**
             * Dimension
             * @enum {string}
             */
            dimension: "country" | "stakeholder_type";
            /** Categories */
            categories: components["schemas"]["MarginCategory"][];
            /** Dissimilarity */
            dissimilarity: number | null;
            /** Dissimilarity Weighted */
            dissimilarity_weighted: number | null;
        };
        /**
         * MarginCategory
         * @description Shares of one category. `flag`: `far` where it differs by more than 5 points before weighting, `empty` where
         *     nobody answered.
         */
        MarginCategory: {
            /** Category */
            category: string;
            /** Suppressed */
            suppressed: boolean;
            /** N */
            n: number | null;
            /** Population */
            population: number;
            /** Population Share */
            population_share: number;
            /** Sample Share */
            sample_share: number | null;
            /** Weighted Share */
            weighted_share: number | null;
            /**
             * Difference
             * @description Sample minus population before weighting, in points of 100.
             */
            difference: number | null;
            /** Flag */
            flag: ("far" | "empty") | null;
        };
        /**
         * OpenAnswer
         * @description Words, by consent to their analysis. Quote them only where `quotable`.
         *
         *     Country and stakeholder type are null where fewer than the threshold stand in that stratum.
         */
        OpenAnswer: {
            /** Response Id */
            response_id: string;
            /** Item */
            item: string;
            /** Language */
            language: string;
            /** Country */
            country: string | null;
            /** Stakeholder Type */
            stakeholder_type: string | null;
            /** Quotable */
            quotable: boolean;
            /** Text */
            text: string;
        };
        /**
         * OpenItem
         * @description How many gave words to an item. Suppressed below the threshold.
         */
        OpenItem: {
            /** Item */
            item: string;
            /** Suppressed */
            suppressed: boolean;
            /** N */
            n: number | null;
            /** Quotable */
            quotable: number | null;
            /** Languages */
            languages: components["schemas"]["LanguageCount"][];
        };
        /** OpenItems */
        OpenItems: {
            /** Wave Id */
            wave_id: string;
            /** Min Cell */
            min_cell: number;
            /** Synthetic */
            synthetic: boolean;
            /** Items */
            items: components["schemas"]["OpenItem"][];
        };
        /** Page[InstrumentSummary] */
        Page_InstrumentSummary_: {
            /** Items */
            items: components["schemas"]["InstrumentSummary"][];
            /** Next */
            next?: string | null;
        };
        /** Page[Look] */
        Page_Look_: {
            /** Items */
            items: components["schemas"]["Look"][];
            /** Next */
            next?: string | null;
        };
        /** Page[OpenAnswer] */
        Page_OpenAnswer_: {
            /** Items */
            items: components["schemas"]["OpenAnswer"][];
            /** Next */
            next?: string | null;
        };
        /** Page[Wave] */
        Page_Wave_: {
            /** Items */
            items: components["schemas"]["Wave"][];
            /** Next */
            next?: string | null;
        };
        /**
         * PartialIndicator
         * @description Unconditional partial indicators (Schouten et al. 2012): of the variable, and of its categories (signed).
         */
        PartialIndicator: {
            /**
             * Dimension
             * @enum {string}
             */
            dimension: "country" | "stakeholder_type";
            /** Value */
            value: number;
            /** Categories */
            categories: {
                [key: string]: number;
            };
        };
        /**
         * Place
         * @description One place where something of the response was. `at`: since when it is not there any more. `latest`: by when that
         *     is so if all goes as it should. `basis`: whether this service has seen it, or goes by a stated maximum.
         */
        Place: {
            /**
             * Place
             * @enum {string}
             */
            place: "tables" | "files" | "event_log" | "engine" | "wizard" | "backups";
            /**
             * State
             * @enum {string}
             */
            state: "done" | "under_way" | "unknown";
            /** At */
            at: string | null;
            /** Latest */
            latest: string | null;
            /**
             * Basis
             * @enum {string}
             */
            basis: "observed" | "stated";
            /** Detail */
            detail: string;
        };
        /**
         * ProblemDocument
         * @description `application/problem+json`
         */
        ProblemDocument: {
            /** Type */
            type: string;
            /** Title */
            title: string;
            /** Status */
            status: number;
            /**
             * Detail
             * @default null
             */
            detail: string | null;
            /**
             * Errors
             * @default []
             */
            errors: components["schemas"]["FieldError"][];
        };
        /**
         * Questionnaire
         * @description What a respondent needs: the wave, the instrument's definition, the consent to agree to. `full` are the strata
         *     of which the wave takes no more answers.
         */
        Questionnaire: {
            wave: components["schemas"]["Wave"];
            /**
             * Definition
             * @description SurveyJS JSON, within the subset described in the instrument format.
             */
            definition: {
                [key: string]: unknown;
            };
            consent: components["schemas"]["SurveyConsent"];
            /** Languages */
            languages: string[];
            /**
             * Full
             * @default []
             */
            full: components["schemas"]["FullStratum"][];
        };
        /**
         * RIndicator
         * @description R = 1 − 2·S(ρ); 1 is representative with respect to country and stakeholder type, and to nothing else.
         */
        RIndicator: {
            /** Reason */
            reason: ("open_link" | "no_invitations" | "more_responses_than_invitations" | "suppressed") | ("no_variation" | "not_converged") | null;
            /** R */
            r: number | null;
            /**
             * Ci
             * @description 95 %, bootstrap percentiles.
             */
            ci: [
                number,
                number
            ] | null;
            /** Mean Propensity */
            mean_propensity: number | null;
            /**
             * Max Bias
             * @description Greatest absolute standardised bias, (1−R)/(2ρ̄).
             */
            max_bias: number | null;
            /** Partials */
            partials: components["schemas"]["PartialIndicator"][];
        };
        /**
         * RankedChoice
         * @description One choice. A ranking has every choice once, so there are no unranked ones to place.
         */
        RankedChoice: {
            /** Choice */
            choice: string;
            /** First Share */
            first_share: number;
            /** First Ci */
            first_ci: [
                number,
                number
            ] | null;
            /** Mean Rank */
            mean_rank: number;
            /**
             * Borda
             * @description (k − rank) / (k − 1), averaged: 1 is always first, 0 always last.
             */
            borda: number;
            /**
             * Worth
             * @description Plackett–Luce worth; worths sum to 1.
             */
            worth: number | null;
            /**
             * Place
             * @description By Borda; ties share a place.
             */
            place: number;
        };
        /**
         * Ranking
         * @description One ranking question in one group.
         */
        Ranking: {
            /** Item */
            item: string;
            /** Country */
            country: string | null;
            /** Stakeholder Type */
            stakeholder_type: string | null;
            /** Suppressed */
            suppressed: boolean;
            /** Reason */
            reason: ("too_few" | "complementary" | "one_organisation" | "next_step" | "withdrawn" | "outside_targets") | null;
            /** N */
            n: number | null;
            /**
             * Unranked
             * @description Asked and left unranked; they stand behind no figure.
             */
            unranked: number | null;
            /**
             * Kendalls W
             * @description Agreement, 0 to 1.
             */
            kendalls_w: number | null;
            /**
             * W P
             * @description p of the Friedman chi-square n·(k−1)·W.
             */
            w_p: number | null;
            /**
             * Worth Reason
             * @description Why there is no worth: it needs whole rankings, which are released at the close; or a choice always beats, or never does, and has no finite worth.
             */
            worth_reason: ("at_close" | "not_connected") | null;
            /** Choices */
            choices: components["schemas"]["RankedChoice"][];
        };
        /** Rankings */
        Rankings: {
            /** Wave Id */
            wave_id: string;
            /**
             * View
             * @enum {string}
             */
            view: "released" | "internal";
            /** Step */
            step: number | null;
            /** Min Cell */
            min_cell: number;
            /** Synthetic */
            synthetic: boolean;
            /**
             * Unranked Rule
             * @default left_out
             * @constant
             */
            unranked_rule: "left_out";
            /** Items */
            items: components["schemas"]["Ranking"][];
        };
        /** ReceiptLookup */
        ReceiptLookup: {
            /**
             * Receipt Code
             * @example 7K2M-9QXD-04BT-HZ5R-C1VN-8WPE-60GJ
             */
            receipt_code: string;
        };
        /**
         * Redemption
         * @description `blinded`: in an anonymous wave, the blinded message in base64url (RFC 9474); in no other.
         */
        Redemption: {
            /** Invitation */
            invitation: string;
            /** Blinded */
            blinded?: string | null;
        };
        /**
         * RefusedInvitation
         * @description A row of the upload that was not taken; `index` counts from 0.
         */
        RefusedInvitation: {
            /** Index */
            index: number;
            /** Errors */
            errors: components["schemas"]["FieldError"][];
        };
        /**
         * Reminder
         * @description An invitation that nobody has redeemed. Of the redeemed ones an anonymous wave can say no more than that.
         */
        Reminder: {
            /** Id */
            id: string;
            /** Reference */
            reference: string;
            /** Country */
            country: string;
            /** Stakeholder Type */
            stakeholder_type: string;
        };
        /** Reminders */
        Reminders: {
            /** Items */
            items: components["schemas"]["Reminder"][];
        };
        /** ReportGroup */
        ReportGroup: {
            /** Country */
            country: string | null;
            /** Stakeholder Type */
            stakeholder_type: string | null;
            /** Suppressed */
            suppressed: boolean;
            /** Reason */
            reason: ("too_few" | "complementary" | "one_organisation" | "next_step" | "withdrawn" | "outside_targets") | null;
            /** N */
            n: number | null;
            /** Stages */
            stages: components["schemas"]["StageShare"][];
            /** Shares */
            shares: components["schemas"]["CodeShare"][];
        };
        /**
         * Representativeness
         * @description Read `limits` first: what may be concluded, in plain words, by language.
         */
        Representativeness: {
            /** Wave Id */
            wave_id: string;
            /**
             * Frame
             * @enum {string}
             */
            frame: "invited" | "open_link" | "both";
            /** Min Cell */
            min_cell: number;
            /** Synthetic */
            synthetic: boolean;
            /** Step */
            step: number;
            /** Limits */
            limits: {
                [key: string]: string;
            }[];
            rates: components["schemas"]["ResponseRates"];
            completion: components["schemas"]["Completion"];
            /** Margins */
            margins: components["schemas"]["Margin"][];
            weighting: components["schemas"]["WeightingReport"] | null;
            r_indicator: components["schemas"]["RIndicator"];
            /** Nonresponse */
            nonresponse: components["schemas"]["ItemNonresponse"][];
            /** Break Off */
            break_off: components["schemas"]["BreakOff"][];
        };
        /**
         * Response
         * @description A response read back by its respondent, in the language in which it was left. `erasure`: after words were taken
         *     back, the id under which `GET /erasures/{id}` says when they were gone everywhere.
         */
        Response: {
            /** Id */
            id: string;
            /** Wave Id */
            wave_id: string;
            /**
             * Status
             * @enum {string}
             */
            status: "partial" | "complete";
            /** Revision */
            revision: number;
            /** Language */
            language: string;
            stratum: components["schemas"]["Stratum"];
            consent: components["schemas"]["Consent"];
            /** Answers */
            answers: {
                [key: string]: unknown;
            };
            /**
             * Dropped
             * @default []
             */
            dropped: string[];
            /** Erasure */
            erasure?: string | null;
        };
        /**
         * ResponseChange
         * @description What is left out stays; an answer of null is taken back.
         */
        ResponseChange: {
            language?: components["schemas"]["Language"] | null;
            stratum?: components["schemas"]["Stratum"] | null;
            consent?: components["schemas"]["Consent"] | null;
            /**
             * Answers
             * @description Question → choice, list of choices, number, true or false, text, or {row: column}. Null: not answered.
             * @default {}
             * @example {
             *       "level": "national",
             *       "trust_conditions": {
             *         "audit": "5"
             *       }
             *     }
             */
            answers: {
                [key: string]: unknown;
            };
        };
        /** ResponseDraft */
        ResponseDraft: {
            language: components["schemas"]["Language"];
            stratum: components["schemas"]["Stratum"];
            consent: components["schemas"]["Consent"];
            /**
             * Answers
             * @description Question → choice, list of choices, number, true or false, text, or {row: column}. Null: not answered.
             * @example {
             *       "level": "national",
             *       "trust_conditions": {
             *         "audit": "5"
             *       }
             *     }
             */
            answers: {
                [key: string]: unknown;
            };
            /**
             * Complete
             * @description False saves what there is so far; required questions may be missing.
             */
            complete: boolean;
            /**
             * Ballot
             * @description For a wave by invitation: what was given for the invitation, or in an anonymous wave `<message>.<signature>`, each in base64url.
             */
            ballot?: string | null;
            /**
             * Website
             * @description A field that a page hides from people; leave it out. Not kept.
             */
            website?: string | null;
            /**
             * Seconds
             * @description How long filling in took, in whole seconds. Not kept.
             */
            seconds?: number | null;
        };
        /**
         * ResponseRates
         * @description Of invited frames alone (AAPOR Standard Definitions). Null with the reason elsewhere.
         */
        ResponseRates: {
            /** Reason */
            reason: ("open_link" | "no_invitations" | "more_responses_than_invitations" | "suppressed") | null;
            dispositions: components["schemas"]["Dispositions"] | null;
            /**
             * Rr1
             * @description I / (I+P + R + UH)
             */
            rr1: number | null;
            /**
             * Rr2
             * @description (I+P) / (I+P + R + UH)
             */
            rr2: number | null;
            /**
             * Rr3
             * @description I / (I+P + R + e·UH)
             */
            rr3: number | null;
            /**
             * E
             * @description Estimated share of eligible ones among the unanswered: see `e_note`.
             */
            e: number | null;
            /** E Note */
            e_note: string | null;
            /** Strata */
            strata: components["schemas"]["StratumRates"][];
        };
        /**
         * ResponseReceipt
         * @description `receipt_code` is shown this once. `dropped` names answers not kept: not asked on this route, or words
         *     without consent to their use.
         */
        ResponseReceipt: {
            /** Id */
            id: string;
            /** Receipt Code */
            receipt_code: string;
            /**
             * Status
             * @enum {string}
             */
            status: "partial" | "complete";
            /** Revision */
            revision: number;
            /** Dropped */
            dropped: string[];
        };
        /**
         * Results
         * @description `step` counts the releases of the wave; 0: none yet. `final` is the release at the close. The internal view is
         *     of this moment, is not suppressed, and has no step.
         */
        Results: {
            /** Wave Id */
            wave_id: string;
            /** Instrument Id */
            instrument_id: string;
            /** Version */
            version: number;
            /** By */
            by: ("country" | "stakeholder_type")[];
            /**
             * View
             * @default released
             * @enum {string}
             */
            view: "released" | "internal";
            /** Step */
            step?: number | null;
            /**
             * Released At
             * @description The day of the release.
             */
            released_at?: string | null;
            /**
             * Final
             * @default false
             */
            final: boolean;
            /** Min Cell */
            min_cell: number;
            /** Synthetic */
            synthetic: boolean;
            /**
             * N Flagged
             * @description Doubtful responses of the wave.
             */
            n_flagged: number;
            /**
             * Flagged Counted
             * @description Whether they are part of these figures.
             */
            flagged_counted: boolean;
            /**
             * Weighted
             * @default false
             */
            weighted: boolean;
            /** @description Null where figures are not weighted. */
            weighting?: components["schemas"]["WeightingReport"] | null;
            /** Groups */
            groups: components["schemas"]["GroupResult"][];
        };
        /**
         * Scale
         * @description The rows of one scale matrix, over respondents who answered all of them with an opinion.
         */
        Scale: {
            /** Item */
            item: string;
            /** Items */
            items: number;
            /** Suppressed */
            suppressed: boolean;
            /** Reason */
            reason: ("too_few" | "complementary" | "one_organisation" | "next_step" | "withdrawn" | "outside_targets") | "one_item" | null;
            /** N */
            n: number | null;
            /**
             * Alpha
             * @description Cronbach's.
             */
            alpha: number | null;
            /**
             * Alpha Ci
             * @description Feldt's 95 % interval; it supposes a random sample.
             */
            alpha_ci: [
                number,
                number
            ] | null;
            /**
             * Omega
             * @description McDonald's total, of one factor; null where that does not fit.
             */
            omega: number | null;
            /** Rows */
            rows: components["schemas"]["ScaleItem"][];
        };
        /** ScaleItem */
        ScaleItem: {
            /** Variable */
            variable: string;
            /** Mean */
            mean: number;
            /** Sd */
            sd: number;
            /**
             * Item Rest
             * @description Correlation with the sum of the other items; null without variance.
             */
            item_rest: number | null;
            /**
             * Alpha If Dropped
             * @description Null for scales of two items.
             */
            alpha_if_dropped: number | null;
        };
        /** Scales */
        Scales: {
            /** Wave Id */
            wave_id: string;
            /**
             * View
             * @enum {string}
             */
            view: "released" | "internal";
            /** Min Cell */
            min_cell: number;
            /** Synthetic */
            synthetic: boolean;
            /** Scales */
            scales: components["schemas"]["Scale"][];
        };
        /**
         * StageShare
         * @description Of those with a valid answer on this function: who sees most value of it at this stage of the policy cycle.
         */
        StageShare: {
            /**
             * Function
             * @description Codebook code, `ai.…`.
             */
            function: string;
            /**
             * Stage
             * @description A policy-cycle stage, or `no_value`.
             */
            stage: string;
            /** Suppressed */
            suppressed: boolean;
            /** N */
            n: number | null;
            /** Share */
            share: number | null;
            /** Ci */
            ci: [
                number,
                number
            ] | null;
            /** Ci Reason */
            ci_reason: ("open_link" | "no_frame" | "suppressed" | "no_share") | null;
        };
        /**
         * StakeholderType
         * @description Who speaks. A person belongs to one type in one session or response.
         * @enum {string}
         */
        StakeholderType: "pes" | "ministry" | "regional_local_authority" | "training_provider" | "employer_organisation" | "trade_union" | "private_employment_service" | "social_economy_ngo" | "target_group_representative" | "researcher_evaluator" | "technology_provider" | "eu_international_body";
        /** Stratum */
        Stratum: {
            /**
             * Country
             * @example PL
             * @enum {string}
             */
            country: "AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK";
            stakeholder_type: components["schemas"]["StakeholderType"];
        };
        /**
         * StratumRates
         * @description Dispositions and RR1 of one stratum; numbers below the threshold are null.
         */
        StratumRates: {
            /** Country */
            country: string;
            /** Stakeholder Type */
            stakeholder_type: string;
            /** Suppressed */
            suppressed: boolean;
            /** Invited */
            invited: number | null;
            /** Redeemed */
            redeemed: number | null;
            /** Complete */
            complete: number | null;
            /** Partial */
            partial: number | null;
            /** Rr1 */
            rr1: number | null;
        };
        /**
         * SurveyConsent
         * @description The wording of one version, by language. A response names the version that was agreed to.
         */
        SurveyConsent: {
            /** Version */
            version: string;
            /** Title */
            title: {
                [key: string]: string;
            };
            /** Information */
            information: {
                [key: string]: string;
            };
            /** Items */
            items: components["schemas"]["ConsentItem"][];
            /** Withdrawal */
            withdrawal: {
                [key: string]: string;
            };
        };
        /**
         * Target
         * @description How many there are in the population of a stratum, the frame of an invited wave; and at most how many complete
         *     responses of it are wanted.
         */
        Target: {
            /**
             * Country
             * @example PL
             * @enum {string}
             */
            country: "AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK";
            stakeholder_type: components["schemas"]["StakeholderType"];
            /** Population */
            population: number;
            /** Quota */
            quota?: number | null;
        };
        /**
         * TranslationLine
         * @description What was found about one row, or one cell of it. An error was not taken over; a warning was.
         */
        TranslationLine: {
            /**
             * Row
             * @description As the spreadsheet numbers it; 1 is the heading.
             */
            row: number;
            /** Key */
            key: string;
            /** Language */
            language: string | null;
            /**
             * Severity
             * @enum {string}
             */
            severity: "error" | "warning";
            /**
             * Code
             * @enum {string}
             */
            code: "unknown_key" | "repeated_key" | "changed_source" | "emptied" | "variables" | "markup" | "unsafe_markup" | "too_long" | "not_storable" | "unknown_state" | "absent";
            /** Message */
            message: string;
        };
        /**
         * TranslationsTaken
         * @description The instrument with what could be taken over, and what could not.
         */
        TranslationsTaken: {
            instrument: components["schemas"]["Instrument"];
            /**
             * Changed
             * @description How many translations differ from before.
             */
            changed: number;
            /**
             * Reviewed
             * @description How many translations are reviewed now.
             */
            reviewed: number;
            /**
             * Missing
             * @description Language → how many strings that somebody sees have no translation.
             */
            missing: {
                [key: string]: number;
            };
            /** Report */
            report: components["schemas"]["TranslationLine"][];
        };
        /**
         * ValueShare
         * @description `share` is of the valid answers; of `dont_know` and `not_applicable` it is null. `n` is never weighted.
         */
        ValueShare: {
            /** Value */
            value: string;
            /** N */
            n: number;
            /** Share */
            share: number | null;
            /** Ci */
            ci: [
                number,
                number
            ] | null;
        };
        /**
         * VersionMap
         * @description One entry per variable of the old version. `added` are variables that only the new version has.
         */
        VersionMap: {
            /** Items */
            items: components["schemas"]["MappedItem"][];
            /** Instrument Id */
            instrument_id: string;
            /** Old Version */
            old_version: number;
            /** New Version */
            new_version: number;
            /**
             * Origin
             * @description By equal names and codes, or changed by a survey manager.
             * @enum {string}
             */
            origin: "computed" | "edited";
            /** Revision */
            revision: number;
            /** Added */
            added: string[];
        };
        /** VersionMapDraft */
        VersionMapDraft: {
            /** Items */
            items: components["schemas"]["MappedItem"][];
        };
        /**
         * Wave
         * @description `opens_at` and `closes_at` are UTC; `timezone` is where they were said, null where they came with an offset.
         *     The first of `consent_versions` is shown now, the others were shown before.
         */
        Wave: {
            /** Id */
            id: string;
            /** Revision */
            revision: number;
            /** Instrument Id */
            instrument_id: string;
            /** Version */
            version: number;
            /** Title */
            title: string;
            /**
             * Opens At
             * Format: date-time
             */
            opens_at: string;
            /** Closes At */
            closes_at: string | null;
            /** Closed At */
            closed_at: string | null;
            /** Timezone */
            timezone: string | null;
            /**
             * Access
             * @enum {string}
             */
            access: "open" | "invited" | "both";
            /**
             * Anonymity
             * @enum {string}
             */
            anonymity: "anonymous" | "pseudonymous";
            /** Targets */
            targets: components["schemas"]["Target"][];
            /**
             * Quota Action
             * @enum {string}
             */
            quota_action: "close" | "flag";
            /** Min Cell */
            min_cell: number;
            /** Consent Versions */
            consent_versions: string[];
            ballots: components["schemas"]["BallotKey"] | null;
            /** Synthetic */
            synthetic: boolean;
            /** Count Flagged */
            count_flagged: boolean;
            /** Proof Of Work Bits */
            proof_of_work_bits: number;
            /**
             * Status
             * @enum {string}
             */
            status: "planned" | "open" | "closed";
            /**
             * Mode
             * @description Who can answer, and what ties an answer to a person: a key for the page's words.
             * @enum {string}
             */
            readonly mode: "open_anonymous" | "open_pseudonymous" | "invited_anonymous" | "invited_pseudonymous" | "both_anonymous" | "both_pseudonymous";
        };
        /**
         * WaveChange
         * @description What may change once respondents have seen a wave. What is left out stays.
         */
        WaveChange: {
            /** Title */
            title?: string | null;
            /** Opens At */
            opens_at?: string | null;
            /** Closes At */
            closes_at?: string | null;
            /** Timezone */
            timezone?: string | null;
            /** Targets */
            targets?: components["schemas"]["Target"][] | null;
            /** Quota Action */
            quota_action?: ("close" | "flag") | null;
            /** Consent Version */
            consent_version?: string | null;
        };
        /**
         * WaveDraft
         * @description A fielding of a published version. `synthetic` marks demonstration data, and all that is made of it.
         *
         *     `consent_version`: the text that respondents agree to; by default the newest.
         */
        WaveDraft: {
            /**
             * Instrument Id
             * Format: uuid
             */
            instrument_id: string;
            /** Version */
            version: number;
            /** Title */
            title: string;
            /**
             * Opens At
             * Format: date-time
             * @description With an offset, or as the wall clocks of `timezone` show it. The first open moment.
             */
            opens_at: string;
            /** Closes At */
            closes_at?: string | null;
            /** Timezone */
            timezone?: string | null;
            /**
             * Access
             * @default open
             * @enum {string}
             */
            access: "open" | "invited" | "both";
            /**
             * Anonymity
             * @default pseudonymous
             * @enum {string}
             */
            anonymity: "anonymous" | "pseudonymous";
            /**
             * Targets
             * @default []
             */
            targets: components["schemas"]["Target"][];
            /**
             * Quota Action
             * @description Of a stratum whose quota is reached: take no more (the default), or take and flag.
             */
            quota_action?: ("close" | "flag") | null;
            /**
             * Min Cell
             * @description No figure stands on fewer respondents than this.
             * @default 5
             */
            min_cell: number;
            /** Consent Version */
            consent_version?: string | null;
            /**
             * Synthetic
             * @default false
             */
            synthetic: boolean;
            /**
             * Count Flagged
             * @description Whether doubtful responses are part of the figures; results state it.
             * @default true
             */
            count_flagged: boolean;
            /**
             * Proof Of Work Bits
             * @description Work that a response without an invitation must prove; 0: none.
             * @default 0
             */
            proof_of_work_bits: number;
        };
        /**
         * WaveFlags
         * @description For whoever runs the wave alone. `counted`: whether flagged responses are part of the wave's figures. A response
         *     may bear several flags.
         */
        WaveFlags: {
            /** Wave Id */
            wave_id: string;
            /** N Flagged */
            n_flagged: number;
            /** Counted */
            counted: boolean;
            /** Items */
            items: components["schemas"]["FlagCount"][];
        };
        /**
         * WeightingReport
         * @description Raking to the wave's margins, and what had to be given up for it. Weights have mean 1 over `n`.
         */
        WeightingReport: {
            /**
             * N
             * @description Respondents who carry a weight.
             */
            n: number;
            /**
             * Outside
             * @description Respondents outside the population of the targets; they carry none.
             */
            outside: number;
            /** Converged */
            converged: boolean;
            /** Iterations */
            iterations: number;
            /**
             * Max Error
             * @description The largest relative distance of a weighted margin from its target.
             */
            max_error: number;
            /**
             * Trimmed
             * @description Respondents whose weight was cut to the bounds.
             */
            trimmed: number;
            /**
             * Bounds
             * @description Least and greatest weight allowed, as multiples of the mean.
             */
            bounds: [
                number,
                number
            ];
            /** Collapsed */
            collapsed: components["schemas"]["Collapsed"][];
            /**
             * Unreached
             * @description Categories of the population that nobody answered for.
             */
            unreached: string[];
            /** Min */
            min: number;
            /** Median */
            median: number;
            /** Max */
            max: number;
            /**
             * Deff
             * @description Kish: n·Σw²/(Σw)².
             */
            deff: number;
            /**
             * N Effective
             * @description Kish: (Σw)²/Σw².
             */
            n_effective: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    submit_response: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body, the same answer; it holds a secret, so the key must be unguessable: a random UUID (version 4 or 7), or 22 to 200 random characters of A-Z a-z 0-9 - _ (128 bits or more). */
                "Idempotency-Key"?: string | null;
                /** @description `<challenge>:<number>`, where the wave asks for it: see `…/challenge`. */
                "Proof-Of-Work"?: string | null;
            };
            path: {
                wave_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponseDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseReceipt"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This is gone */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    submit_batch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body, the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                wave_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: (components["schemas"]["ResponseDraft"] & {
                        /**
                         * Format: uuid
                         * @description Makes sending the item again harmless.
                         */
                        id?: string;
                    })[];
                };
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResults"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This media type is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    look_up_response: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptLookup"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Found"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_response: {
        parameters: {
            query?: never;
            header: {
                /** @description The code that was shown when the response was sent; it stands for the respondent's consent. */
                "Receipt-Code": string;
            };
            path: {
                response_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    withdraw_response: {
        parameters: {
            query?: never;
            header: {
                /** @description The code that was shown when the response was sent; it stands for the respondent's consent. */
                "Receipt-Code": string;
            };
            path: {
                response_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    resume_response: {
        parameters: {
            query?: never;
            header: {
                /** @description The code that was shown when the response was sent; it stands for the respondent's consent. */
                "Receipt-Code": string;
            };
            path: {
                response_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponseChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    complete_response: {
        parameters: {
            query?: never;
            header: {
                /** @description The code that was shown when the response was sent; it stands for the respondent's consent. */
                "Receipt-Code": string;
            };
            path: {
                response_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_waves: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Wave_"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    plan_wave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaveDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wave"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    get_wave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wave_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wave"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    change_wave: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                wave_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaveChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wave"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description It was changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    close_wave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wave_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wave"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    get_questionnaire: {
        parameters: {
            query?: never;
            header?: {
                /** @description An invitation's token, for a wave by invitation. */
                invitation?: string | null;
            };
            path: {
                wave_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Questionnaire"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    get_consent_text: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyConsent"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    import_instrument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_import_instrument"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedInstrument"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_instruments: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_InstrumentSummary_"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    draft_instrument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstrumentDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Instrument"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    get_instrument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                instrument_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Instrument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    amend_instrument: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                instrument_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefinitionDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Instrument"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description It was changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    check_instrument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                instrument_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentCheck"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    publish_instrument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                instrument_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is published already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentVersion"];
                };
            };
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentVersion"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    get_instrument_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                instrument_id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentVersion"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    get_instrument_codebook: {
        parameters: {
            query?: {
                format?: "json" | "csv" | "ddi";
            };
            header?: never;
            path: {
                instrument_id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentCodebook"];
                    "text/csv": unknown;
                    "application/xml": unknown;
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    export_translations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                instrument_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    import_translations: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                instrument_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationsTaken"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description It was changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    get_version_map: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                instrument_id: string;
                old_version: number;
                new_version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionMap"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    edit_version_map: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                instrument_id: string;
                old_version: number;
                new_version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionMapDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionMap"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description It was changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    get_ledger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wave_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ledger"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    invite: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body, the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                wave_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationBatch"];
                "text/csv": string;
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitations"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    get_reminders: {
        parameters: {
            query?: {
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                wave_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminders"];
                    "text/csv": unknown;
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    reissue_invitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body, the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                wave_id: string;
                /** @description The invitation's reference, or its id. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    redeem_invitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body, the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                wave_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Redemption"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ballot"] | components["schemas"]["BlindSignature"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    get_challenge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wave_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Challenge"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    get_flags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wave_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaveFlags"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    get_results: {
        parameters: {
            query?: {
                /** @description Weighted by raking to the margins of the wave's targets; 422 for a wave without targets. */
                weighted?: boolean;
                /** @description `country`, `stakeholder_type`, or both with a comma. */
                by?: string;
            };
            header?: never;
            path: {
                wave_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Results"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    get_internal_results: {
        parameters: {
            query?: {
                /** @description Weighted by raking to the margins of the wave's targets; 422 for a wave without targets. */
                weighted?: boolean;
                /** @description `country`, `stakeholder_type`, or both with a comma. */
                by?: string;
            };
            header?: never;
            path: {
                wave_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Results"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_internal_looks: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string | null;
            };
            header?: never;
            path: {
                wave_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Look_"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    get_counts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wave_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Counts"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    stream_counts: {
        parameters: {
            query?: never;
            header?: {
                "Last-Event-ID"?: number | null;
            };
            path: {
                wave_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                    "text/event-stream": unknown;
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    get_crosstab: {
        parameters: {
            query: {
                /** @description A codebook variable, `item` or `item.row`; several choices are named by `item` alone. Several make several tables, and their tests are corrected for that. */
                row: string[];
                /** @description A codebook variable, `country`, `stakeholder_type` or `language`. */
                column: string;
                /** @description Weighted by raking to the margins of the wave's targets; 422 for a wave without targets. */
                weighted?: boolean;
                /** @description `internal` is not suppressed: for the wave's survey managers, and every look is logged. */
                view?: "released" | "internal";
            };
            header?: never;
            path: {
                wave_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Crosstabs"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    get_rankings: {
        parameters: {
            query?: {
                /** @description `internal` is not suppressed: for the wave's survey managers, and every look is logged. */
                view?: "released" | "internal";
                /** @description `country`, `stakeholder_type`, or both with a comma. */
                by?: string;
            };
            header?: never;
            path: {
                wave_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rankings"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    get_scales: {
        parameters: {
            query?: {
                /** @description `internal` is not suppressed: for the wave's survey managers, and every look is logged. */
                view?: "released" | "internal";
            };
            header?: never;
            path: {
                wave_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scales"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    get_open_items: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wave_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenItems"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_open_answers: {
        parameters: {
            query?: {
                language?: components["schemas"]["Language"] | null;
                /** @description Only what may be quoted. */
                quotable?: boolean;
                limit?: number;
                cursor?: string | null;
            };
            header?: never;
            path: {
                wave_id: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_OpenAnswer_"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    get_representativeness: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wave_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Representativeness"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    get_ai_and_trust: {
        parameters: {
            query?: {
                /** @description Weighted by raking to the margins of the wave's targets; 422 for a wave without targets. */
                weighted?: boolean;
                /** @description `country`, `stakeholder_type`, or both with a comma. */
                by?: string;
            };
            header?: never;
            path: {
                wave_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AiAndTrust"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    export_wave: {
        parameters: {
            query?: {
                /** @description XLSX up to 1,048,574 responses, SPSS (`sav`) up to 100,000. */
                format?: "csv" | "xlsx" | "sav" | "parquet";
                /** @description Of the labels. */
                language?: components["schemas"]["Language"];
                /** @description What CSV and XLSX write for a choice. SPSS has both; Parquet has codes. */
                values?: "codes" | "labels";
            };
            header?: never;
            path: {
                wave_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/x-spss-sav": unknown;
                    "application/vnd.apache.parquet": unknown;
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    get_erasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                erasure_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
}
