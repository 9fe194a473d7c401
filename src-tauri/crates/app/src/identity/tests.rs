//! What can be a logo, and what is refused with which reason.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use words::Lang;

use super::picture::{PictureKind, looked_at};
use crate::{App, AppPaths, FixedClock, NoHost};

/// A PNG's head and end around a size.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend(b"\x08\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00IEND\xaeB`\x82");
    bytes
}

/// A JPEG with an application segment before its frame.
fn jpeg(width: u16, height: u16) -> Vec<u8> {
    let mut bytes = vec![0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC2, 0, 11, 8];
    bytes.extend(height.to_be_bytes());
    bytes.extend(width.to_be_bytes());
    bytes.extend([1, 1, 0x11, 0, 0xFF, 0xD9]);
    bytes
}

fn svg(inside: &str) -> Vec<u8> {
    format!(
        "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"40\">{inside}</svg>"
    )
    .into_bytes()
}

fn reason(bytes: Vec<u8>) -> String {
    looked_at(bytes).expect_err("this can be no logo").message
}

#[test]
fn a_picture_is_known_by_its_bytes() {
    let kind = |bytes: Vec<u8>| looked_at(bytes).expect("a logo").kind;
    assert_eq!(kind(png(4_000, 1)), PictureKind::Png);
    assert_eq!(kind(jpeg(300, 4_000)), PictureKind::Jpeg);
    let drawing = "<defs><linearGradient id=\"a\"/></defs><use href=\"#a\"/><path fill=\"url(#a)\" d=\"M0 0h9\"/>";
    assert_eq!(kind(svg(drawing)), PictureKind::Svg);
    assert_eq!(kind(svg("<text>on sale = 1</text>")), PictureKind::Svg);
}

#[test]
fn what_is_no_picture_or_too_large_is_refused_with_the_reason() {
    assert_eq!(reason(b"MZ\x90\x00 a program called logo.png".to_vec()), "issue-logo-kind");
    assert_eq!(reason(b"<html><body><p>svg</p></body></html>".to_vec()), "issue-logo-kind");
    assert_eq!(reason(Vec::new()), "issue-logo-kind");
    assert_eq!(reason(png(4_001, 10)), "issue-logo-dimensions");
    assert_eq!(reason(jpeg(10, 5_000)), "issue-logo-dimensions");
    assert_eq!(reason(png(0, 10)), "issue-logo-damaged");
    assert_eq!(reason(png(10, 10)[..28].to_vec()), "issue-logo-damaged");
    assert_eq!(reason(jpeg(10, 10)[..12].to_vec()), "issue-logo-damaged");
    assert_eq!(reason(vec![b' '; (1 << 20) + 1]), "issue-logo-size");
    let huge = String::from_utf8(svg("")).expect("text").replace("120", "12000");
    assert_eq!(reason(huge.into_bytes()), "issue-logo-dimensions");
}

#[test]
fn a_drawing_that_runs_or_loads_anything_is_refused() {
    for inside in [
        "<script>alert(1)</script>",
        "<svg:SCRIPT xmlns:svg=\"http://www.w3.org/2000/svg\"/>",
        "<g onload=\"alert(1)\"/>",
        "<g\nonclick = 'x()'/>",
        "<image href=\"logo.png\"/>",
        "<use xlink:href=\"https://example.org/a.svg#b\"/>",
        "<use href = ' file:///etc/passwd'/>",
        "<rect fill=\"url( 'https://example.org/a')\"/>",
        "<style>@import 'https://example.org/a.css';</style>",
        "<foreignObject><p/></foreignObject>",
        "<a href=\"javascript:alert(1)\"/>",
    ] {
        assert_eq!(reason(svg(inside)), "issue-logo-script", "{inside}");
    }
    let entity = "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg>&a;</svg>";
    assert_eq!(reason(entity.as_bytes().to_vec()), "issue-logo-script");
}

#[test]
fn name_and_logo_are_kept_and_a_refused_picture_changes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let paths = AppPaths { config_dir: folder.path().join("config"), data_dir: folder.path().join("data") };
    let today = "2026-11-21T04:00:00Z".parse().expect("a moment");
    let app = App::new(paths, Box::new(FixedClock(today)), Box::new(NoHost));
    let call = |command: &str, args: Value| app.call(command, Lang::En, args);
    let made = json!({
        "path": folder.path().join("a.quarterlift"), "name": "Workspace", "currency": "CNY", "fiscal_first_month": 1,
        "time_zone": "Asia/Shanghai"
    });
    call("workspace_create", made).expect("made");
    let view = call("report_identity", json!({})).expect("a view");
    assert_eq!((view["company"].as_str(), view["logo"].as_str()), (Some(""), None));
    assert_eq!(view["workspace"], "Workspace");

    let picture = folder.path().join("logo.txt");
    std::fs::write(&picture, png(64, 64)).expect("written");
    let kept = json!({ "company": " Lift & Partners ", "logo_path": picture, "drop_logo": false });
    call("report_identity_save", kept).expect("kept");
    let view = call("report_identity", json!({})).expect("a view");
    assert_eq!(view["company"], "Lift & Partners");
    let expected = format!("data:image/png;base64,{}", STANDARD.encode(png(64, 64)));
    assert_eq!(view["logo"].as_str(), Some(expected.as_str()));
    assert_eq!(view["logo_text"], "PNG, 1 KB");

    std::fs::write(&picture, svg("<script/>")).expect("written");
    let refused = json!({ "company": "Other", "logo_path": picture, "drop_logo": false });
    let failure = call("report_identity_save", refused).expect_err("it holds a script");
    assert!(failure.message.contains("script"), "{failure}");
    assert_eq!(call("report_identity", json!({})).expect("a view")["company"], "Lift & Partners");

    let named = json!({ "company": "Lift", "logo_path": null, "drop_logo": false });
    call("report_identity_save", named).expect("kept");
    let view = call("report_identity", json!({})).expect("a view");
    assert_eq!((view["company"].as_str(), view["logo"].is_string()), (Some("Lift"), true), "the logo stays");
    call("report_identity_save", json!({ "company": "Lift", "logo_path": null, "drop_logo": true })).expect("kept");
    assert!(call("report_identity", json!({})).expect("a view")["logo"].is_null());
    call("undo", json!({})).expect("undone");
    assert!(call("report_identity", json!({})).expect("a view")["logo"].is_string(), "undo brings it back");
}
