//! What a read command knows: the ledger, the dealings, what is on record about the team, about money and about the reviews,
//! the plans, the settings, and the tiers and payrolls worked out so far.
//!
//! Facts are read once for each state of the file and shared; what a write did not touch is kept, so that a logged
//! visit does not read a million orders again. Figures are worked out for every question, except tiers, which several
//! figures of one page ask for.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::NaiveDate;
use domain::base::{Quarter, Zone};
use domain::facts::{Accounts, Close, Cycle, Dealings, Ledger, Personnel};
use domain::metrics::{Memory, Snapshot, Team};
use domain::plan::{Plan, TierRules};
use domain::tiering::{self, Tiering};
use domain::training::Curricula;
use store::{DataVersion, Store, WorkspaceSettings};

use crate::incentives::PayrollsKnown;

/// Facts of a workspace at one state of its file.
#[derive(Debug)]
pub(crate) struct Facts {
    pub(crate) data_version: DataVersion,
    pub(crate) ledger: Arc<Ledger>,
    pub(crate) dealings: Dealings,
    pub(crate) personnel: Arc<Personnel>,
    /// Awards, corrections, disputes, spending, closes.
    pub(crate) accounts: Arc<Accounts>,
    /// Reviews, actions, findings set aside, commentary.
    pub(crate) cycle: Arc<Cycle>,
    /// The curricula of every saved plan, by the day from which they were in force.
    pub(crate) curricula: Arc<Curricula>,
    pub(crate) settings: WorkspaceSettings,
    plans: BTreeMap<Quarter, SavedPlan>,
    template: SavedPlan,
    tierings: Arc<Tierings>,
    /// Figures that hold as long as the ledger does, and those that hold as long as all facts do.
    of_ledger: Arc<Memories>,
    of_facts: Arc<Memories>,
    /// The plan each close froze, by the close's row id.
    frozen_plans: HashMap<i64, Arc<Plan>>,
    /// Payrolls worked out so far.
    pub(crate) payrolls: PayrollsKnown,
}

/// Everybody's tier by date and rules, as far as it was asked for: it holds as long as the ledger does.
type Tierings = Mutex<HashMap<(NaiveDate, String), Arc<Tiering>>>;

/// Figures worked out by quarter, date and saved plan.
type Memories = Mutex<HashMap<(Quarter, NaiveDate, PlanKey), Arc<Memory>>>;

/// Which saved plan: its quarter and version, which no other plan of the file ever has.
type PlanKey = (Option<Quarter>, u32);

/// A plan and where it comes from.
#[derive(Debug, Clone)]
pub(crate) struct SavedPlan {
    pub(crate) plan: Arc<Plan>,
    /// The quarter it was saved for; none for the template.
    pub(crate) quarter: Option<Quarter>,
    /// Its version in that quarter; 0 for the template.
    pub(crate) version: u32,
}

impl Facts {
    /// The facts of the file as it is now; those of an earlier state serve where nothing changed.
    pub(crate) fn read<F: From<store::Error>>(
        store: &Store,
        data_version: DataVersion,
        earlier: Option<&Facts>,
        settings: WorkspaceSettings,
        plans: BTreeMap<Quarter, SavedPlan>,
        curricula: Curricula,
        frozen: impl FnOnce(&Accounts) -> Result<HashMap<i64, Arc<Plan>>, F>,
    ) -> Result<Facts, F> {
        let template = SavedPlan { plan: Arc::new(Plan::default()), quarter: None, version: 0 };
        let same_ledger = earlier.filter(|facts| facts.data_version.same_ledger(&data_version));
        let (ledger, tierings, of_ledger) = match same_ledger {
            Some(facts) => (Arc::clone(&facts.ledger), Arc::clone(&facts.tierings), Arc::clone(&facts.of_ledger)),
            None => (Arc::new(store.ledger()?), Arc::default(), Arc::default()),
        };
        let kept = same_ledger.map(|facts| &facts.dealings);
        let kept_if = |is_same: fn(&DataVersion, &DataVersion) -> bool| {
            kept.filter(|_| same_ledger.is_some_and(|facts| is_same(&facts.data_version, &data_version)))
        };
        let dealings = Dealings {
            zone: settings.time_zone.parse().unwrap_or(Zone::UTC),
            leads: match kept_if(DataVersion::same_leads) {
                Some(kept) => Arc::clone(&kept.leads),
                None => Arc::new(store.leads(&ledger)?),
            },
            activities: match kept_if(DataVersion::same_activities) {
                Some(kept) => Arc::clone(&kept.activities),
                None => Arc::new(store.activities(&ledger)?),
            },
            tickets: match kept_if(DataVersion::same_tickets) {
                Some(kept) => Arc::clone(&kept.tickets),
                None => Arc::new(store.tickets(&ledger)?),
            },
        };
        let same_personnel = same_ledger.filter(|facts| facts.data_version.same_personnel(&data_version));
        let personnel = match same_personnel {
            Some(facts) => Arc::clone(&facts.personnel),
            None => Arc::new(store.personnel(&ledger)?),
        };
        let accounts = match same_ledger.filter(|facts| facts.data_version.same_accounts(&data_version)) {
            Some(facts) => Arc::clone(&facts.accounts),
            None => Arc::new(store.accounts(&ledger)?),
        };
        let cycle = match same_ledger.filter(|facts| facts.data_version.same_cycle(&data_version)) {
            Some(facts) => Arc::clone(&facts.cycle),
            None => Arc::new(store.cycle(&ledger)?),
        };
        let frozen_plans = frozen(&accounts)?;
        let is_paid_alike = |facts: &&Facts| {
            facts.data_version.same_leads(&data_version)
                && facts.data_version.same_activities(&data_version)
                && facts.accounts.awards == accounts.awards
        };
        let reworked = same_personnel.filter(is_paid_alike).map(|facts| facts.payrolls.kept_reworked());
        Ok(Facts {
            data_version,
            ledger,
            dealings,
            personnel,
            accounts,
            cycle,
            frozen_plans,
            payrolls: reworked.unwrap_or_default(),
            curricula: Arc::new(curricula),
            settings,
            plans,
            template,
            tierings,
            of_ledger,
            of_facts: Arc::default(),
        })
    }

