//! Files in, typed records out; tables in, files out. The only crate that knows CSV, XLSX and text encodings.
//!
//! What a CRM or ERP exports is read row by row into [`Record`]s. A cell that has no single sure reading is refused
//! with row, column, value and reason; nothing is guessed, an error cell is never blank or 0, and "13,75" never becomes
//! 1375. References (customer code, employee no.) stay text: this crate does not know the workspace, so whether a
//! customer exists, and what is new or changed, is decided where the crates meet.
//!
//! The way of an import: [`inspect`] says what the file seems to be (format, encoding, columns, kind, date order) and
//! what only the user can decide; [`open`] reads it under the options the user confirmed.
//!
//! ```
//! use domain::base::Currency;
//! use exchange::{InspectHint, Record, inspect, open};
//! # let folder = tempfile::tempdir()?;
//! # let path = folder.path().join("orders.csv");
//! # std::fs::write(&path, "订单号,客户编码,日期,金额(元)\nSO1,C1,2026-03-01,\"1,234.50\"\n")?;
//! let inspection = inspect(&path, &InspectHint::default())?;
//! let options = inspection.options().expect("the headings say that these are orders");
//! for row in open(&path, &options, Currency::CNY)? {
//!     let Ok(Record::Order(order)) = row?.outcome else { panic!("the row is sound") };
//!     assert_eq!(order.amount.to_string(), "1234.50");
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! CSV is streamed: memory does not grow with the file. A workbook is checked against limits before it is unpacked and
//! then held as cells (2 million at most).

mod assemble;
mod book;
mod capsule;
mod error;
mod fields;
mod format;
mod headings;
mod inspect;
mod moment;
mod options;
mod readings;
mod record;
mod records;
mod row;
mod source;
mod text;
mod value;
mod write;

pub use capsule::{CapsuleFile, CapsuleParts, write_capsule};
pub use error::{Error, Limit};
pub use fields::{FieldSpec, Kind, ValueKind, fields};
pub use format::Format;
pub use headings::{column_named, guess_kind, guess_mapping, missing_fields};
pub use inspect::{DateReading, DecimalReading, EncodingGuess, Inspection, SampleRow, inspect};
pub use moment::Moment;
pub use options::{DateOrder, DecimalSign, Delimiter, InspectHint, Language, ReadOptions, TextEncoding};
pub use record::{
    ActivityRecord, CustomerRecord, ExamRecord, LeadOutcome, LeadRecord, MemberRecord, OrderRecord, OrderStatus,
    Record, Row, SkillRecord, SurveyRecord, TargetRecord, TicketRecord, TrainingMark, TrainingRecord,
};
pub use records::{Records, open};
pub use write::{
    BookBlock, BookCell, BookChart, BookChartKind, BookColumn, BookFact, BookLink, BookSheet, BookTable, BookTone,
    BookValue, Sheet, SheetCell, SheetColumn, SheetColumnKind, TextRole, Workbook, write_csv, write_workbook,
    write_xlsx,
};
