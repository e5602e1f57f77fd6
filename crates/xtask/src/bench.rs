//! `cargo xtask bench`: how long the model takes, natively and in Chromium. Never part of the tests: a busy
//! machine would fail them.

use anyhow::Result;

use crate::arguments::Arguments;
use crate::serve::Server;
use crate::setup::Browser;
use crate::{build, run};

pub fn command(arguments: Arguments) -> Result<()> {
    arguments.finish()?;
    run::shown("cargo", &["bench", "-p", "pose-model", "--bench", "solve"])?;
    build::run()?;
    let browser = Browser::ready()?;
    let server = Server::on_free_port()?;
    let mut node = run::command("node")?;
    node.arg("tests/bench/in-chromium.mjs")
        .env("POSE_RISK_BASE", server.address())
        .env("CHROMIUM", &browser.program);
    let (in_time, _) = run::overheard(node)?;
    anyhow::ensure!(in_time, "something takes longer than promised");
    Ok(())
}