    /// The plan in force in a quarter: its own, else the latest earlier one's, else the template.
    pub(crate) fn plan(&self, quarter: Quarter) -> &SavedPlan {
        self.plans.range(..=quarter).next_back().map_or(&self.template, |(_, plan)| plan)
    }

    /// The version a quarter's own plan has; 0 when it has none.
    pub(crate) fn own_version(&self, quarter: Quarter) -> u32 {
        self.plans.get(&quarter).map_or(0, |plan| plan.version)
    }

    /// Everybody's tier as of a date under rules; worked out once.
    pub(crate) fn tiering(&self, rules: &TierRules, as_of: NaiveDate) -> Arc<Tiering> {
        let key = (as_of, format!("{rules:?}"));
        let known = self.tierings.lock().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        known.unwrap_or_else(|| {
            let tiering = Arc::new(tiering::tiering(&self.ledger, rules, as_of));
            let mut tierings = self.tierings.lock().unwrap_or_else(PoisonError::into_inner);
            if tierings.len() >= 64 {
                tierings.clear();
            }
            tierings.insert(key, Arc::clone(&tiering));
            tiering
        })
    }

    /// A quarter as seen on a date under a plan, with the tiers it asks for already known.
    pub(crate) fn snapshot<'a>(&'a self, plan: &'a Plan, quarter: Quarter, as_of: NaiveDate) -> Snapshot<'a> {
        let snapshot = Snapshot::new(&self.ledger, &self.dealings, self.team(), plan, quarter, as_of);
        let now = self.tiering(&plan.tiers, snapshot.as_of);
        let start = self.tiering(&plan.tiers, snapshot.span().eve());
        let (quarter, as_of) = (snapshot.quarter, snapshot.as_of);
        let snapshot = snapshot.knowing(now, start);
        // A plan that is only tried is not kept in mind.
        let Some(key) = self.key_of(plan) else { return snapshot };
        let memory = |memories: &Memories| {
            let mut memories = memories.lock().unwrap_or_else(PoisonError::into_inner);
            if memories.len() >= 64 {
                memories.clear();
            }
            Arc::clone(memories.entry((quarter, as_of, key)).or_default())
        };
        snapshot.remembering(memory(&self.of_ledger), memory(&self.of_facts))
    }

    /// The plan that a close froze.
    pub(crate) fn plan_of_close(&self, close: &Close) -> &Arc<Plan> {
        self.frozen_plans.get(&close.id).expect("every close's plan was read with the facts")
    }

    /// What is on record about the team.
    pub(crate) fn team(&self) -> Team<'_> {
        Team { personnel: &self.personnel, curricula: &self.curricula }
    }

    /// The key of a plan that these facts hold themselves.
    fn key_of(&self, plan: &Plan) -> Option<PlanKey> {
        let saved =
            self.plans.values().chain([&self.template]).find(|saved| std::ptr::eq(Arc::as_ptr(&saved.plan), plan));
        saved.map(|saved| (saved.quarter, saved.version))
    }
}
