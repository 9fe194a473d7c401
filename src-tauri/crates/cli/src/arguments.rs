//! The command line.

mod cycle;

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};
use words::Lang;

pub use cycle::{CapsuleAction, CommentaryAction, Looked, NextQuarter};

/// Runs a sales team's quarterly improvement plan from a local file.
#[derive(Debug, Parser)]
#[command(name = "quarterlift", version)]
pub struct Arguments {
    /// Language of text and PDF: en, zh-Hans or zh-Hant; the system's when absent.
    #[arg(long, global = true)]
    pub lang: Option<Lang>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The workspace a command works on.
#[derive(Debug, Clone, Args)]
pub struct Workspace {
    /// Workspace file.
    #[arg(short = 'w', long = "workspace", value_name = "WS")]
    pub path: PathBuf,
}

/// What can be done.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Makes a workspace from the plan template.
    New {
        /// File to make.
        file: PathBuf,
        /// Company's name; the file's name when absent.
        #[arg(long)]
        name: Option<String>,
        /// Currency, ISO 4217.
        #[arg(long, default_value = "CNY")]
        currency: String,
        /// Month the fiscal year begins in.
        #[arg(long, default_value_t = 1)]
        fiscal_start: u32,
        /// Time zone.
        #[arg(long, default_value = "Asia/Shanghai")]
        timezone: String,
    },
    /// Makes the sample company.
    Demo {
        /// File to make.
        file: PathBuf,
        /// Another seed, another company.
        #[arg(long)]
        seed: Option<u32>,
        /// How many customers.
        #[arg(long)]
        customers: Option<u32>,
        /// The day the data end; the real date when absent.
        #[arg(long)]
        today: Option<NaiveDate>,
    },
    /// Imports a file: customers, orders, members, targets, leads, tickets or activities.
    Import(Import),
    /// Customer tiers as of a date.
    Tiers {
        /// Workspace.
        #[command(flatten)]
        workspace: Workspace,
        /// The date; today when absent.
        #[arg(long)]
        as_of: Option<NaiveDate>,
        /// Earlier date, for the migration.
        #[arg(long)]
        from: Option<NaiveDate>,
        /// Thresholds to try: core.recency=45, potential.frequency=3, core.monetary=1.2, general.recency=100.
        #[arg(long = "set", value_name = "NAME=VALUE")]
        set: Vec<String>,
        /// List every customer.
        #[arg(long)]
        list: bool,
        /// JSON for machines.
        #[arg(long, conflicts_with = "csv")]
        json: bool,
        /// Write the customers as CSV.
        #[arg(long, value_name = "OUT")]
        csv: Option<PathBuf>,
    },
    /// Metrics of a quarter.
    Metrics {
        /// Workspace.
        #[command(flatten)]
        workspace: Workspace,
        /// Quarter, as 2026Q3; the running one when absent.
        #[arg(long)]
        period: Option<String>,
        /// The date; today or the quarter's last day when absent.
        #[arg(long)]
        as_of: Option<NaiveDate>,
        /// JSON for machines.
        #[arg(long)]
        json: bool,
    },
    /// Targets of a year or a quarter.
    Targets {
        /// Workspace.
        #[command(flatten)]
        workspace: Workspace,
        /// Year, quarter or month; the running year when absent.
        #[arg(long)]
        period: Option<String>,
        /// Owners to list.
        #[arg(long)]
        by: Option<By>,
        /// JSON for machines.
        #[arg(long)]
        json: bool,
    },
    /// Incentive statements of a quarter.
    Incentives {
        /// Workspace.
        #[command(flatten)]
        workspace: Workspace,
        /// Quarter; the running one when absent.
        #[arg(long)]
        period: Option<String>,
        /// Only this member, by employee no.
        #[arg(long)]
        member: Option<String>,
        /// Pay under this plan file instead of the plan in force.
        #[arg(long, value_name = "FILE.toml")]
        plan: Option<PathBuf>,
        /// JSON for machines.
        #[arg(long, conflicts_with = "csv")]
        json: bool,
        /// Write the statements as CSV.
        #[arg(long, value_name = "OUT", conflicts_with = "plan")]
        csv: Option<PathBuf>,
        /// With --csv: one row a line, as payroll takes it over, instead of one a member.
        #[arg(long, requires = "csv")]
        lines: bool,
    },
    /// Freezes the statements of a month or quarter that is over; a backup is made first.
    Close {
        /// Workspace.
        #[command(flatten)]
        workspace: Workspace,
        /// Month or quarter, as 2026-09 or 2026Q3.
        period: String,
        /// Why, or what is to be known about it; kept with the close.
        #[arg(long, default_value = "")]
        reason: String,
        /// Only say what would be frozen.
        #[arg(long)]
        dry_run: bool,
    },
    /// Opens the last closed period again.
    Reopen {
        /// Workspace.
        #[command(flatten)]
        workspace: Workspace,
        /// Month or quarter, as 2026-09 or 2026Q3.
        period: String,
        /// Why; kept with the close.
        #[arg(long)]
        reason: String,
    },
    /// Leads of a quarter: funnel, bottleneck, sources, what each lead lacks.
    Leads(Quarterly),
    /// What the playbook asks for, most overdue first.
    Agenda(Quarterly),
    /// Tickets and promises of a quarter.
    Service(Quarterly),
    /// The team of a quarter: results and scores by parts, stars, candidates, improvement plans due.
    People(Quarterly),
    /// Training: who has completed what, who is late, what is next.
    Training(Quarterly),
    /// Mentoring: pairs, weeks, who is missing, the mentor bonus with its evidence.
    Mentoring(Quarterly),
    /// The quarter's budget: planned, spent and left by category, burn against pace, the worst case of the incentives.
    Budget(Quarterly),
    /// Reviews of a quarter: months, weeks, actions.
    Reviews(Looked),
    /// What the rules found in a quarter, most severe first, with what the playbook says.
    Findings(Looked),
    /// Actions agreed in reviews, by state.
    Actions(Quarterly),
    /// What the next quarter would begin with: plan, baselines, targets, actions; with --start it begins.
    NextQuarter(NextQuarter),
    /// A quarter sealed in one file: save, look, open, compare.
    Capsule {
        /// What to do.
        #[command(subcommand)]
        action: CapsuleAction,
    },
    /// What is said about the sections of the quarterly summary.
    Commentary {
        /// What to do.
        #[command(subcommand)]
        action: CommentaryAction,
    },
    /// Runs any command of the window with its arguments as JSON, and prints the answer as JSON.
    Run {
        /// Name of the command, as `lead_move`.
        command: String,
        /// Its arguments; `-` reads them from standard input.
        #[arg(default_value = "{}")]
        arguments: String,
        /// Workspace.
        #[command(flatten)]
        workspace: Workspace,
    },
    /// The plan as a readable file.
    Plan(Plan),
    /// PDF: quarterly summary, monthly review, statements, training records, a member's page, certificates; the summary as
    /// a workbook, too.
    Report(Report),
    /// Checks the file and its rules.
    Check {
        /// Workspace.
        #[command(flatten)]
        workspace: Workspace,
        /// JSON for machines.
        #[arg(long)]
        json: bool,
    },
    /// Copies the workspace to a file.
    Backup {
        /// Workspace.
        #[command(flatten)]
        workspace: Workspace,
        /// File to make.
        file: PathBuf,
    },
    /// Brings a backup back; what is there now is backed up first.
    Restore {
        /// Workspace.
        #[command(flatten)]
        workspace: Workspace,
        /// Backup.
        file: PathBuf,
    },
    /// Serves the window's pages on this computer for browser tests; prints the address with its one-time token.
    Serve {
        /// Workspace to open.
        #[arg(short = 'w', long = "workspace", value_name = "WS")]
        workspace: Option<PathBuf>,
        /// Folder of the built pages.
        #[arg(long, default_value = "ui/dist")]
        pages: PathBuf,
        /// Port; any free one when 0.
        #[arg(long, default_value_t = 0)]
        port: u16,
        /// The date that counts as today.
        #[arg(long)]
        today: Option<NaiveDate>,
    },
    /// Writes the TypeScript types of the list of commands.
    #[command(hide = true)]
    Types {
        /// Folder.
        folder: PathBuf,
    },
}

