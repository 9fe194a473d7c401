-- Dealings with customers and those who may become one: leads with what happened to them, activities, tickets.
--
-- Moments are ISO texts in UTC (`2026-09-30T08:15:00.000Z`), so that they compare as texts. Names of kinds and reasons
-- are the program's list and are checked by it, so that the list can grow. What every figure reads stands first; long
-- texts, of which figures need to know only whether there is one, stand last.

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

-- What happened to a lead: who moved, assigned, approved it, and with whose word a gate was passed.
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

CREATE TABLE activities (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    done_on TEXT NOT NULL,
    kind TEXT NOT NULL,
    member_id INTEGER REFERENCES members (id),
    outcome TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

-- What a customer, a day, a kind and a member name is one activity, also when nobody knows the member.
CREATE UNIQUE INDEX activities_by_key ON activities (customer_id, done_on, kind, coalesce(member_id, 0));

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
