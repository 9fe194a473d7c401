-- What is on record about the team: learning, mentoring, reviews, suggestions and recognition.
--
-- Days are ISO texts, months `2026-09`, quarters `2026Q3`, the time of day `09:30`, amounts whole minor units. Names of
-- kinds are the program's list and are checked by it, so that the list can grow.

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

-- What the module needed beside being there is written with the place, so that a later curriculum changes nothing.
CREATE TABLE enrolments (
    id INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES training_sessions (id),
    member_id INTEGER NOT NULL REFERENCES members (id),
    state TEXT NOT NULL CHECK (state IN ('booked', 'attended', 'absent')),
    needs TEXT NOT NULL,
    UNIQUE (session_id, member_id)
) STRICT;

CREATE INDEX enrolments_by_member ON enrolments (member_id);

-- The mark in tenths, with the mark that passed on that day.
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

-- A week is named by its Monday.
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

CREATE TABLE check_ins (
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES improvement_plans (id),
    checked_on TEXT NOT NULL,
    progress TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE INDEX check_ins_by_plan ON check_ins (plan_id);

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

-- Of an anonymous suggestion no author is written, here or anywhere.
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

CREATE TABLE feedback (
    id INTEGER PRIMARY KEY,
    given_on TEXT NOT NULL,
    channel TEXT NOT NULL,
    theme TEXT NOT NULL,
    feedback TEXT NOT NULL,
    done TEXT NOT NULL
) STRICT;

CREATE TABLE recognitions (
    id INTEGER PRIMARY KEY,
    given_on TEXT NOT NULL,
    member_id INTEGER NOT NULL REFERENCES members (id),
    kind TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;

CREATE INDEX recognitions_by_member ON recognitions (member_id);

CREATE TABLE team_activities (
    id INTEGER PRIMARY KEY,
    held_on TEXT NOT NULL,
    team TEXT NOT NULL,
    title TEXT NOT NULL,
    headcount INTEGER NOT NULL CHECK (headcount >= 0),
    cost_minor INTEGER NOT NULL CHECK (cost_minor >= 0),
    note TEXT NOT NULL
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
