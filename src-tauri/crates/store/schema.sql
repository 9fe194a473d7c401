-- The schema that the migrations make, for reading and comparing.

CREATE TABLE action_steps (
    id INTEGER PRIMARY KEY,
    action_id INTEGER NOT NULL REFERENCES actions (id),
    stepped_on TEXT NOT NULL,
    stepped_by TEXT NOT NULL,
    state_from TEXT NOT NULL,
    state_to TEXT NOT NULL,
    carried_to TEXT,
    note TEXT NOT NULL
) STRICT;

CREATE INDEX action_steps_by_action ON action_steps (action_id);

CREATE TABLE actions (
    id INTEGER PRIMARY KEY,
    quarter TEXT NOT NULL,
    what TEXT NOT NULL,
    member_id INTEGER REFERENCES members (id),
    who TEXT NOT NULL,
    due_on TEXT NOT NULL,
    state TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    month TEXT,
    finding TEXT NOT NULL,
    ended_on TEXT,
    outcome TEXT,
    closing_note TEXT NOT NULL,
    CONSTRAINT an_end_has_its_day_and_outcome CHECK ((ended_on IS NULL) = (outcome IS NULL)),
    CONSTRAINT what_is_given_up_has_its_reason CHECK (outcome <> 'dropped' OR closing_note <> '')
) STRICT;

CREATE INDEX actions_by_member ON actions (member_id);

