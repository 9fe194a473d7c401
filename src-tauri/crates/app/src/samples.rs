//! The sample company: made by the `sample` crate, written through the same tables an import writes.

use std::path::PathBuf;

use domain::base::{Currency, FiscalCalendar, WorkCalendar};
use domain::plan::Plan;
use sample::{SampleCompany, SampleCredit, SampleStatus, Wish};
use serde_json::json;
use store::{
    Audit, CreditFacts, CustomerFacts, MemberFacts, OrderFacts, OrderStatus, Said, Store, TargetFacts, Tx,
    WorkspaceSettings,
};

use crate::ctx::Ctx;
use crate::failure::Failure;
use crate::session::adopt;
use crate::wire::{Opened, SampleCreate};

/// The time zone the sample company works in.
const ZONE: &str = "Asia/Shanghai";

pub(crate) fn create(ctx: &Ctx<'_>, request: SampleCreate) -> Result<Opened, Failure> {
    let zone: chrono_tz::Tz = ZONE.parse().unwrap_or(chrono_tz::Tz::UTC);
    let today = request.today.unwrap_or_else(|| ctx.now().with_timezone(&zone).date_naive());
    let wish =
        Wish { seed: request.seed.unwrap_or(1).into(), customers: request.customers.unwrap_or(Wish::CUSTOMERS), today };
    let path = match request.path {
        Some(path) => PathBuf::from(path),
        None => free_path(ctx)?,
    };
    let company = sample::company(&wish);
    let settings = WorkspaceSettings {
        name: company.name.clone(),
        currency: Currency::CNY,
        calendar: FiscalCalendar::starting(1).expect("January is a month"),
        time_zone: ZONE.to_owned(),
        workdays: WorkCalendar::default(),
        is_sample: true,
        created_at: ctx.now(),
    };
    let failed = |error: store::Error| Failure::store(&ctx.words, &error);
    let mut store = Store::create(&path, &settings).map_err(failed)?;
    let summary = json!({ "seed": wish.seed, "customers": wish.customers, "today": wish.today });
    let audit = Audit { actor: ctx.actor(), command: "sample_create".to_owned(), at: ctx.now(), summary };
    store.write(audit, |tx| fill(tx, &company, &settings, &wish)).map_err(failed)?;
    adopt(ctx, &path, store)
}

/// A name in the app's folder that no file has yet: a sample that was worked on is kept.
fn free_path(ctx: &Ctx<'_>) -> Result<PathBuf, Failure> {
    let folder = &ctx.app.paths.data_dir;
    std::fs::create_dir_all(folder).map_err(|error| crate::export::unwritten(ctx, folder, &error.to_string()))?;
    let name = ctx.get("says-file-sample");
    let names =
        std::iter::once(format!("{name}.quarterlift")).chain((2..).map(|at| format!("{name} {at}.quarterlift")));
    let mut paths = names.map(|name| folder.join(name));
    Ok(paths.find(|path| !path.exists()).expect("some number is free"))
}

fn fill(tx: &mut Tx<'_>, company: &SampleCompany, settings: &WorkspaceSettings, wish: &Wish) -> store::Result<()> {
    for member in &company.members {
        tx.upsert_member(&MemberFacts {
            role: Said::Value(member.role),
            team: Said::Value(&member.team),
            region: Said::Value(&member.region),
            experience_from: Said::Value(member.experience_from),
            active_to: member.active_to.into(),
            ..MemberFacts::named(&member.employee_no, &member.name, member.hired_on)
        })?;
    }
    for customer in &company.customers {
        let owner_id = tx.member_id(&customer.owner)?;
        tx.upsert_customer(&CustomerFacts {
            industry: Said::Value(&customer.industry),
            region: Said::Value(&customer.region),
            size: Said::Value(&customer.size),
            owner_id: owner_id.into(),
            decision_maker: customer.decision_maker.as_deref().into(),
            birthday: customer.birthday.into(),
            churn_reason: customer.churn_reason.into(),
            ..CustomerFacts::named(&customer.code, &customer.name)
        })?;
    }
    fill_orders(tx, company)?;
    for target in &company.targets {
        let facts = TargetFacts {
            period: target.period,
            owner: &target.owner,
            amount_minor: target.amount_minor,
            is_pinned: target.is_pinned,
        };
        tx.set_target(&facts, None, "")?;
    }
    let plan = Plan { task_force: company.task_force.clone(), ..Plan::default() };
    let first = settings.calendar.quarter_of(wish.today).plus(-2);
    tx.save_plan(first, &plan.to_toml(), None, "")?;
    Ok(())
}

fn fill_orders(tx: &mut Tx<'_>, company: &SampleCompany) -> store::Result<()> {
    for order in &company.orders {
        let customer_id = tx.customer_id(&order.customer)?.expect("an order's customer is in the company");
        let mut id_of =
            |no: &str| -> store::Result<i64> { Ok(tx.member_id(no)?.expect("an order's member is in the company")) };
        let shares: Vec<(i64, u32)> = match &order.credit {
            SampleCredit::Member(no) => vec![(id_of(no)?, 1_000_000)],
            SampleCredit::Split(shares) => {
                shares.iter().map(|(no, ppm)| Ok((id_of(no)?, *ppm))).collect::<store::Result<_>>()?
            }
        };
        let credit = match shares.as_slice() {
            [(member, _)] => CreditFacts::Member(*member),
            shares => CreditFacts::Split(shares),
        };
        tx.upsert_order(&OrderFacts {
            credit: Said::Value(credit),
            product: Said::Value(&order.product),
            product_line: Said::Value(&order.product_line),
            region: Said::Value(&order.region),
            collected_minor: Said::Value(order.collected_minor),
            collected_on: order.collected_on.into(),
            status: Said::Value(match order.status {
                SampleStatus::Open => OrderStatus::Open,
                SampleStatus::Cancelled => OrderStatus::Cancelled,
            }),
            ..OrderFacts::plain(&order.order_no, customer_id, order.on, order.amount_minor)
        })?;
    }
    Ok(())
}
