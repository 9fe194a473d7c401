//! What a read command knows: the ledger, the plans, the settings, and the tiers worked out so far.
//!
//! Facts are read once for each state of the file and shared; figures are worked out from them for every question,
//! except tiers, which several figures of one page ask for.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::NaiveDate;
use domain::base::Quarter;
use domain::facts::Ledger;
use domain::metrics::Snapshot;
use domain::plan::{Plan, TierRules};
use domain::tiering::{self, Tiering};
use store::{DataVersion, WorkspaceSettings};

/// Facts of a workspace at one state of its file.
#[derive(Debug)]
pub(crate) struct Facts {
    pub(crate) data_version: DataVersion,
    pub(crate) ledger: Ledger,
    pub(crate) settings: WorkspaceSettings,
    plans: BTreeMap<Quarter, SavedPlan>,
    template: SavedPlan,
    tierings: Mutex<HashMap<(NaiveDate, String), Arc<Tiering>>>,
}

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
    pub(crate) fn new(
        data_version: DataVersion,
        ledger: Ledger,
        settings: WorkspaceSettings,
        plans: BTreeMap<Quarter, SavedPlan>,
    ) -> Facts {
        let template = SavedPlan { plan: Arc::new(Plan::default()), quarter: None, version: 0 };
        Facts { data_version, ledger, settings, plans, template, tierings: Mutex::new(HashMap::new()) }
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
        let snapshot = Snapshot::new(&self.ledger, plan, quarter, as_of);
        let now = self.tiering(&plan.tiers, snapshot.as_of);
        let start = self.tiering(&plan.tiers, snapshot.span().eve());
        snapshot.knowing(now, start)
    }
}