CREATE TABLE activities (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    done_on TEXT NOT NULL,
    kind TEXT NOT NULL,
    member_id INTEGER REFERENCES members (id),
    outcome TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX activities_by_key ON activities (customer_id, done_on, kind, coalesce(member_id, 0));

CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    done_at TEXT NOT NULL,
    actor TEXT NOT NULL,
    command TEXT NOT NULL,
    about_seq INTEGER,
    summary TEXT NOT NULL,
    hash TEXT NOT NULL
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

CREATE TABLE budget_entries (
    id INTEGER PRIMARY KEY,
    spent_on TEXT NOT NULL,
    category TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    note TEXT NOT NULL,
    attachment TEXT NOT NULL
) STRICT;

CREATE TABLE cases (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members (id),
    month TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    story TEXT NOT NULL,
    customer_code TEXT NOT NULL,
    handed_in_on TEXT NOT NULL,
    is_best INTEGER NOT NULL CHECK (is_best IN (0, 1)),
    told_on TEXT
) STRICT;

CREATE INDEX cases_by_member ON cases (member_id);

CREATE TABLE check_ins (
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES improvement_plans (id),
    checked_on TEXT NOT NULL,
    progress TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE INDEX check_ins_by_plan ON check_ins (plan_id);

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

CREATE TABLE closed_statements (
    id INTEGER PRIMARY KEY,
    close_id INTEGER NOT NULL REFERENCES closes (id),
    member_id INTEGER NOT NULL REFERENCES members (id),
    sales_minor INTEGER NOT NULL,
    target_minor INTEGER,
    UNIQUE (close_id, member_id)
) STRICT;

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

CREATE TABLE commentaries (
    id INTEGER PRIMARY KEY,
    quarter TEXT NOT NULL,
    section TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    commentary TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    saved_by TEXT NOT NULL,
    UNIQUE (quarter, section, version)
) STRICT;

CREATE TABLE customer_owners (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    until_on TEXT NOT NULL,
    owner_id INTEGER REFERENCES members (id),
    UNIQUE (customer_id, until_on)
) STRICT;

CREATE TABLE customers (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    industry TEXT NOT NULL,
    region TEXT NOT NULL,
    owner_id INTEGER REFERENCES members (id),
    churn_reason TEXT,
    search TEXT NOT NULL,
    size TEXT NOT NULL,
    decision_maker TEXT NOT NULL,
    birthday TEXT
) STRICT;

CREATE INDEX customers_by_owner ON customers (owner_id);

CREATE TABLE decisions (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members (id),
    quarter TEXT NOT NULL,
    kind TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    UNIQUE (member_id, quarter)
) STRICT;

CREATE TABLE dismissals (
    id INTEGER PRIMARY KEY,
    quarter TEXT NOT NULL,
    finding TEXT NOT NULL,
    severity TEXT NOT NULL,
    reason TEXT NOT NULL,
    dismissed_on TEXT NOT NULL,
    dismissed_by TEXT NOT NULL,
    UNIQUE (quarter, finding),
    CONSTRAINT what_is_set_aside_has_its_reason CHECK (reason <> '')
) STRICT;

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

CREATE TABLE enrolments (
    id INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES training_sessions (id),
    member_id INTEGER NOT NULL REFERENCES members (id),
    state TEXT NOT NULL CHECK (state IN ('booked', 'attended', 'absent')),
    needs TEXT NOT NULL,
    UNIQUE (session_id, member_id)
) STRICT;

CREATE INDEX enrolments_by_member ON enrolments (member_id);

CREATE TABLE exams (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members (id),
    module TEXT NOT NULL,
    kind TEXT NOT NULL,
    taken_on TEXT NOT NULL,
    attempt INTEGER NOT NULL CHECK (attempt >= 1),
    score_tenths INTEGER NOT NULL CHECK (score_tenths BETWEEN 0 AND 1000),
    pass_mark INTEGER NOT NULL CHECK (pass_mark BETWEEN 0 AND 100),
    note TEXT NOT NULL,
    UNIQUE (member_id, module, kind, taken_on, attempt)
) STRICT;

CREATE TABLE feedback (
    id INTEGER PRIMARY KEY,
    given_on TEXT NOT NULL,
    channel TEXT NOT NULL,
    theme TEXT NOT NULL,
    feedback TEXT NOT NULL,
    done TEXT NOT NULL
) STRICT;

CREATE TABLE growth_steps (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members (id),
    kind TEXT NOT NULL,
    began_on TEXT NOT NULL,
    ended_on TEXT,
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    outcome TEXT NOT NULL,
    coach_id INTEGER REFERENCES members (id),
    CONSTRAINT a_step_ends_after_it_began CHECK (ended_on >= began_on)
) STRICT;

CREATE INDEX growth_steps_by_member ON growth_steps (member_id);

CREATE TABLE import_presets (
    kind TEXT NOT NULL,
    header_fingerprint TEXT NOT NULL,
    mapping TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (kind, header_fingerprint)
) STRICT;

CREATE TABLE imports (
    id INTEGER PRIMARY KEY,
    file_name TEXT NOT NULL,
    file_blake3 TEXT NOT NULL,
    kind TEXT NOT NULL,
    rows_new INTEGER NOT NULL,
    rows_changed INTEGER NOT NULL,
    rows_unchanged INTEGER NOT NULL,
    rows_refused INTEGER NOT NULL,
    imported_at TEXT NOT NULL,
    imported_by TEXT NOT NULL,
    audit_seq INTEGER NOT NULL,
    is_withdrawn INTEGER NOT NULL CHECK (is_withdrawn IN (0, 1))
) STRICT;

CREATE TABLE improvement_plans (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members (id),
    quarter TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    goals TEXT NOT NULL,
    measures TEXT NOT NULL,
    due_on TEXT NOT NULL,
    outcome TEXT,
    closed_on TEXT,
    closing_note TEXT NOT NULL,
    UNIQUE (member_id, quarter),
    CONSTRAINT an_outcome_has_its_day CHECK ((outcome IS NULL) = (closed_on IS NULL))
) STRICT;

CREATE TABLE interviews (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members (id),
    kind TEXT NOT NULL,
    quarter TEXT NOT NULL,
    planned_on TEXT NOT NULL,
    held_on TEXT,
    interviewer TEXT NOT NULL,
    agenda TEXT NOT NULL,
    notes TEXT NOT NULL,
    goals TEXT NOT NULL,
    verdict TEXT,
    signed_on TEXT,
    UNIQUE (member_id, kind, quarter),
    CONSTRAINT only_what_was_held_is_signed CHECK (signed_on IS NULL OR held_on IS NOT NULL)
) STRICT;

CREATE TABLE journal (
    audit_seq INTEGER NOT NULL,
    position INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    change TEXT NOT NULL CHECK (change IN ('inserted', 'changed', 'removed')),
    first_id INTEGER NOT NULL,
    last_id INTEGER NOT NULL,
    before_image TEXT,
    after_image TEXT,
    PRIMARY KEY (audit_seq, position)
) STRICT;

CREATE TABLE lead_events (
    id INTEGER PRIMARY KEY,
    lead_id INTEGER NOT NULL REFERENCES leads (id),
    kind TEXT NOT NULL,
    from_stage TEXT,
    to_stage TEXT,
    member_id INTEGER REFERENCES members (id),
    done_at TEXT NOT NULL,
    done_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    missing TEXT NOT NULL
) STRICT;

CREATE INDEX lead_events_by_lead ON lead_events (lead_id);

CREATE TABLE leads (
    id INTEGER PRIMARY KEY,
    lead_no TEXT NOT NULL UNIQUE,
    company TEXT NOT NULL,
    industry TEXT NOT NULL,
    region TEXT NOT NULL,
    source TEXT NOT NULL,
    search TEXT NOT NULL,
    company_size INTEGER CHECK (company_size >= 0),
    has_purchase_plan INTEGER CHECK (has_purchase_plan IN (0, 1)),
    owner_id INTEGER REFERENCES members (id),
    stage TEXT NOT NULL CHECK (stage IN ('acquired', 'screened', 'needs', 'proposal', 'won', 'after_sales')),
    acquired_at TEXT NOT NULL,
    assigned_at TEXT,
    screened_at TEXT,
    needs_at TEXT,
    proposal_at TEXT,
    won_at TEXT,
    after_sales_at TEXT,
    end_kind TEXT CHECK (end_kind IN ('lost', 'invalid')),
    end_reason TEXT,
    ended_at TEXT,
    author_id INTEGER REFERENCES members (id),
    approver_id INTEGER REFERENCES members (id),
    approved_at TEXT,
    quality INTEGER CHECK (quality BETWEEN 1 AND 10),
    customer_id INTEGER REFERENCES customers (id),
    contact TEXT NOT NULL,
    order_no TEXT NOT NULL,
    end_note TEXT NOT NULL,
    approval_note TEXT NOT NULL,
    situation TEXT NOT NULL,
    problem TEXT NOT NULL,
    implication TEXT NOT NULL,
    need TEXT NOT NULL,
    pains TEXT NOT NULL,
    advantage TEXT NOT NULL,
    roi TEXT NOT NULL,
    note TEXT NOT NULL,
    CONSTRAINT an_ending_has_its_kind_reason_and_moment CHECK (
        (end_kind IS NULL AND end_reason IS NULL AND ended_at IS NULL)
        OR (end_kind IS NOT NULL AND end_reason IS NOT NULL AND ended_at IS NOT NULL)
    )
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

CREATE TABLE member_posts (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members (id),
    until_on TEXT NOT NULL,
    role TEXT NOT NULL,
    team TEXT NOT NULL,
    region TEXT NOT NULL,
    UNIQUE (member_id, until_on)
) STRICT;

CREATE TABLE members (
    id INTEGER PRIMARY KEY,
    employee_no TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    team TEXT NOT NULL,
    region TEXT NOT NULL,
    hired_on TEXT NOT NULL,
    experience_from TEXT,
    active_to TEXT,
    leaves TEXT NOT NULL,
    search TEXT NOT NULL
) STRICT;

CREATE TABLE mentor_pairs (
    id INTEGER PRIMARY KEY,
    mentor_id INTEGER NOT NULL REFERENCES members (id),
    mentee_id INTEGER NOT NULL REFERENCES members (id),
    began_on TEXT NOT NULL,
    ended_on TEXT,
    end_reason TEXT NOT NULL,
    UNIQUE (mentor_id, mentee_id, began_on),
    CONSTRAINT nobody_is_their_own_mentor CHECK (mentor_id <> mentee_id),
    CONSTRAINT a_pair_ends_after_it_began CHECK (ended_on >= began_on)
) STRICT;

CREATE INDEX mentor_pairs_by_mentee ON mentor_pairs (mentee_id);

CREATE TABLE mentor_weeks (
    id INTEGER PRIMARY KEY,
    pair_id INTEGER NOT NULL REFERENCES mentor_pairs (id),
    week_on TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    topics TEXT NOT NULL,
    summary TEXT NOT NULL,
    summary_on TEXT,
    UNIQUE (pair_id, week_on)
) STRICT;

CREATE TABLE order_splits (
    order_id INTEGER NOT NULL REFERENCES orders (id),
    position INTEGER NOT NULL,
    member_id INTEGER NOT NULL REFERENCES members (id),
    share_ppm INTEGER NOT NULL,
    PRIMARY KEY (order_id, position)
) STRICT;

CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    ordered_on TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    collected_minor INTEGER NOT NULL,
    collected_on TEXT,
    member_id INTEGER REFERENCES members (id),
    status TEXT NOT NULL CHECK (status IN ('open', 'cancelled')),
    product_line TEXT NOT NULL,
    region TEXT NOT NULL,
    order_no TEXT NOT NULL UNIQUE,
    product TEXT NOT NULL
) STRICT;

CREATE INDEX orders_by_customer ON orders (customer_id, ordered_on);

CREATE TABLE plans (
    id INTEGER PRIMARY KEY,
    quarter TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    toml TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    saved_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    is_withdrawn INTEGER NOT NULL CHECK (is_withdrawn IN (0, 1)),
    UNIQUE (quarter, version)
) STRICT;

CREATE TABLE practices (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members (id),
    module TEXT NOT NULL,
    task TEXT NOT NULL,
    due_on TEXT NOT NULL,
    handed_in_on TEXT,
    coach_id INTEGER REFERENCES members (id),
    signed_on TEXT,
    note TEXT NOT NULL
) STRICT;

CREATE INDEX practices_by_member ON practices (member_id);

CREATE TABLE recognitions (
    id INTEGER PRIMARY KEY,
    given_on TEXT NOT NULL,
    member_id INTEGER NOT NULL REFERENCES members (id),
    kind TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;

CREATE INDEX recognitions_by_member ON recognitions (member_id);

CREATE TABLE report_choices (
    id INTEGER PRIMARY KEY,
    quarter TEXT NOT NULL UNIQUE,
    left_out TEXT NOT NULL
) STRICT;

CREATE TABLE report_identity (
    id INTEGER PRIMARY KEY,
    place INTEGER NOT NULL UNIQUE CHECK (place = 1),
    company TEXT NOT NULL,
    logo TEXT NOT NULL,
    logo_kind TEXT NOT NULL
) STRICT;

CREATE TABLE review_figures (
    id INTEGER PRIMARY KEY,
    review_id INTEGER NOT NULL REFERENCES reviews (id),
    metric TEXT NOT NULL,
    actual TEXT,
    target TEXT,
    state TEXT NOT NULL,
    UNIQUE (review_id, metric)
) STRICT;

CREATE TABLE review_notes (
    id INTEGER PRIMARY KEY,
    review_id INTEGER NOT NULL REFERENCES reviews (id),
    item TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (review_id, item)
) STRICT;

CREATE TABLE reviews (
    id INTEGER PRIMARY KEY,
    month TEXT NOT NULL UNIQUE,
    held_on TEXT,
    led_by TEXT NOT NULL,
    present TEXT NOT NULL
) STRICT;

CREATE TABLE settings (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    fiscal_first_month INTEGER NOT NULL CHECK (fiscal_first_month BETWEEN 1 AND 12),
    time_zone TEXT NOT NULL,
    holidays TEXT NOT NULL,
    worked_weekends TEXT NOT NULL,
    is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1)),
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE skills (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members (id),
    skill TEXT NOT NULL,
    scored_on TEXT NOT NULL,
    score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 10),
    scorer_id INTEGER REFERENCES members (id),
    note TEXT NOT NULL,
    UNIQUE (member_id, skill, scored_on)
) STRICT;

CREATE TABLE suggestions (
    id INTEGER PRIMARY KEY,
    put_in_on TEXT NOT NULL,
    author_id INTEGER REFERENCES members (id),
    theme TEXT NOT NULL,
    suggestion TEXT NOT NULL,
    state TEXT NOT NULL,
    answer TEXT NOT NULL,
    answered_on TEXT,
    is_best INTEGER NOT NULL CHECK (is_best IN (0, 1))
) STRICT;

CREATE TABLE survey_answers (
    id INTEGER PRIMARY KEY,
    answer_no TEXT NOT NULL UNIQUE,
    audience TEXT NOT NULL CHECK (audience IN ('employee', 'customer')),
    answered_on TEXT NOT NULL,
    score INTEGER NOT NULL,
    scale INTEGER NOT NULL CHECK (scale >= 1),
    team TEXT NOT NULL,
    customer_id INTEGER REFERENCES customers (id),
    theme TEXT NOT NULL,
    comment TEXT NOT NULL,
    CONSTRAINT a_mark_lies_within_its_scale CHECK (score BETWEEN 0 AND scale),
    CONSTRAINT an_employees_answer_names_no_customer CHECK (audience = 'customer' OR customer_id IS NULL)
) STRICT;

CREATE INDEX survey_answers_by_customer ON survey_answers (customer_id);

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

CREATE TABLE target_versions (
    id INTEGER PRIMARY KEY,
    period TEXT NOT NULL,
    owner_kind TEXT NOT NULL,
    owner_name TEXT NOT NULL,
    old_minor INTEGER,
    new_minor INTEGER,
    is_pinned INTEGER NOT NULL CHECK (is_pinned IN (0, 1)),
    set_at TEXT NOT NULL,
    set_by TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;

CREATE TABLE targets (
    id INTEGER PRIMARY KEY,
    period TEXT NOT NULL,
    owner_kind TEXT NOT NULL CHECK (owner_kind IN ('company', 'team', 'member', 'product_line', 'region')),
    owner_name TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    is_pinned INTEGER NOT NULL CHECK (is_pinned IN (0, 1)),
    version INTEGER NOT NULL,
    UNIQUE (period, owner_kind, owner_name)
) STRICT;

CREATE TABLE team_activities (
    id INTEGER PRIMARY KEY,
    held_on TEXT NOT NULL,
    team TEXT NOT NULL,
    title TEXT NOT NULL,
    headcount INTEGER NOT NULL CHECK (headcount >= 0),
    cost_minor INTEGER NOT NULL CHECK (cost_minor >= 0),
    note TEXT NOT NULL
) STRICT;

CREATE TABLE tickets (
    id INTEGER PRIMARY KEY,
    ticket_no TEXT NOT NULL UNIQUE,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    opened_at TEXT NOT NULL,
    responded_at TEXT,
    resolved_at TEXT,
    category TEXT NOT NULL,
    theme TEXT NOT NULL,
    owner_id INTEGER REFERENCES members (id),
    satisfaction INTEGER CHECK (satisfaction BETWEEN 1 AND 5),
    note TEXT NOT NULL
) STRICT;

CREATE TABLE training_sessions (
    id INTEGER PRIMARY KEY,
    session_no TEXT NOT NULL UNIQUE,
    module TEXT NOT NULL,
    series TEXT NOT NULL,
    held_on TEXT NOT NULL,
    begins_at TEXT,
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    trainer TEXT NOT NULL,
    place TEXT NOT NULL,
    cost_minor INTEGER NOT NULL CHECK (cost_minor >= 0),
    capacity INTEGER CHECK (capacity >= 0),
    is_cancelled INTEGER NOT NULL CHECK (is_cancelled IN (0, 1)),
    note TEXT NOT NULL
) STRICT;

CREATE INDEX training_sessions_by_module ON training_sessions (module, held_on);

CREATE TABLE undo_steps (
    audit_seq INTEGER PRIMARY KEY,
    is_undone INTEGER NOT NULL CHECK (is_undone IN (0, 1)),
    is_redoable INTEGER NOT NULL CHECK (is_redoable IN (0, 1))
) STRICT;

CREATE TABLE violations (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members (id),
    happened_on TEXT NOT NULL,
    kind TEXT NOT NULL,
    measure TEXT NOT NULL,
    fine_minor INTEGER NOT NULL CHECK (fine_minor >= 0),
    note TEXT NOT NULL,
    decided_by TEXT NOT NULL
) STRICT;

CREATE INDEX violations_by_member ON violations (member_id);

CREATE TABLE week_notes (
    id INTEGER PRIMARY KEY,
    week_on TEXT NOT NULL UNIQUE,
    note TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by TEXT NOT NULL
) STRICT;

CREATE TABLE year_worksheets (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL UNIQUE,
    strategy TEXT NOT NULL,
    market_minor INTEGER CHECK (market_minor >= 0),
    market_share TEXT,
    reasoning TEXT NOT NULL
) STRICT;
