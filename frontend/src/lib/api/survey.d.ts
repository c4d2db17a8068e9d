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
    "/api/survey/v1/waves/{wave_id}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Counts
         * @description How many have answered, by country and stakeholder type.
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
         * @description The same, live: an event `counts` with the new counts of a stratum for every response.
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
    "/api/survey/v1/waves/{wave_id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Wave
         * @description The responses, one line each. A manager of some countries gets the responses of these.
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
        /** Count */
        Count: {
            /** Country */
            country: string;
            /** Stakeholder Type */
            stakeholder_type: string;
            /** Complete */
            complete: number;
            /** Partial */
            partial: number;
        };
        /**
         * Counts
         * @description How many responses there are, and no more than that.
         */
        Counts: {
            /** Wave Id */
            wave_id: string;
            /** Complete */
            complete: number;
            /** Partial */
            partial: number;
            /** Items */
            items: components["schemas"]["Count"][];
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
         */
        GroupResult: {
            /** Country */
            country: string | null;
            /** Stakeholder Type */
            stakeholder_type: string | null;
            /** Suppressed */
            suppressed: boolean;
            /** N */
            n: number | null;
            /** Items */
            items: components["schemas"]["ItemResult"][];
        };
        /** HTTPValidationError */
        HTTPValidationError: {
            /** Detail */
            detail?: components["schemas"]["ValidationError"][];
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
         * ItemResult
         * @description One item, or one row of it (for a ranking: one choice, whose values are positions).
         *
         *     `n` counts valid answers; don't know, not applicable and missing are apart. Where `suppressed`, fewer than the
         *     wave's threshold stand behind it, or it would give another away; then all figures are null.
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
            /** N */
            n: number | null;
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
        /** Page[InstrumentSummary] */
        Page_InstrumentSummary_: {
            /** Items */
            items: components["schemas"]["InstrumentSummary"][];
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
            /** Detail */
            detail?: string | null;
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
        /** Results */
        Results: {
            /** Wave Id */
            wave_id: string;
            /** Instrument Id */
            instrument_id: string;
            /** Version */
            version: number;
            /** By */
            by: ("country" | "stakeholder_type")[];
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
            /** Groups */
            groups: components["schemas"]["GroupResult"][];
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
        /** ValidationError */
        ValidationError: {
            /** Location */
            loc: (string | number)[];
            /** Message */
            msg: string;
            /** Error Type */
            type: string;
            /** Input */
            input?: unknown;
            /** Context */
            ctx?: Record<string, never>;
        };
        /**
         * ValueShare
         * @description `share` is of the valid answers; of `dont_know` and `not_applicable` it is null.
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
            /** Instrument Id */
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
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This is gone */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
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
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This media type is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description It was changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
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
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description It was changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
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
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description It was changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
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
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description It was changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
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
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    get_results: {
        parameters: {
            query?: {
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
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    export_wave: {
        parameters: {
            query?: {
                format?: "csv";
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
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
                    "application/problem+json": unknown;
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
}
