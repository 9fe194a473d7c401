//! The summary's figures, counted again from the facts or read from the page that shows them.

use domain::base::{DateSpan, Money};
use domain::chart::Tone;
use domain::leads::Yield;
use domain::metrics::MetricKind;
use domain::tiering::Tier;
use rust_decimal::Decimal;
use serde_json::json;
use words::Lang;

use super::{call, company, ctx, money, number, office, scope, section, table, tables};
use crate::charts::{metric_value, target_text};
use crate::document::{Cell, Part, fact_text, measured, printed, summary};
use crate::overview::metric_rows;
use crate::tables::Value;

#[test]
fn targets_and_metrics_are_those_of_the_engine() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    for lang in Lang::ALL {
        let ctx = ctx(&app, lang);
        let scope = scope(&ctx, "2026Q3");
        let document = summary::whole(&ctx, &scope);
        let rows = metric_rows(&scope);
        let smart = table(&document, "targets", "smart");
        let known: Vec<_> = rows.iter().filter(|row| row.metric.is_smart).collect();
        assert_eq!(smart.rows.len(), known.len());
        for (cells, row) in smart.rows.iter().zip(&known) {
            let texts: Vec<String> = printed(&ctx, smart, cells, false).map(|(text, _)| text).collect();
            let shown = |value: Option<Decimal>| {
                value.map_or_else(|| ctx.words.dash(), |value| metric_value(&ctx.words, row.metric, value))
            };
            assert_eq!(texts[0], ctx.words.metric(row.metric.id));
            assert_eq!([&texts[1], &texts[2]], [&shown(row.baseline), &shown(row.actual)]);
            assert_eq!(texts[3], target_text(&ctx.words, row.metric, row.target));
            let progress = row.standing.progress;
            assert_eq!(texts[4], progress.map_or_else(|| ctx.words.dash(), |progress| ctx.words.ratio(progress)));
        }
        let all = table(&document, "metrics", "metrics");
        assert_eq!(all.rows.len(), rows.iter().filter(|row| measured::has_data(row)).count());

        // Sales of the quarter: as the ledger adds them up, as the months say, as the last day of the workbook's rows says.
        let sold = scope.ledger().sales_in(DateSpan { first: scope.span.first, last: scope.as_of });
        let months = table(&document, "targets", "months");
        assert_eq!(months.total.as_ref().and_then(|total| money(&total[2])), Some(sold));
        let daily = section(&document, "targets").parts.iter().find_map(|part| match part {
            Part::Chart { sheet: Some(sheet), .. } => sheet.extra.as_deref(),
            _ => None,
        });
        let daily = daily.expect("the workbook draws sales day by day");
        assert_eq!(daily.rows.len() as i64, scope.span.days());
        assert_eq!(daily.rows.last().and_then(|row| money(&row[1])), Some(sold));
        let cover = &document.key_figures[0];
        assert_eq!((&cover.value, fact_text(&ctx, cover)), (&Value::Money(sold), ctx.words.money_short(sold)));
    }
}

#[test]
fn better_and_worse_are_counted_by_each_metrics_own_direction() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let ctx = ctx(&app, Lang::En);
    for (quarter, is_over) in [("2026Q3", true), ("2026Q4", false)] {
        let scope = scope(&ctx, quarter);
        let rows = metric_rows(&scope);
        let (mut compared, mut better, mut worse) = (0, 0, 0);
        for row in &rows {
            let (Some(last), Some(now)) = (row.baseline, row.actual) else { continue };
            if !is_over && row.metric.kind == MetricKind::Flow {
                continue;
            }
            let gain = if row.metric.is_higher_better { now - last } else { last - now };
            compared += 1;
            better += usize::from(gain > Decimal::ZERO);
            worse += usize::from(gain < Decimal::ZERO);
        }
        assert_eq!(measured::compared(&rows.iter().collect::<Vec<_>>(), is_over), (compared, better, worse));
        assert!(compared > 5);
    }
}

