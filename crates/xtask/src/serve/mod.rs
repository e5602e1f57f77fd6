//! `cargo xtask serve`: the repository's root over HTTP, for the demo post and the tests.

mod http;
mod locate;
mod mime;

use std::io::ErrorKind;
use std::net::TcpListener;
use std::thread::{self, JoinHandle};

use anyhow::{Result, bail};

use crate::arguments::Arguments;
use crate::{build, places};

const PORT: u16 = 8080;

pub fn command(mut arguments: Arguments) -> Result<()> {
    let port = arguments.port()?.unwrap_or(PORT);
    arguments.finish()?;
    // The port first: no one should wait for a build that cannot be shown. It is let go again,
    // so that whoever knocks during the build is refused rather than kept waiting.
    drop(listen(port)?);
    build::run()?;
    let server = Server::start(listen(port)?)?;
    println!("Serving the demo post at {}/", server.address());
    server.wait();
    Ok(())
}

/// A server that answers until the program ends.
pub struct Server {
    port: u16,
    thread: JoinHandle<()>,
}

impl Server {
    /// Answers on any free port.
    ///
    /// # Errors
    /// The system gives none.
    pub fn on_free_port() -> Result<Self> {
        Self::start(listen(0)?)
    }

    /// A thread for each connection: browsers keep some open without a word, and none may make another wait.
    fn start(listener: TcpListener) -> Result<Self> {
        let port = listener.local_addr()?.port();
        let thread = thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                // A reader who has gone away needs no answer.
                thread::spawn(move || http::answer_all(&connection, places::root()).ok());
            }
        });
        Ok(Self { port, thread })
    }

    /// Without a slash at the end.
    pub fn address(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    fn wait(self) {
        self.thread.join().ok();
    }
}

/// On this machine only: the repository is nobody else's business.
fn listen(port: u16) -> Result<TcpListener> {
    match TcpListener::bind(("127.0.0.1", port)) {
        Ok(listener) => Ok(listener),
        Err(problem) if problem.kind() == ErrorKind::AddrInUse => bail!(
            "port {port} is in use: choose another, as in `cargo xtask serve --port {}`",
            port.saturating_add(1)
        ),
        Err(problem) => bail!("port {port} cannot be used: {problem}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_in_use_gets_one_sentence_with_another_port() {
        let taken = listen(0).unwrap();
        let port = taken.local_addr().unwrap().port();
        let message = listen(port).unwrap_err().to_string();
        assert!(message.starts_with(&format!("port {port} is in use: choose another")));
    }
}
