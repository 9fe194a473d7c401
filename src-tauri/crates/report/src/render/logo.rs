//! The company's logo: where a template finds it, and whether it is a picture at all.
//!
//! A damaged picture would spoil a document of twenty pages with a message about none of them; so it is set alone
//! first, as the document will set it.

use chrono::NaiveDateTime;
use serde::{Serialize, Serializer};

use super::Error;
use crate::document::{Logo, LogoKind};
use crate::paper::{Paper, logo_path};

/// How a template is told of the logo.
pub(super) fn place<S: Serializer>(logo: &Option<&Logo>, to: S) -> Result<S::Ok, S::Error> {
    logo.map(|logo| logo_path(logo.kind)).serialize(to)
}

/// Sets the logo on a page of its own.
pub(super) fn proved(logo: &Logo, saved_at: NaiveDateTime) -> Result<(), Error> {
    let path = logo_path(logo.kind);
    let name = path.trim_start_matches('/').to_owned();
    if is_cut_off(logo) {
        return Err(Error::Picture { name, reason: "its end is missing".to_owned() });
    }
    let paper = Paper {
        template: format!(
            "#set document(title: \"Logo\")\n#set text(lang: \"en\")\n= Logo\n#image(\"{path}\", alt: \"Logo\", width: 20mm)"
        ),
        data: b"{}".to_vec(),
        charts: vec![],
        logo: Some(logo.clone()),
        saved_at,
        ident: "logo".to_owned(),
    };
    paper.print().map(|_| ()).map_err(|reason| Error::Picture { name, reason })
}

/// A JPEG is put into the file undecoded, so that nobody notices one without its end before it is printed.
fn is_cut_off(logo: &Logo) -> bool {
    const END: [u8; 2] = [0xFF, 0xD9];
    let tail = &logo.bytes[logo.bytes.len().saturating_sub(1024)..];
    logo.kind == LogoKind::Jpeg && !tail.windows(END.len()).any(|bytes| bytes == END)
}