#[test]
fn tiers_leads_and_members_are_counted_again_and_come_out_the_same() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let ctx = ctx(&app, Lang::En);
    let scope = scope(&ctx, "2026Q3");
    let document = summary::whole(&ctx, &scope);
    let now = domain::tiering::tiering(scope.ledger(), &scope.plan().tiers, scope.as_of);
    let then = domain::tiering::tiering(scope.ledger(), &scope.plan().tiers, scope.span.eve());
    let spread = table(&document, "tiers", "spread");
    for (tier, row) in Tier::ALL.into_iter().zip(&spread.rows) {
        assert_eq!(number(&row[1]), Some(Decimal::from(now.members(tier).count())));
    }
    let moves = table(&document, "tiers", "moves");
    for (place, from) in Tier::ALL.into_iter().enumerate() {
        for (column, to) in Tier::ALL.into_iter().enumerate() {
            let both = then.members(from).filter(|customer| now.tier(*customer) == Some(to)).count();
            assert_eq!(number(&moves.rows[place][column + 1]), Some(Decimal::from(both)), "{from:?} to {to:?}");
        }
    }
    let changed = (0..scope.ledger().customers.len() as u32).filter(|one| then.tier(*one) != now.tier(*one)).count();
    let causes = table(&document, "tiers", "causes").total.as_ref().expect("a total");
    assert_eq!(number(&causes[4]), Some(Decimal::from(changed)), "every change of tier has one cause");

    let mut whole = Yield::default();
    let until = scope.dealings().zone.end_of(scope.as_of);
    scope.dealings().leads_acquired(scope.span).for_each(|lead| whole.count(lead, until));
    let sources = table(&document, "leads", "sources").total.as_ref().expect("a total");
    let counts: Vec<Option<Decimal>> = [1, 2, 4].iter().map(|place| number(&sources[*place])).collect();
    assert_eq!(counts, [whole.leads, whole.won, whole.invalid].map(|count| Some(Decimal::from(count))));

    let members = table(&document, "members", "members");
    let results = scope.snapshot().results();
    let listed = results.iter().filter(|one| one.target.is_some() || !one.sales.value().is_zero());
    assert_eq!(members.rows.len(), listed.count());
    let credited: Money = results.iter().map(|result| result.sales).sum();
    assert_eq!(members.total.as_ref().and_then(|total| money(&total[4])), Some(credited));
    let state = |row: &[Cell]| row.last().and_then(|cell| cell.tone);
    let passing = members.rows.iter().filter(|row| state(row) == Some(Tone::Good)).count();
    assert_eq!(passing, results.iter().filter(|result| result.passes == Some(true)).count());
}

#[test]
fn who_joined_left_or_moved_in_the_quarter_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let save = |no: &str, team: &str, hired: &str, is_new: bool| {
        let form = json!({
            "employee_no": no, "name": format!("Test {no}"), "role": "rep", "team": team, "region": "",
            "hired_on": hired, "leaves": [], "is_new": is_new
        });
        call(&app, "member_save", form);
    };
    let before = {
        let ctx = ctx(&app, Lang::En);
        let document = summary::whole(&ctx, &scope(&ctx, "2026Q4"));
        tables(section(&document, "team")).find(|table| table.id == "changes").map_or(0, |table| table.rows.len())
    };
    save("T-1", "North", "2026-10-12", true);
    save("T-2", "North", "2025-01-06", true);
    save("T-2", "South", "2025-01-06", false);
    let ctx = ctx(&app, Lang::En);
    let document = summary::whole(&ctx, &scope(&ctx, "2026Q4"));
    let changes = table(&document, "team", "changes");
    assert_eq!(changes.rows.len(), before + 2);
    let said: Vec<String> = changes
        .rows
        .iter()
        .map(|row| printed(&ctx, changes, row, false).map(|(text, _)| text).collect::<Vec<_>>().join(" | "))
        .collect();
    assert!(
        said.contains(&"12 Oct 2026 | Test T-1 | Joined | – | Sales representative · North".to_owned()),
        "{said:?}"
    );
    assert!(said.contains(&"21 Nov 2026 | Test T-2 | Team | North | South".to_owned()), "{said:?}");
    let earlier = summary::whole(&ctx, &scope(&ctx, "2026Q3"));
    let team = section(&earlier, "team");
    assert!(!tables(team).any(|table| table.rows.iter().flatten().any(|cell| cell.soft == "T-1")), "not yet there");
}