/// A quarter of a workspace.
#[derive(Debug, Clone, Args)]
pub struct Quarterly {
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
    #[arg(long, conflicts_with = "csv")]
    pub json: bool,
    /// Write the rows as CSV.
    #[arg(long, value_name = "OUT")]
    pub csv: Option<PathBuf>,
}

/// Owners of targets.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum By {
    /// Members.
    Member,
    /// Teams.
    Team,
    /// Product lines.
    Product,
    /// Regions.
    Region,
}

/// Arguments of `import`.
#[derive(Debug, Args)]
pub struct Import {
    /// What the file holds: customers, orders, members, targets, leads, tickets, activities, training, exams, skills,
    /// surveys.
    pub kind: String,
    /// CSV, XLSX, XLS or ODS.
    pub file: PathBuf,
    /// Workspace.
    #[command(flatten)]
    pub workspace: Workspace,
    /// Which column holds a field: field=column, several after one --map or repeated.
    #[arg(long, value_name = "FIELD=COLUMN", num_args = 1..)]
    pub map: Vec<String>,
    /// Encoding of a text file (utf-8, gb18030, big5, utf-16le, …); guessed when absent.
    #[arg(long)]
    pub encoding: Option<String>,
    /// Sheet of a workbook file.
    #[arg(long)]
    pub sheet: Option<String>,
    /// Order of day and month where a date leaves it open: day_first or month_first.
    #[arg(long)]
    pub date_order: Option<String>,
    /// Decimal sign: point or comma.
    #[arg(long)]
    pub decimal: Option<String>,
    /// Only say what would happen.
    #[arg(long)]
    pub dry_run: bool,
    /// Import the sound rows and leave the refused ones out.
    #[arg(long)]
    pub skip_refused: bool,
    /// Create customers and members that orders name and nobody knows.
    #[arg(long)]
    pub create_missing: bool,
    /// Leads: employee no. of the manager who lets leads stand where the file has them, gates or not.
    #[arg(long, value_name = "EMPLOYEE_NO", requires = "reason")]
    pub approver: Option<String>,
    /// Why; kept in the log.
    #[arg(long)]
    pub reason: Option<String>,
    /// JSON for machines.
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `plan`.
#[derive(Debug, Args)]
pub struct Plan {
    /// What to do with it.
    #[command(subcommand)]
    pub action: PlanAction,
}

/// What can be done with a plan.
#[derive(Debug, Subcommand)]
pub enum PlanAction {
    /// Prints it.
    Show(PlanPlace),
    /// Says in which parameters a file differs from the plan in force, and what that does to the quarter's pay.
    Diff {
        /// Workspace and quarter.
        #[command(flatten)]
        place: PlanPlace,
        /// Plan file; the template when absent.
        file: Option<PathBuf>,
    },
    /// Saves a file as the quarter's plan.
    Import {
        /// Workspace and quarter.
        #[command(flatten)]
        place: PlanPlace,
        /// Plan file.
        file: PathBuf,
        /// Why.
        #[arg(long, default_value = "")]
        reason: String,
    },
    /// Lists its saved versions, the latest first.
    Versions(PlanPlace),
    /// Says what a version changed, by whom and why.
    Version {
        /// Number of the version.
        number: u32,
        /// Workspace and quarter.
        #[command(flatten)]
        place: PlanPlace,
    },
    /// Writes it to a file.
    Export {
        /// Workspace and quarter.
        #[command(flatten)]
        place: PlanPlace,
        /// File to make.
        file: PathBuf,
    },
}

/// Whose plan.
#[derive(Debug, Clone, Args)]
pub struct PlanPlace {
    /// Workspace.
    #[command(flatten)]
    pub workspace: Workspace,
    /// Quarter; the running one when absent.
    #[arg(long)]
    pub period: Option<String>,
    /// JSON for machines.
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `report`.
#[derive(Debug, Args)]
pub struct Report {
    /// Which report.
    pub paper: ReportKind,
    /// Workspace.
    #[command(flatten)]
    pub workspace: Workspace,
    /// Quarter; the running one when absent.
    #[arg(long)]
    pub period: Option<String>,
    /// The date; today or the quarter's last day when absent.
    #[arg(long)]
    pub as_of: Option<NaiveDate>,
    /// Only this member's, by employee no.; the member page is always one member's.
    #[arg(long, required_if_eq("paper", "member"))]
    pub member: Option<String>,
    /// What the certificates are for.
    #[arg(long, required_if_eq("paper", "certificate"))]
    pub kind: Option<Honour>,
    /// The month reviewed, as 2026-08; of certificates, stars of this month only.
    #[arg(long, required_if_eq("paper", "review"))]
    pub month: Option<String>,
    /// The summary as a workbook; an output that ends in .xlsx is one anyway.
    #[arg(long)]
    pub xlsx: bool,
    /// File to make.
    #[arg(short = 'o', long = "output", value_name = "FILE.pdf")]
    pub output: PathBuf,
}

/// Reports there are.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum ReportKind {
    /// The quarterly summary.
    Summary,
    /// A monthly review.
    Review,
    /// Members' statements.
    Statement,
    /// Training records.
    Training,
    /// A member's page.
    Member,
    /// Certificates that were earned.
    Certificate,
}

/// What a certificate is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Honour {
    /// Star of a month, by attainment.
    Star,
    /// Core maintenance star, as decided.
    CoreStar,
    /// New customer star, as decided.
    NewCustomerStar,
    /// Excellent mentor of the quarter.
    Mentor,
    /// A curriculum completed.
    Course,
}
