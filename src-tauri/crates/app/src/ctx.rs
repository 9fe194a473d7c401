//! What every command gets: the app, the reader's words, and how to reach facts and the store.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use domain::base::{DateSpan, Period, Quarter, Zone};
use domain::facts::{Accounts, Cycle, Dealings, Ledger, MemberIx, Personnel};
use domain::metrics::Snapshot;
use domain::people::Attainment;
use domain::plan::Plan;
use domain::training::{self, Curricula, Duty};
use store::{Audit, DataVersion, Store, Tx, WorkspaceSettings};
use words::Words;

use crate::facts::{Facts, SavedPlan};
use crate::failure::{Code, Failure};
use crate::state::App;

/// A command's surroundings.
pub(crate) struct Ctx<'a> {
    pub(crate) app: &'a App,
    pub(crate) words: Words,
}

/// The quarter a page is about and the date it is seen from.
pub(crate) struct Scope {
    pub(crate) facts: Arc<Facts>,
    pub(crate) quarter: Quarter,
    pub(crate) as_of: NaiveDate,
    pub(crate) today: NaiveDate,
    pub(crate) span: DateSpan,
    pub(crate) saved: SavedPlan,
}

/// Why a write ends without being kept.
pub(crate) enum Stop {
    /// The store could not.
    Store(store::Error),
    /// What was asked is refused, or the user cancelled.
    Refused(Box<Failure>),
}

impl From<store::Error> for Stop {
    fn from(error: store::Error) -> Stop {
        Stop::Store(error)
    }
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Stop {
        Stop::Refused(Box::new(failure))
    }
}

impl Scope {
    pub(crate) fn plan(&self) -> &Plan {
        &self.saved.plan
    }

    pub(crate) fn ledger(&self) -> &Ledger {
        &self.facts.ledger
    }

    pub(crate) fn dealings(&self) -> &Dealings {
        &self.facts.dealings
    }

    pub(crate) fn personnel(&self) -> &Personnel {
        &self.facts.personnel
    }

    pub(crate) fn accounts(&self) -> &Accounts {
        &self.facts.accounts
    }

    pub(crate) fn cycle(&self) -> &Cycle {
        &self.facts.cycle
    }

    pub(crate) fn curricula(&self) -> &Curricula {
        &self.facts.curricula
    }

    /// Whether a member can be given leads today.
    pub(crate) fn duty(&self, member: MemberIx) -> Duty {
        training::is_on_duty(self.ledger(), self.personnel(), self.curricula(), self.plan(), member, self.today)
    }

    /// Who can be given leads today, in the ledger's order.
    pub(crate) fn on_duty(&self) -> Vec<bool> {
        (0..self.ledger().members.len() as MemberIx).map(|member| self.duty(member).is_on_duty()).collect()
    }

    /// The moment up to which things are known: now on the running day, else the date's end.
    pub(crate) fn moment(&self, ctx: &Ctx<'_>) -> DateTime<Utc> {
        ctx.now().min(self.dealings().zone.end_of(self.as_of))
    }

    pub(crate) fn is_over(&self) -> bool {
        self.as_of >= self.span.last
    }

    /// The quarter as seen on the date.
    pub(crate) fn snapshot(&self) -> Snapshot<'_> {
        self.facts.snapshot(self.plan(), self.quarter, self.as_of)
    }

    /// An earlier quarter in full, measured under this quarter's plan so that both are comparable.
    pub(crate) fn earlier(&self, quarters: i32) -> Snapshot<'_> {
        let quarter = self.quarter.plus(-quarters);
        let last = self.facts.ledger.calendar.quarter_span(quarter).last;
        self.facts.snapshot(self.plan(), quarter, last)
    }

    /// The members' results of a quarter, in full or to the scope's date, under that quarter's own plan.
    pub(crate) fn results_of(&self, quarter: Quarter) -> Arc<Vec<Attainment>> {
        let as_of = self.ledger().calendar.as_of(quarter, self.as_of);
        self.facts.snapshot(&self.facts.plan(quarter).plan, quarter, as_of).results()
    }

    pub(crate) fn period(&self) -> Period {
        Period::Quarter(self.quarter)
    }
}

