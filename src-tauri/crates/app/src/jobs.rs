//! Work that takes longer than half a second: how far it is, and whether it was cancelled.
//!
//! The caller makes up the id, so that it can ask before the work has answered.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use crate::ctx::Ctx;
use crate::failure::Failure;
use crate::wire::{JobRequest, JobView, Nothing};

/// Jobs under way.
#[derive(Debug, Default)]
pub(crate) struct Jobs(Mutex<BTreeMap<String, Arc<Job>>>);

/// One job. Done and total are in units of its own (bytes, pages).
#[derive(Debug, Default)]
pub(crate) struct Job {
    done: AtomicU64,
    total: AtomicU64,
    is_cancelled: AtomicBool,
}

impl Job {
    pub(crate) fn advance(&self, done: u64, total: u64) {
        self.done.store(done, Ordering::Relaxed);
        self.total.store(total, Ordering::Relaxed);
    }

    pub(crate) fn is_cancelled(&self) -> bool {
        self.is_cancelled.load(Ordering::Relaxed)
    }
}

impl Jobs {
    /// Runs work under an id; without one nobody can ask for it.
    pub(crate) fn run<T>(&self, id: Option<&str>, work: impl FnOnce(&Job) -> T) -> T {
        let job = Arc::new(Job::default());
        if let Some(id) = id {
            self.lock().insert(id.to_owned(), Arc::clone(&job));
        }
        let result = work(&job);
        if let Some(id) = id {
            self.lock().remove(id);
        }
        result
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, Arc<Job>>> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

pub(crate) fn progress(ctx: &Ctx<'_>, request: JobRequest) -> Result<JobView, Failure> {
    let job = ctx.app.jobs.lock().get(&request.job).cloned();
    let Some(job) = job else {
        return Ok(JobView { done: 1, total: 1, text: String::new(), is_finished: true });
    };
    let (done, total) = (job.done.load(Ordering::Relaxed), job.total.load(Ordering::Relaxed));
    let thousandths = (done.min(total) * 1_000).checked_div(total).unwrap_or(0);
    let thousandths = u32::try_from(thousandths).unwrap_or(1_000);
    let share = domain::base::Ratio::of_counts(thousandths as usize, 1_000).unwrap_or(domain::base::Ratio::ZERO);
    Ok(JobView { done: thousandths, total: 1_000, text: ctx.words.ratio_whole(share), is_finished: false })
}

pub(crate) fn cancel(ctx: &Ctx<'_>, request: JobRequest) -> Result<Nothing, Failure> {
    if let Some(job) = ctx.app.jobs.lock().get(&request.job) {
        job.is_cancelled.store(true, Ordering::Relaxed);
    }
    Ok(Nothing {})
}