#[test]
fn training_is_credited_with_nothing_that_the_training_page_does_not_say() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    for lang in Lang::ALL {
        let ctx = ctx(&app, lang);
        let document = summary::whole(&ctx, &scope(&ctx, "2026Q4"));
        let asked = json!({ "period": "2026Q4", "as_of": null });
        let page = app.call("training_effect", lang, asked).unwrap_or_else(|failure| panic!("{failure}"));
        let parts = &section(&document, "team").parts;
        let headings: Vec<&str> = parts
            .iter()
            .filter_map(|part| if let Part::Heading { finding, .. } = part { Some(finding.as_str()) } else { None })
            .collect();
        let sentence = page["sentence"].as_str().expect("a sentence");
        assert!(headings.contains(&sentence), "{headings:?}");
        let remarks: Vec<&str> = parts
            .iter()
            .filter_map(|part| if let Part::Remark { text, .. } = part { Some(text.as_str()) } else { None })
            .collect();
        let comparisons = page["comparisons"].as_array().expect("comparisons");
        for (comparison, remark) in comparisons.iter().zip(&remarks) {
            let finding = comparison["finding"].as_str().expect("a finding");
            assert!(remark.ends_with(finding), "{remark}");
        }
    }
}

#[test]
fn leads_service_and_visits_say_what_their_pages_say() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = office(folder.path());
    call(&app, "sample_create", json!({ "path": folder.path().join("sample.quarterlift"), "customers": 60 }));
    for company in ["Anhui Pumps", "Suzhou Valves", "Ningbo Seals"] {
        let form = json!({
            "company": company, "contact": "", "industry": "", "region": "", "source": "Cold list",
            "company_size": "240", "purchase_plan": "yes", "note": ""
        });
        let saved = call(&app, "lead_save", json!({ "lead_no": null, "form": form }));
        if company == "Ningbo Seals" {
            let end = json!({ "lead_no": saved["lead_no"], "kind": "invalid", "reason": "no_need" });
            call(&app, "lead_end", end);
        }
    }
    let listed = json!({ "table": "customers", "period": null, "as_of": null, "key": null, "limit": 1 });
    let customer = call(&app, "table", listed)["rows"][0]["key"].clone();
    let ticket = json!({ "customer_code": customer, "opened_at": "2026-11-18T09:00:00", "category": "delivery" });
    let opened = call(&app, "ticket_open", ticket);
    let answered = json!({ "ticket_no": opened["ticket_no"], "step": "respond", "at": "2026-11-18T12:00:00" });
    call(&app, "ticket_advance", answered);

    let page = call(&app, "leads", json!({ "period": null, "as_of": null }));
    let ctx = ctx(&app, Lang::En);
    let document = summary::printed(&ctx, &scope(&ctx, "2026Q4"));
    let parts = &section(&document, "leads").parts;
    let charts: Vec<_> = parts
        .iter()
        .filter_map(|part| if let Part::Chart { spec, .. } = part { Some(json!(spec)) } else { None })
        .collect();
    assert_eq!(charts, [page["funnel"].clone(), page["sources"].clone()]);
    assert!(parts.iter().any(|part| matches!(part, Part::Remark { text, .. } if json!(text) == page["bottleneck"])));
    let shown: Vec<[String; 2]> = parts
        .iter()
        .filter_map(|part| if let Part::Facts(facts) = part { Some(facts) } else { None })
        .flatten()
        .map(|fact| [fact.label.clone(), fact_text(&ctx, fact)])
        .collect();
    for figure in page["figures"].as_array().expect("figures").iter().filter(|figure| figure["value"] != "–") {
        let wanted = [&figure["label"], &figure["value"]].map(|text| text.as_str().expect("a text").to_owned());
        assert!(shown.contains(&wanted), "{wanted:?} is missing: {shown:?}");
    }
    let service = section(&document, "service");
    assert!(service.finding.starts_with("The first response takes"), "{}", service.finding);
    assert_eq!(table(&document, "service", "promises").rows.len(), 3);
    let late = |part: &Part| matches!(part, Part::Remark { text, .. } if text.contains("past its time"));
    assert!(service.parts.iter().any(late), "a ticket that waits for three days is told of");
}