impl<'a> Ctx<'a> {
    pub(crate) fn new(app: &'a App, words: Words) -> Ctx<'a> {
        Ctx { app, words }
    }

    /// Asks the open store.
    pub(crate) fn read<T>(&self, ask: impl FnOnce(&Store) -> Result<T, store::Error>) -> Result<T, Failure> {
        let open = self.app.lock();
        let open = open.as_ref().ok_or_else(|| self.no_workspace())?;
        ask(&open.store).map_err(|error| Failure::store(&self.words, &error))
    }

    /// Runs a write command in one transaction with its audit row.
    pub(crate) fn write<T>(
        &self,
        command: &str,
        summary: serde_json::Value,
        run: impl FnOnce(&mut Tx<'_>) -> Result<T, Stop>,
    ) -> Result<T, Failure> {
        self.write_as(Audit { actor: self.actor(), command: command.to_owned(), at: self.now(), summary }, run)
    }

    /// Runs a write that nothing in the file may trace to a person: its audit row names nobody and tells the day alone.
    pub(crate) fn write_unsigned<T>(
        &self,
        command: &str,
        run: impl FnOnce(&mut Tx<'_>) -> Result<T, Stop>,
    ) -> Result<T, Failure> {
        let settings = self.read(|store| store.settings())?;
        let zone: Zone = settings.time_zone.parse().unwrap_or(Zone::UTC);
        let (actor, summary) = ("anonymous".to_owned(), serde_json::Value::Null);
        let at = zone.start_of(zone.day(self.now()));
        self.write_as(Audit { actor, command: command.to_owned(), at, summary }, run)
    }

    fn write_as<T>(&self, audit: Audit, run: impl FnOnce(&mut Tx<'_>) -> Result<T, Stop>) -> Result<T, Failure> {
        self.writable()?;
        crate::backups::daily(self)?;
        let mut open = self.app.lock();
        let open = open.as_mut().ok_or_else(|| self.no_workspace())?;
        open.store.write(audit, run).map(|written| written.value).map_err(|stop| self.stopped(stop))
    }

    /// A capsule takes nothing in: said before anything is begun.
    fn writable(&self) -> Result<(), Failure> {
        match self.app.sealed() {
            Some(_) => Err(Failure::of(Code::ReadOnly, &self.words, "says-failure-capsule", &[])),
            None => Ok(()),
        }
    }

    /// Runs a write and takes it back: what would it do?
    pub(crate) fn rehearse<T>(
        &self,
        command: &str,
        run: impl FnOnce(&mut Tx<'_>) -> Result<T, Stop>,
    ) -> Result<T, Failure> {
        self.writable()?;
        let summary = serde_json::Value::Null;
        let audit = Audit { actor: self.actor(), command: command.to_owned(), at: self.now(), summary };
        let mut open = self.app.lock();
        let open = open.as_mut().ok_or_else(|| self.no_workspace())?;
        open.store.preview(audit, run).map_err(|stop| self.stopped(stop))
    }

    /// The facts of the open workspace, read anew when the file changed.
    pub(crate) fn facts(&self) -> Result<Arc<Facts>, Failure> {
        let mut open = self.app.lock();
        let open = open.as_mut().ok_or_else(|| self.no_workspace())?;
        let version = open.store.data_version().map_err(|error| Failure::store(&self.words, &error))?;
        if let Some(facts) = open.facts.as_ref().filter(|facts| facts.data_version == version) {
            return Ok(Arc::clone(facts));
        }
        let facts = Arc::new(self.gather(&open.store, version, open.facts.as_deref())?);
        open.facts = Some(Arc::clone(&facts));
        Ok(facts)
    }

    fn gather(&self, store: &Store, version: DataVersion, earlier: Option<&Facts>) -> Result<Facts, Failure> {
        let failed = |error: store::Error| Failure::store(&self.words, &error);
        let mut plans = BTreeMap::new();
        let mut curricula = Vec::new();
        let settings = store.settings().map_err(failed)?;
        for saved in store.plan_versions().map_err(failed)? {
            let plan = Plan::from_toml(&saved.toml).map_err(|issues| Failure::invalid(&self.words, &issues))?;
            // Saved for a quarter to come it is in force from that quarter on; saved while it runs, from then on.
            let span = settings.calendar.quarter_span(saved.quarter);
            let from = self.local(saved.saved_at, &settings).date().clamp(span.first, span.last);
            curricula.push((from, plan.training.clone()));
            let known = SavedPlan {
                plan: Arc::new(plan),
                quarter: Some(saved.quarter),
                version: u32::try_from(saved.version).unwrap_or(u32::MAX),
            };
            let is_later =
                plans.get(&saved.quarter).is_none_or(|plan: &SavedPlan| i64::from(plan.version) < saved.version);
            if is_later {
                plans.insert(saved.quarter, known);
            }
        }
        curricula.reverse();
        // Until the first plan was saved the template was in force, unless that was done when the workspace was made.
        let made_on = self.local(settings.created_at, &settings).date();
        if curricula.iter().map(|(from, _)| *from).min().is_some_and(|first| first > made_on) {
            curricula.push((made_on, Plan::default().training));
        }
        let frozen = |accounts: &Accounts| -> Result<HashMap<i64, Arc<Plan>>, Stop> {
            let known =
                |plan: &Plan| plans.values().find(|saved| *saved.plan == *plan).map(|saved| Arc::clone(&saved.plan));
            let read = |toml: &str| Plan::from_toml(toml).map_err(|issues| Failure::invalid(&self.words, &issues));
            let plan = |toml: &str| -> Result<Arc<Plan>, Stop> {
                let plan = read(toml)?;
                // The same plan as one in force: what is known under it holds for the close, too.
                Ok(known(&plan).unwrap_or_else(|| Arc::new(plan)))
            };
            accounts.closes.iter().map(|close| Ok((close.id, plan(&close.plan_toml)?))).collect()
        };
        Facts::read(store, version, earlier, settings, plans.clone(), Curricula::build(curricula), frozen)
            .map_err(|stop| self.stopped(stop))
    }

    /// The quarter and date a page asks for: the running quarter today when it does not say.
    pub(crate) fn scope(&self, quarter: Option<Quarter>, as_of: Option<NaiveDate>) -> Result<Scope, Failure> {
        let facts = self.facts()?;
        let today = self.today(&facts.settings);
        let calendar = facts.ledger.calendar;
        let quarter = quarter.unwrap_or_else(|| calendar.quarter_of(as_of.unwrap_or(today)));
        let span = calendar.quarter_span(quarter);
        let as_of = as_of.unwrap_or(today).min(span.last);
        let saved = facts.plan(quarter).clone();
        Ok(Scope { facts, quarter, as_of, today, span, saved })
    }

    /// Today where the workspace is.
    pub(crate) fn today(&self, settings: &WorkspaceSettings) -> NaiveDate {
        self.local(self.now(), settings).date()
    }

    /// An instant in the workspace's time zone.
    pub(crate) fn local(&self, at: DateTime<Utc>, settings: &WorkspaceSettings) -> NaiveDateTime {
        settings.time_zone.parse().unwrap_or(Zone::UTC).local(at)
    }

    /// The present moment; in a capsule the one it was sealed for.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.app.sealed().map_or_else(|| self.app.clock.now_utc(), |sealed| sealed.at)
    }

    /// Who acts: the account on this computer.
    pub(crate) fn actor(&self) -> String {
        ["USER", "USERNAME"].iter().find_map(|name| std::env::var(name).ok()).unwrap_or_else(|| "user".to_owned())
    }

    pub(crate) fn get(&self, key: &str) -> String {
        self.words.get(key)
    }

    pub(crate) fn with(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.words.with(key, args)
    }

    pub(crate) fn not_found(&self, what: &str) -> Failure {
        Failure::of(Code::NotFound, &self.words, "says-failure-not-found", &[("what", what)])
    }

    fn stopped(&self, stop: Stop) -> Failure {
        match stop {
            Stop::Store(error) => Failure::store(&self.words, &error),
            Stop::Refused(failure) => *failure,
        }
    }

    pub(crate) fn no_workspace(&self) -> Failure {
        Failure::of(Code::NoWorkspace, &self.words, "says-failure-no-workspace", &[])
    }
}
