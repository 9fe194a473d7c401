-- What is on record about pay and money: who held what until when, awards, corrections by hand, disputes, spending, target
-- proposals, worksheets, and the periods that are closed.
--
-- Days are ISO texts, months `2026-09`, quarters `2026Q3`, periods a month or a quarter, moments UTC, amounts whole minor
-- units, ratios exact decimals as texts. Names of kinds are the program's list and are checked by it, so that the list
-- can grow.

-- The present owner stands with the customer; a row says who it was until a day, none when nobody was.
CREATE TABLE customer_owners (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    until_on TEXT NOT NULL,
    owner_id INTEGER REFERENCES members (id),
    UNIQUE (customer_id, until_on)
) STRICT;

-- The present role, team and region stand with the member.
CREATE TABLE member_posts (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members (id),
    until_on TEXT NOT NULL,
    role TEXT NOT NULL,
    team TEXT NOT NULL,
    region TEXT NOT NULL,
    UNIQUE (member_id, until_on)
) STRICT;

CREATE TABLE awards (
    id INTEGER PRIMARY KEY,
    month TEXT NOT NULL,
    kind TEXT NOT NULL,
    member_id INTEGER NOT NULL REFERENCES members (id),
    decided_on TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (month, kind)
) STRICT;

CREATE TABLE manual_lines (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members (id),
    month TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    reason TEXT NOT NULL,
    entered_on TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    CONSTRAINT a_correction_by_hand_has_its_reason CHECK (reason <> '')
) STRICT;

CREATE INDEX manual_lines_by_member ON manual_lines (member_id, month);

-- The line is named by what it pays and for when; an adjustment also by what it corrects.
CREATE TABLE disputes (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members (id),
    quarter TEXT NOT NULL,
    line_kind TEXT NOT NULL,
    line_period TEXT NOT NULL,
    about_kind TEXT,
    about_period TEXT,
    comment TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    state TEXT NOT NULL,
    answer TEXT NOT NULL,
    answered_on TEXT,
    answered_by TEXT NOT NULL,
    CONSTRAINT what_is_corrected_is_a_kind_and_a_period CHECK ((about_kind IS NULL) = (about_period IS NULL)),
    CONSTRAINT an_answer_to_a_dispute_has_its_day CHECK ((state = 'open') = (answered_on IS NULL))
) STRICT;

CREATE INDEX disputes_by_member ON disputes (member_id, quarter);

CREATE TABLE budget_entries (
    id INTEGER PRIMARY KEY,
    spent_on TEXT NOT NULL,
    category TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    note TEXT NOT NULL,
    attachment TEXT NOT NULL
) STRICT;

CREATE TABLE target_proposals (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members (id),
    period TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    state TEXT NOT NULL,
    counter_minor INTEGER,
    comment TEXT NOT NULL,
    proposed_on TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    answered_on TEXT,
    settled_on TEXT,
    settlement TEXT NOT NULL,
    UNIQUE (member_id, period),
    CONSTRAINT a_counter_proposal_has_its_amount CHECK (state <> 'countered' OR counter_minor IS NOT NULL)
) STRICT;

CREATE TABLE year_worksheets (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL UNIQUE,
    strategy TEXT NOT NULL,
    market_minor INTEGER CHECK (market_minor >= 0),
    market_share TEXT,
    reasoning TEXT NOT NULL
) STRICT;

-- A month or quarter whose statements are frozen, here and in the four tables that follow. Rows are only ever added; of a
-- close that was opened again the three last columns are filled. The fingerprint also stands in the audit log.
CREATE TABLE closes (
    id INTEGER PRIMARY KEY,
    period TEXT NOT NULL,
    closed_at TEXT NOT NULL,
    closed_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    plan_toml TEXT NOT NULL,
    plan_name TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    audit_seq INTEGER NOT NULL,
    reopened_seq INTEGER,
    reopened_at TEXT,
    reopened_by TEXT,
    reopen_reason TEXT,
    CONSTRAINT a_reopening_is_known_wholly CHECK (
        (reopened_seq IS NULL) = (reopened_at IS NULL)
        AND (reopened_seq IS NULL) = (reopened_by IS NULL)
        AND (reopened_seq IS NULL) = (reopen_reason IS NULL)
    )
) STRICT;

CREATE UNIQUE INDEX closes_in_force ON closes (period) WHERE reopened_seq IS NULL;

CREATE TABLE closed_statements (
    id INTEGER PRIMARY KEY,
    close_id INTEGER NOT NULL REFERENCES closes (id),
    member_id INTEGER NOT NULL REFERENCES members (id),
    sales_minor INTEGER NOT NULL,
    target_minor INTEGER,
    UNIQUE (close_id, member_id)
) STRICT;

-- Of an adjustment that was worked out, what had been paid and what it should have been.
CREATE TABLE closed_lines (
    id INTEGER PRIMARY KEY,
    statement_id INTEGER NOT NULL REFERENCES closed_statements (id),
    kind TEXT NOT NULL,
    period TEXT NOT NULL,
    about_kind TEXT,
    about_period TEXT,
    base_minor INTEGER NOT NULL,
    rate TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    paid_minor INTEGER,
    due_minor INTEGER,
    reason TEXT NOT NULL,
    CONSTRAINT what_was_corrected_is_a_kind_and_a_period CHECK ((about_kind IS NULL) = (about_period IS NULL)),
    CONSTRAINT a_change_is_paid_and_due CHECK ((paid_minor IS NULL) = (due_minor IS NULL))
) STRICT;

CREATE INDEX closed_lines_by_statement ON closed_lines (statement_id);

CREATE TABLE closed_conditions (
    id INTEGER PRIMARY KEY,
    statement_id INTEGER NOT NULL REFERENCES closed_statements (id),
    kind TEXT NOT NULL,
    part INTEGER NOT NULL,
    whole INTEGER NOT NULL,
    above TEXT NOT NULL,
    is_reached INTEGER NOT NULL CHECK (is_reached IN (0, 1))
) STRICT;

CREATE INDEX closed_conditions_by_statement ON closed_conditions (statement_id);

-- The orders behind, as they were credited on that day; an order may change afterwards, this does not.
CREATE TABLE closed_credits (
    close_id INTEGER NOT NULL REFERENCES closes (id),
    position INTEGER NOT NULL,
    member_id INTEGER NOT NULL REFERENCES members (id),
    counted_on TEXT NOT NULL,
    credited_minor INTEGER NOT NULL,
    is_new INTEGER NOT NULL CHECK (is_new IN (0, 1)),
    order_no TEXT NOT NULL,
    PRIMARY KEY (close_id, position)
) STRICT;
