-- What the quarter's reviews left behind: reviews held with the figures that were on the table, actions agreed, findings set
-- aside, commentary by version, what a week decided; and how the reports of this workspace look.
--
-- Days are ISO texts, months `2026-09`, quarters `2026Q3`, moments UTC, figures exact decimals as texts. Names of kinds,
-- states and sections are the program's list and are checked by it, so that the list can grow.

CREATE TABLE reviews (
    id INTEGER PRIMARY KEY,
    month TEXT NOT NULL UNIQUE,
    held_on TEXT,
    led_by TEXT NOT NULL,
    present TEXT NOT NULL
) STRICT;

CREATE TABLE review_notes (
    id INTEGER PRIMARY KEY,
    review_id INTEGER NOT NULL REFERENCES reviews (id),
    item TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (review_id, item)
) STRICT;

-- What people looked at when they decided; written once, when the review is held.
CREATE TABLE review_figures (
    id INTEGER PRIMARY KEY,
    review_id INTEGER NOT NULL REFERENCES reviews (id),
    metric TEXT NOT NULL,
    actual TEXT,
    target TEXT,
    state TEXT NOT NULL,
    UNIQUE (review_id, metric)
) STRICT;

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

-- Every save is a row of its own; the greatest version counts, and an empty one takes the commentary off the paper.
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

-- Sections that a quarter's summary leaves out, a space between them.
CREATE TABLE report_choices (
    id INTEGER PRIMARY KEY,
    quarter TEXT NOT NULL UNIQUE,
    left_out TEXT NOT NULL
) STRICT;

-- One row: the name and the picture at the head of every report, the picture in base64.
CREATE TABLE report_identity (
    id INTEGER PRIMARY KEY,
    place INTEGER NOT NULL UNIQUE CHECK (place = 1),
    company TEXT NOT NULL,
    logo TEXT NOT NULL,
    logo_kind TEXT NOT NULL
) STRICT;

-- A week is named by its Monday.
CREATE TABLE week_notes (
    id INTEGER PRIMARY KEY,
    week_on TEXT NOT NULL UNIQUE,
    note TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by TEXT NOT NULL
) STRICT;
