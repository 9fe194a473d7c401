//! What the machine lacks: installed on Debian and its kin, named with its source elsewhere.

use std::process::{Command, Stdio};

use crate::step;

/// What a command needs of the machine.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Pages and window can be built.
    Build,
    /// PDF pages can be read and drawn.
    Read,
    /// The window can be driven on a display nobody sees.
    Drive,
    /// The shell of SQLite, to compare with.
    Compare,
}

/// Headers of the web view; they bring GTK and a C compiler's settings along.
const BUILD: [&str; 2] = ["libwebkit2gtk-4.1-dev", "pkg-config"];
const READ: [&str; 1] = ["poppler-utils"];
/// Driver, display and fonts with Chinese characters.
const DRIVE: [&str; 4] = ["webkit2gtk-driver", "xvfb", "xauth", "fonts-noto-cjk"];
const COMPARE: [&str; 1] = ["sqlite3"];

/// Makes sure of all of these, or says what a person has to do.
pub fn provide(needs: &[Need]) -> Result<(), String> {
    node()?;
    if cfg!(target_os = "linux") {
        let packages = needs.iter().flat_map(|need| match need {
            Need::Build => &BUILD[..],
            Need::Read => &READ[..],
            Need::Drive => &DRIVE[..],
            Need::Compare => &COMPARE[..],
        });
        install(&packages.copied().filter(|package| !is_installed(package)).collect::<Vec<_>>())
    } else if cfg!(target_os = "macos") {
        require("xcode-select", "-p", "the Xcode command line tools are missing: run `xcode-select --install`")
    } else {
        windows()
    }
}

/// Node 20.19 or newer, for the pages.
fn node() -> Result<(), String> {
    let missing = "Node 20.19 or newer is missing: https://nodejs.org";
    let version = output("node", &["--version"]).ok_or(missing)?;
    let mut numbers = version.trim_start_matches('v').split('.').map(|part| part.trim().parse::<u32>().unwrap_or(0));
    let (major, minor) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if (major, minor) >= (20, 19) { Ok(()) } else { Err(format!("{missing} (here: {})", version.trim())) }
}

fn is_installed(package: &str) -> bool {
    output("dpkg-query", &["-W", "-f=${db:Status-Abbrev}", package]).is_some_and(|status| status.starts_with("ii"))
}

fn install(packages: &[&str]) -> Result<(), String> {
    if packages.is_empty() {
        return Ok(());
    }
    if output("apt-get", &["--version"]).is_none() {
        return Err(format!("please install what these Debian packages hold: {}", packages.join(" ")));
    }
    println!("installing {}", packages.join(" "));
    let wait = ["-o", "DPkg::Lock::Timeout=600"];
    step::run("package lists", apt().args(wait).arg("update"))?;
    let install = ["install", "--yes", "--no-install-recommends"];
    step::run("packages", apt().args(wait).args(install).args(packages)).map(|_| ())
}

/// apt-get, through sudo where one is not root.
fn apt() -> Command {
    let is_root = output("id", &["-u"]).is_some_and(|id| id.trim() == "0");
    let mut command = Command::new(if is_root { "env" } else { "sudo" });
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    command
}

fn windows() -> Result<(), String> {
    let programs = std::env::var("ProgramFiles(x86)").unwrap_or_default();
    let vswhere = format!("{programs}\\Microsoft Visual Studio\\Installer\\vswhere.exe");
    let tools = ["-products", "*", "-requires", "Microsoft.VisualStudio.Component.VC.Tools.x86.x64"];
    if output(&vswhere, &tools).is_none_or(|found| found.trim().is_empty()) {
        return Err("the C++ build tools are missing: install \"Desktop development with C++\" from \
                    https://visualstudio.microsoft.com/visual-cpp-build-tools"
            .to_owned());
    }
    if !["ProgramFiles(x86)", "LOCALAPPDATA"].iter().any(|folder| has_web_view(folder)) {
        println!(
            "WebView2 was not found; Windows 11 has it, else: https://developer.microsoft.com/microsoft-edge/webview2"
        );
    }
    Ok(())
}

fn has_web_view(folder: &str) -> bool {
    let folder = std::env::var(folder).unwrap_or_default();
    std::path::Path::new(&folder).join("Microsoft/EdgeWebView/Application").is_dir()
}

fn require(program: &str, argument: &str, otherwise: &str) -> Result<(), String> {
    output(program, &[argument]).map(|_| ()).ok_or_else(|| otherwise.to_owned())
}

/// What a program says, if it is there and content.
pub fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let done = Command::new(program).args(arguments).stderr(Stdio::null()).output().ok()?;
    done.status.success().then(|| String::from_utf8_lossy(&done.stdout).into_owned())
}
