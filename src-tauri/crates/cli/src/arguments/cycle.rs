//! Arguments of the quarter's cycle: reviews, the next quarter, capsules, commentary.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use super::Workspace;

/// A quarter of a workspace that is looked at.
#[derive(Debug, Clone, Args)]
pub struct Looked {
    /// Workspace.
    #[command(flatten)]
    pub workspace: Workspace,
    /// Quarter, as 2026Q3; the running one when absent.
    #[arg(long)]
    pub period: Option<String>,
    /// The date; today or the quarter's last day when absent.
    #[arg(long)]
    pub as_of: Option<NaiveDate>,
    /// JSON for machines.
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `next-quarter`.
#[derive(Debug, Args)]
pub struct NextQuarter {
    /// Workspace and the quarter to start from.
    #[command(flatten)]
    pub from: Looked,
    /// Parameters of the next plan: targets.growth=20, metrics.core_churn.target=6, …
    #[arg(long = "set", value_name = "PATH=VALUE")]
    pub set: Vec<String>,
    /// The next quarter's sales target; the plan's rule when absent.
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    pub sales_target: Option<String>,
    /// Does it; without, it is only shown what the next quarter would begin with.
    #[arg(long)]
    pub start: bool,
    /// Why; kept with the plan's version, the targets and the actions.
    #[arg(long, default_value = "")]
    pub reason: String,
    /// Actions carried over, by their number; all open ones when absent.
    #[arg(long, value_name = "NO", num_args = 1.., requires = "start", conflicts_with = "no_actions")]
    pub carry: Vec<i64>,
    /// Carries no action over.
    #[arg(long, requires = "start")]
    pub no_actions: bool,
    /// Sets no targets of members.
    #[arg(long, requires = "start")]
    pub no_members: bool,
    /// Also when the next quarter has a plan of its own: the start becomes its next version.
    #[arg(long, requires = "start")]
    pub replace: bool,
}

/// What can be done with capsules.
#[derive(Debug, Subcommand)]
pub enum CapsuleAction {
    /// Seals a quarter in one file: plan, inputs, figures, summary, hashes.
    Save {
        /// Workspace.
        #[command(flatten)]
        workspace: Workspace,
        /// Quarter; the running one when absent.
        #[arg(long)]
        period: Option<String>,
        /// The date; today or the quarter's last day when absent.
        #[arg(long)]
        as_of: Option<NaiveDate>,
        /// File to make.
        #[arg(short = 'o', long = "output", value_name = "FILE.qlcapsule")]
        output: PathBuf,
    },
    /// Verifies a capsule and says what is inside.
    Look {
        /// Capsule.
        file: PathBuf,
        /// JSON for machines.
        #[arg(long)]
        json: bool,
    },
    /// Verifies a capsule as `look` does and checks what it holds as `check` does.
    Open {
        /// Capsule.
        file: PathBuf,
        /// JSON for machines.
        #[arg(long)]
        json: bool,
    },
    /// Says cell by cell where two capsules differ.
    Compare {
        /// One capsule.
        left: PathBuf,
        /// The other.
        right: PathBuf,
        /// Only this area of the cells, by its id.
        #[arg(long)]
        area: Option<String>,
        /// How many cells at most.
        #[arg(long, default_value_t = 1_000)]
        limit: u32,
        /// JSON for machines.
        #[arg(long)]
        json: bool,
    },
}

/// What can be done with the commentary of the summary.
#[derive(Debug, Subcommand)]
pub enum CommentaryAction {
    /// Prints it, of every section or with all versions of one.
    Show {
        /// Section; all when absent.
        section: Option<String>,
        /// Workspace and quarter.
        #[command(flatten)]
        place: Looked,
    },
    /// Keeps a text as the next version of a section's.
    Set {
        /// Section: targets, metrics, tiers, leads, service, team, members, awards, incentives, budget, findings, actions,
        /// next, appendix.
        section: String,
        /// The text; `-` reads it from standard input; an empty one takes the commentary off the paper.
        text: String,
        /// Workspace.
        #[command(flatten)]
        workspace: Workspace,
        /// Quarter; the running one when absent.
        #[arg(long)]
        period: Option<String>,
    },
}
