// Made by `npm run api` from contracts/openapi/cop.json; do not edit.
export interface paths {
    "/api/cop/v1/sessions/{session_id}/statements/{statement_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Statement */
        get: operations["get_statement"];
        /**
         * Capture Statement
         * @description Capture a statement (201), or amend or replay it (200). The client makes the id, so a replay is harmless.
         */
        put: operations["capture_statement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/sessions/{session_id}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Statements */
        get: operations["list_statements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/sessions/{session_id}/statements/{statement_id}/wordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Wordings
         * @description The first wording, and each one since.
         */
        get: operations["list_wordings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/sessions/{session_id}/statements/{statement_id}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm Statement
         * @description A participant at read-back: confirm, amend (with the better wording) or object (with the reason).
         */
        post: operations["confirm_statement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/sessions/{session_id}/statements/{statement_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject Statement
         * @description Set a statement aside, with the reason. It stays in the record and counts for nothing.
         */
        post: operations["reject_statement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/rounds/{round_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Round */
        get: operations["get_round"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/rounds/{round_id}/votes/{item_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Cast Vote
         * @description Cast or change one's own vote. Needs no precondition: nobody else can change it.
         */
        put: operations["cast_vote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/rounds/{round_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Round
         * @description End the voting; the statements carry their tallies from now on.
         */
        post: operations["close_round"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/rounds/{round_id}/consensus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Consensus
         * @description While the round is open a participant sees an item after voting on it; staff see results once it is closed.
         *     Fewer than three votes on an item are never told.
         */
        get: operations["get_consensus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/rounds/{round_id}/opinion-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Opinion Groups
         * @description Groups of voters who voted alike, where the numbers allow; otherwise the reason why not.
         */
        get: operations["get_opinion_groups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/practices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Practices */
        get: operations["list_practices"];
        put?: never;
        /**
         * Enter Practice
         * @description Enter a practice; it is proposed until a session takes it up.
         */
        post: operations["enter_practice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/practices/{practice_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Practice */
        get: operations["get_practice"];
        /** Change Practice */
        put: operations["change_practice"];
        post?: never;
        /**
         * Remove Practice
         * @description Remove a practice that was entered by mistake and never discussed.
         */
        delete: operations["remove_practice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/practices/{practice_id}/course": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Course
         * @description Its statuses from the first on, each with the session and the round that gave it.
         */
        get: operations["get_course"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/practices/{practice_id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare Practice
         * @description A practice in every country that spoke about it, or its family.
         */
        get: operations["compare_practice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare
         * @description A practice, a family or a code across countries: statuses, sessions, support and dissent, cards, what was said.
         *     Only sessions that the caller may follow are in it.
         */
        get: operations["compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/codebooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Codebooks
         * @description Participants of a session read them too: cards name codes.
         */
        get: operations["list_codebooks"];
        put?: never;
        /** Draft Codebook */
        post: operations["draft_codebook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/codebooks/{codebook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Codebook
         * @description The draft as it stands.
         */
        get: operations["get_codebook"];
        /**
         * Change Codebook
         * @description The shared codebook is changed by an analyst for all countries, any other by whoever codes.
         */
        put: operations["change_codebook"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/codebooks/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import Codebook
         * @description A draft from another program's codebook, and what of it did not map.
         */
        post: operations["import_codebook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/codebooks/{codebook_id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish Codebook
         * @description Make the draft the next version; 422 names every fault that keeps it from that. The shared codebook, which all
         *     sessions are coded to, is published by an analyst for all countries.
         */
        post: operations["publish_codebook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/codebooks/{codebook_id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Codebook Version
         * @description A published version. As `qdc` it holds the English texts, under GUIDs that stay the same.
         */
        get: operations["get_codebook_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/codebooks/{codebook_id}/versions/{version}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Version Mapping
         * @description What became of the codes of an earlier version. No coding is changed by a new version.
         */
        get: operations["get_version_mapping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/codebooks/{codebook_id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Agreement
         * @description Cohen's kappa and Krippendorff's alpha per code with intervals, over statements and turns that at least two of
         *     them judged, how far their codes overlap, and which codes stand for each other. To a coder only what they may see
         *     counts.
         */
        get: operations["get_agreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/link-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Link Candidates
         * @description Statements that coders gave a context, a mechanism and an outcome which no card links yet. Who reads the link in
         *     the words confirms it by a card on the statement (`PUT /sessions/{session_id}/cards/{card_id}`), with the outcome's
         *     direction and the polarity; nothing is linked by itself. Double coding stays blind: a statement waits here once
         *     everybody who took it up has finished, and a coder is shown another's codes as in `GET /codings`.
         */
        get: operations["list_link_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/sessions/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join Session
         * @description Join with a code; no account is needed. The answer's token is good for this session's participant calls.
         */
        post: operations["join_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/sessions/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import Session
         * @description Take over a closed session, all of it or nothing. A second time it is refused as there already.
         */
        post: operations["import_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/sessions/{session_id}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Participants */
        get: operations["list_participants"];
        put?: never;
        /** Invite Participant */
        post: operations["invite_participant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/sessions/{session_id}/participants/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Myself
         * @description What is known of the participant who asks.
         */
        get: operations["get_myself"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change My Consent
         * @description Give or withdraw one's own consent: what one said follows at once. Needs no precondition, for it is one's own
         *     word that counts. To be erased, ask a facilitator.
         */
        patch: operations["change_my_consent"];
        trace?: never;
    };
    "/api/cop/v1/sessions/{session_id}/participants/{participant_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Participant */
        get: operations["get_participant"];
        put?: never;
        post?: never;
        /**
         * Erase Participant
         * @description Erase the person: contact, words, votes, voice, in every session in which the same voice spoke.
         */
        delete: operations["erase_participant"];
        options?: never;
        head?: never;
        /**
         * Change Participant
         * @description Correct the strata, or change consent: what was said follows at once.
         */
        patch: operations["change_participant"];
        trace?: never;
    };
    "/api/cop/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Sessions */
        get: operations["list_sessions"];
        put?: never;
        /** Plan Session */
        post: operations["plan_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Session
         * @description The appointment is for everybody with a role; agenda, targets and timer for those who may follow the session.
         */
        get: operations["get_session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change Session */
        patch: operations["change_session"];
        trace?: never;
    };
    "/api/cop/v1/sessions/{session_id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Session
         * @description planned → live
         */
        post: operations["open_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/sessions/{session_id}/read-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read Back Session
         * @description live → read_back
         */
        post: operations["read_back_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/sessions/{session_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Session
         * @description read_back → closed
         */
        post: operations["close_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/sessions/{session_id}/timer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Time Block
         * @description Start or stop a block of the agenda, or give it more minutes; planned and actual are in `timings`.
         */
        post: operations["time_block"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/sessions/{session_id}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow Session
         * @description What happens in the session, live; replays what came after `Last-Event-ID`.
         */
        get: operations["follow_session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/sessions/{session_id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Session
         * @description `json`: the whole record under pseudonyms; `csv`: the statements; `ics`: the appointment; `qdpx`: a REFI-QDA
         *     project for programs of qualitative analysis; `docx`: the minutes; `prov`: the lineage as PROV-JSON; `archive`: a
         *     closed session for another installation (`POST /sessions/import`).
         */
        get: operations["export_session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/sessions/{session_id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Minutes
         * @description What may be printed of a session; the same as `export?format=docx` writes.
         */
        get: operations["get_minutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/sessions/{session_id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Amendments
         * @description The amendment log of the session: every change of a wording, in order.
         */
        get: operations["list_amendments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/statements/{statement_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find Statement
         * @description A statement by its id alone, for whoever follows a lineage back to it.
         */
        get: operations["find_statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/sessions/{session_id}/cards/{card_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Card */
        get: operations["get_card"];
        /**
         * Place Card
         * @description Make a card (201), or change or replay it (200). The client makes the id.
         */
        put: operations["place_card"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/sessions/{session_id}/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Cards */
        get: operations["list_cards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/sessions/{session_id}/notes/{note_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write Note
         * @description Park something or write down a decision (201), or change or replay it (200). The client makes the id.
         */
        put: operations["write_note"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/sessions/{session_id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Notes
         * @description In the order in which they were written.
         */
        get: operations["list_notes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/sessions/{session_id}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Rounds */
        get: operations["list_rounds"];
        put?: never;
        /** Open Round */
        post: operations["open_round"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/sessions/{session_id}/transcripts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Transcripts */
        get: operations["list_transcripts"];
        put?: never;
        /**
         * Upload Transcript
         * @description Take in a transcript. What was left out, or may have been meant otherwise, is in `notes`.
         */
        post: operations["upload_transcript"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/sessions/{session_id}/transcripts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import Project
         * @description Take over another program's project: its texts as transcripts, its codings where the code is known here.
         */
        post: operations["import_project"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/transcripts/{transcript_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Transcript */
        get: operations["get_transcript"];
        /**
         * Replace Transcript
         * @description Put a better text in its place. Codings follow their quotes; the answer says what became of each that the caller
         *     may see.
         */
        put: operations["replace_transcript"];
        post?: never;
        /**
         * Remove Transcript
         * @description Erase the transcript and every coding of it.
         */
        delete: operations["remove_transcript"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/transcripts/{transcript_id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Text
         * @description The text that offsets count in: one line per turn, without labels.
         */
        get: operations["get_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/transcripts/{transcript_id}/turns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Turns */
        get: operations["list_turns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/transcripts/{transcript_id}/speakers/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Name Speaker
         * @description Say which participant a speaker is; the label from the file is dropped with it.
         */
        put: operations["name_speaker"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/codings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Codings
         * @description A coder sees another's codings of a statement or transcript once both have finished with it: double coding is
         *     blind.
         */
        get: operations["list_codings"];
        put?: never;
        /**
         * Code Statement
         * @description Apply a code, or confirm or reject a suggested one. The same coder's later decision on the same code replaces
         *     the earlier one (200).
         */
        post: operations["code_statement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/codings/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get My Coder
         * @description The pseudonym under which the caller codes.
         */
        get: operations["get_my_coder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/codings/{coding_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Coding
         * @description 403 `blind` for another's while one of the two has not finished.
         */
        get: operations["get_coding"];
        put?: never;
        post?: never;
        /**
         * Remove Coding
         * @description Take one's own coding back, as long as one has not finished there.
         */
        delete: operations["remove_coding"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/coding-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Assignments */
        get: operations["list_assignments"];
        put?: never;
        /**
         * Distribute Coding
         * @description Divide a session's statements and transcripts among coders, a share of them to two. Asked again, it adds what was
         *     said since; what somebody has stays theirs.
         */
        post: operations["distribute_coding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/coding-assignments/coders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Coders
         * @description Who codes, by pseudonym, and how far they are.
         */
        get: operations["list_coders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/coding-assignments/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish Coding
         * @description Say that one has coded all that one finds there, or found nothing. From now on the caller sees what others who
         *     have finished decided, and they see the caller's.
         */
        post: operations["finish_coding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/coding-assignments/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen Coding
         * @description Take back that one has finished, as long as nobody else has: afterwards it would not be blind.
         */
        post: operations["reopen_coding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/coding-assignments/{assignment_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Assignment
         * @description Take an assignment back that its coder has not begun with.
         */
        post: operations["withdraw_assignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/coding-differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Differences
         * @description Where coders who have finished differ, settled or not.
         */
        get: operations["list_differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/adjudications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Adjudications
         * @description The history, oldest first.
         */
        get: operations["list_adjudications"];
        put?: never;
        /**
         * Settle Difference
         * @description Settle a difference, with the reason: by one of the coders for both, or by a third person. Settling it again
         *     adds to its history.
         */
        post: operations["settle_difference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Requirements */
        get: operations["list_requirements"];
        put?: never;
        /** State Requirement */
        post: operations["state_requirement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/requirements/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Register
         * @description The whole register, ranked by priority and by the voices behind each. The survey's view of the same codes is in
         *     the engine's `/requirements-demand`.
         */
        get: operations["get_register"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cop/v1/requirements/{requirement_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Requirement */
        get: operations["get_requirement"];
        /** Change Requirement */
        put: operations["change_requirement"];
        post?: never;
        /** Remove Requirement */
        delete: operations["remove_requirement"];
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
         * Adjudication
         * @description The newest of a difference counts; earlier ones are its history. What the coders decided stays as it is, for the
         *     agreement; what counts from then on, also for others, is this.
         */
        Adjudication: {
            /** Id */
            id: string;
            /** Session Id */
            session_id: string;
            /** Statement Id */
            statement_id: string | null;
            /** Transcript Id */
            transcript_id: string | null;
            /** Start */
            start: number | null;
            /** End */
            end: number | null;
            /** Code */
            code: string;
            /**
             * Decision
             * @enum {string}
             */
            decision: "applied" | "rejected";
            /** Reason */
            reason: string;
            /**
             * By
             * @description Pseudonym of whoever settled it: one of the coders for both, or a third person.
             */
            by: string;
            /** By One Of Them */
            by_one_of_them: boolean;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Codings */
            codings: string[];
        };
        /** AdjudicationDraft */
        AdjudicationDraft: {
            /**
             * Codings
             * @description Every coding of the difference, as `GET /coding-differences` has it.
             */
            codings: string[];
            /**
             * Decision
             * @description Whether the code stands.
             * @enum {string}
             */
            decision: "applied" | "rejected";
            /** Reason */
            reason: string;
        };
        /**
         * AgendaItem
         * @description A block: what it is to bring, how, for how long, and what is asked.
         */
        AgendaItem: {
            topic: components["schemas"]["SessionTopic"];
            /** Minutes */
            minutes: number;
            /**
             * Prompt
             * @default
             */
            prompt: string;
            /**
             * Outcome
             * @description What there is at its end.
             * @default
             */
            outcome: string;
            /**
             * Method
             * @description How the room works; for the facilitator.
             * @default
             */
            method: string;
        };
        /**
         * Agreement
         * @description From what coders said themselves; what was settled afterwards does not make it better. Codes of earlier versions
         *     count as what they have become.
         */
        Agreement: {
            /** Codebook Id */
            codebook_id: string;
            /** Coders */
            coders: string[];
            /**
             * Units
             * @description Statements and turns that at least two of the coders judged (coded, or finished without a code) and at least one coded. Text that nobody coded does not count.
             */
            units: number;
            /**
             * Jaccard
             * @description Mean overlap of two coders' codes per unit, over all codes; null where nothing was coded by two.
             */
            jaccard: number | null;
            /** Codes */
            codes: components["schemas"]["CodeAgreement"][];
            /**
             * Confusions
             * @description Pairs of codes that stand for each other, most frequent first.
             */
            confusions: components["schemas"]["Confusion"][];
        };
        /**
         * AiFunction
         * @description A requirement of an AI function. What nobody said stays empty.
         */
        AiFunction: {
            /**
             * Stage
             * @description Code of the list policy-cycle-stages.
             */
            stage?: string | null;
            /**
             * User
             * @description Who works with it.
             * @default
             */
            user: string;
            /**
             * Benefit
             * @default
             */
            benefit: string;
            /**
             * Risk
             * @default
             */
            risk: string;
            /**
             * Trust Conditions
             * @description Codes of the list trust-requirements.
             * @default []
             */
            trust_conditions: string[];
            /**
             * Oversight
             * @description Who can stop or overrule it, and how.
             * @default
             */
            oversight: string;
        };
        /**
         * Amendment
         * @description An entry of the session's amendment log: how a statement read before, and how from then on.
         */
        Amendment: {
            /** Revision */
            revision: number;
            /** Text */
            text: string;
            /**
             * By
             * @description Who brought the wording.
             * @enum {string}
             */
            by: "rapporteur" | "participant";
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Late */
            late: boolean;
            /** Statement Id */
            statement_id: string;
            /** Before */
            before: string;
        };
        /** Assignment */
        Assignment: {
            /** Id */
            id: string;
            /** Session Id */
            session_id: string;
            /** Statement Id */
            statement_id: string | null;
            /** Transcript Id */
            transcript_id: string | null;
            /** Coder */
            coder: string;
            /**
             * Assigned By
             * @description Pseudonym; null where the coder took it up without being asked.
             */
            assigned_by: string | null;
            /**
             * Assigned At
             * Format: date-time
             */
            assigned_at: string;
            /** Finished At */
            finished_at: string | null;
        };
        /**
         * Attending
         * @description How many of one group took part; nobody is named.
         */
        Attending: {
            stakeholder_type: components["schemas"]["StakeholderType"];
            /**
             * Country
             * @example PL
             * @enum {string}
             */
            country: "AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK";
            /** Number */
            number: number;
        };
        /**
         * Became
         * @description What a code of an earlier version is in a later one.
         */
        Became: {
            /** Code */
            code: string;
            /** Becomes */
            becomes: string[];
            /**
             * How
             * @enum {string}
             */
            how: "kept" | "renamed" | "merged" | "split" | "dropped";
            /**
             * Codings
             * @description How many codings carry it, in the earlier version or one before it.
             */
            codings: number;
        };
        /**
         * Behind
         * @description Who stands behind a requirement: people who agreed to attribution are one voice each, wherever they spoke; all
         *     others of one session are one voice.
         */
        Behind: {
            /** Statements */
            statements: number;
            /** Voices */
            voices: number;
            /** Sessions */
            sessions: number;
            /** Countries */
            countries: string[];
            /** Stakeholder Types */
            stakeholder_types: string[];
        };
        /**
         * BlockTiming
         * @description What a block of the agenda took, beside the minutes that were planned for it.
         */
        BlockTiming: {
            /**
             * Block
             * @description Its place in the agenda, from 0.
             */
            block: number;
            /**
             * Added Minutes
             * @default 0
             */
            added_minutes: number;
            /**
             * Spans
             * @default []
             */
            spans: components["schemas"]["Span"][];
        };
        /** Body_import_codebook */
        Body_import_codebook: {
            /**
             * File
             * @description A REFI-QDA codebook (.qdc), 5 MB at most.
             */
            file: string;
            /**
             * Slug
             * @example pl-activation-groups
             */
            slug: string;
            /** Title */
            title: string;
        };
        /** Body_import_project */
        Body_import_project: {
            /**
             * File
             * @description A REFI-QDA project (.qdpx); 15 MB at most.
             */
            file: string;
            /** @description The language that is spoken. */
            language: components["schemas"]["Language"];
        };
        /** Body_import_session */
        Body_import_session: {
            /**
             * File
             * @description What `export?format=archive` gave; 15 MB at most.
             */
            file: string;
        };
        /** Body_replace_transcript */
        Body_replace_transcript: {
            /**
             * File
             * @description WebVTT, SubRip, .docx or plain text in UTF-8; 15 MB at most.
             */
            file: string;
            /** @description The language that is spoken. */
            language: components["schemas"]["Language"];
            /**
             * Format
             * @description Only where the file's name and content do not tell.
             */
            format?: ("vtt" | "srt" | "docx" | "txt") | null;
        };
        /** Body_upload_transcript */
        Body_upload_transcript: {
            /**
             * File
             * @description WebVTT, SubRip, .docx or plain text in UTF-8; 15 MB at most.
             */
            file: string;
            /** @description The language that is spoken. */
            language: components["schemas"]["Language"];
            /**
             * Format
             * @description Only where the file's name and content do not tell.
             */
            format?: ("vtt" | "srt" | "docx" | "txt") | null;
        };
        /** Card */
        Card: {
            /** Id */
            id: string;
            /** Session Id */
            session_id: string;
            /** Revision */
            revision: number;
            /**
             * Country
             * @example PL
             * @enum {string}
             */
            country: "AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK";
            /** Contexts */
            contexts: components["schemas"]["CodeOrText"][];
            mechanism: components["schemas"]["Mechanism"];
            outcome: components["schemas"]["Outcome"];
            /** Practice */
            practice: string | null;
            /** Practice Family */
            practice_family: string;
            /** Statements */
            statements: string[];
            /**
             * Polarity
             * @enum {string}
             */
            polarity: "supports" | "contradicts";
            /** Withdrawn */
            withdrawn: boolean;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /** Late */
            late: boolean;
            /** Synthetic */
            synthetic: boolean;
        };
        /** CardDraft */
        CardDraft: {
            /** Contexts */
            contexts: components["schemas"]["CodeOrText"][];
            mechanism: components["schemas"]["Mechanism"];
            outcome: components["schemas"]["Outcome"];
            /**
             * Practice
             * @description The practice it is about; its family is taken over.
             */
            practice?: string | null;
            /**
             * Practice Family
             * @description Needed without a practice.
             */
            practice_family?: string | null;
            /**
             * Statements
             * @description What was said in this session behind it.
             * @default []
             */
            statements: string[];
            /**
             * Polarity
             * @default supports
             * @enum {string}
             */
            polarity: "supports" | "contradicts";
            /**
             * Withdrawn
             * @description Set aside by the people who made it; counts for nothing.
             * @default false
             */
            withdrawn: boolean;
        };
        /** CardWording */
        CardWording: {
            /** Contexts */
            contexts: components["schemas"]["CodeOrText"][];
            mechanism: components["schemas"]["Mechanism"];
            outcome: components["schemas"]["Outcome"];
        };
        /**
         * Code
         * @description One code. `resource` and `reasoning` are of mechanisms: what a measure offers, and how people respond to it.
         */
        Code: {
            /** Code */
            code: string;
            /** Family */
            family: string;
            /** Group */
            group?: string | null;
            /** Label */
            label: {
                [key: string]: string;
            };
            /** Definition */
            definition: {
                [key: string]: string;
            };
            /** Include */
            include?: string | null;
            /** Exclude */
            exclude?: string | null;
            /** Example */
            example?: string | null;
            /** Resource */
            resource?: {
                [key: string]: string;
            } | null;
            /** Reasoning */
            reasoning?: {
                [key: string]: string;
            } | null;
            /**
             * Links
             * @default []
             */
            links: string[];
            /**
             * Replaces
             * @description Codes of the version before that this one takes over: one that was renamed, or several merged.
             * @default []
             */
            replaces: string[];
            /**
             * Refs
             * @default []
             */
            refs: components["schemas"]["Reference"][];
            /**
             * Outside Platform
             * @default false
             */
            outside_platform: boolean;
            /**
             * Translation
             * @default {}
             */
            translation: {
                [key: string]: "original" | "machine-drafted" | "reviewed";
            };
        };
        /**
         * CodeAgreement
         * @description Null with the reason where a coefficient is undefined.
         */
        CodeAgreement: {
            /** Code */
            code: string;
            /**
             * Units
             * @description Statements and turns that at least two of the coders judged and one coded.
             */
            units: number;
            /**
             * Applied
             * @description Coder → on how many of them.
             */
            applied: {
                [key: string]: number;
            };
            /**
             * Both
             * @description Units to which everybody who judged them gave the code.
             */
            both: number;
            /**
             * Neither
             * @description Units to which nobody gave it; they carry other codes.
             */
            neither: number;
            /**
             * Agreement
             * @description Share of units on which all who judged them say the same.
             */
            agreement: number;
            /**
             * Kappa
             * @description Cohen's, over the units that both coded; two coders only.
             */
            kappa: number | null;
            /** Kappa Reason */
            kappa_reason?: string | null;
            /**
             * Kappa Ci
             * @description 95 %, bootstrap over units.
             */
            kappa_ci?: [
                number,
                number
            ] | null;
            /** Kappa Ci Reason */
            kappa_ci_reason?: string | null;
            /**
             * Alpha
             * @description Krippendorff's, nominal.
             */
            alpha: number | null;
            /** Alpha Reason */
            alpha_reason?: string | null;
            /**
             * Alpha Ci
             * @description 95 %, bootstrap over units.
             */
            alpha_ci?: [
                number,
                number
            ] | null;
            /** Alpha Ci Reason */
            alpha_ci_reason?: string | null;
        };
        /**
         * CodeOrText
         * @description A codebook code, or the words used while no code is assigned yet.
         */
        CodeOrText: {
            /** Code */
            code?: string | null;
            /** Text */
            text?: string | null;
        };
        /**
         * Codebook
         * @description The draft as it stands; `latest_version` is what is published of it.
         */
        Codebook: {
            /**
             * Slug
             * @example pl-activation-groups
             */
            slug: string;
            /** Title */
            title: {
                [key: string]: string;
            };
            /** Provenance */
            provenance?: string | null;
            /**
             * Codes
             * @default []
             */
            codes: components["schemas"]["Code"][];
            /** Id */
            id: string;
            /** Revision */
            revision: number;
            /** Latest Version */
            latest_version?: number | null;
        };
        /** CodebookDraft */
        CodebookDraft: {
            /**
             * Slug
             * @example pl-activation-groups
             */
            slug: string;
            /** Title */
            title: {
                [key: string]: string;
            };
            /** Provenance */
            provenance?: string | null;
            /**
             * Codes
             * @default []
             */
            codes: components["schemas"]["Code"][];
        };
        /** CodebookSummary */
        CodebookSummary: {
            /** Id */
            id: string;
            /** Slug */
            slug: string;
            /** Title */
            title: {
                [key: string]: string;
            };
            /** Revision */
            revision: number;
            /** Latest Version */
            latest_version: number | null;
            /**
             * Codes
             * @description Codes in the draft.
             */
            codes: number;
        };
        /**
         * CodebookVersion
         * @description Published; never changes.
         */
        CodebookVersion: {
            /** Codebook Id */
            codebook_id: string;
            /** Slug */
            slug: string;
            /** Version */
            version: number;
            /** Title */
            title: {
                [key: string]: string;
            };
            /** Provenance */
            provenance: string | null;
            /** Codes */
            codes: components["schemas"]["Code"][];
            /**
             * Published At
             * Format: date-time
             */
            published_at: string;
        };
        /** CoderSummary */
        CoderSummary: {
            /** Coder */
            coder: string;
            /** Assigned */
            assigned: number;
            /** Finished */
            finished: number;
        };
        /** CoderView */
        CoderView: {
            /** Coder */
            coder: string;
        };
        /** Coding */
        Coding: {
            /** Id */
            id: string;
            /** Revision */
            revision: number;
            /** Statement Id */
            statement_id: string | null;
            /** Transcript Id */
            transcript_id?: string | null;
            /** Start */
            start?: number | null;
            /** End */
            end?: number | null;
            /** Codebook Id */
            codebook_id: string;
            /** Codebook Version */
            codebook_version: number;
            /** Code */
            code: string;
            /**
             * Coder
             * @description Pseudonym of the coder.
             */
            coder: string;
            /** Quote */
            quote: string;
            /**
             * Memo
             * @default
             */
            memo: string;
            /**
             * Decision
             * @enum {string}
             */
            decision: "applied" | "confirmed" | "rejected";
            /**
             * Settled
             * @description What was settled where coders differed; `decision` stays what the coder said.
             */
            settled?: ("applied" | "rejected") | null;
            suggestion: components["schemas"]["Suggestion"] | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
        };
        /** CodingDraft */
        CodingDraft: {
            target: components["schemas"]["Target"];
            /** Code */
            code: string;
            /**
             * Quote
             * @description The passage that carries the code, word for word. Of a transcript it must stand at start–end.
             * @default
             */
            quote: string;
            /**
             * Memo
             * @description The coder's own note on this coding, for other coders.
             * @default
             */
            memo: string;
            /**
             * Decision
             * @enum {string}
             */
            decision: "applied" | "confirmed" | "rejected";
            /** @description Needed to confirm or reject one. */
            suggestion?: components["schemas"]["Suggestion"] | null;
        };
        /** ComparedPractice */
        ComparedPractice: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /**
             * Status
             * @enum {string}
             */
            status: "proposed" | "discussed" | "validated" | "contested";
            /** Course */
            course: components["schemas"]["StatusChange"][];
            /** Synthetic */
            synthetic: boolean;
        };
        /** ComparedSession */
        ComparedSession: {
            /** Id */
            id: string;
            /** Title */
            title: string;
            /**
             * Level
             * @enum {string}
             */
            level: "national" | "international";
            /**
             * Status
             * @enum {string}
             */
            status: "planned" | "live" | "read_back" | "closed";
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /** Synthetic */
            synthetic: boolean;
        };
        /** Comparison */
        Comparison: {
            /**
             * Subject
             * @enum {string}
             */
            subject: "practice" | "family" | "code";
            /**
             * Of
             * @description The practice's id, the family or the code.
             */
            of: string;
            /** Level */
            level: ("national" | "international") | null;
            /** Countries */
            countries: components["schemas"]["CountryColumn"][];
        };
        /**
         * Concordance
         * @description Kendall's W, corrected for ties, over those who rated every item (`left_out` did not). Null where it says
         *     nothing: everybody rated all items alike.
         */
        Concordance: {
            /** Raters */
            raters: number;
            /** Items */
            items: number;
            /** Left Out */
            left_out: number;
            /** W */
            w: number | null;
            /** Chi2 */
            chi2: number | null;
            /** Df */
            df: number;
        };
        /** ConfirmationCounts */
        ConfirmationCounts: {
            /**
             * Confirm
             * @default 0
             */
            confirm: number;
            /**
             * Amend
             * @default 0
             */
            amend: number;
            /**
             * Object
             * @default 0
             */
            object: number;
        };
        /** ConfirmationDraft */
        ConfirmationDraft: {
            /**
             * Decision
             * @enum {string}
             */
            decision: "confirm" | "amend" | "object";
            /**
             * Text
             * @description The better wording; with `amend` only.
             */
            text?: string | null;
            /**
             * Reason
             * @description Needed with `object`.
             */
            reason?: string | null;
        };
        /**
         * Confusion
         * @description Where one coder gave the one code and another coder the other, each without the other's code.
         */
        Confusion: {
            /** Codes */
            codes: [
                string,
                string
            ];
            /** Units */
            units: number;
        };
        /** Consensus */
        Consensus: {
            /** Round Id */
            round_id: string;
            /**
             * Scale
             * @enum {string}
             */
            scale: "agree_pass_disagree" | "one_to_nine";
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "closed";
            /** Follows */
            follows?: string | null;
            /** Items */
            items: components["schemas"]["ItemConsensus"][];
            /** @description Of a closed round of ratings with at least three items and three raters of all. */
            concordance?: components["schemas"]["Concordance"] | null;
        };
        /**
         * Consent
         * @description Both may be no. Without attribution what they say is kept without a speaker.
         */
        Consent: {
            /**
             * Attribution
             * @default false
             */
            attribution: boolean;
            /**
             * Quotes
             * @default false
             */
            quotes: boolean;
        };
        /** Contact */
        Contact: {
            /** Name */
            name?: string | null;
            /** Email */
            email?: string | null;
        };
        /** CountryColumn */
        CountryColumn: {
            /**
             * Country
             * @example PL
             * @enum {string}
             */
            country: "AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK";
            /** Practices */
            practices: components["schemas"]["ComparedPractice"][];
            /** Sessions */
            sessions: components["schemas"]["ComparedSession"][];
            /**
             * Items
             * @description How many statements, cards and practices were voted on.
             */
            items: number;
            /** @description All votes on them, of the last closed round on each. */
            tally: components["schemas"]["VoteTally"];
            /**
             * Withheld
             * @description Votes from international sessions are missing, for too few from here voted.
             */
            withheld: boolean;
            /**
             * Groups
             * @description By stakeholder type, from national sessions.
             */
            groups: components["schemas"]["GroupVotes"][];
            /**
             * Objections
             * @description Always listed, however few.
             */
            objections: components["schemas"]["Objection"][];
            /** Cards */
            cards: components["schemas"]["Card"][];
            /** Statements */
            statements: number;
            /**
             * Said
             * @description For those who work with words; at most 100.
             */
            said: components["schemas"]["SaidThere"][];
        };
        /** Counts */
        Counts: {
            /**
             * Participants
             * @default 0
             */
            participants: number;
            /**
             * Statements
             * @default 0
             */
            statements: number;
            /**
             * Cards
             * @default 0
             */
            cards: number;
        };
        /**
         * DataNeed
         * @description A data requirement. What nobody said stays empty.
         */
        DataNeed: {
            /**
             * Source
             * @description Where the data are: register, survey, system.
             * @default
             */
            source: string;
            /**
             * Field
             * @description Which fields of it, at what granularity.
             * @default
             */
            field: string;
            /**
             * Quality
             * @description How complete, how fresh, how exact they must be.
             * @default
             */
            quality: string;
            /**
             * Legal Basis
             * @default
             */
            legal_basis: string;
            /**
             * Standard
             * @description Interoperability standard, e.g. ESCO, SDMX, DCAT-AP.
             * @default
             */
            standard: string;
            /**
             * Owner
             * @description The organisation that answers for them, not a person.
             * @default
             */
            owner: string;
            /**
             * Readiness Level
             * @description Code of the list readiness-levels.
             */
            readiness_level?: string | null;
        };
        /**
         * Difference
         * @description One code in one place, given by some of those who have finished there and not by the others.
         */
        Difference: {
            /** Session Id */
            session_id: string;
            /** Statement Id */
            statement_id: string | null;
            /** Transcript Id */
            transcript_id: string | null;
            /** Start */
            start: number | null;
            /** End */
            end: number | null;
            /**
             * Code
             * @description By its name in the newest version.
             */
            code: string;
            /**
             * Text
             * @description The statement, or the passage around every coding of it.
             */
            text: string;
            /** Language */
            language: string;
            /** Opinions */
            opinions: components["schemas"]["Opinion"][];
            /**
             * Silent
             * @description Coders who have finished there and said nothing of the code.
             */
            silent: string[];
            settled: components["schemas"]["Adjudication"] | null;
        };
        /**
         * Distributed
         * @description What came of it. What somebody had before stays theirs.
         */
        Distributed: {
            /**
             * Pieces
             * @description Statements and transcripts of the session.
             */
            pieces: number;
            /**
             * Double Coded
             * @description How many of them two coders or more have now.
             */
            double_coded: number;
            /**
             * Assigned
             * @description Assignments that were added.
             */
            assigned: number;
        };
        /**
         * Distribution
         * @description Divides what was said in a session among coders, in turn.
         */
        Distribution: {
            /**
             * Session Id
             * Format: uuid
             */
            session_id: string;
            /** Coders */
            coders: string[];
            /**
             * Double Share
             * @description Share of the pieces that a second coder codes as well, blindly.
             * @default 0.2
             */
            double_share: number;
            /**
             * Pieces
             * @default all
             * @enum {string}
             */
            pieces: "statements" | "transcripts" | "all";
        };
        /**
         * Entry
         * @description A line of the register.
         */
        Entry: {
            /** Rank */
            rank: number;
            requirement: components["schemas"]["Requirement"];
            behind: components["schemas"]["Behind"];
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
        /**
         * GroupTally
         * @description `tally` is null where the group, or another that it would give away, has fewer than three voters.
         */
        GroupTally: {
            /** Group */
            group: string;
            /** N */
            n: number | null;
            tally: components["schemas"]["VoteTally"] | null;
            /** Suppressed */
            suppressed: boolean;
        };
        /**
         * GroupVotes
         * @description `withheld`: of some items the group's votes are not counted here, for too few of it voted on them.
         */
        GroupVotes: {
            /** Group */
            group: string;
            tally: components["schemas"]["VoteTally"];
            /** Withheld */
            withheld: boolean;
        };
        /**
         * GroupedItem
         * @description `tallies`: by group, in their order; null where a group, or another that it would give away, has fewer than
         *     three votes on the item.
         */
        GroupedItem: {
            /** Item Id */
            item_id: string;
            /** Tallies */
            tallies: (components["schemas"]["VoteTally"] | null)[];
            /** Group Informed Consensus */
            group_informed_consensus: number | null;
        };
        /** Imported */
        Imported: {
            codebook: components["schemas"]["Codebook"];
            /** Report */
            report: components["schemas"]["ReportLine"][];
        };
        /** ImportedProject */
        ImportedProject: {
            /** Transcripts */
            transcripts: components["schemas"]["Transcript"][];
            /**
             * Codings
             * @description How many were taken over.
             */
            codings: number;
            /**
             * Report
             * @description What of the file was left out, moved, or is not sure.
             */
            report: string[];
        };
        /** InvitedParticipant */
        InvitedParticipant: {
            /** Id */
            id: string;
            /** Session Id */
            session_id: string;
            /** Revision */
            revision: number;
            /**
             * Pseudonym
             * @example P07
             */
            pseudonym: string;
            stakeholder_type: components["schemas"]["StakeholderType"];
            /**
             * Country
             * @example PL
             * @enum {string}
             */
            country: "AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK";
            consent: components["schemas"]["Consent"];
            /** Joined At */
            joined_at: string | null;
            /**
             * Join Code
             * @description Theirs alone, for `POST /sessions/join`; shown this once.
             */
            join_code: string;
        };
        /** Item */
        Item: {
            /** Id */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "statement" | "card" | "practice";
            /**
             * Cast
             * @description How many have voted.
             */
            cast: number;
            /** @description As it was when the round was opened. For participants and those who work with words. */
            wording?: components["schemas"]["ItemWording"] | null;
            /**
             * Reworded
             * @description The statement has another wording by now.
             * @default false
             */
            reworded: boolean;
        };
        /**
         * ItemChange
         * @description Since the round that this one follows. `distribution_change`: the share of voters that would have had to answer
         *     otherwise for both distributions to be the same; `stable` below 0.15 (Scheibe et al. 1975). `changed` of `in_both`
         *     voted otherwise than before, null below three; `left` voted before and not now.
         */
        ItemChange: {
            /** Median Before */
            median_before: number | null;
            /** Median After */
            median_after: number | null;
            /** Median Shift */
            median_shift: number | null;
            /** Iqr Before */
            iqr_before: number | null;
            /** Iqr After */
            iqr_after: number | null;
            /**
             * Agree Before
             * @description Share, 0 to 1.
             */
            agree_before: number;
            /** Agree After */
            agree_after: number;
            /** Distribution Change */
            distribution_change: number;
            /** Stable */
            stable: boolean;
            /** In Both */
            in_both: number;
            /** Changed */
            changed: number | null;
            /** Left */
            left: number;
        };
        /** ItemConsensus */
        ItemConsensus: {
            /** Item Id */
            item_id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "statement" | "card" | "practice";
            /** Cast */
            cast: number;
            /**
             * Hidden
             * @description No result is shown, for the reason in `withheld`.
             */
            hidden: boolean;
            /**
             * Withheld
             * @description not_voted: the round is open and the asker has not voted on it; too_few: fewer than three have voted, so that one's own vote would give away another's.
             */
            withheld?: ("not_voted" | "too_few") | null;
            /** @description 1–3 counts as disagree, 4–6 as pass, 7–9 as agree. */
            tally: components["schemas"]["VoteTally"] | null;
            /**
             * Groups
             * @default {}
             */
            groups: {
                [key: string]: components["schemas"]["GroupTally"][];
            };
            /**
             * Group Informed Consensus
             * @description ∏(A+1)/(S+2) over the groups that are shown; null when none is.
             * @default {}
             */
            group_informed_consensus: {
                [key: string]: number | null;
            };
            rating?: components["schemas"]["RatingSummary"] | null;
            change?: components["schemas"]["ItemChange"] | null;
            /**
             * Objections
             * @description Always listed, however few. Where too few have voted only those with a reason, which their authors gave to be read.
             * @default []
             */
            objections: components["schemas"]["Objection"][];
        };
        /**
         * ItemWording
         * @description `text` of a statement or the name of a practice; `card` of a card.
         */
        ItemWording: {
            /** Text */
            text?: string | null;
            /** Language */
            language?: string | null;
            card?: components["schemas"]["CardWording"] | null;
        };
        /**
         * JoinDraft
         * @description `code`: the session's (then say who you are), or a participant's own (then nothing else is needed).
         */
        JoinDraft: {
            /** Code */
            code: string;
            stakeholder_type?: components["schemas"]["StakeholderType"] | null;
            /** Country */
            country?: ("AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK") | null;
            consent?: components["schemas"]["Consent"] | null;
        };
        /**
         * Joined
         * @description `token` goes into the header `Participant-Token` of this session's participant calls.
         */
        Joined: {
            /**
             * Id
             * @description The participant.
             */
            id: string;
            /** Session Id */
            session_id: string;
            /** Pseudonym */
            pseudonym: string;
            /** Token */
            token: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
        };
        /**
         * Language
         * @description The languages of content and interface.
         * @enum {string}
         */
        Language: "en" | "de" | "el" | "it" | "pl" | "es";
        /**
         * LinkCandidate
         * @description A statement with codes of contexts, mechanisms and outcomes that no card links yet. It says nothing: whether the
         *     parts belong together, and which way the outcome moves, is a person's reading.
         */
        LinkCandidate: {
            /** Statement Id */
            statement_id: string;
            /** Session Id */
            session_id: string;
            /**
             * Country
             * @example PL
             * @enum {string}
             */
            country: "AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK";
            /** Language */
            language: string;
            /** Text */
            text: string;
            /** Practice */
            practice: string | null;
            /**
             * Practice Family
             * @description Of the practice that the statement is about.
             */
            practice_family: string | null;
            /** Contexts */
            contexts: string[];
            /** Mechanisms */
            mechanisms: string[];
            /** Outcomes */
            outcomes: string[];
            /**
             * Coders
             * @description How many coders gave it these codes.
             */
            coders: number;
        };
        /** LinkCandidates */
        LinkCandidates: {
            /**
             * Items
             * @description Those that most coders gave these codes first.
             */
            items: components["schemas"]["LinkCandidate"][];
            /**
             * Waiting
             * @description How many there are in all.
             */
            waiting: number;
        };
        /** Mechanism */
        Mechanism: {
            /**
             * Resource
             * @description What the measure offers.
             */
            resource: string;
            /**
             * Reasoning
             * @description How people respond to it.
             */
            reasoning: string;
            /** Code */
            code?: string | null;
        };
        /** MinutedRound */
        MinutedRound: {
            round: components["schemas"]["Round"];
            result: components["schemas"]["Consensus"];
        };
        /**
         * MinutedStatement
         * @description `speaker` only with consent to attribution; `quoted`: word for word and with consent to quotation.
         */
        MinutedStatement: {
            /** Id */
            id: string;
            /** Text */
            text: string;
            language: components["schemas"]["Language"];
            /**
             * Form
             * @enum {string}
             */
            form: "verbatim" | "paraphrase" | "ai_draft";
            /** Quoted */
            quoted: boolean;
            /** Speaker */
            speaker: string | null;
            /** Stakeholder Type */
            stakeholder_type: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "captured" | "read_back" | "confirmed" | "amended" | "contested" | "rejected" | "frozen";
            /** Late */
            late: boolean;
            confirmations: components["schemas"]["ConfirmationCounts"];
            votes: components["schemas"]["VoteTally"] | null;
        };
        /**
         * MinutedTopic
         * @description `not_printed`: word for word, without the speaker's consent to being quoted.
         */
        MinutedTopic: {
            topic: components["schemas"]["SessionTopic"];
            /** Statements */
            statements: components["schemas"]["MinutedStatement"][];
            /** Not Printed */
            not_printed: number;
        };
        /** Minutes */
        Minutes: {
            session: components["schemas"]["Session"];
            /** Attending */
            attending: components["schemas"]["Attending"][];
            /** Topics */
            topics: components["schemas"]["MinutedTopic"][];
            /**
             * Set Aside
             * @description Reasons of what was set aside, without its words.
             */
            set_aside: components["schemas"]["Rejection"][];
            /** Cards */
            cards: components["schemas"]["Card"][];
            /**
             * Code Labels
             * @description Code → its English label, for the codes that the cards name.
             */
            code_labels: {
                [key: string]: string;
            };
            /**
             * Notes
             * @description Decisions, and what was parked.
             */
            notes: components["schemas"]["Note"][];
            /** Rounds */
            rounds: components["schemas"]["MinutedRound"][];
            /** Requirements */
            requirements: components["schemas"]["Requirement"][];
            /**
             * Written At
             * Format: date-time
             */
            written_at: string;
        };
        /** Note */
        Note: {
            /** Id */
            id: string;
            /** Session Id */
            session_id: string;
            /** Revision */
            revision: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "parked" | "decision";
            /** Text */
            text: string;
            /** Settled */
            settled: boolean;
            /** Outcome */
            outcome: string | null;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /**
             * Late
             * @description Reached us, or was changed, after the session had closed.
             */
            late: boolean;
            /** Synthetic */
            synthetic: boolean;
        };
        /** NoteDraft */
        NoteDraft: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "parked" | "decision";
            /**
             * Text
             * @description Without a person's name: who spoke belongs to a statement.
             */
            text: string;
            /**
             * Settled
             * @description Taken up again and done with; a decision that was revoked.
             * @default false
             */
            settled: boolean;
            /**
             * Outcome
             * @description What became of it.
             */
            outcome?: string | null;
        };
        /**
         * Objection
         * @description Without a name. `reason` is null where a disagreeing voter gave none, and where `withheld`.
         */
        Objection: {
            /**
             * Source
             * @enum {string}
             */
            source: "vote" | "read_back";
            /** Reason */
            reason: string | null;
            /**
             * Withheld
             * @description A reason was given; it is for the session's participants and for those who work with words in its countries.
             * @default false
             */
            withheld: boolean;
        };
        /**
         * Opinion
         * @description What one coder decided of a code here.
         */
        Opinion: {
            /** Coding Id */
            coding_id: string;
            /** Coder */
            coder: string;
            /**
             * Code
             * @description By its name in the version that they coded to.
             */
            code: string;
            /**
             * Decision
             * @enum {string}
             */
            decision: "applied" | "confirmed" | "rejected";
            /** Start */
            start: number | null;
            /** End */
            end: number | null;
            /** Quote */
            quote: string;
            /** Memo */
            memo: string;
        };
        /** OpinionGroup */
        OpinionGroup: {
            /**
             * Name
             * @example A
             */
            name: string;
            /** N */
            n: number;
        };
        /**
         * OpinionGroups
         * @description Groups learned from the votes, never a fact about people: from twenty voters and ten items on, and where the
         *     silhouette is at least 0.25.
         */
        OpinionGroups: {
            /** Round Id */
            round_id: string;
            /** Shown */
            shown: boolean;
            /** Reason */
            reason: ("round_open" | "too_few_items" | "too_few_voters" | "no_clear_groups") | null;
            /**
             * Voters
             * @description Who voted on enough items to be placed.
             */
            voters: number;
            /** Silhouette */
            silhouette?: number | null;
            /**
             * Groups
             * @default []
             */
            groups: components["schemas"]["OpinionGroup"][];
            /**
             * Items
             * @default []
             */
            items: components["schemas"]["GroupedItem"][];
        };
        /** Outcome */
        Outcome: {
            /** Code */
            code?: string | null;
            /** Text */
            text?: string | null;
            /**
             * Direction
             * @enum {string}
             */
            direction: "raises" | "lowers";
        };
        /** Page[Adjudication] */
        Page_Adjudication_: {
            /** Items */
            items: components["schemas"]["Adjudication"][];
            /** Next */
            next?: string | null;
        };
        /** Page[Assignment] */
        Page_Assignment_: {
            /** Items */
            items: components["schemas"]["Assignment"][];
            /** Next */
            next?: string | null;
        };
        /** Page[Card] */
        Page_Card_: {
            /** Items */
            items: components["schemas"]["Card"][];
            /** Next */
            next?: string | null;
        };
        /** Page[CodebookSummary] */
        Page_CodebookSummary_: {
            /** Items */
            items: components["schemas"]["CodebookSummary"][];
            /** Next */
            next?: string | null;
        };
        /** Page[CoderSummary] */
        Page_CoderSummary_: {
            /** Items */
            items: components["schemas"]["CoderSummary"][];
            /** Next */
            next?: string | null;
        };
        /** Page[Coding] */
        Page_Coding_: {
            /** Items */
            items: components["schemas"]["Coding"][];
            /** Next */
            next?: string | null;
        };
        /** Page[Difference] */
        Page_Difference_: {
            /** Items */
            items: components["schemas"]["Difference"][];
            /** Next */
            next?: string | null;
        };
        /** Page[ParticipantView] */
        Page_ParticipantView_: {
            /** Items */
            items: components["schemas"]["ParticipantView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[Practice] */
        Page_Practice_: {
            /** Items */
            items: components["schemas"]["Practice"][];
            /** Next */
            next?: string | null;
        };
        /** Page[Requirement] */
        Page_Requirement_: {
            /** Items */
            items: components["schemas"]["Requirement"][];
            /** Next */
            next?: string | null;
        };
        /** Page[Session] */
        Page_Session_: {
            /** Items */
            items: components["schemas"]["Session"][];
            /** Next */
            next?: string | null;
        };
        /** Page[Statement] */
        Page_Statement_: {
            /** Items */
            items: components["schemas"]["Statement"][];
            /** Next */
            next?: string | null;
        };
        /** Page[Transcript] */
        Page_Transcript_: {
            /** Items */
            items: components["schemas"]["Transcript"][];
            /** Next */
            next?: string | null;
        };
        /** Page[TurnView] */
        Page_TurnView_: {
            /** Items */
            items: components["schemas"]["TurnView"][];
            /** Next */
            next?: string | null;
        };
        /**
         * ParticipantChange
         * @description What is left out stays. Consent that is withdrawn reaches everything said.
         */
        ParticipantChange: {
            stakeholder_type?: components["schemas"]["StakeholderType"] | null;
            /** Country */
            country?: ("AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK") | null;
            consent?: components["schemas"]["Consent"] | null;
        };
        /** ParticipantDraft */
        ParticipantDraft: {
            stakeholder_type: components["schemas"]["StakeholderType"];
            /**
             * Country
             * @example PL
             * @enum {string}
             */
            country: "AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK";
            /**
             * @default {
             *       "attribution": false,
             *       "quotes": false
             *     }
             */
            consent: components["schemas"]["Consent"];
            /** @description Kept apart; by its e-mail one person is one voice across sessions. */
            contact?: components["schemas"]["Contact"] | null;
        };
        /** ParticipantView */
        ParticipantView: {
            /** Id */
            id: string;
            /** Session Id */
            session_id: string;
            /** Revision */
            revision: number;
            /**
             * Pseudonym
             * @example P07
             */
            pseudonym: string;
            stakeholder_type: components["schemas"]["StakeholderType"];
            /**
             * Country
             * @example PL
             * @enum {string}
             */
            country: "AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK";
            consent: components["schemas"]["Consent"];
            /** Joined At */
            joined_at: string | null;
        };
        /**
         * Piece
         * @description What is coded as a whole: a statement or a transcript.
         */
        Piece: {
            /** Statement Id */
            statement_id?: string | null;
            /** Transcript Id */
            transcript_id?: string | null;
        };
        /** Practice */
        Practice: {
            /**
             * Slug
             * @example pl-activation-groups
             */
            slug: string;
            /** Name */
            name: string;
            /** Name Original */
            name_original?: string | null;
            /**
             * Country
             * @example PL
             * @enum {string}
             */
            country: "AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK";
            /** Region */
            region?: string | null;
            /**
             * Lmp Categories
             * @description Empty for what is no measure of its own.
             * @default []
             */
            lmp_categories: string[];
            /** Practice Family */
            practice_family: string;
            /**
             * Target Groups
             * @default []
             */
            target_groups: string[];
            /** Aim */
            aim: string;
            /** How It Works */
            how_it_works?: string | null;
            /** Lead Organisation */
            lead_organisation?: string | null;
            /** Start Year */
            start_year?: number | null;
            /** End Year */
            end_year?: number | null;
            /**
             * Digital Or Ai Functions
             * @default []
             */
            digital_or_ai_functions: string[];
            /**
             * Context Factors
             * @default []
             */
            context_factors: string[];
            /**
             * Mechanisms Reported
             * @default []
             */
            mechanisms_reported: components["schemas"]["ReportedMechanism"][];
            /**
             * Outcomes Reported
             * @default []
             */
            outcomes_reported: components["schemas"]["ReportedOutcome"][];
            /**
             * Enablers Reported
             * @default []
             */
            enablers_reported: string[];
            /**
             * Barriers Reported
             * @default []
             */
            barriers_reported: string[];
            /**
             * Data Requirements
             * @default []
             */
            data_requirements: string[];
            /**
             * Sources
             * @default []
             */
            sources: components["schemas"]["Source"][];
            /**
             * Inferred Fields
             * @description Our judgement, not the source's words.
             * @default []
             */
            inferred_fields: string[];
            /**
             * Status
             * @default proposed
             * @enum {string}
             */
            status: "proposed" | "discussed" | "validated" | "contested";
            /**
             * Synthetic
             * @description Demo data.
             * @default false
             */
            synthetic: boolean;
            /** Id */
            id: string;
            /** Revision */
            revision: number;
            validation?: components["schemas"]["Validation"] | null;
        };
        /**
         * PracticeDraft
         * @description A practice is entered as `proposed`; opening a session on it makes it `discussed`, and only a session's read-back
         *     and a round make it `validated` or `contested`. A change keeps the status.
         */
        PracticeDraft: {
            /**
             * Slug
             * @example pl-activation-groups
             */
            slug: string;
            /** Name */
            name: string;
            /** Name Original */
            name_original?: string | null;
            /**
             * Country
             * @example PL
             * @enum {string}
             */
            country: "AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK";
            /** Region */
            region?: string | null;
            /**
             * Lmp Categories
             * @description Empty for what is no measure of its own.
             * @default []
             */
            lmp_categories: string[];
            /** Practice Family */
            practice_family: string;
            /**
             * Target Groups
             * @default []
             */
            target_groups: string[];
            /** Aim */
            aim: string;
            /** How It Works */
            how_it_works?: string | null;
            /** Lead Organisation */
            lead_organisation?: string | null;
            /** Start Year */
            start_year?: number | null;
            /** End Year */
            end_year?: number | null;
            /**
             * Digital Or Ai Functions
             * @default []
             */
            digital_or_ai_functions: string[];
            /**
             * Context Factors
             * @default []
             */
            context_factors: string[];
            /**
             * Mechanisms Reported
             * @default []
             */
            mechanisms_reported: components["schemas"]["ReportedMechanism"][];
            /**
             * Outcomes Reported
             * @default []
             */
            outcomes_reported: components["schemas"]["ReportedOutcome"][];
            /**
             * Enablers Reported
             * @default []
             */
            enablers_reported: string[];
            /**
             * Barriers Reported
             * @default []
             */
            barriers_reported: string[];
            /**
             * Data Requirements
             * @default []
             */
            data_requirements: string[];
            /**
             * Sources
             * @default []
             */
            sources: components["schemas"]["Source"][];
            /**
             * Inferred Fields
             * @description Our judgement, not the source's words.
             * @default []
             */
            inferred_fields: string[];
            /**
             * Status
             * @default proposed
             * @enum {string}
             */
            status: "proposed" | "discussed" | "validated" | "contested";
            /**
             * Synthetic
             * @description Demo data.
             * @default false
             */
            synthetic: boolean;
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
         * RatingSummary
         * @description RAND/UCLA: disagreement where the 30–70 inter-percentile range exceeds IPRAS.
         */
        RatingSummary: {
            /** N */
            n: number;
            /** Median */
            median: number;
            /** Q1 */
            q1: number;
            /** Q3 */
            q3: number;
            /** Ipr */
            ipr: number;
            /** Ipras */
            ipras: number;
            /** Disagreement */
            disagreement: boolean;
        };
        /** ReadingNote */
        ReadingNote: {
            /**
             * Line
             * @description Line of the file, from 1; 0 where it concerns the whole.
             */
            line: number;
            /** Message */
            message: string;
        };
        /**
         * Reanchored
         * @description The transcript after its text was replaced; codings whose quote is not there any more were removed.
         */
        Reanchored: {
            transcript: components["schemas"]["Transcript"];
            /** Codings */
            codings: components["schemas"]["Shift"][];
        };
        /** Reference */
        Reference: {
            /** Scheme */
            scheme: string;
            /** Ref */
            ref: string;
        };
        /**
         * Register
         * @description By priority, then by the voices behind it. Dropped requirements are left out unless asked for.
         */
        Register: {
            /** Items */
            items: components["schemas"]["Entry"][];
        };
        /** Rejection */
        Rejection: {
            /** Reason */
            reason: string;
        };
        /**
         * ReportLine
         * @description What of an imported file was not taken over as it stands.
         */
        ReportLine: {
            /**
             * Source
             * @description Where in the file.
             */
            source: string;
            /**
             * Severity
             * @enum {string}
             */
            severity: "warning" | "info";
            /** Message */
            message: string;
        };
        /** ReportedMechanism */
        ReportedMechanism: {
            /** Resource */
            resource: string;
            /** Reasoning */
            reasoning?: string | null;
        };
        /**
         * ReportedOutcome
         * @description A figure of a source. `causal` only where the source estimates it against a comparison group.
         */
        ReportedOutcome: {
            /** Indicator */
            indicator: string;
            /** Value */
            value: number | string;
            /** Unit */
            unit: string;
            /** Horizon */
            horizon?: string | null;
            /**
             * Source Index
             * @description Which of the practice's sources says so, from 0.
             */
            source_index: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "input" | "output" | "outcome";
            /** Causal */
            causal: boolean;
            /** Note */
            note?: string | null;
        };
        /** Requirement */
        Requirement: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "data" | "ai_function" | "system";
            /**
             * Code
             * @description A code of the families data or ai.
             */
            code?: string | null;
            /** Title */
            title: string;
            /**
             * Description
             * @default
             */
            description: string;
            /**
             * Country
             * @example PL
             * @enum {string}
             */
            country: "AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK";
            /** Session Id */
            session_id?: string | null;
            /**
             * Statements
             * @default []
             */
            statements: string[];
            /**
             * Priority
             * @enum {string}
             */
            priority: "must" | "should" | "could";
            /**
             * Status
             * @default proposed
             * @enum {string}
             */
            status: "proposed" | "agreed" | "met" | "dropped";
            /** @description Of the kind data alone. */
            data?: components["schemas"]["DataNeed"] | null;
            /** @description Of the kind ai_function alone. */
            ai?: components["schemas"]["AiFunction"] | null;
            /**
             * Synthetic
             * @description Demo data; inherited from the session where there is one.
             * @default false
             */
            synthetic: boolean;
            /** Id */
            id: string;
            /** Revision */
            revision: number;
        };
        /** RequirementDraft */
        RequirementDraft: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "data" | "ai_function" | "system";
            /**
             * Code
             * @description A code of the families data or ai.
             */
            code?: string | null;
            /** Title */
            title: string;
            /**
             * Description
             * @default
             */
            description: string;
            /**
             * Country
             * @example PL
             * @enum {string}
             */
            country: "AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK";
            /** Session Id */
            session_id?: string | null;
            /**
             * Statements
             * @default []
             */
            statements: string[];
            /**
             * Priority
             * @enum {string}
             */
            priority: "must" | "should" | "could";
            /**
             * Status
             * @default proposed
             * @enum {string}
             */
            status: "proposed" | "agreed" | "met" | "dropped";
            /** @description Of the kind data alone. */
            data?: components["schemas"]["DataNeed"] | null;
            /** @description Of the kind ai_function alone. */
            ai?: components["schemas"]["AiFunction"] | null;
            /**
             * Synthetic
             * @description Demo data; inherited from the session where there is one.
             * @default false
             */
            synthetic: boolean;
        };
        /** Round */
        Round: {
            /** Id */
            id: string;
            /** Session Id */
            session_id: string;
            /** Revision */
            revision: number;
            /**
             * Scale
             * @enum {string}
             */
            scale: "agree_pass_disagree" | "one_to_nine";
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "closed";
            /**
             * Opened At
             * Format: date-time
             */
            opened_at: string;
            /** Closed At */
            closed_at: string | null;
            /** Follows */
            follows?: string | null;
            /** Items */
            items: components["schemas"]["Item"][];
            /**
             * Mine
             * @description Item → the asking participant's own vote.
             */
            mine?: {
                [key: string]: ("agree" | "pass" | "disagree") | number;
            } | null;
            /**
             * Mine Before
             * @description Item → the asking participant's own vote in the round that this one follows.
             */
            mine_before?: {
                [key: string]: ("agree" | "pass" | "disagree") | number;
            } | null;
        };
        /** RoundDraft */
        RoundDraft: {
            /**
             * Items
             * @description Statements or cards of the session; from the read-back on also its practices, which a round validates or leaves contested. Left out in a round that follows another: the same items.
             * @default []
             */
            items: string[];
            /**
             * Scale
             * @description agree_pass_disagree, or that of the round it follows.
             */
            scale?: ("agree_pass_disagree" | "one_to_nine") | null;
            /**
             * Follows
             * @description A closed round of the session whose questions are asked again: everybody is shown their own earlier answer, and the result says what changed.
             */
            follows?: string | null;
        };
        /**
         * SaidThere
         * @description A statement; `participant` and `stakeholder_type` are null without consent to attribution.
         */
        SaidThere: {
            /** Id */
            id: string;
            /** Session Id */
            session_id: string;
            /** Text */
            text: string;
            /**
             * Form
             * @enum {string}
             */
            form: "verbatim" | "paraphrase" | "ai_draft";
            language: components["schemas"]["Language"];
            /** Participant */
            participant: string | null;
            /** Stakeholder Type */
            stakeholder_type: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "captured" | "read_back" | "confirmed" | "amended" | "contested" | "rejected" | "frozen";
        };
        /**
         * Seats
         * @description At least so many people who speak for one of these groups.
         */
        Seats: {
            /** Any Of */
            any_of: components["schemas"]["StakeholderType"][];
            /** Min */
            min: number;
        };
        /** Session */
        Session: {
            /** Id */
            id: string;
            /** Revision */
            revision: number;
            /**
             * Status
             * @enum {string}
             */
            status: "planned" | "live" | "read_back" | "closed";
            /** Title */
            title: string;
            /**
             * Level
             * @enum {string}
             */
            level: "national" | "international";
            /** Countries */
            countries: ("AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK")[];
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /** Timezone */
            timezone: string;
            /** Agenda */
            agenda: components["schemas"]["AgendaItem"][];
            /** Practices */
            practices: string[];
            targets?: components["schemas"]["Targets"] | null;
            /**
             * Timings
             * @default []
             */
            timings: components["schemas"]["BlockTiming"][];
            /** Synthetic */
            synthetic: boolean;
            /**
             * Code
             * @description With which people join. For facilitators and rapporteurs of its countries.
             */
            code: string | null;
            /** Opened At */
            opened_at: string | null;
            /** Read Back At */
            read_back_at: string | null;
            /** Closed At */
            closed_at: string | null;
            /**
             * Changed At
             * Format: date-time
             * @description When it was planned, or last changed.
             */
            changed_at: string;
            /**
             * @default {
             *       "participants": 0,
             *       "statements": 0,
             *       "cards": 0
             *     }
             */
            counts: components["schemas"]["Counts"];
        };
        /**
         * SessionChange
         * @description What may change after planning; what is left out stays. Countries only while the session is planned.
         */
        SessionChange: {
            /** Title */
            title?: string | null;
            /** Countries */
            countries?: ("AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK")[] | null;
            /** Starts At */
            starts_at?: string | null;
            /** Timezone */
            timezone?: string | null;
            /** Agenda */
            agenda?: components["schemas"]["AgendaItem"][] | null;
            /** Practices */
            practices?: string[] | null;
            targets?: components["schemas"]["Targets"] | null;
        };
        /** SessionDraft */
        SessionDraft: {
            /** Title */
            title: string;
            /**
             * Level
             * @enum {string}
             */
            level: "national" | "international";
            /** Countries */
            countries: ("AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK")[];
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /**
             * Timezone
             * @default Europe/Brussels
             * @example Europe/Warsaw
             */
            timezone: string;
            /**
             * Agenda
             * @default []
             */
            agenda: components["schemas"]["AgendaItem"][];
            /**
             * Practices
             * @description Ids of the practices that are discussed.
             * @default []
             */
            practices: string[];
            targets?: components["schemas"]["Targets"] | null;
            /**
             * Synthetic
             * @description Demo data; everything said in the session inherits it.
             * @default false
             */
            synthetic: boolean;
        };
        /**
         * SessionTopic
         * @description The four topics of a Community of Practice session.
         * @enum {string}
         */
        SessionTopic: "cmo" | "enablers_barriers" | "data" | "ai_functions";
        /**
         * Shift
         * @description What became of one coding's place.
         */
        Shift: {
            /** Coding Id */
            coding_id: string;
            /**
             * State
             * @enum {string}
             */
            state: "kept" | "moved" | "lost";
            /** Quote */
            quote: string;
            /** Start */
            start: number;
            /** End */
            end: number;
        };
        /** Source */
        Source: {
            /** Title */
            title: string;
            /** Url */
            url: string;
            /** What Was Verified */
            what_was_verified?: string | null;
        };
        /** Span */
        Span: {
            /**
             * Started At
             * Format: date-time
             */
            started_at: string;
            /**
             * Stopped At
             * @description Null while the block runs.
             */
            stopped_at: string | null;
        };
        /** SpeakerDraft */
        SpeakerDraft: {
            /**
             * Participant
             * @description Pseudonym or id of a participant of the session; null takes it back.
             */
            participant: string | null;
        };
        /**
         * SpeakerView
         * @description `label` is what the file calls them, until somebody says which participant they are; then it is dropped.
         */
        SpeakerView: {
            /** Number */
            number: number;
            /** Label */
            label: string | null;
            /**
             * Participant
             * @description The participant's pseudonym.
             * @example P07
             */
            participant: string | null;
            /** Turns */
            turns: number;
        };
        /**
         * StakeholderType
         * @description Who speaks. A person belongs to one type in one session or response.
         * @enum {string}
         */
        StakeholderType: "pes" | "ministry" | "regional_local_authority" | "training_provider" | "employer_organisation" | "trade_union" | "private_employment_service" | "social_economy_ngo" | "target_group_representative" | "researcher_evaluator" | "technology_provider" | "eu_international_body";
        /**
         * Statement
         * @description `participant` and `stakeholder_type` are null when nobody was named or attribution was not agreed to.
         */
        Statement: {
            /** Id */
            id: string;
            /** Session Id */
            session_id: string;
            /** Revision */
            revision: number;
            topic: components["schemas"]["SessionTopic"];
            /** Text */
            text: string;
            /**
             * Form
             * @enum {string}
             */
            form: "verbatim" | "paraphrase" | "ai_draft";
            /** Participant */
            participant: string | null;
            /** Stakeholder Type */
            stakeholder_type: string | null;
            /**
             * Country
             * @example PL
             * @enum {string}
             */
            country: "AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK";
            /** Practice */
            practice: string | null;
            language: components["schemas"]["Language"];
            /**
             * Origin
             * @enum {string}
             */
            origin: "captured" | "seed" | "merged" | "split" | "reworded";
            /** Derived From */
            derived_from: string[];
            /** Captured At */
            captured_at: string | null;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /**
             * Status
             * @enum {string}
             */
            status: "captured" | "read_back" | "confirmed" | "amended" | "contested" | "rejected" | "frozen";
            /**
             * Late
             * @description Reached us, or was changed, after the session had closed.
             */
            late: boolean;
            /** Frozen At */
            frozen_at: string | null;
            /** Quotable */
            quotable: boolean;
            votes: components["schemas"]["StatementVotes"] | null;
            /** Reject Reason */
            reject_reason: string | null;
            /**
             * Replaced By
             * @description Set aside because this statement took its place.
             */
            replaced_by: string | null;
            confirmations: components["schemas"]["ConfirmationCounts"];
            /** Synthetic */
            synthetic: boolean;
        };
        /** StatementDraft */
        StatementDraft: {
            topic: components["schemas"]["SessionTopic"];
            /** Text */
            text: string;
            /**
             * Form
             * @enum {string}
             */
            form: "verbatim" | "paraphrase" | "ai_draft";
            /**
             * Participant
             * @description Who said it: pseudonym or id.
             * @example P07
             */
            participant?: string | null;
            /**
             * Practice
             * @description The practice it is about.
             */
            practice?: string | null;
            language: components["schemas"]["Language"];
            /**
             * Origin
             * @description How it came about. A `seed` is prepared for the room and is nobody's word until somebody takes it up; `merged` needs two origins or more in `derived_from`, `split` and `reworded` exactly one.
             * @default captured
             * @enum {string}
             */
            origin: "captured" | "seed" | "merged" | "split" | "reworded";
            /**
             * Derived From
             * @description Merged, split or reworded from these.
             * @default []
             */
            derived_from: string[];
            /**
             * Replaces
             * @description Those of `derived_from` that it takes the place of: they are set aside in the same step.
             * @default []
             */
            replaces: string[];
            /**
             * Captured At
             * @description By the device's clock.
             */
            captured_at?: string | null;
        };
        /**
         * StatementVotes
         * @description A closed round's votes on a statement, all together and by group.
         */
        StatementVotes: {
            /** Agree */
            agree: number;
            /** Pass */
            pass: number;
            /** Disagree */
            disagree: number;
            /**
             * Groups
             * @description Empty where the round was closed before groups told.
             * @default []
             */
            groups: components["schemas"]["VotesOfGroup"][];
        };
        /**
         * StatusChange
         * @description A step in the course of a practice, and the session and round that took it; none where it was entered.
         */
        StatusChange: {
            /**
             * Status
             * @enum {string}
             */
            status: "proposed" | "discussed" | "validated" | "contested";
            /** Revision */
            revision: number;
            /** Session Id */
            session_id: string | null;
            /** Round Id */
            round_id: string | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
        };
        /**
         * Suggestion
         * @description The machine's suggestion that the decision answers.
         */
        Suggestion: {
            /**
             * Model
             * @description The model and its version.
             */
            model: string;
            /** Probability */
            probability?: number | null;
        };
        /**
         * Target
         * @description What is coded: a statement, or a passage [start, end) of a transcript, in code points of its text.
         */
        Target: {
            /** Statement Id */
            statement_id?: string | null;
            /** Transcript Id */
            transcript_id?: string | null;
            /** Start */
            start?: number | null;
            /** End */
            end?: number | null;
        };
        /**
         * Targets
         * @description The balance of voices that was planned for; it warns, and refuses nothing.
         */
        Targets: {
            /** Stakeholder Types Min */
            stakeholder_types_min: number;
            /**
             * Statements Share Max Per Type
             * @description A share of 1.
             */
            statements_share_max_per_type: number;
            /**
             * Statements Share Max Per Participant
             * @description A share of 1.
             */
            statements_share_max_per_participant: number;
            /**
             * Unattributed Share Max
             * @description A share of 1.
             */
            unattributed_share_max: number;
            /** Countries Min */
            countries_min?: number | null;
            /** Statements Share Max Per Country */
            statements_share_max_per_country?: number | null;
            /**
             * Seats
             * @default []
             */
            seats: components["schemas"]["Seats"][];
        };
        /** TimerDraft */
        TimerDraft: {
            /**
             * Action
             * @enum {string}
             */
            action: "start" | "stop" | "extend";
            /**
             * Block
             * @description Its place in the agenda, from 0.
             */
            block: number;
            /**
             * Minutes
             * @description With extend: how many are added.
             * @default 2
             */
            minutes: number;
        };
        /** Transcript */
        Transcript: {
            /** Id */
            id: string;
            /** Session Id */
            session_id: string;
            /** Revision */
            revision: number;
            /**
             * Format
             * @enum {string}
             */
            format: "vtt" | "srt" | "docx" | "txt";
            language: components["schemas"]["Language"];
            /**
             * Length
             * @description Code points of the text.
             */
            length: number;
            /** Turns */
            turns: number;
            /** Speakers */
            speakers: components["schemas"]["SpeakerView"][];
            /**
             * Notes
             * @description What was left out or is not sure, from reading the file.
             */
            notes: components["schemas"]["ReadingNote"][];
            /**
             * Uploaded At
             * Format: date-time
             */
            uploaded_at: string;
            /** Synthetic */
            synthetic: boolean;
        };
        /**
         * TurnView
         * @description [start, end) in code points of the transcript's text; times in milliseconds from its beginning.
         */
        TurnView: {
            /** Number */
            number: number;
            /** Speaker */
            speaker: number | null;
            /** Start */
            start: number;
            /** End */
            end: number;
            /** Start Ms */
            start_ms: number | null;
            /** End Ms */
            end_ms: number | null;
            /** Text */
            text: string;
        };
        /**
         * Validation
         * @description The round that settled the practice's status.
         */
        Validation: {
            /** Session Id */
            session_id: string;
            /** Round Id */
            round_id: string;
            /** Agree */
            agree: number;
            /** Pass */
            pass: number;
            /** Disagree */
            disagree: number;
        };
        /**
         * VersionMapping
         * @description Codings keep the code and the version that they were made with. Where a code became exactly one, agreement and
         *     exports count it as that.
         */
        VersionMapping: {
            /** Codebook Id */
            codebook_id: string;
            /** Since */
            since: number;
            /** Version */
            version: number;
            /**
             * Codes
             * @description Every code of the earlier version.
             */
            codes: components["schemas"]["Became"][];
            /**
             * Added
             * @description Codes that take nothing over.
             */
            added: string[];
        };
        /** Vote */
        Vote: {
            /** Round Id */
            round_id: string;
            /** Item Id */
            item_id: string;
            /** Value */
            value: ("agree" | "pass" | "disagree") | number;
            /** Comment */
            comment: string | null;
        };
        /** VoteDraft */
        VoteDraft: {
            /**
             * Value
             * @description agree, pass or disagree; on the scale one_to_nine 1 to 9, or pass.
             */
            value: ("agree" | "pass" | "disagree") | number;
            /**
             * Comment
             * @description Why; shown without a name.
             */
            comment?: string | null;
        };
        /** VoteTally */
        VoteTally: {
            /** Agree */
            agree: number;
            /** Pass */
            pass: number;
            /** Disagree */
            disagree: number;
        };
        /**
         * VotesOfGroup
         * @description How one group voted. `votes` is null where the group, or another that it would give away, is too small.
         */
        VotesOfGroup: {
            /**
             * By
             * @enum {string}
             */
            by: "stakeholder_type" | "country";
            /** Group */
            group: string;
            votes: components["schemas"]["VoteTally"] | null;
        };
        /**
         * Wording
         * @description A wording that a statement had or has.
         */
        Wording: {
            /** Revision */
            revision: number;
            /** Text */
            text: string;
            /**
             * By
             * @description Who brought the wording.
             * @enum {string}
             */
            by: "rapporteur" | "participant";
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Late */
            late: boolean;
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
    get_statement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
                statement_id: string;
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
                    "application/json": components["schemas"]["Statement"];
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
    capture_statement: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                session_id: string;
                statement_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            /** @description Captured */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
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
    list_statements: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string | null;
            };
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["Page_Statement_"];
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
    list_wordings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
                statement_id: string;
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
                    "application/json": components["schemas"]["Wording"][];
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
    confirm_statement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
                statement_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmationDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
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
    reject_statement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
                statement_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rejection"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
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
    get_round: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["Round"];
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
    cast_vote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
                item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoteDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vote"];
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
    close_round: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["Round"];
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
    get_consensus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["Consensus"];
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
    get_opinion_groups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["OpinionGroups"];
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
    list_practices: {
        parameters: {
            query?: {
                country?: ("AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK") | null;
                /** @description Practice family. */
                family?: string | null;
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
                    "application/json": components["schemas"]["Page_Practice_"];
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
    enter_practice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PracticeDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
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
    get_practice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                practice_id: string;
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
                    "application/json": components["schemas"]["Practice"];
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
    change_practice: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                practice_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PracticeDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
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
    remove_practice: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                practice_id: string;
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
    get_course: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                practice_id: string;
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
                    "application/json": components["schemas"]["StatusChange"][];
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
    compare_practice: {
        parameters: {
            query?: {
                /** @description Its whole family. */
                family?: boolean;
                /** @description Only sessions of this level. */
                level?: ("national" | "international") | null;
            };
            header?: never;
            path: {
                practice_id: string;
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
                    "application/json": components["schemas"]["Comparison"];
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
    compare: {
        parameters: {
            query?: {
                practice?: string | null;
                /** @description Practice family. */
                family?: string | null;
                /** @description Such as a mechanism or a barrier of the codebook. */
                code?: string | null;
                /** @description Only sessions of this level. */
                level?: ("national" | "international") | null;
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
                    "application/json": components["schemas"]["Comparison"];
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
    list_codebooks: {
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
                    "application/json": components["schemas"]["Page_CodebookSummary_"];
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
    draft_codebook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodebookDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Codebook"];
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
    get_codebook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                codebook_id: string;
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
                    "application/json": components["schemas"]["Codebook"];
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
    change_codebook: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                codebook_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodebookDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Codebook"];
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
    import_codebook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_import_codebook"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Imported"];
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
    publish_codebook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                codebook_id: string;
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
                    "application/json": components["schemas"]["CodebookVersion"];
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
    get_codebook_version: {
        parameters: {
            query?: {
                /** @description Of the answer; `qdc` is REFI-QDA's. */
                format?: "json" | "qdc";
            };
            header?: never;
            path: {
                codebook_id: string;
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
                    "application/json": components["schemas"]["CodebookVersion"];
                    "application/xml": string;
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
    get_version_mapping: {
        parameters: {
            query: {
                /** @description The earlier version. */
                since: number;
            };
            header?: never;
            path: {
                codebook_id: string;
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
                    "application/json": components["schemas"]["VersionMapping"];
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
    get_agreement: {
        parameters: {
            query: {
                /** @description Pseudonyms of coders, separated by commas. */
                coders: string;
            };
            header?: never;
            path: {
                codebook_id: string;
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
                    "application/json": components["schemas"]["Agreement"];
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
    list_link_candidates: {
        parameters: {
            query?: {
                limit?: number;
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
                    "application/json": components["schemas"]["LinkCandidates"];
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
    join_session: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body, the same answer; it holds a secret, so the key must be unguessable: a random UUID (version 4 or 7), or 22 to 200 random characters of A-Z a-z 0-9 - _ (128 bits or more). */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Joined"];
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
    import_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_import_session"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
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
    list_participants: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string | null;
            };
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["Page_ParticipantView_"];
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
    invite_participant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedParticipant"];
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
    get_myself: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["ParticipantView"];
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
    change_my_consent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Consent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantView"];
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
    get_participant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
                participant_id: string;
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
                    "application/json": components["schemas"]["ParticipantView"];
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
    erase_participant: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                session_id: string;
                participant_id: string;
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
    change_participant: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                session_id: string;
                participant_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantView"];
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
    list_sessions: {
        parameters: {
            query?: {
                country?: ("AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK") | null;
                status?: ("planned" | "live" | "read_back" | "closed") | null;
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
                    "application/json": components["schemas"]["Page_Session_"];
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
    plan_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
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
    get_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["Session"];
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
    change_session: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
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
    open_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["Session"];
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
    read_back_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["Session"];
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
    close_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["Session"];
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
    time_block: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimerDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
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
    follow_session: {
        parameters: {
            query?: never;
            header?: {
                "Last-Event-ID"?: number | null;
            };
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events `statement`, `card`, `note` (the whole object), `vote` ({round_id, item_id, cast}), `round`, `session`, `erased` ({kind, id}); `ready` first, `reset` when the last event is too old, `ended` when the token or the credential is no longer good. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
    export_session: {
        parameters: {
            query?: {
                format?: "json" | "csv" | "ics" | "qdpx" | "docx" | "prov" | "archive";
            };
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                    "text/csv": string;
                    "text/calendar": string;
                    "application/zip": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
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
    get_minutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["Minutes"];
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
    list_amendments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["Amendment"][];
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
    find_statement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                statement_id: string;
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
                    "application/json": components["schemas"]["Statement"];
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
    get_card: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
                card_id: string;
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
                    "application/json": components["schemas"]["Card"];
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
    place_card: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                session_id: string;
                card_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Card"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Card"];
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
    list_cards: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string | null;
            };
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["Page_Card_"];
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
    write_note: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                session_id: string;
                note_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
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
    list_notes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["Note"][];
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
    list_rounds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["Round"][];
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
    open_round: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
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
    list_transcripts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["Page_Transcript_"];
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
    upload_transcript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_upload_transcript"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transcript"];
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
    import_project: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_import_project"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedProject"];
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
    get_transcript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transcript_id: string;
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
                    "application/json": components["schemas"]["Transcript"];
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
    replace_transcript: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                transcript_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_replace_transcript"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reanchored"];
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
    remove_transcript: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                transcript_id: string;
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
    get_text: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transcript_id: string;
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
                    "text/plain": string;
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
                    "text/plain": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                    "text/plain": components["schemas"]["ProblemDocument"];
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
    list_turns: {
        parameters: {
            query?: {
                /** @description Number of the turn to begin with, from 0. */
                first?: number;
                limit?: number;
                cursor?: string | null;
            };
            header?: never;
            path: {
                transcript_id: string;
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
                    "application/json": components["schemas"]["Page_TurnView_"];
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
    name_speaker: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                transcript_id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpeakerDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transcript"];
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
    list_codings: {
        parameters: {
            query?: {
                statement?: string | null;
                transcript?: string | null;
                session?: string | null;
                code?: string | null;
                /** @description With `end`: only passages that touch [start, end). */
                start?: number | null;
                end?: number | null;
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
                    "application/json": components["schemas"]["Page_Coding_"];
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
    code_statement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodingDraft"];
            };
        };
        responses: {
            /** @description Decided anew */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coding"];
                };
            };
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coding"];
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
    get_my_coder: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["CoderView"];
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
        };
    };
    get_coding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                coding_id: string;
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
                    "application/json": components["schemas"]["Coding"];
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
    remove_coding: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                coding_id: string;
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
    list_assignments: {
        parameters: {
            query?: {
                session?: string | null;
                statement?: string | null;
                transcript?: string | null;
                coder?: string | null;
                /** @description true: not finished yet; false: finished. */
                open?: boolean | null;
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
                    "application/json": components["schemas"]["Page_Assignment_"];
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
    distribute_coding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Distribution"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Distributed"];
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
    list_coders: {
        parameters: {
            query?: {
                session?: string | null;
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
                    "application/json": components["schemas"]["Page_CoderSummary_"];
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
    finish_coding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Piece"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
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
    reopen_coding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Piece"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
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
    withdraw_assignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignment_id: string;
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
    list_differences: {
        parameters: {
            query: {
                /** @description Of which session. */
                session: string;
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
                    "application/json": components["schemas"]["Page_Difference_"];
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
    list_adjudications: {
        parameters: {
            query: {
                /** @description Of which session. */
                session: string;
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
                    "application/json": components["schemas"]["Page_Adjudication_"];
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
    settle_difference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjudicationDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Adjudication"];
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
    list_requirements: {
        parameters: {
            query?: {
                /** @description Only those that grew from this statement. */
                statement?: string | null;
                kind?: ("data" | "ai_function" | "system") | null;
                country?: ("AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK") | null;
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
                    "application/json": components["schemas"]["Page_Requirement_"];
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
    state_requirement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequirementDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Requirement"];
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
    get_register: {
        parameters: {
            query?: {
                kind?: ("data" | "ai_function" | "system") | null;
                country?: ("AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK") | null;
                /** @description With those that were dropped. */
                dropped?: boolean;
                format?: "json" | "csv";
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
                    "application/json": components["schemas"]["Register"];
                    "text/csv": string;
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
    get_requirement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requirement_id: string;
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
                    "application/json": components["schemas"]["Requirement"];
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
    change_requirement: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                requirement_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequirementDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Requirement"];
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
    remove_requirement: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                requirement_id: string;
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
}
